/// English.
struct EnglishGrammar: Grammar {
  var and: String { "and" }
  var or: String { "or" }
  var decimalSign: String { "." }
  var months: [String] {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  }
  var error: String { "error" }
  var warning: String { "warning" }
  var doThis: String { "do this" }
}
