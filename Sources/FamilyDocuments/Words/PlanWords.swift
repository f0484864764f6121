import Document
import SupportNetwork

/// What the plan of a family says in one language.
///
/// What the family wrote, the names of people and the words of the case vocabulary stand elsewhere;
/// they come in as arguments, ready to be printed.
protocol PlanWords: Sendable {
  // MARK: - Cover

  /// The title of the plan.
  var title: String { get }
  /// Who wrote it.
  var author: String { get }
  /// What the plan is, for whoever finds the file.
  var summary: String { get }
  /// Whose it is and that it is confidential, at the top of every page.
  var confidentiality: String { get }
  /// A family by its name.
  func family(_ name: String) -> String
  /// The label of those about whom the plan is.
  var about: String { get }
  /// The label of whose plan it is.
  var whosePlan: String { get }
  /// Whose plan it is.
  var ofTheFamily: String { get }
  /// The label of what was known when, in a plan of an earlier moment.
  var asKnownThen: String { get }
  /// That the plan shows what was known on a day.
  func showsWhatWasKnown(on day: String) -> String
  /// What came later and is not in it.
  func cameLater(_ what: String) -> String
  /// A family meeting that was later.
  func laterMeeting(_ day: String) -> String
  /// Agreements that began later.
  func laterAgreements(_ count: Int) -> String
  /// Conditions that were set later.
  func laterConditions(_ count: Int) -> String
  /// Of which day the words of the family are.
  func wordsAreOf(_ day: String) -> String
  /// That what has no day may be of later.
  var undatedMayBeLater: String { get }
  /// The label of the version.
  var version: String { get }
  /// The label of how the plan was made.
  var made: String { get }
  /// The label of the day of the meeting.
  var meeting: String { get }
  /// The label of who was at the meeting.
  var present: String { get }
  /// The label of the case director.
  var director: String { get }
  /// The label of the municipality.
  var municipality: String { get }

  /// The heading of a section.
  func heading(_ section: PlanSection) -> String

  // MARK: - Safety and voices

  /// What a safety condition is.
  var safetyFirst: String { get }
  /// Who set a condition, and since which day if that is known.
  func required(by setter: String, since day: String?) -> String
  /// The label of who watches whether a condition is met.
  var whoWatches: String { get }
  /// The label of how that is looked at.
  var howWeCheck: String { get }
  /// The heading above what goes well.
  var goesWell: String { get }
  /// The heading above what people worry about.
  var worries: String { get }
  /// The heading above what people wish.
  var wishes: String { get }
  /// Who speaks where nobody in particular does.
  var allOfUs: String { get }

  // MARK: - People, goals and needs

  /// The line under a drawing of the people on a day.
  func peopleAround(on day: String) -> String
  /// How a goal gets its number.
  var aboutGoals: String { get }
  /// The word for a place on the scale of a goal.
  func mark(_ kind: GoalScale.Mark.Kind) -> String
  /// A number that was not asked for.
  var notAsked: String { get }
  /// A number that its owner does not know.
  var doesNotKnow: String { get }
  /// A number that its owner does not want to give.
  var willNotSay: String { get }
  /// What was counted at an earlier moment.
  func counted(before observation: String) -> String
  /// What was counted at this moment.
  func counted(now observation: String) -> String

  /// In which order the family looks for help.
  var aboutNeeds: String { get }
  /// The heading of the column of needs.
  var withWhat: String { get }
  /// The heading of the column of the family and its people.
  var weAndOurPeople: String { get }
  /// The heading of the column of volunteers.
  var volunteers: String { get }
  /// The heading of the column of professionals.
  var professionals: String { get }
  /// A need that was not talked about.
  var notYetDiscussed: String { get }
  /// A need of which it is not known who helps.
  var notYetKnown: String { get }
  /// Somebody who begins to help on a day.
  func from(_ day: String, _ name: String) -> String
  /// On which earlier day something was written.
  func written(on day: String) -> String
  /// A need with which nobody helps.
  var nobodyYet: String { get }
  /// The heading above what the family does itself.
  var ownActions: String { get }
  /// The heading above what it asks of professionals.
  var askedOfProfessionals: String { get }
  /// The heading above why each need is met in this way.
  var whyLikeThis: String { get }
  /// The label of what the family can do itself.
  var ourselves: String { get }
  /// The label of what the people around it can do.
  var ourPeople: String { get }
  /// The label of what volunteers and general services can do.
  var volunteersAndGeneral: String { get }
  /// The label of why a professional is asked.
  var professional: String { get }

  // MARK: - Agreements and after

  /// Until when something holds that has a last day.
  func until(_ day: String) -> String
  /// Until when something holds that has no last day.
  var untilAgreedOtherwise: String { get }
  /// Until when something is tried.
  func onTrial(until day: String) -> String
  /// An agreement for which nobody steps in.
  var nobodyStepsIn: String { get }
  /// The heading above the early signs.
  var earlySigns: String { get }
  /// The heading above who is called first.
  var firstCall: String { get }
  /// The heading above the plan for when this one fails.
  var planB: String { get }
  /// What to do in danger.
  var inDanger: String { get }
  /// The label of the day on which the family looks back.
  var when: String { get }
  /// The label of who calls everybody together.
  var whoCallsUs: String { get }
  /// The label of the action team.
  var actionTeam: String { get }
  /// The heading above what is looked at.
  var weLookAt: String { get }
  /// What aftercare of a level is.
  func aftercare(_ level: AftercareLevel) -> String
  /// The label of who keeps in touch.
  var whoCalls: String { get }
  /// The label of who does so otherwise.
  var ifTheyCannot: String { get }
  /// The label of the day on which the help is expected to end.
  var expectedEnd: String { get }
  /// The line above the days of contact.
  var contactDates: String { get }

  // MARK: - Consent and rights

  /// Whose plan it is, and what consent means.
  var consent: String { get }
  /// The heading of the box of rights.
  var rightsTitle: String { get }
  /// What everybody is entitled to.
  var rights: [String] { get }
}
