/// How a language joins words, writes numbers and dates, and heads a problem.
///
///     Language.dutch.grammar.list(["Anja", "Bas", "Kees"])  // "Anja, Bas en Kees"
///     Language.dutch.grammar.number(2.5)                    // "2,5"
///     Language.english.grammar.date(day: 11, month: 3, year: 2026)  // "11 March 2026"
///
/// Each rule stands here once for a language; what is said about a family stands in the words of the
/// modules.
package protocol Grammar: Sendable {
  /// The word between the last two of a list: *en*.
  var and: String { get }
  /// The word between the last two of several possibilities: *of*.
  var or: String { get }
  /// The sign between a number and its decimals.
  var decimalSign: String { get }
  /// The names of the months, January first.
  var months: [String] { get }
  /// The word before a problem that must be mended.
  var error: String { get }
  /// The word before a problem that can wait.
  var warning: String { get }
  /// The words before what to do about it.
  var doThis: String { get }
}

extension Language {
  /// The grammar of the language.
  package var grammar: any Grammar {
    switch self {
    case .dutch: DutchGrammar()
    case .english: EnglishGrammar()
    }
  }
}

// MARK: - Join words

extension Grammar {
  /// Several phrases as one: *Anja, Bas en Kees*. Nothing for an empty list.
  package func list(_ phrases: [String]) -> String { joined(phrases, and) }

  /// Several possibilities as one phrase: *Anja, Bas of Kees*.
  package func alternatives(_ phrases: [String]) -> String { joined(phrases, or) }

  private func joined(_ phrases: [String], _ word: String) -> String {
    guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? "" }
    return phrases.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }

  /// A number of things: *1 taak*, *3 taken*.
  package func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// The text as a sentence; a name may end in a point of its own: *Anna V.*
  package func ended(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
}

// MARK: - Write numbers and dates

extension Grammar {
  /// A number with at most three decimals; one of 10¹³ and more as it stands.
  package func number(_ value: Double) -> String {
    let thousandths = (value * 1000).rounded()
    guard abs(thousandths) < 9e15 else { return "\(value)" }
    let whole = Int(thousandths)
    let digits = String(abs(whole) % 1000 + 1000).dropFirst()
    let decimals = digits.reversed().drop { $0 == "0" }.reversed()
    let sign = whole < 0 ? "-" : ""
    return "\(sign)\(abs(whole) / 1000)" + (decimals.isEmpty ? "" : decimalSign + String(decimals))
  }

  /// A number with its sign: *+3*, *−1*, *0*.
  package func signed(_ value: Double) -> String {
    value > 0 ? "+\(number(value))" : value < 0 ? "−\(number(-value))" : "0"
  }

  /// A share in percent with one decimal; *0%* and *100%* stand for exactly that.
  ///
  /// - Parameter rule: A limit is rounded down: what holds below 79.94% holds below 79.9%.
  package func percentage(
    _ share: Double, _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
  ) -> String {
    let tenths = (share * 1000).rounded(rule)
    let isBetween = share > 0 && share < 1
    return number((isBetween ? min(max(tenths, 1), 999) : tenths) / 10) + "%"
  }

  /// A day in words, such as *11 maart 2026*.
  ///
  /// - Precondition: `month` is 1 to 12.
  package func date(day: Int, month: Int, year: Int) -> String {
    "\(day) \(months[month - 1]) \(year)"
  }
}
