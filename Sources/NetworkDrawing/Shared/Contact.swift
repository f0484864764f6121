extension Drawing {
  /// How a contact is; every drawing has the same line for it.
  public enum Contact: String, Sendable, Hashable, Codable, CaseIterable {
    /// Strong.
    case strong
    /// Ordinary.
    case ordinary
    /// Weak.
    case weak
    /// In conflict, however strong the contact is beside it.
    case conflict
    /// Broken off.
    case cutOff
  }
}
