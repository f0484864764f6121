import Foundation
import NetworkDrawing
import Telling

/// What goes between a batch and its drawing worker: four bytes of length, then JSON.
enum WorkerMessage {
  /// A circle to draw.
  struct Request: Codable {
    let content: CircleContent
    let style: DrawingStyle
  }

  /// What became of it.
  struct Answer: Codable {
    /// The figure, or `nil` when the network is too large for one or the drawing failed.
    var figure: DrawnFigure?
    /// Why the drawing failed.
    var refusal: Refusal?
  }

  /// A problem as it goes from one process to the other, in every language.
  struct Refusal: Codable, Hashable {
    private let code: String
    private let summary: [String]
    private let remedy: [String]

    init(_ problem: Problem) {
      code = problem.code.name
      summary = Language.allCases.map { problem.summary.in($0) }
      remedy = Language.allCases.map { problem.remedy.in($0) }
    }

    /// The problem, without its way to a field.
    var problem: Problem {
      Problem(
        Problem.Code(code), summary: Refusal.phrase(summary), remedy: Refusal.phrase(remedy))
    }

    private static func phrase(_ texts: [String]) -> Phrase {
      Phrase { language in
        zip(Language.allCases, texts).first { $0.0 == language }?.1 ?? ""
      }
    }
  }

  /// A message as JSON.
  static func body(_ message: some Encodable) throws -> Data {
    var text = JSONText()
    text.value(try ReportValue(encoding: message))
    return Data(text.bytes)
  }

  /// The longest message, in bytes; a circle of 150 people takes a few hundred thousand.
  static let mostBytes = 64 << 20

  /// The length of a message as it stands before it, the largest byte first.
  static func header(for count: Int) -> Data {
    precondition(count <= mostBytes, "A message to or from a worker is at most 64 MiB.")
    return Data((0..<4).reversed().map { UInt8(truncatingIfNeeded: count >> (8 * $0)) })
  }

  /// The length that a header tells, or `nil` for one that no worker writes.
  static func count(in header: Data) -> Int? {
    let count = header.reduce(0) { $0 << 8 | Int($1) }
    return header.count == 4 && count <= mostBytes ? count : nil
  }
}
