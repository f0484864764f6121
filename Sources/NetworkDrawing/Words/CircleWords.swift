/// What a network circle says beside what all drawings do.
protocol CircleWords: Sendable {
  /// The title of the circle of a family.
  var title: String { get }
  /// Who stand in the middle of it.
  var ourFamily: String { get }

  // MARK: - Rings and contacts

  /// How near a ring is, in a word or two.
  func name(of ring: CircleContent.Ring) -> String
  /// How a contact is, given in a word.
  func contact(_ word: String) -> String
  /// That it is not known how a contact is.
  var contactIsUnknown: String { get }
  /// That two people know each other.
  var knowEachOther: String { get }
  /// The same, with conflict between them.
  var knowEachOtherInConflict: String { get }
  /// That two people know each other since the earlier moment.
  var knowEachOtherNow: String { get }
  /// That two people knew each other at the earlier moment only.
  var knowEachOtherNoMore: String { get }

  // MARK: - Legend

  /// The heading over the cards.
  var cardsTitle: String { get }
  /// What the cards of professionals look like.
  var professionalCard: String { get }
  /// The heading over the rings.
  var ringsTitle: String { get }
  /// A ring, and how near it is.
  func legend(of ring: CircleContent.Ring) -> String
  /// That no line means that a contact is not known.
  var noLine: String { get }
  /// The heading over the lines between people around the family.
  var pairsTitle: String { get }
  /// That only lines from one sector to another are drawn.
  var onlyBetweenSpheres: String { get }
  /// That who know each other stands in the list alone.
  var onlyInWords: String { get }
  /// That what is different stands in the list alone.
  var changesInList: String { get }

  // MARK: - Counts

  /// How many people there are.
  func people(_ count: Int) -> String
  /// How many of them are not paid to help.
  func ownCircle(_ count: Int) -> String
  /// How many of them are.
  func professionals(_ count: Int) -> String
  /// How many contacts of the own circle are strong.
  func strongContacts(_ count: Int) -> String
  /// How many came, went, changed and stayed.
  func changeCounts(new: Int, lost: Int, changed: Int, kept: Int, untold: Int) -> [String]
  /// Of how many of the own circle nobody told how the contact is.
  func contactsUntold(_ count: Int) -> String

  // MARK: - Sentences

  /// A circle without people: that there is nobody yet, and a first question.
  var nobodyYet: [String] { get }
  /// That it was not asked who stand around the family.
  var peopleNotAsked: String { get }
  /// That it was not asked at both moments who knows whom.
  var acquaintancesNotAsked: String { get }
  /// Who stands in the middle, with who live there.
  func inTheMiddle(_ name: String, _ members: String) -> String
  /// The heading over who know each other.
  var acquaintances: String { get }
  /// Whom somebody knows, without a full stop.
  func knows(_ name: String, _ others: [String]) -> String
  /// Before a list of who came.
  var newPeople: String { get }
  /// Before a list of who went.
  var lostPeople: String { get }
}
