import SupportNetwork

/// How values read: counts, ranges, and why there is none.
protocol ValueWords: Sendable {
  /// *niemand*
  var nobody: String { get }
  /// *niet gevraagd*
  var notAsked: String { get }
  /// *niet bekend*
  var notKnown: String { get }
  /// *wil het niet zeggen*
  var willNotSay: String { get }
  /// *1 taak*, *3 taken*
  func tasks(_ count: Int) -> String
  /// *1,5 uur*
  func hours(_ hours: Double) -> String
  /// So many people more than are named.
  func others(_ count: Int) -> String
  /// How many more there are than a list shows.
  func andMore(_ count: Int) -> String
  /// Any one of so many people.
  func oneOf(_ people: Int) -> String
  /// A value and what it is out of.
  func value(_ value: String, of whole: Int) -> String
  /// Before the names behind a count.
  func namely(_ list: String) -> String
  /// How many needs stay covered without somebody.
  func without(_ who: String, stillCovered: String) -> String
  /// A circle in one word: *binnen*
  func circle(_ circle: Circle) -> String
  /// The share, in the working of one.
  var share: String { get }

  // MARK: - Ranges

  /// *2 tot 4*
  func range(_ low: String, _ high: String) -> String
  /// A range of people, both ends with names.
  func range(ofPeople low: String, _ high: String) -> String
  /// *2 of meer*
  func orMore(_ low: String) -> String
  /// *te weinig gegevens*
  var tooFewData: String { get }
  /// *mogelijk ook N01 en N03*
  func perhapsAlso(_ needs: String) -> String
  /// The answers that are missing.
  func missing(_ answers: String) -> String
  /// How many people did not tell, and why.
  func untold(_ people: Int, because reason: String) -> String
}
