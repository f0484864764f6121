/// What a profile says of safety, before anything else.
protocol SafetyWords: Sendable {
  /// *Eerst: veiligheid*
  var safetyTitle: String { get }
  /// Who set a condition, on whose behalf, and since when.
  func condition(setBy who: String, onBehalfOf office: String?, since day: String?) -> String
  /// Who watches it; nobody is said too.
  func watched(by names: String?) -> String
  /// That it was set after the moment that is shown.
  var setLater: String { get }
  /// How it is checked.
  func checked(_ how: String) -> String
  /// About whom it is.
  func about(_ names: String) -> String
  /// *Niet te vragen*, before the flags of people.
  var flagged: String { get }
  /// What contact is allowed all the same, by whom and when.
  func allowed(_ what: String, by who: String, on day: String) -> String
  /// In words: being there, and whatever else can be allowed.
  var otherContact: String { get }
  /// *Overleden*
  var deceased: String { get }
  /// *Verbroken contact*
  var cutOff: String { get }
  /// *Adres geheim*
  var hidden: String { get }
}
