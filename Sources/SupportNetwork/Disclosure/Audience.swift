/// For whom something is written or drawn: it decides what may be told.
///
/// There are as many audiences as there are rules: whoever reads the same is one audience.
public enum Audience: String, Sendable, Hashable, Codable, CaseIterable {
  /// The family and everybody to whom it gives the plan.
  case family
  /// Professionals of the case.
  case professional
}
