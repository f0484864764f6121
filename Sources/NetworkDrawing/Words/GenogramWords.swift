import SupportNetwork

/// What a genogram says beside what all drawings do.
protocol GenogramWords: Sendable {
  /// The title of the genogram of a family.
  var title: String { get }

  // MARK: - People

  /// What a symbol means.
  func name(of symbol: GenogramSymbol) -> String
  /// That the plan is about somebody.
  var isIndex: String { get }
  /// That somebody has died.
  var isDeceased: String { get }
  /// Somebody of whom there is no name.
  var somebody: String { get }

  // MARK: - Partners and children

  /// How two people are together, or no longer; without a status they are parents together.
  func name(of status: CoupleStatus?) -> String
  /// The same as what is said about one of them, with the other named.
  func fact(_ status: CoupleStatus?, with name: String) -> String
  /// How somebody became a child of these parents.
  func name(of kind: ParentKind) -> String
  /// The same as what is said about the child, with the parents named.
  func fact(_ kind: ParentKind, of parents: [String]) -> String
  /// Twins, in the legend.
  var twins: String { get }
  /// With whom somebody was born.
  func twin(of names: [String]) -> String

  // MARK: - Legend

  /// The heading over the symbols.
  var symbolsTitle: String { get }
  /// The symbol of whom the plan is about.
  var indexSymbol: String { get }
  /// A symbol without a line.
  var noLine: String { get }
  /// The heading over the lines between partners.
  var couplesTitle: String { get }
  /// The heading over the lines to a child.
  var childrenTitle: String { get }
  /// The heading over the households.
  var homesTitle: String { get }
  /// An outline around who live together.
  var liveTogether: String { get }
  /// The outline of a household that has a letter in the picture.
  func home(_ letter: String, of members: [String]) -> String
  /// The heading over the contacts that stand out.
  var contactsTitle: String { get }
  /// The line of a strong contact.
  var strongContact: String { get }

  // MARK: - Sentences

  /// One of so many generations, the eldest is 1.
  func generation(_ number: Int, of count: Int) -> String
  /// How many people in how many generations, as a sentence.
  func counts(people: Int, generations: Int) -> String
  /// A genogram without people.
  var nobody: String { get }
}
