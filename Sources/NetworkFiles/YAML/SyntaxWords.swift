import SupportNetwork
import Telling

/// What the YAML parser says, in the words of whoever wrote the file.
///
/// The parser names what it looked for in terms of its grammar, and in English. What people do wrong is
/// of few kinds; everything else is told in the parser's own words.
enum SyntaxWords {
  /// The sentence for what the parser says.
  ///
  /// - Parameter start: The line on which the list, the fields or the text began in which it stopped.
  static func sentence(for words: String, since start: Int?) -> Phrase {
    let (dutch, english) =
      known[words]
      ?? (
        "De opmaak (YAML) klopt hier niet: \(words)", "The notation (YAML) is wrong here: \(words)"
      )
    guard let start else { return Phrase(dutch: "\(dutch).", english: "\(english).") }
    return Phrase(
      dutch: "\(dutch); het gaat om wat op regel \(start) begint.",
      english: "\(english); it is about what begins on line \(start).")
  }

  private static let known: [String: (dutch: String, english: String)] = [
    "found character that cannot start any token": (
      "Met dit teken (of deze tab) kan hier niets beginnen",
      "Nothing can begin with this character (or this tab) here"
    ),
    "found a tab character that violates indentation": tab,
    "found a tab character where an indentation space is expected": tab,
    "found unexpected end of stream": (
      "Het bestand houdt op voordat een aanhalingsteken of een haak gesloten is",
      "The file ends before a quote or a bracket is closed"
    ),
    "did not find expected key": (
      "Hier hoort een veld te staan, zoals id: P01, even ver ingesprongen als het vorige",
      "A field belongs here, such as id: P01, indented like the one before"
    ),
    "did not find expected '-' indicator": (
      "Hier hoort een streepje te staan, voor het volgende van de lijst",
      "A dash belongs here, before the next item of the list"
    ),
    "did not find expected ',' or '}'": (
      "Hier hoort een komma of een } te staan", "A comma or a } belongs here"
    ),
    "did not find expected ',' or ']'": (
      "Hier hoort een komma of een ] te staan", "A comma or a ] belongs here"
    ),
    "did not find expected node content": (
      "Hier hoort een waarde te staan", "A value belongs here"
    ),
    "mapping values are not allowed in this context": colon,
    "found unexpected ':'": colon,
    "could not find expected ':'": (
      "Achter dit veld ontbreekt een dubbele punt", "A colon is missing after this field"
    ),
    "mapping keys are not allowed in this context": (
      "Hier kan geen veld staan", "No field can stand here"
    ),
    "block sequence entries are not allowed in this context": (
      "Hier kan geen lijst met streepjes beginnen", "No list with dashes can begin here"
    ),
    "found unknown escape character": (
      "Achter een \\ staat hier een teken dat daar niets betekent",
      "After a \\ stands a character here that means nothing there"
    ),
    "control characters are not allowed": (
      "Hier staat een onzichtbaar stuurteken", "An invisible control character stands here"
    ),
    anotherDocument: (
      "Hier begint een tweede document (---); een bestand bevat er één",
      "A second document begins here (---); a file holds one"
    ),
    "did not find expected <document start>": (
      "Hier staat tekst waar de gegevens al ten einde zijn",
      "Text stands here where the data have ended already"
    ),
  ]

  /// What Kring itself says of a second document, which the parser would read.
  static let anotherDocument = "but found another document"

  private static let tab = (
    dutch: "Hier staat een tab; inspringen gaat met spaties",
    english: "A tab stands here; indent with spaces"
  )

  private static let colon = (
    dutch: "Hier staat een dubbele punt die er niet kan staan",
    english: "A colon stands here where it cannot"
  )
}
