public import SupportNetwork

/// Somebody younger than 18 who supports the family. Glossary: *jonge mantelzorger*.
///
/// It holds what was told, and no verdict: a friend who keeps company is no carer, and a child who
/// provides for a need may be one. A minor is never suggested as a provider.
public struct YoungSupporter: Sendable, Hashable {
  /// The person, of the household or around it.
  public let person: Person.ID
  /// The needs for which they provide, in ascending order.
  public let needs: [SupportNeed.ID]
  /// The types of support that household members say they receive from them.
  public let gives: [SupportType]

  /// Whether they do more than keep company: provide for a need, or give another type of support.
  public var isCaring: Bool { !needs.isEmpty || gives.contains { $0 != .companionship } }

  init?(_ person: Person, in findings: Findings) {
    guard person.isMinor == true else { return nil }
    let network = findings.network
    self.person = person.id
    needs = findings.needs(of: person.id)
    let told =
      network.ties.filter { $0.to == person.id }
      + network.householdTies.filter { $0.to == person.id }
    gives = Set(told.flatMap { $0.receives.value ?? [] }).sorted()
    guard !needs.isEmpty || !gives.isEmpty else { return nil }
  }
}
