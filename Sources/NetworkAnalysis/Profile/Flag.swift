public import SupportNetwork

/// Something worth talking about, with the records behind it: an occasion, never a verdict.
public struct Flag: Sendable, Hashable {
  /// What stands out.
  public let code: FlagCode
  /// The people whom it is about, in ascending order.
  public let people: [Person.ID]
  /// The needs that it is about, in ascending order.
  public let needs: [SupportNeed.ID]
  /// The agreements that it is about, in ascending order.
  public let agreements: [Agreement.ID]
  /// The missing answers that would tell; empty for a flag that holds whatever they are.
  public let missing: [InputPath]

  init(
    _ code: FlagCode, people: [Person.ID] = [], needs: [SupportNeed.ID] = [],
    agreements: [Agreement.ID] = [], holds: Judgement
  ) {
    self.code = code
    self.people = people
    self.needs = needs
    self.agreements = agreements
    missing = holds.missing.inOrderOnce
  }
}

/// What can stand out in a network, in the order in which it is reported.
public enum FlagCode: String, Sendable, Hashable, CaseIterable {
  /// A need has no informal provider.
  case needWithoutInformal
  /// A need has one informal provider and nobody to step in.
  case needWithoutBackup
  /// Somebody gives more hours than they want.
  case aboveOwnMaximum
  /// Somebody scores 7 or more on the Caregiver Strain Index.
  case overburdened
  /// One person holds more than a third of all assignments.
  case moreThanThirdOfAssignments
  /// One person provides for three needs or more: much rests on them, whatever the share.
  case severalNeedsOnOnePerson
  /// Somebody who provides for a need has died or cannot be reached, by the case as it stands now.
  case providerGone
  /// A child of the household places no informal person in the inner circle.
  case childWithoutInnerPerson
  /// Two people in conflict both take part in agreements that are in force.
  case conflictAcrossAgreements
  /// Nobody of the household has contact with an informal person every week: four times a month.
  case noWeeklyContact
  /// Somebody younger than 18 provides for a need.
  case minorProvides
}
