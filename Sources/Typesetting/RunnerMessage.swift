import Telling

/// What is said to the runner and what it answers, one line of JSON each.
enum RunnerMessage {
  /// The first line: fonts, files and the folder to work in.
  struct Preparation {
    let folder: String
    let fonts: String
    /// The files of the house style, in base64.
    let files: [String: String]
  }

  /// One document.
  struct Request {
    let id: Int
    let data: ReportValue
    /// The drawings in SVG.
    let assets: [String: String]
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

  /// A message as a line.
  static func line(_ message: ReportValue) -> [UInt8] {
    var text = JSONText()
    text.value(message)
    text.endLine()
    return text.bytes
  }
}

extension RunnerMessage.Preparation {
  /// The message as the runner reads it.
  var record: ReportValue {
    .record(["folder": .string(folder), "fonts": .string(fonts), "files": .texts(files)])
  }
}

extension RunnerMessage.Request {
  /// The message as the runner reads it.
  var record: ReportValue {
    .record([
      "id": .whole(id), "data": data, "assets": .texts(assets), "timestamp": .whole(timestamp),
    ])
  }
}

extension ReportValue {
  fileprivate static func texts(_ texts: [String: String]) -> ReportValue {
    .record(ReportFields(texts.map { ($0.key, .string($0.value)) }))
  }
}

extension RunnerMessage.Answer {
  /// The failure as a problem with a remedy.
  var problem: Problem {
    let code = Problem.Code(code ?? Problem.Code.request.name)
    let fault: TypesettingFault =
      switch code {
      case .engineMissing: .engineMissing
      case .fontsMissing: .fontMissing(detail: message)
      default: .refused(code, detail: message)
      }
    return Problem(fault, place: place.flatMap(SourcePlace.init(ofRunner:)))
  }
}

extension SourcePlace {
  /// The place that a runner names as `file:line:column`, or `nil` where it names none.
  fileprivate init?(ofRunner text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 2, let line = Int(parts[parts.count - 2]),
      let column = Int(parts[parts.count - 1])
    else { return nil }
    self.init(file: parts.dropLast(2).joined(separator: ":"), line: line, column: column)
  }
}
