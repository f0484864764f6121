import SupportNetwork
import Telling

// How values, changes and explanations read in Dutch.

extension DutchProfileWords {
  var nobody: String { "niemand" }
  var notAsked: String { "niet gevraagd" }
  var notKnown: String { "niet bekend" }
  var willNotSay: String { "wil het niet zeggen" }
  func tasks(_ count: Int) -> String { Language.dutch.grammar.counted(count, "taak", "taken") }
  func hours(_ hours: Double) -> String { "\(Language.dutch.grammar.number(hours)) uur" }
  func others(_ count: Int) -> String { "\(count) anderen" }
  func andMore(_ count: Int) -> String { "en nog \(count)" }
  func oneOf(_ people: Int) -> String { "één van \(people) mensen" }
  func value(_ value: String, of whole: Int) -> String { "\(value) van \(whole)" }
  func namely(_ list: String) -> String { "namelijk \(list)" }
  func without(_ who: String, stillCovered: String) -> String {
    "zonder \(who) nog \(stillCovered)"
  }
  func circle(_ circle: Circle) -> String {
    switch circle {
    case .inner: "binnen"
    case .middle: "midden"
    case .outer: "buiten"
    }
  }
  var share: String { "deel" }

  // MARK: - Ranges

  func range(_ low: String, _ high: String) -> String { "\(low) tot \(high)" }
  func range(ofPeople low: String, _ high: String) -> String { "\(low), en hoogstens \(high)" }
  func orMore(_ low: String) -> String { "\(low) of meer" }
  var tooFewData: String { "te weinig gegevens" }
  func perhapsAlso(_ needs: String) -> String { "mogelijk ook \(needs)" }
  func missing(_ answers: String) -> String { "mist: \(answers)" }
  func untold(_ people: Int, because reason: String) -> String { "van \(people) mensen \(reason)" }

  // MARK: - Before any number

  func remarksTitle(since moment: String) -> String {
    "Eerst dit, over de verandering sinds \(moment)"
  }
  func reciprocityFell(
    now: Int, ofNow: Int, then: Int, ofThen: Int, newGivers: String
  ) -> String {
    "Steun gaat nu over en weer met \(now) van de \(ofNow) mensen die steun geven; eerst met "
      + "\(then) van de \(ofThen). Dat deel is kleiner, omdat nieuwe helpers vooral geven "
      + "(\(newGivers))."
  }
  func relief(on who: String, now: Int, ofNow: Int, then: Int, ofThen: Int) -> String {
    "Op \(who) rust nu een kleiner deel: eerst \(then) van de \(ofThen) taken, nu \(now) van de "
      + "\(ofNow)."
  }
  func mostRests(on who: String, now: Int, ofNow: Int) -> String {
    "Het meeste rust nu op \(who): \(now) van de \(ofNow)."
  }
  func structureMixed(isDenser: Bool, density: String, efficiency: String) -> String {
    (isDenser
      ? "Een groter deel van de mensen kent elkaar: de dichtheid steeg (\(density)) en de "
        + "efficiëntie daalde (\(efficiency))."
      : "Een kleiner deel van de mensen kent elkaar: de dichtheid daalde (\(density)) en de "
        + "efficiëntie steeg (\(efficiency)).")
      + " Dat is hier niet goed en niet slecht."
  }

  // MARK: - What changed

  func changeTitle(since moment: String) -> String { "Veranderd sinds \(moment)" }
  var namedBothTimes: String { "Beide keren genoemd" }
  var namedNowOnly: String { "Alleen nu genoemd" }
  var namedThenOnly: String { "Alleen toen genoemd" }
  var kept: String { "Gebleven" }
  var new: String { "Nieuw" }
  var returned: String { "Terug" }
  var gone: String { "Weg" }
  var notComparableBecause: String { "Niet te vergelijken, omdat" }
  var everybody: String { "Iedereen" }
  var ownNetwork: String { "Eigen netwerk" }
  var stability: String { "stabiliteit" }
  var turnover: String { "wisseling" }
  var withinUncertainty: String { "verschil kleiner dan de meetonzekerheid" }
  func split(kept: String, new: String, gone: String) -> String {
    "gebleven \(kept), nieuw \(new), weg \(gone)"
  }
  var providersNotKnown: String { "niet van beide momenten bekend wie het doet" }
  func gained(_ who: String) -> String { "erbij \(who)" }
  func lost(_ who: String) -> String { "niet meer \(who)" }
  var arrangedNow: String { "nu geregeld" }
  var noLongerArranged: String { "niet meer geregeld" }
  var backupNow: String { "nu achtervang" }
  var noBackupAnyMore: String { "geen achtervang meer" }
  var nobodyOfOwnNetworkLeft: String { "niemand meer uit het eigen netwerk" }

  // MARK: - Explain

  func value(at moment: String) -> String { "Uitkomst op \(moment)" }
  var unit: String { "Eenheid" }
  var formula: String { "Formule" }
  var workedOut: String { "Uitgerekend" }
  var lowestAndHighest: String { "Laagste en hoogste" }
  var howMissingAnswersCount: String { "Hoe ontbrekende antwoorden tellen" }
  var doesNotSay: String { "Zegt niet" }
  var source: String { "Bron" }
  var usesNoAnswers: String { "Gebruikt geen antwoorden." }
  var answersUsed: String { "Gebruikte antwoorden" }
  var none: String { "geen" }
  var couldChange: String { "← kan de uitkomst veranderen" }
  var whoIsWho: String { "Wie is wie" }
}
