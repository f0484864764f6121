/// The languages in which Kring writes for people.
///
/// The case file itself has English field names in both; what the family wrote stays as it is.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
  /// Dutch, the default.
  case dutch = "nl"
  /// English.
  case english = "en"
}

extension Language {
  /// The place among all languages, from 0.
  var position: Int {
    switch self {
    case .dutch: 0
    case .english: 1
    }
  }
}
