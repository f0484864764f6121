import SupportNetwork

/// What more than one drawing says.
protocol DrawingWords: Sendable {
  /// A family by its name: *Gezin Bos*.
  func family(_ name: String) -> String
  /// Somebody of whom there is no name.
  var withoutName: String { get }
  /// A part of life, as a heading.
  func name(of sphere: Drawing.Sphere) -> String
  /// How a contact is, in one word.
  func name(of contact: Drawing.Contact) -> String

  // MARK: - Legend

  /// The heading over the lines.
  var contactsTitle: String { get }
  /// The heading over the counts.
  var countsTitle: String { get }
  /// The heading over a list of numbers.
  var keyTitle: String { get }

  // MARK: - Two moments

  /// What is put behind the title of a drawing of two moments.
  var thenAndNow: String { get }
  /// Who was not there before.
  var new: String { get }
  /// Who is not there any more.
  var lost: String { get }
  /// Where somebody stood before.
  var then: String { get }
  /// How something was: facts that are other now.
  func was(_ facts: [String]) -> String
  /// The heading over the marks of cards.
  var changedTitle: String { get }
  /// What a mark means, without its sign.
  func legend(of mark: ChangeMark) -> String
  /// The heading over the list of what is different.
  var changesTitle: String { get }
  /// That nothing is different, as a sentence.
  var nothingChanged: String { get }
  /// That something was not told at both moments.
  var notComparable: String { get }
  /// That a question was not asked.
  var notAsked: String { get }
  /// Why a difference may come from the questions and not from life, as far as that is known.
  func caution(_ obstacles: [ComparisonObstacle]) -> String
}
