import Dispatch
import Foundation
import NetworkFiles
import NetworkMeasures
import SupportNetwork
import Synchronization
package import Telling

/// Measures a stream of networks: one line in, one line out, in the same order, nothing kept between.
///
///     try MeasuringLines(measuring, in: .dutch).run(onFileAt: path) { written += $0 }
///
/// A line that cannot be measured is answered by what is wrong with it, and does not end the work.
package struct MeasuringLines: Sendable {
  /// What to measure in each network.
  package let measuring: Measuring
  /// The language of problems and reasons.
  package let language: Language
  /// Whether the first bad line ends the work.
  package let isStrict: Bool
  /// The number of networks that are measured at the same time.
  package let threads: Int

  /// The longest line that is read, in bytes: 64 MB.
  package var longest: Int = 64 << 20

  /// How many lines each thread is given at a time: enough to even out long and short ones.
  private static let linesPerThread = 32

  /// The most bytes that wait to be measured together.
  private static let mostWaiting = 1 << 24

  /// Prepares to measure a stream.
  package init(
    _ measuring: Measuring, in language: Language, isStrict: Bool = false, threads: Int = 1
  ) {
    self.measuring = measuring
    self.language = language
    self.isStrict = isStrict
    self.threads = threads
  }

  /// Measures the networks of a file.
  ///
  /// - Parameters:
  ///   - path: The file, or `-` for standard input.
  ///   - write: Takes finished answers in their order, several at a time; what it throws ends the work.
  ///
  /// A line that is too long is answered like any bad one, and passed over.
  ///
  /// - Throws: What ends the work: a file that cannot be opened, a line of more than 1 GB, with `isStrict` the first
  ///   bad line, or what `write` throws.
  package func run(onFileAt path: String, write: ([UInt8]) throws -> Void) throws {
    do {
      guard path != "-" else {
        return try run(from: STDIN_FILENO, named: path, write: write)
      }
      let file = try InputFile(path: path).open(asStream: true)
      defer { file.close() }
      try run(from: file.descriptor, named: path, write: write)
    } catch let fault as InputFault {
      throw Problem(fault, of: .network, in: path)
    }
  }

  /// Measures the networks of a stream.
  private func run(
    from input: Int32, named name: String, write: ([UInt8]) throws -> Void
  ) throws {
    var output = AnswerBlock()
    var rest: [UInt8] = []
    var waiting = WaitingLines(name: name)
    /// How much of a line that is too long was passed over, in bytes.
    var passedOver = 0
    var pieces = InputPieces(of: input)
    while let piece = try pieces.next() {
      var start = rest.count
      rest.append(contentsOf: piece)
      var lineStart = 0
      while let end = lineEnd(in: rest, from: start) {
        if passedOver > 0 {
          // The end of a line that was too long, and is answered already.
          waiting.skip()
          passedOver = 0
        } else if end - lineStart > longest {
          try answer(&waiting, on: &output, write)
          try refuse(lineAfter: waiting, on: &output, write)
          waiting.skip()
        } else {
          waiting.append(rest[lineStart..<end])
        }
        if isEnough(waiting) { try answer(&waiting, on: &output, write) }
        lineStart = end + 1
        start = lineStart
      }
      rest.removeFirst(lineStart)
      if passedOver > 0 || rest.count > longest {
        try answer(&waiting, on: &output, write)
        if passedOver == 0 { try refuse(lineAfter: waiting, on: &output, write) }
        passedOver += rest.count
        rest.removeAll()
        guard passedOver <= NetworkFileReader.largest else {
          try output.flush(write)
          throw tooLong(waiting.number + 1, of: name)
        }
      }
      // Whoever sends one line and waits for its answer gets it; a fast stream fills the block first.
      if waiting.lines.isEmpty || !hasMore(input) {
        try answer(&waiting, on: &output, write)
        try output.flush(write)
      }
    }
    if !rest.isEmpty, passedOver == 0 { waiting.append(rest[...]) }
    try answer(&waiting, on: &output, write)
    try output.flush(write)
  }

  /// Answers the next line by that it is too long, or ends the work by it.
  private func refuse(
    lineAfter waiting: WaitingLines, on output: inout AnswerBlock, _ write: ([UInt8]) throws -> Void
  ) throws {
    let line = waiting.number + 1
    let problem = tooLong(line, of: waiting.name)
    guard !isStrict else {
      try output.flush(write)
      throw problem
    }
    var text = JSONText()
    text.append(problem, onLine: line, in: language, id: nil)
    text.endLine()
    try output.append(text.bytes, write)
  }

  private func tooLong(_ line: Int, of name: String) -> Problem {
    Problem(
      .tooLarge, in: name, line: line, { $0.lineTooLong }, remedy: { $0.oneLineEach })
  }

  private func isEnough(_ waiting: WaitingLines) -> Bool {
    threads == 1 || waiting.lines.count >= threads * MeasuringLines.linesPerThread
      || waiting.byteCount >= MeasuringLines.mostWaiting
  }

  /// Answers the lines that wait, in their order.
  private func answer(
    _ waiting: inout WaitingLines, on output: inout AnswerBlock, _ write: ([UInt8]) throws -> Void
  ) throws {
    let name = waiting.name
    for answer in answers(to: waiting.takeLines(), of: name) {
      switch answer {
      case .success(let bytes): try output.append(bytes, write)
      case .failure(let problem):
        try output.flush(write)
        throw problem
      }
    }
  }

  /// The answers to some lines, in the same order whatever thread is done first.
  private func answers(
    to lines: [WaitingLines.Line], of name: String
  ) -> [Result<[UInt8], Problem>] {
    guard threads > 1, lines.count > 1 else { return lines.map { answer($0, of: name) } }
    let next = Atomic(0)
    let answers = Mutex([Result<[UInt8], Problem>?](repeating: nil, count: lines.count))
    DispatchQueue.concurrentPerform(iterations: min(threads, lines.count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < lines.count else { return }
        let answer = answer(lines[index], of: name)
        answers.withLock { $0[index] = answer }
      }
    }
    return answers.withLock { $0.compactMap { $0 } }
  }

  private func answer(
    _ line: WaitingLines.Line, of name: String
  ) -> Result<[UInt8], Problem> {
    let read = NetworkLine(line.bytes, file: name, line: line.number)
    var text = JSONText()
    do {
      let report = try measuring.report(on: read.network.get(), named: name)
      text.append(report, in: language, id: read.id)
    } catch {
      if isStrict { return .failure(error) }
      text.append(error, onLine: line.number, in: language, id: read.id)
    }
    text.endLine()
    return .success(text.bytes)
  }

}

