public import SupportNetwork

/// Where there is conflict, or contact that is now good and now bad.
///
/// It stands beside the support and is subtracted from nothing. Two people count once, in the harder
/// of what is told about them: a household member may call conflict what another calls changeable.
public struct Tension: Sendable, Hashable {
  /// The pairs in conflict, in ascending order; of the household, around it, and between the two.
  public let conflicts: [[Person.ID]]
  /// The pairs whose contact is now good, now bad, in ascending order.
  public let ambivalent: [[Person.ID]]
  /// Who is in conflict with two or more people, in ascending order.
  public let severalConflicts: [Person.ID]
  /// The agreements that a conflict crosses, in ascending order, with those in conflict.
  public let crossedAgreements: [CrossedAgreement]
  /// Of how many pairs nobody told how the contact is.
  public let untold: Int

  init(in network: Network, under agreements: [Agreement]) {
    let told =
      (network.ties + network.householdTies).map { ([$0.from, $0.to], $0.quality) }
      + network.alterTies.map { ($0.between, $0.quality) }
    var conflicts = Set<[Person.ID]>()
    var ambivalent = Set<[Person.ID]>()
    var known = Set<[Person.ID]>()
    var open = Set<[Person.ID]>()
    for (pair, quality) in told.map({ ($0.0.sorted(), $0.1) }) {
      switch quality.value {
      case .conflict: conflicts.insert(pair)
      case .ambivalent: ambivalent.insert(pair)
      case .positive: known.insert(pair)
      case nil: open.insert(pair)
      }
    }
    self.conflicts = conflicts.sorted { $0.lexicographicallyPrecedes($1) }
    self.ambivalent = ambivalent.subtracting(conflicts)
      .sorted { $0.lexicographicallyPrecedes($1) }
    untold = open.subtracting(known).subtracting(conflicts).subtracting(ambivalent).count
    var counts: [Person.ID: Int] = [:]
    for person in conflicts.joined() { counts[person, default: 0] += 1 }
    severalConflicts = counts.filter { $0.value >= 2 }.map(\.key).sorted()
    crossedAgreements = agreements.filter { $0.isInForce(on: network.moment.date) }
      .compactMap { agreement in
        let takesPart = Set(agreement.who + agreement.standIns)
        let crossing = conflicts.filter { $0.allSatisfy(takesPart.contains) }
        guard !crossing.isEmpty else { return nil }
        return CrossedAgreement(
          agreement: agreement.id,
          pairs: crossing.sorted { $0.lexicographicallyPrecedes($1) })
      }
      .sorted { $0.agreement < $1.agreement }
  }
}

/// An agreement in which people take part who are in conflict with each other.
public struct CrossedAgreement: Sendable, Hashable {
  /// The agreement.
  public let agreement: Agreement.ID
  /// The pairs in conflict, in ascending order.
  public let pairs: [[Person.ID]]
}

extension Agreement {
  /// Whether the agreement holds on a day; an absent day leaves its side open.
  func isInForce(on day: CalendarDate) -> Bool {
    from.map { $0 <= day } ?? true && until.map { $0 >= day } ?? true
  }
}
