/// The findings of one moment, in the order in which they are reported.
public enum FindingName: String, Sendable, Hashable, CaseIterable {
  // Who is there.
  /// The people around the household.
  case size
  /// Those of them who are no professionals.
  case informalSize
  /// Those of them who are professionals.
  case professionals
  /// Family outside the household.
  case kin
  /// Family as a share of the informal people.
  case kinShareOfInformal
  /// Professionals as a share of all people.
  case professionalShare

  // How they are tied.
  /// What household members say about people around them.
  case ties
  /// Ties in conflict.
  case conflictTies
  /// Ties among the people around the household.
  case alterTies
  /// Those of them in conflict.
  case conflictAlterTies
  /// How many of the people know each other.
  case density
  /// The number of people less what they overlap.
  case effectiveSize
  /// The effective size as a share of the number of people.
  case efficiency
  /// How much the ties lead back to the same people.
  case constraint
  /// The groups into which the informal people fall apart.
  case informalComponents

  // How close they are.
  /// How many people stand in each circle.
  case circles
  /// How close the people are, on average.
  case meanCloseness
  /// Informal people who are close, without conflict.
  case strongInformalTies

  // What they give.
  /// Informal people who give support.
  case informalSupporters
  /// How many types of support each of them gives.
  case multiplexity
  /// Those of them who give two types or more.
  case multiplexSupporters
  /// Those of them with whom support goes both ways.
  case reciprocalSupporters

  // What is covered.
  /// The needs.
  case needs
  /// Needs with an informal provider.
  case needsWithInformalProvider
  /// Needs with as many informal providers as wanted.
  case needsMeetingTarget
  /// Needs with two informal providers or more.
  case needsWithBackup
  /// Needs for which only professionals provide.
  case needsOnlyProfessional
  /// Needs for which nobody provides.
  case needsUncovered

  // On whom it rests.
  /// One informal person for one need.
  case assignments
  /// Who has most assignments.
  case topProvider = "topHelper"
  /// What stays covered if one person drops out.
  case withoutOnePerson

  // What it takes of them.
  /// The hours a week that informal people give.
  case informalHoursPerWeek
  /// Who gives most hours.
  case largestHours
  /// Who gives more hours than they want.
  case aboveOwnMaximum
  /// Who is overburdened.
  case overburdened

  /// What the finding means, and how it follows from a network.
  public var definition: FindingRule { FindingCatalogue.rule(of: self) }
}