/// Lines that were read and not yet answered.
private struct WaitingLines {
  struct Line: Sendable {
    let bytes: [UInt8]
    let number: Int
  }

  /// What the stream is called in problems.
  let name: String
  private(set) var lines: [Line] = []
  /// The number of the last line.
  private(set) var number = 0
  private(set) var byteCount = 0

  init(name: String) { self.name = name }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    number += 1
    byteCount += bytes.count
    lines.append(Line(bytes: Array(bytes), number: number))
  }

  /// Passes over a line that is answered already.
  mutating func skip() { number += 1 }

  mutating func takeLines() -> [Line] {
    defer { (lines, byteCount) = ([], 0) }
    return lines
  }
}

/// The position of the next end of a line.
private func lineEnd(in bytes: [UInt8], from start: Int) -> Int? {
  unsafe bytes.withUnsafeBytes { buffer in
    guard start < buffer.count, let base = buffer.baseAddress,
      let found = unsafe memchr(base + start, Int32(UInt8(ascii: "\n")), buffer.count - start)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - base
  }
}

/// Whether bytes, or the end, can be read at once.
private func hasMore(_ input: Int32) -> Bool {
  var request = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
  return unsafe poll(&request, 1, 0) > 0
}

/// Finished answers in large blocks.
private struct AnswerBlock {
  private var waiting: [UInt8] = []

  private static let size = 1 << 18

  /// Adds a finished answer to the block, and writes the block when it is full.
  mutating func append(_ answer: [UInt8], _ write: ([UInt8]) throws -> Void) throws {
    waiting += answer
    if waiting.count >= AnswerBlock.size { try flush(write) }
  }

  mutating func flush(_ write: ([UInt8]) throws -> Void) throws {
    guard !waiting.isEmpty else { return }
    try write(waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}

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
