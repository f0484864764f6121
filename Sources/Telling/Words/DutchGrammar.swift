/// Dutch.
struct DutchGrammar: Grammar {
  var and: String { "en" }
  var or: String { "of" }
  var decimalSign: String { "," }
  var months: [String] {
    [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
  }
  var error: String { "fout" }
  var warning: String { "let op" }
  var doThis: String { "doe dit" }
}
