/// The sections that a plan can have, in the order in which they are printed.
///
/// The raw value is the identifier of the section in the document; it stays when the heading is
/// worded differently.
enum PlanSection: String, Sendable, CaseIterable {
  /// The question of the family.
  case question
  /// What must always hold.
  case safety
  /// What the grown-ups and the family together say.
  case voices
  /// What each child says.
  case children
  /// The people around the family.
  case people
  /// The goals, with a number for each.
  case goals
  /// Who does what.
  case agreements
  /// Who helps with what, and why like this.
  case needs
  /// What happens if it does not work.
  case ifNot
  /// When the family looks back.
  case lookBack
  /// Who keeps in touch afterwards.
  case aftercare
  /// Consent, signatures and rights.
  case signatures
}
