/// What a profile says of safety in English.
struct EnglishSafetyWords: SafetyWords {
  var safetyTitle: String { "First: safety" }
  func condition(setBy who: String, onBehalfOf office: String?, since day: String?) -> String {
    "Set by \(who)" + (office.map { " (\($0))" } ?? "") + (day.map { ", since \($0)" } ?? "") + "."
  }
  func watched(by names: String?) -> String {
    names.map { "Who watches: \($0)." } ?? "Who watches is not written down."
  }
  var setLater: String { "That is later than this moment." }
  func checked(_ how: String) -> String { "How: \(how)." }
  func about(_ names: String) -> String { "About: \(names)." }
  var flagged: String { "Not to be asked" }
  func allowed(_ what: String, by who: String, on day: String) -> String {
    "Allowed all the same: \(what), by \(who) on \(day)."
  }
  var otherContact: String { "being there" }
  var deceased: String { "Has died" }
  var cutOff: String { "Contact broken off" }
  var hidden: String { "Address secret" }
}
