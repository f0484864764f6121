import NetworkAnalysis

/// What a proposal for a team says in one language.
protocol TeamWords: Sendable {
  /// What the proposal is, of which case and which moment.
  func title(of caseID: String, at moment: String) -> String
  /// What each new task counts for.
  func eachTaskCounts(hours: Double) -> String

  // MARK: - What is proposed

  /// That every need has the people that the family wants.
  var enoughPeople: String { get }
  /// That nobody can be asked.
  var nobodyInView: String { get }
  /// The heading of the needs.
  var needs: String { get }
  /// Who does something now and who would be asked; nobody does if `nil`.
  func nowAndAsked(now: String?, asked: String) -> String
  /// The heading of those who would be asked.
  var members: String { get }
  /// How many tasks somebody would have and how many hours that takes.
  func tasks(from now: Int, to then: Int, hours: Double, ofFree free: Double) -> String
  /// What to mind when somebody is asked.
  func caution(_ caution: TeamCaution) -> String

  // MARK: - What remains

  /// The heading of what is open then.
  var stillOpen: String { get }
  /// How many people are still to be found.
  func stillToFind(_ people: Int) -> String
  /// That nobody steps in.
  var nobodyStepsIn: String { get }
  /// That it is not known who does something.
  var whoIsNotKnown: String { get }
  /// A need that only a professional can do, and nobody does.
  var onlyForProfessionals: String { get }
  /// The heading of those of whom something has to be known first.
  var askFirst: String { get }
  /// Whether somebody may be asked.
  var mayBeAsked: String { get }
  /// A fact that is missing.
  func missing(_ path: InputPath) -> String
  /// The heading of those who are left out.
  var leftOut: String { get }
  /// Who is left out for one need, and why.
  func notFor(_ need: String, _ who: String) -> String
  /// Somebody who has not enough hours left.
  func noFreeHours(_ hours: Double) -> String
  /// Somebody whom the young person did not name.
  var notNamed: String { get }
  /// Somebody in conflict with whom it is for.
  var conflict: String { get }
  /// On how many people most would rest.
  func rests(onEachOf people: Int, tasks: Int) -> String
  /// On whom most would rest, and which share of all tasks.
  func rests(on people: [String], tasks: Int, share: Double) -> String
}
