public import SupportNetwork

/// What one informal person does, and what it takes of them.
public struct ProviderLoad: Sendable, Hashable {
  /// The person.
  public let person: Person.ID
  /// The needs for which they provide, in ascending order.
  public let needs: [SupportNeed.ID]
  /// The hours a week that they give.
  public let hoursPerWeek: Answer<Double>
  /// The hours a week that they want to give at most.
  public let hoursAtMost: Answer<Double>
  /// The score on the Caregiver Strain Index.
  public let burden: Answer<Burden>
  /// Whether they give more hours than they want; `nil` if an answer for it is missing.
  public let isAboveOwnMaximum: Bool?
  /// Whether the score counts as overburdened; `nil` if there is none.
  public let isOverburdened: Bool?

  init?(of person: Person, in findings: Findings) {
    let member = findings.network[member: person.id]
    self.person = person.id
    needs = findings.needs(of: person.id)
    hoursPerWeek = member?.hoursPerWeek ?? .notAsked
    hoursAtMost = person.hoursAtMost
    burden = member?.burden ?? .notAsked
    isAboveOwnMaximum = findings.isAboveOwnMaximum(person).told
    isOverburdened = findings.isOverburdened(person.id).told
    guard !needs.isEmpty || hoursPerWeek.value ?? 0 > 0 else { return nil }
  }
}

extension Judgement {
  /// The judgement if it is sure, or `nil`.
  fileprivate var told: Bool? {
    switch self {
    case .yes: true
    case .no: false
    case .open: nil
    }
  }
}
