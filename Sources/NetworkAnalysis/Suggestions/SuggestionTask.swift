public import SupportNetwork

/// What somebody would be asked for.
public enum SuggestionTask: Sendable, Hashable {
  /// To provide for a need.
  case need(SupportNeed.ID)
  /// To be the mentor whom a young person brings in. Glossary: *JIM*.
  case jim(for: Person.ID)

  /// The ages for which the approach of a mentor of own choice is meant.
  ///
  /// Source: Hogeschool Utrecht, *Youth Initiated Mentors*.
  package static let jimAges = 12...23
}
