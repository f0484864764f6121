import NetworkAnalysis
import Telling

/// A proposal for a team in Dutch.
struct DutchTeamWords: TeamWords {
  private var grammar: any Grammar { Language.dutch.grammar }

  func title(of caseID: String, at moment: String) -> String {
    "Wie te vragen: zaak \(caseID), moment \(moment)"
  }
  func eachTaskCounts(hours: Double) -> String {
    "Elke nieuwe taak telt voor \(grammar.number(hours)) uur per week, ook als hij minder vaak is. "
      + "Niemand staat hier boven wat die zelf wil geven."
  }

  // MARK: - What is proposed

  var enoughPeople: String {
    "Bij elke behoefte staan al zo veel mensen als de familie wil, met achtervang."
  }
  var nobodyInView: String {
    "Er is nu niemand in beeld die gevraagd kan worden. Dat is ook een antwoord."
  }
  var needs: String { "Voor welke behoefte" }
  func nowAndAsked(now: String?, asked: String) -> String {
    "nu: \(now ?? "niemand"); te vragen: \(asked)"
  }
  var members: String { "Wat het vraagt van wie gevraagd wordt" }
  func tasks(from now: Int, to then: Int, hours: Double, ofFree free: Double) -> String {
    "van \(now) naar \(tasks(then)), \(grammar.number(hours)) van \(grammar.number(free)) vrije uren"
  }
  func caution(_ caution: TeamCaution) -> String {
    switch caution {
    case .consentNotAsked: "nog niet besproken of dit gevraagd mag worden"
    case .burdenUnknown: "niet bekend hoe zwaar het nu is"
    case .conflictAtHome: "ruzie met iemand thuis: praat daar eerst over"
    }
  }

  // MARK: - What remains

  var stillOpen: String { "Wat dan nog open is" }
  func stillToFind(_ people: Int) -> String { "nog \(people) te zoeken" }
  var nobodyStepsIn: String { "niemand die het over kan nemen" }
  var whoIsNotKnown: String { "wie dit doet is niet bekend" }
  var onlyForProfessionals: String { "alleen voor professionals, en nog niet geregeld" }
  var askFirst: String { "Eerst vragen" }
  var mayBeAsked: String { "of vragen mag" }
  func missing(_ path: InputPath) -> String {
    switch path.field {
    case .age: "de leeftijd"
    case .hoursAtMost: "hoeveel uren die hooguit wil geven"
    case .hoursPerWeek: "hoeveel uren die nu geeft"
    default: path.description
    }
  }
  var leftOut: String { "Niet gevraagd, en waarom" }
  func notFor(_ need: String, _ who: String) -> String { "niet voor \(need): \(who)" }
  func noFreeHours(_ hours: Double) -> String { "heeft geen \(grammar.number(hours)) uur vrij" }
  var notNamed: String { "niet zelf genoemd door de jongere" }
  var conflict: String { "er is ruzie met wie het voor is, of het contact is verbroken" }
  func rests(onEachOf people: Int, tasks: Int) -> String {
    "Waar het dan op rust: \(people) mensen hebben elk \(self.tasks(tasks)), en niemand meer."
  }
  func rests(on people: [String], tasks: Int, share: Double) -> String {
    "Waar het dan op rust: \(grammar.list(people)) \(people.count > 1 ? "hebben elk" : "heeft") "
      + "\(self.tasks(tasks)), \(grammar.percentage(share)) van alle taken van het eigen netwerk."
  }

  private func tasks(_ count: Int) -> String { grammar.counted(count, "taak", "taken") }
}
