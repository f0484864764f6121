public import Telling

/// Where a definition comes from.
public enum FindingSource: Sendable, Hashable {
  /// A publication.
  case publication(String)
  /// A choice of Kring, which somebody else could make otherwise.
  case convention

  /// The source in words.
  public var phrase: Phrase {
    switch self {
    case .publication(let reference): Phrase { _ in reference }
    case .convention: Phrase { $0.findings.convention }
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
