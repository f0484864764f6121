/// The languages in which Kring writes for people.
///
/// The case file itself has English field names in both; what the family wrote stays as it is.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
  /// Dutch, the default.
  case dutch = "nl"
  /// English.
  case english = "en"
}
