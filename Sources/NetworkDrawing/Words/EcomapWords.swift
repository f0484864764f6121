import SupportNetwork

/// What an ecomap says beside what all drawings do.
protocol EcomapWords: Sendable {
  /// The title of the ecomap of a family.
  var title: String { get }
  /// What kind of organisation something is.
  func name(of kind: OrganisationKind) -> String
  /// The part of life in which the family meets professionals: offices stand there as well.
  var professionalsAndOffices: String { get }

  // MARK: - The household

  /// The heading over who live at home.
  var household: String { get }
  /// A member who is a child.
  var child: String { get }
  /// A member who is not.
  var adult: String { get }
  /// Who live at home, as a sentence.
  func atHome(_ members: [String]) -> String

  // MARK: - Contacts and support

  /// Contact now good, now bad.
  var ambivalent: String { get }
  /// The same where it was not told how strong the contact is.
  var ambivalentOnly: String { get }
  /// That it was not told how a contact is, as a fact of its own.
  var contactIsUntold: String { get }
  /// The same among other facts, and in the legend.
  var untold: String { get }
  /// Which way support goes, seen from the one or several members who tell it.
  func support(_ support: EcomapContent.Support?, bySeveral: Bool) -> String

  // MARK: - Legend

  /// The heading over the arrows.
  var arrowsTitle: String { get }
  /// The heading over the cards and discs.
  var cardsTitle: String { get }
  /// A line with a kink.
  var ambivalentLine: String { get }
  /// An arrow one way.
  var oneWay: String { get }
  /// Arrows both ways.
  var bothWays: String { get }
  /// A line without an arrow.
  var noArrow: String { get }
  /// A line to the rim of the household.
  var bundle: String { get }
  /// The disc of an adult.
  var adultDisc: String { get }
  /// The disc of a child.
  var childDisc: String { get }
  /// The card of a person.
  var personCard: String { get }
  /// The card of an organisation.
  var organisationCard: String { get }
  /// The card of a professional.
  var professionalCard: String { get }

  // MARK: - Counts

  /// How many people stand around the household.
  func people(_ count: Int) -> String
  /// How many of them are paid to help.
  func professionals(_ count: Int) -> String
  /// How many organisations stand around the household.
  func organisations(_ count: Int) -> String
  /// How many give support.
  func giving(_ count: Int) -> String
  /// With how many contact is in conflict or cut off.
  func inConflictOrCutOff(_ count: Int) -> String
  /// Of how many nobody told how the contact is.
  func untold(_ count: Int) -> String

  // MARK: - Sentences

  /// An ecomap without anybody around: that there is nobody yet, and a first question.
  var nobodyYet: [String] { get }
}
