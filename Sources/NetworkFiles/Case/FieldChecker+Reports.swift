import SupportNetwork
import Telling

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
  mutating func reportUnknown(_ key: YAMLTree.Node, of type: RecordType) {
    let name = tree.text(of: key) ?? ""
    let shown = String(name.prefix(40))
    let all = type.names.joined(separator: ", ")
    let near = Spelling.nearest(to: name, among: type.names)
    report(
      .unknownField, tree.mark(of: key),
      nl: "Het veld \(shown) bestaat niet in \(type.name).",
      en: "There is no field \(shown) in \(type.name).",
      doNL: near.map { "Bedoelt u \($0)?" } ?? "Kies een van: \(all).",
      doEN: near.map { "Did you mean \($0)?" } ?? "Choose one of: \(all).")
  }

  mutating func reportTwice(_ name: String, at mark: YAMLTree.Mark) {
    report(
      .duplicateField, mark,
      nl: "Het veld \(name) staat hier twee keer.", en: "The field \(name) stands here twice.",
      doNL: "Laat er één staan.", doEN: "Keep one.")
  }

  mutating func reportKind(_ node: YAMLTree.Node, belongs: Phrase) {
    let found =
      switch tree.kind(of: node) {
      case .mapping: Phrase(dutch: "Hier staan velden", english: "Fields stand here")
      case .sequence: Phrase(dutch: "Hier staat een lijst", english: "A list stands here")
      default: Phrase(dutch: "Hier staat losse tekst", english: "Plain text stands here")
      }
    report(
      .wrongKind, tree.mark(of: node),
      nl: "\(found.dutch); dat past niet.", en: "\(found.english); that does not fit.",
      doNL: belongs.dutch, doEN: belongs.english)
  }

  mutating func reportNumber(_ mark: YAMLTree.Mark, whole: Bool) {
    report(
      .notANumber, mark,
      nl: whole ? "Dit is geen heel getal." : "Dit is geen getal.",
      en: whole ? "This is no whole number." : "This is no number.",
      doNL: whole ? "Schrijf bijvoorbeeld 4." : "Schrijf bijvoorbeeld 1.8, met een punt.",
      doEN: whole ? "Write for example 4." : "Write for example 1.8, with a point.")
  }

  mutating func reportRange(
    _ code: Problem.Code, _ text: String, _ mark: YAMLTree.Mark, _ low: String, _ high: String
  ) {
    let shown = String(text.prefix(20))
    guard code != .unknownFormat else {
      report(
        code, mark,
        nl: "Dit bestand heeft versie \(shown); deze Kring leest versie \(high).",
        en: "This file has version \(shown); this Kring reads version \(high).",
        doNL: "Gebruik een nieuwere Kring, of schrijf format: \(high).",
        doEN: "Use a newer Kring, or write format: \(high).")
      return
    }
    report(
      code, mark,
      nl: "\(shown) ligt niet tussen \(low) en \(high).",
      en: "\(shown) is not between \(low) and \(high).",
      doNL: "Schrijf een getal van \(low) tot en met \(high).",
      doEN: "Write a number from \(low) to \(high).")
  }

  mutating func reportWord(_ text: String, _ mark: YAMLTree.Mark, among words: [String]) {
    let shown = String(text.prefix(40))
    let all = words.joined(separator: ", ")
    let near = Spelling.nearest(to: text, among: words)
    report(
      .unknownWord, mark,
      nl: "\(shown) is hier geen bekend woord.", en: "\(shown) is no known word here.",
      doNL: near.map { "Bedoelt u \($0)? Anders: \(all)." } ?? "Kies een van: \(all).",
      doEN: near.map { "Did you mean \($0)? Else: \(all)." } ?? "Choose one of: \(all).")
  }
}

extension Double {
  /// The number without a needless `.0`.
  var short: String { self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)" }
}
