/// What a profile says of safety in Dutch.
struct DutchSafetyWords: SafetyWords {
  var safetyTitle: String { "Eerst: veiligheid" }
  func condition(setBy who: String, onBehalfOf office: String?, since day: String?) -> String {
    "Gesteld door \(who)" + (office.map { " (\($0))" } ?? "") + (day.map { ", sinds \($0)" } ?? "")
      + "."
  }
  func watched(by names: String?) -> String {
    names.map { "Wie let erop: \($0)." } ?? "Wie erop let, staat er niet."
  }
  var setLater: String { "Dat is later dan dit moment." }
  func checked(_ how: String) -> String { "Hoe: \(how)." }
  func about(_ names: String) -> String { "Over: \(names)." }
  var flagged: String { "Niet te vragen" }
  func allowed(_ what: String, by who: String, on day: String) -> String {
    "Wel toegestaan: \(what), door \(who) op \(day)."
  }
  var otherContact: String { "erbij zijn" }
  var deceased: String { "Overleden" }
  var cutOff: String { "Verbroken contact" }
  var hidden: String { "Adres geheim" }
}
