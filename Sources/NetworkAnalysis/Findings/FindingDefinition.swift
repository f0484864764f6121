import SupportNetwork
public import Telling

/// What a finding means, how it is computed, where that comes from, and what it does not say.
///
///     FindingName.density.definition.formula.in(.english)
///     // "2m / (n(n − 1)): n people in the network, m ties among them that are no conflict"
public struct FindingDefinition: Sendable, Hashable {
  /// The name, as in a report.
  public let name: FindingName
  /// The name for people.
  public let title: Phrase
  /// The meaning in one sentence.
  public let meaning: Phrase
  /// How the value follows from the answers that are there.
  public let formula: Phrase
  /// How `low` and `high` fill the answers that are missing, and when there is no value.
  public let bounds: Phrase
  /// What the value does not say.
  public let doesNotSay: Phrase
  /// What the value counts in.
  public let unit: FindingUnit
  /// Where the definition comes from.
  public let source: FindingSource

  /// The sentences of a definition in one language.
  struct Words {
    var title: String
    var meaning: String
    var formula: String
    var bounds: String
    var doesNotSay: String
  }

  init(
    _ name: FindingName, in unit: FindingUnit, from source: FindingSource, dutch: Words,
    english: Words
  ) {
    func phrase(_ part: KeyPath<Words, String>) -> Phrase {
      Phrase(dutch: dutch[keyPath: part], english: english[keyPath: part])
    }
    self.name = name
    title = phrase(\.title)
    meaning = phrase(\.meaning)
    formula = phrase(\.formula)
    bounds = phrase(\.bounds)
    doesNotSay = phrase(\.doesNotSay)
    self.unit = unit
    self.source = source
  }
}

/// What a finding counts in.
public enum FindingUnit: String, Sendable, Hashable, CaseIterable {
  /// People.
  case people
  /// Ties.
  case ties
  /// Needs.
  case needs
  /// One person who provides for one need.
  case assignments
  /// Hours a week.
  case hoursPerWeek
  /// Steps of closeness, 1 to 5.
  case steps
  /// Different types of support.
  case supportTypes
  /// A share, 0 to 1.
  case share
  /// A number without a unit.
  case number

  /// The unit in words.
  public var phrase: Phrase {
    switch self {
    case .people: Phrase(dutch: "mensen", english: "people")
    case .ties: Phrase(dutch: "banden", english: "ties")
    case .needs: Phrase(dutch: "behoeften", english: "needs")
    case .assignments: Phrase(dutch: "taken", english: "assignments")
    case .hoursPerWeek: Phrase(dutch: "uren per week", english: "hours a week")
    case .steps: Phrase(dutch: "stappen van 1 tot 5", english: "steps from 1 to 5")
    case .supportTypes: Phrase(dutch: "soorten steun", english: "types of support")
    case .share: Phrase(dutch: "deel van 0 tot 1", english: "share from 0 to 1")
    case .number: Phrase(dutch: "getal zonder eenheid", english: "number without a unit")
    }
  }
}

/// Where a definition comes from.
public enum FindingSource: Sendable, Hashable {
  /// A publication.
  case publication(String)
  /// A choice of Kring, which somebody else could make otherwise.
  case convention

  /// The source in words.
  public var phrase: Phrase {
    switch self {
    case .publication(let reference): Phrase(dutch: reference, english: reference)
    case .convention: Phrase(dutch: "Afspraak van Kring", english: "Convention of Kring")
    }
  }

  static let burt = publication("R. S. Burt, Structural Holes (1992), ch. 2")
  static let borgatti = publication(
    "S. P. Borgatti, Structural holes: unpacking Burt's redundancy measures, "
      + "Connections 20 (1997) 35-38")
  static let wassermanFaust = publication(
    "S. Wasserman and K. Faust, Social Network Analysis (1994), ch. 4")
  static let kahnAntonucci = publication(
    "R. L. Kahn and T. C. Antonucci, Convoys over the life course (1980)")
  static let robinson = publication(
    "B. C. Robinson, Validation of a Caregiver Strain Index (1983)")
}
