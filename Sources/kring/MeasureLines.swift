import ArgumentParser
import Dispatch
import Foundation
import NetworkAnalysis
import NetworkFiles
import SupportNetwork
import Synchronization
import Telling

/// Measures a stream of networks: one line in, one line out, in the same order, nothing kept between.
struct MeasureLines: Sendable {
  let choice: MeasureChoice
  let language: Language
  /// Whether the first bad line ends the work.
  let isStrict: Bool
  /// The number of threads that measure at the same time.
  let threads: Int
  /// What the stream is called in problems.
  let name: String

  /// The longest line that is read, in bytes: 64 MB.
  static let longest = 64 << 20

  private static let chunk = 1 << 16

  /// How many lines each thread is given at a time: enough to even out long and short ones.
  private static let linesPerThread = 32

  /// The most bytes that wait to be measured together.
  private static let mostWaiting = 1 << 24

  func run(from input: FileHandle) throws {
    var output = LineOutput()
    var rest: [UInt8] = []
    var waiting = WaitingLines()
    while let data = try input.read(upToCount: MeasureLines.chunk), !data.isEmpty {
      var start = rest.count
      rest.append(contentsOf: data)
      var lineStart = 0
      while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
        waiting.append(rest[lineStart..<end])
        if isEnough(waiting) { try answer(&waiting, on: &output) }
        lineStart = end + 1
        start = lineStart
      }
      rest.removeFirst(lineStart)
      guard rest.count <= MeasureLines.longest else {
        try answer(&waiting, on: &output)
        try output.flush()
        throw tooLong(waiting.number + 1)
      }
      // Whoever sends one line and waits for its answer gets it; a fast stream fills the buffer first.
      if waiting.lines.isEmpty || !input.hasMore {
        try answer(&waiting, on: &output)
        try output.flush()
      }
    }
    if !rest.isEmpty { waiting.append(rest[...]) }
    try answer(&waiting, on: &output)
    try output.flush()
  }

  private func isEnough(_ waiting: WaitingLines) -> Bool {
    threads == 1 || waiting.lines.count >= threads * MeasureLines.linesPerThread
      || waiting.byteCount >= MeasureLines.mostWaiting
  }

  /// Answers the lines that wait, in their order.
  private func answer(_ waiting: inout WaitingLines, on output: inout LineOutput) throws {
    let lines = waiting.takeLines()
    for answer in answers(to: lines) {
      do {
        try output.append(answer.get())
      } catch let problem as Problem {
        try output.flush()
        throw problem
      }
    }
  }

  /// The answers to some lines, in the same order whatever thread is done first.
  private func answers(to lines: [WaitingLines.Line]) -> [Result<[UInt8], Problem>] {
    guard threads > 1, lines.count > 1 else { return lines.map(answer) }
    let next = Atomic(0)
    let answers = Mutex([Result<[UInt8], Problem>?](repeating: nil, count: lines.count))
    DispatchQueue.concurrentPerform(iterations: min(threads, lines.count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < lines.count else { return }
        let answer = answer(lines[index])
        answers.withLock { $0[index] = answer }
      }
    }
    return answers.withLock { $0.compactMap { $0 } }
  }

  private func answer(_ line: WaitingLines.Line) -> Result<[UInt8], Problem> {
    let read = NetworkLine(line.bytes, file: name, line: line.number)
    var text = JSONText()
    do {
      let report = try choice.report(on: read.network.get(), named: name)
      text.append(report, in: language, id: read.id)
    } catch {
      if isStrict { return .failure(error) }
      text.append(error, onLine: line.number, in: language, id: read.id)
    }
    text.endLine()
    return .success(text.bytes)
  }

  private func tooLong(_ number: Int) -> Problem {
    Problem(
      .tooLarge,
      summary: Phrase(
        dutch: "Deze regel is langer dan 64 MB.", english: "This line is longer than 64 MB."),
      remedy: Phrase(
        dutch: "Zet elk netwerk op een regel van zijn eigen.",
        english: "Put every network on a line of its own."),
      place: SourcePlace(file: name, line: number, column: 1))
  }
}

/// Lines that were read and not yet answered.
private struct WaitingLines {
  struct Line: Sendable {
    let bytes: [UInt8]
    let number: Int
  }

  private(set) var lines: [Line] = []
  /// The number of the last line.
  private(set) var number = 0
  private(set) var byteCount = 0

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    number += 1
    byteCount += bytes.count
    lines.append(Line(bytes: Array(bytes), number: number))
  }

  mutating func takeLines() -> [Line] {
    defer { (lines, byteCount) = ([], 0) }
    return lines
  }
}

extension FileHandle {
  /// Whether bytes, or the end, can be read at once.
  fileprivate var hasMore: Bool {
    var request = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) > 0
  }
}

/// Standard output in large blocks.
private struct LineOutput {
  private var waiting: [UInt8] = []

  private static let block = 1 << 18

  /// Adds a finished answer to the block, and writes the block when it is full.
  mutating func append(_ answer: [UInt8]) throws {
    waiting += answer
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
    _ problem: Problem, onLine line: Int, in language: Language, id: AttributeValue?
  ) {
    // Half a report may stand there already.
    removeAll()
    beginObject()
    key("error")
    beginObject()
    key("because")
    string(problem.summary.in(language))
    key("code")
    string(problem.code.name)
    key("column")
    number(problem.place?.column ?? 1)
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
