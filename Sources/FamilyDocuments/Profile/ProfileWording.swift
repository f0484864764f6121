import NetworkAnalysis
import SupportNetwork
import Telling

/// How findings and flags read in one language.
struct ProfileWording: Sendable {
  let language: Language
  let naming: Naming

  func words(_ nl: String, _ en: String) -> String { Phrase(dutch: nl, english: en).in(language) }

  /// A number with at most three decimals, and the comma or point of the language.
  func number(_ value: Double) -> String {
    let thousandths = (value * 1000).rounded()
    guard abs(thousandths) < 9e15 else { return "\(value)" }
    let whole = Int(thousandths)
    let digits = String(abs(whole) % 1000 + 1000).dropFirst()
    let decimals = digits.reversed().drop { $0 == "0" }.reversed()
    let sign = whole < 0 ? "-" : ""
    let point = words(",", ".")
    return "\(sign)\(abs(whole) / 1000)" + (decimals.isEmpty ? "" : point + String(decimals))
  }

  func people(_ ids: [Person.ID]) -> String {
    ids.isEmpty ? words("niemand", "nobody") : naming.list(ids)
  }

  func tasks(_ count: Int) -> String {
    count == 1 ? words("1 taak", "1 task") : words("\(count) taken", "\(count) tasks")
  }

  /// Why there is no answer.
  func missing<Value>(_ answer: Answer<Value>) -> String {
    switch answer {
    case .given: ""
    case .notAsked: words("niet gevraagd", "not asked")
    case .unknown: words("niet bekend", "not known")
    case .declined: words("wil het niet zeggen", "will not say")
    }
  }

  func answer<Value>(_ answer: Answer<Value>, _ text: (Value) -> String) -> String {
    answer.value.map(text) ?? missing(answer)
  }

  /// The text as a sentence; a name may end in a point of its own: *Anna V.*
  func ended(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

  /// Several phrases as one: *Anja, Bas en Kees*.
  func list(_ phrases: [String], _ last: (nl: String, en: String) = ("en", "and")) -> String {
    guard let final = phrases.last, phrases.count > 1 else { return phrases.first ?? "" }
    return phrases.dropLast().joined(separator: ", ") + " \(words(last.nl, last.en)) \(final)"
  }

  /// So many people stand by name in a list at most; the rest are counted.
  private static let namesShown = 8

  /// People by name, or the first of them and how many more there are.
  func shortList(_ ids: [Person.ID]) -> String {
    guard ids.count > Self.namesShown else { return people(ids) }
    let more = ids.count - Self.namesShown + 1
    let names = ids.prefix(Self.namesShown - 1).map(naming.name)
    return list(names + [words("\(more) anderen", "\(more) others")])
  }

  func needs(_ ids: [SupportNeed.ID]) -> String { list(ids.map(\.rawValue)) }

  /// A number with its sign: *+3*, *−1*, *0*.
  func signed(_ value: Double) -> String {
    value > 0 ? "+\(number(value))" : value < 0 ? "−\(number(-value))" : "0"
  }

  /// A share in percent with one decimal; *0%* and *100%* stand for exactly that.
  ///
  /// A limit is rounded down: what holds below 79.94% holds below 79.9%.
  func percentage(_ share: Double, _ rule: FloatingPointRoundingRule) -> String {
    let tenths = (share * 1000).rounded(rule)
    let isBetween = share > 0 && share < 1
    return number((isBetween ? min(max(tenths, 1), 999) : tenths) / 10) + "%"
  }

  func support(_ type: SupportType) -> String {
    switch type {
    case .practical: words("praktische steun", "practical support")
    case .emotional: words("emotionele steun", "emotional support")
    case .companionship: words("gezelschap", "company")
    case .advice: words("advies", "advice")
    case .respite: words("rust voor wie zorgt", "rest for who cares")
    }
  }

  func distance(_ band: DistanceBand) -> String {
    switch band {
    case .street: words("in de straat", "in the street")
    case .neighbourhood: words("in de buurt (tot 1 km)", "in the neighbourhood (up to 1 km)")
    case .withinFive: words("tot 5 km", "up to 5 km")
    case .withinTwentyFive: words("tot 25 km", "up to 25 km")
    case .further: words("verder", "further")
    }
  }

  func title(of part: CompositePart) -> String {
    switch part {
    case .coverage: words("Geregelde behoeften", "Needs arranged")
    case .backup: words("Achtervang", "Back-up")
    case .reciprocity: words("Wederkerigheid", "Reciprocity")
    case .spread: words("Spreiding van de taken", "Spread of the tasks")
    }
  }
}
