import ArgumentParser
import Foundation
import NetworkAnalysis
import NetworkFiles
import SupportNetwork

/// Measures a stream of networks: one line in, one line out, in the same order, nothing kept between.
struct MeasureLines {
  let choice: MeasureChoice
  let language: Language
  /// Whether the first bad line ends the work.
  let isStrict: Bool
  /// What the stream is called in problems.
  let name: String

  /// The longest line that is read, in bytes: 64 MB.
  static let longest = 64 << 20

  private static let chunk = 1 << 16

  func run(from input: FileHandle) throws {
    var output = LineOutput()
    var rest: [UInt8] = []
    var number = 0
    while let data = try input.read(upToCount: MeasureLines.chunk), !data.isEmpty {
      var start = rest.count
      rest.append(contentsOf: data)
      var lineStart = 0
      while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
        number += 1
        try answer(Array(rest[lineStart..<end]), number, on: &output)
        lineStart = end + 1
        start = lineStart
      }
      rest.removeFirst(lineStart)
      guard rest.count <= MeasureLines.longest else {
        try output.flush()
        throw tooLong(number + 1)
      }
      // Whoever sends one line and waits for its answer gets it; a fast stream fills the buffer first.
      try output.flush()
    }
    if !rest.isEmpty { try answer(rest, number + 1, on: &output) }
    try output.flush()
  }

  private func answer(_ line: [UInt8], _ number: Int, on output: inout LineOutput) throws {
    let read = NetworkLine(line, file: name, line: number)
    do {
      let report = try choice.report(on: read.network.get(), named: name)
      output.text.append(report, in: language, id: read.id)
    } catch {
      if isStrict {
        try output.flush()
        throw error
      }
      output.text.append(error, onLine: number, in: language, id: read.id)
    }
    output.text.endLine()
    try output.endLine()
  }

  private func tooLong(_ number: Int) -> NetworkFileProblem {
    NetworkFileProblem(
      .tooLarge, at: SourcePlace(file: name, line: number, column: 1),
      summary: Phrase(
        dutch: "Deze regel is langer dan 64 MB.", english: "This line is longer than 64 MB."),
      remedy: Phrase(
        dutch: "Zet elk netwerk op een regel van zijn eigen.",
        english: "Put every network on a line of its own."))
  }
}

/// Standard output in large blocks.
private struct LineOutput {
  var text = JSONText()
  private var waiting: [UInt8] = []

  private static let block = 1 << 18

  /// Moves a finished line to the block, and writes the block when it is full.
  mutating func endLine() throws {
    waiting += text.bytes
    text.removeAll()
    if waiting.count >= LineOutput.block { try flush() }
  }

  mutating func flush() throws {
    var start = 0
    while start < waiting.count {
      let written = unsafe waiting[start...].withUnsafeBytes { bytes in
        unsafe write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
      }
      if written < 0, errno == EINTR { continue }
      // The reader went away: it has what it wanted.
      if written < 0, errno == EPIPE { throw ExitCode.success }
      guard written >= 0 else { throw OutputClosed() }
      start += written
    }
    waiting.removeAll(keepingCapacity: true)
  }
}

/// Standard output takes no more, as on a full disk.
struct OutputClosed: Error {}

extension JSONText {
  /// Writes what is wrong with a line in place of its measures.
  fileprivate mutating func append(
    _ problem: NetworkFileProblem, onLine line: Int, in language: Language, id: AttributeValue?
  ) {
    // Half a report may stand there already.
    removeAll()
    beginObject()
    key("error")
    beginObject()
    key("because")
    string(problem.summary.in(language))
    key("code")
    string(problem.code.rawValue)
    key("column")
    number(problem.place.column)
    key("line")
    number(line)
    key("remedy")
    string(problem.remedy.in(language))
    endObject()
    key("id")
    if let id { value(id) } else { null() }
    endObject()
  }
}
