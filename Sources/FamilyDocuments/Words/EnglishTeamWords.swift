import NetworkAnalysis
import Telling

/// A proposal for a team in English.
struct EnglishTeamWords: TeamWords {
  private var grammar: any Grammar { Language.english.grammar }

  func title(of caseID: String, at moment: String) -> String {
    "Whom to ask: case \(caseID), moment \(moment)"
  }
  func eachTaskCounts(hours: Double) -> String {
    "Each new task counts for \(grammar.number(hours)) hours a week, even where it comes less often. "
      + "Nobody stands here above what they want to give."
  }

  // MARK: - What is proposed

  var enoughPeople: String {
    "Every need has as many people as the family wants already, with back-up."
  }
  var nobodyInView: String {
    "Nobody who could be asked is in view now. That is an answer too."
  }
  var needs: String { "For which need" }
  func nowAndAsked(now: String?, asked: String) -> String {
    "now: \(now ?? "nobody"); to ask: \(asked)"
  }
  var members: String { "What it takes of those who are asked" }
  func tasks(from now: Int, to then: Int, hours: Double, ofFree free: Double) -> String {
    "from \(now) to \(tasks(then)), \(grammar.number(hours)) of \(grammar.number(free)) free hours"
  }
  func caution(_ caution: TeamCaution) -> String {
    switch caution {
    case .consentNotAsked: "not discussed yet whether to ask"
    case .burdenUnknown: "not known how heavy it is now"
    case .conflictAtHome: "a conflict with somebody at home: talk about that first"
    }
  }

  // MARK: - What remains

  var stillOpen: String { "What is open then" }
  func stillToFind(_ people: Int) -> String { "\(people) still to find" }
  var nobodyStepsIn: String { "nobody to step in" }
  var whoIsNotKnown: String { "who does this is not known" }
  var onlyForProfessionals: String { "for professionals only, and not arranged yet" }
  var askFirst: String { "Ask first" }
  var mayBeAsked: String { "whether asking is all right" }
  func missing(_ path: InputPath) -> String {
    switch path.field {
    case .age: "the age"
    case .hoursAtMost: "how many hours they want to give at most"
    case .hoursPerWeek: "how many hours they give now"
    default: path.description
    }
  }
  var leftOut: String { "Not asked, and why" }
  func notFor(_ need: String, _ who: String) -> String { "not for \(need): \(who)" }
  func noFreeHours(_ hours: Double) -> String {
    "does not have \(grammar.number(hours)) hours free"
  }
  var notNamed: String { "not named by the young person" }
  var conflict: String { "there is a conflict with whom it is for, or the contact was broken off" }
  func rests(onEachOf people: Int, tasks: Int) -> String {
    "On whom it rests then: \(people) people have \(self.tasks(tasks)) each, and nobody has more."
  }
  func rests(on people: [String], tasks: Int, share: Double) -> String {
    let each = people.count > 1
    return "On whom it rests then: \(grammar.list(people)) \(each ? "have" : "has") "
      + "\(self.tasks(tasks))\(each ? " each" : ""), \(grammar.percentage(share)) of all tasks of the "
      + "family's own network."
  }

  private func tasks(_ count: Int) -> String { grammar.counted(count, "task", "tasks") }
}
