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

  /// Whether it was asked who around the family knows whom; if not, nothing is known of them together.
  public let isKnownBetweenAlters: Bool

  /// Gathers the conflicts and the agreements in force that they cross.
  init(_ contacts: [Contact], in network: Network) {
    isKnownBetweenAlters = network.moment.asked(.alterTies) || network.alters.count < 2
    var conflicts = Set<PersonPair>()
    var ambivalent = Set<PersonPair>()
    var open = Set<PersonPair>()
    for contact in contacts {
      switch contact.quality.value {
      case .conflict: conflicts.insert(contact.pair)
      case .ambivalent: ambivalent.insert(contact.pair)
      case .positive: break
      case nil: open.insert(contact.pair)
      }
    }
    if !open.isEmpty {
      for contact in contacts where contact.quality.value != nil { open.remove(contact.pair) }
    }
    untold = open.count
    let inConflict = conflicts.sorted()
    self.conflicts = inConflict.map(\.people)
    self.ambivalent = ambivalent.subtracting(conflicts).sorted().map(\.people)
    var counts: [Person.ID: Int] = [:]
    for pair in inConflict {
      counts[pair.first, default: 0] += 1
      counts[pair.second, default: 0] += 1
    }
    severalConflicts = counts.filter { $0.value >= 2 }.map(\.key).sorted()
    crossedAgreements = network.agreements
      .compactMap { agreement in
        let crossing = inConflict.filter {
          agreement.isWith($0.first) && agreement.isWith($0.second)
        }
        guard !crossing.isEmpty else { return nil }
        return CrossedAgreement(agreement: agreement.id, pairs: crossing.map(\.people))
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
  /// Whether somebody takes part, or stands in.
  fileprivate func isWith(_ person: Person.ID) -> Bool {
    who.contains(person) || standIns.contains(person)
  }
}
