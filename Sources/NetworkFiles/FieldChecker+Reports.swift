import SupportNetwork
import Yams

/// What belongs in a field, in words.
enum FieldWords {
  static let record = Phrase(
    dutch: "Hier horen velden te staan, zoals id: P01.",
    english: "Fields belong here, such as id: P01.")

  static func list(_ example: String) -> Phrase {
    let example = example.isEmpty ? "[...]" : example
    return Phrase(
      dutch: "Hier hoort een lijst te staan, zoals \(example).",
      english: "A list belongs here, such as \(example).")
  }

  static func one(_ example: String) -> Phrase {
    Phrase(
      dutch:
        "Hier hoort een tekst te staan, zoals \(example). Begint hij met {, zet hem dan tussen aanhalingstekens.",
      english:
        "One text belongs here, such as \(example). If it begins with {, put it in quotes.")
  }
}

extension FieldChecker {
  mutating func reportUnknown(_ key: Node, of type: RecordType, at path: CasePath) {
    let name = key.scalar?.string ?? ""
    let shown = String(name.prefix(40))
    let known = type.fields.map(\.name)
    let all = known.joined(separator: ", ")
    let near = Spelling.nearest(to: name, among: known)
    report(
      .unknownField, path, key.mark,
      nl: "Het veld \(shown) bestaat niet in \(type.name).",
      en: "There is no field \(shown) in \(type.name).",
      doNL: near.map { "Bedoelt u \($0)?" } ?? "Kies een van: \(all).",
      doEN: near.map { "Did you mean \($0)?" } ?? "Choose one of: \(all).")
  }

  mutating func reportKind(_ node: Node, _ path: CasePath, belongs: Phrase) {
    let found =
      switch node {
      case .mapping: Phrase(dutch: "Hier staan velden", english: "Fields stand here")
      case .sequence: Phrase(dutch: "Hier staat een lijst", english: "A list stands here")
      default: Phrase(dutch: "Hier staat losse tekst", english: "Plain text stands here")
      }
    report(
      .wrongKind, path, node.mark,
      nl: "\(found.dutch); dat past niet.", en: "\(found.english); that does not fit.",
      doNL: belongs.dutch, doEN: belongs.english)
  }

  mutating func reportNumber(_ scalar: Node.Scalar, _ path: CasePath, whole: Bool) {
    report(
      .notANumber, path, scalar.mark,
      nl: whole ? "Dit is geen heel getal." : "Dit is geen getal.",
      en: whole ? "This is no whole number." : "This is no number.",
      doNL: whole ? "Schrijf bijvoorbeeld 4." : "Schrijf bijvoorbeeld 1.8, met een punt.",
      doEN: whole ? "Write for example 4." : "Write for example 1.8, with a point.")
  }

  mutating func reportRange(
    _ code: ProblemCode, _ scalar: Node.Scalar, _ path: CasePath, _ low: String, _ high: String
  ) {
    let shown = String(scalar.string.prefix(20))
    guard code != .unknownFormat else {
      report(
        code, path, scalar.mark,
        nl: "Dit bestand heeft versie \(shown); deze Kring leest versie \(high).",
        en: "This file has version \(shown); this Kring reads version \(high).",
        doNL: "Gebruik een nieuwere Kring, of schrijf format: \(high).",
        doEN: "Use a newer Kring, or write format: \(high).")
      return
    }
    report(
      code, path, scalar.mark,
      nl: "\(shown) ligt niet tussen \(low) en \(high).",
      en: "\(shown) is not between \(low) and \(high).",
      doNL: "Schrijf een getal van \(low) tot en met \(high).",
      doEN: "Write a number from \(low) to \(high).")
  }

  mutating func reportWord(_ scalar: Node.Scalar, _ path: CasePath, among words: [String]) {
    let shown = String(scalar.string.prefix(40))
    let all = words.joined(separator: ", ")
    let near = Spelling.nearest(to: scalar.string, among: words)
    report(
      .unknownWord, path, scalar.mark,
      nl: "\(shown) is hier geen bekend woord.", en: "\(shown) is no known word here.",
      doNL: near.map { "Bedoelt u \($0)? Anders: \(all)." } ?? "Kies een van: \(all).",
      doEN: near.map { "Did you mean \($0)? Else: \(all)." } ?? "Choose one of: \(all).")
  }
}

extension Double {
  /// The number without a needless `.0`.
  var short: String { self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)" }
}
