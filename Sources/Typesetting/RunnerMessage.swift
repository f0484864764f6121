/// What is said to the runner and what it answers, one line of JSON each.
enum RunnerMessage {
  /// The first line: fonts, files and the folder to work in.
  struct Preparation: Encodable {
    let folder: String
    let fonts: String
    /// The files of the house style, in base64.
    let files: [String: String]
  }

  /// One document.
  struct Request: Encodable {
    let id: Int
    var data: JSONValue
    var assets: [String: String]
    let timestamp: Int
  }

  /// The answer to a line.
  struct Answer: Decodable {
    let id: Int?
    let ok: Bool
    let sha256: String?
    let warnings: [String]?
    /// The PDF in base64.
    let pdf: String?
    let code: String?
    let place: String?
    let message: String?
    /// The code points that no font has.
    let characters: [UInt32]?
  }
}

extension RunnerMessage.Answer {
  /// The failure as an error with a remedy.
  var error: TypesettingError {
    let code = TypesettingError.Code(rawValue: code ?? "request")
    let detail = message.map { " (\($0))" } ?? ""
    func error(_ summary: String, _ remedy: String) -> TypesettingError {
      TypesettingError(code, place: place ?? "", summary: summary, remedy: remedy)
    }
    switch code {
    case .engineMissing: return .engineMissing
    case .fontsMissing: return .fontsMissing("A font of the house style is missing\(detail).")
    case .missingGlyph:
      return error(
        "Some characters are in none of the fonts.",
        "Write the name in letters that the fonts have, or add a font to the house style.")
    case .missingTitle, .missingAlternativeText:
      return error(
        "The document misses a title or a text for a drawing\(detail).",
        "Give it one; the template must pass it on.")
    case .badDrawing:
      return error("A drawing cannot be read\(detail).", "Hand over a drawing in SVG.")
    case .fileNotFound:
      return error(
        "The template asks for a file that is not there.",
        "Add the file to the folder with the house style.")
    case .outsideTemplate, .init(rawValue: "no-packages"):
      return error(
        "The template asks for something outside the house style\(detail).",
        "Put everything that it needs in the folder; packages from the network are not used.")
    case .standards, .init(rawValue: "heading-order"), .init(rawValue: "bad-character"):
      return error(
        "The PDF would not be archivable and accessible\(detail).",
        "Change the template back to one that was accepted.")
    case .request:
      return error(
        "The typesetter did not understand the request\(detail).",
        "Run: kring doctor")
    default:
      return error("The template has a mistake\(detail).", "Correct it at the place named.")
    }
  }
}
