/// The kinds of file that people hand over; how one is opened is the same for all.
package enum FileKind: Sendable, Hashable, CaseIterable {
  /// A case of a family.
  case familyCase
  /// A catalogue of local offers.
  case catalogue
  /// The requests of a round of matching.
  case requests
  /// The offers of a round of matching.
  case offers
  /// A network of any kind.
  case network

  /// The most that a file may hold, in bytes: about a hundred times a rich case, or any network that
  /// fits into memory.
  var largest: Int {
    switch self {
    case .familyCase, .catalogue, .requests, .offers: 4 << 20
    case .network: 1 << 30
    }
  }

  /// The most that a file may hold, as people say it.
  var limit: String { largest < 1 << 30 ? "\(largest >> 20) MB" : "\(largest >> 30) GB" }
}
