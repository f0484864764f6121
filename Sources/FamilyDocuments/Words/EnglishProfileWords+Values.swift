import SupportNetwork
import Telling

// How values, changes and explanations read in English.

extension EnglishProfileWords {
  var nobody: String { "nobody" }
  var notAsked: String { "not asked" }
  var notKnown: String { "not known" }
  var willNotSay: String { "will not say" }
  func tasks(_ count: Int) -> String { Language.english.grammar.counted(count, "task", "tasks") }
  func hours(_ hours: Double) -> String {
    "\(Language.english.grammar.number(hours)) \(hours == 1 ? "hour" : "hours")"
  }
  func others(_ count: Int) -> String { "\(count) others" }
  func andMore(_ count: Int) -> String { "and \(count) more" }
  func oneOf(_ people: Int) -> String { "one of \(people) people" }
  func value(_ value: String, of whole: Int) -> String { "\(value) of \(whole)" }
  func namely(_ list: String) -> String { "namely \(list)" }
  func without(_ who: String, stillCovered: String) -> String {
    "without \(who) still \(stillCovered)"
  }
  func circle(_ circle: Circle) -> String {
    switch circle {
    case .inner: "inner"
    case .middle: "middle"
    case .outer: "outer"
    }
  }
  var share: String { "share" }

  // MARK: - Ranges

  func range(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
  func range(ofPeople low: String, _ high: String) -> String { "\(low), and at most \(high)" }
  func orMore(_ low: String) -> String { "\(low) or more" }
  var tooFewData: String { "too few data" }
  func perhapsAlso(_ needs: String) -> String { "perhaps also \(needs)" }
  func missing(_ answers: String) -> String { "missing: \(answers)" }
  func untold(_ people: Int, because reason: String) -> String { "of \(people) people \(reason)" }

  // MARK: - Before any number

  func remarksTitle(since moment: String) -> String {
    "First this, about the change since \(moment)"
  }
  func reciprocityFell(
    now: Int, ofNow: Int, then: Int, ofThen: Int, newGivers: String
  ) -> String {
    "Support goes both ways with \(now) of the \(ofNow) people who give support; before with "
      + "\(then) of the \(ofThen). That share is smaller, because new helpers mainly give "
      + "(\(newGivers))."
  }
  func relief(on who: String, now: Int, ofNow: Int, then: Int, ofThen: Int) -> String {
    "A smaller share rests on \(who): first \(then) of the \(ofThen) tasks, now \(now) of the "
      + "\(ofNow)."
  }
  func mostRests(on who: String, now: Int, ofNow: Int) -> String {
    "Most rests on \(who) now: \(now) of the \(ofNow)."
  }
  func structureMixed(isDenser: Bool, density: String, efficiency: String) -> String {
    (isDenser
      ? "A larger part of the people know each other: density rose (\(density)) and efficiency "
        + "fell (\(efficiency))."
      : "A smaller part of the people know each other: density fell (\(density)) and efficiency "
        + "rose (\(efficiency)).")
      + " Here that is neither good nor bad."
  }

  // MARK: - What changed

  func changeTitle(since moment: String) -> String { "Changed since \(moment)" }
  var namedBothTimes: String { "Named both times" }
  var namedNowOnly: String { "Named now only" }
  var namedThenOnly: String { "Named then only" }
  var kept: String { "Kept" }
  var new: String { "New" }
  var returned: String { "Returned" }
  var gone: String { "Gone" }
  var notComparableBecause: String { "Not comparable, because" }
  var everybody: String { "Everybody" }
  var ownNetwork: String { "The family's own network" }
  var stability: String { "stability" }
  var turnover: String { "turnover" }
  var withinUncertainty: String { "difference smaller than the measurement uncertainty" }
  func split(kept: String, new: String, gone: String) -> String {
    "kept \(kept), new \(new), gone \(gone)"
  }
  var providersNotKnown: String { "not known for both moments who provides" }
  func gained(_ who: String) -> String { "new \(who)" }
  func lost(_ who: String) -> String { "no longer \(who)" }
  var arrangedNow: String { "arranged now" }
  var noLongerArranged: String { "no longer arranged" }
  var backupNow: String { "back-up now" }
  var noBackupAnyMore: String { "no back-up any more" }
  var nobodyOfOwnNetworkLeft: String { "nobody left of the family's own network" }

  // MARK: - Explain

  func value(at moment: String) -> String { "Value at \(moment)" }
  var unit: String { "Unit" }
  var formula: String { "Formula" }
  var workedOut: String { "Worked out" }
  var lowestAndHighest: String { "Lowest and highest" }
  var howMissingAnswersCount: String { "How missing answers count" }
  var doesNotSay: String { "Does not say" }
  var source: String { "Source" }
  var usesNoAnswers: String { "Uses no answers." }
  var answersUsed: String { "Answers used" }
  var none: String { "none" }
  var couldChange: String { "← could change the value" }
  var whoIsWho: String { "Who is who" }
}
