import SupportNetwork
import Telling

extension FamilyCase {
  /// What the family is called, if it is called something.
  func name(in language: Language) -> String? {
    (self.case.family ?? household.name).map(language.drawing.family)
  }

  /// Whose drawing it is, and of when: *Gezin Bos · 11 maart 2026*.
  func heading(of time: String, in language: Language) -> String {
    name(in: language).map { "\($0) · \(time)" } ?? time
  }
}

extension ComparisonObstacle {
  /// Why a difference between two pictures may come from the questions and not from life; `nil` if
  /// the moments compare.
  static func caution(
    from earlier: Network, to later: Network, in language: Language
  ) -> String? {
    let obstacles = between(earlier.moment, later.moment)
    return obstacles.isEmpty ? nil : language.drawing.caution(obstacles)
  }
}
