import Foundation
import NetworkDrawing
import SupportNetwork
import Telling

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Draws in a process of its own, so that a drawing that crashes, hangs or eats all memory spoils
/// only itself.
///
///     let worker = DrawingWorker()
///     let figure = try worker.figure(of: content, style: style)
///
/// The process starts with the first drawing and is kept for the next ones; after a failure a new
/// one is started. Nothing of a drawing is written to a file, and what the process says on standard
/// error is thrown away: there might be names in it.
final class DrawingWorker {
  /// Why there is no drawing.
  enum Failure: Error, Hashable {
    /// The process could not be started.
    case notStarted
    /// The process ended without an answer.
    case ended
    /// There was no answer in time.
    case tooSlow(Duration)
  }

  private let executable: URL
  private let timeLimit: Duration
  private let environment: [String: String]
  private var process: Process?
  private var input: FileHandle?
  private var output: FileHandle?

  /// Creates a worker that is started when there is something to draw.
  ///
  /// - Parameters:
  ///   - executable: the command itself.
  ///   - timeLimit: for one drawing; the largest takes less than a second.
  ///   - environment: added to that of this process.
  init(
    executable: URL? = Bundle.main.executableURL, timeLimit: Duration = .seconds(20),
    environment: [String: String] = [:]
  ) {
    self.executable = executable ?? URL(filePath: CommandLine.arguments[0])
    self.timeLimit = timeLimit
    self.environment = environment
  }

  deinit { stop() }

  /// Draws a circle; `nil` for a network that is too large for one.
  ///
  /// - Throws: `Failure` when the process failed, `WorkerMessage.Problem` when it said why it
  ///   cannot draw.
  func figure(of content: CircleContent, style: DrawingStyle) throws -> DrawnFigure? {
    let request = try JSONEncoder().encode(
      WorkerMessage.Request(content: content, style: style))
    do {
      let answer = try JSONDecoder().decode(
        WorkerMessage.Answer.self, from: try exchange(request))
      if let problem = answer.problem { throw problem }
      return answer.figure
    } catch let failure as Failure {
      stop()
      throw failure
    }
  }

  // MARK: - Process

  private func start() throws(Failure) {
    // A process that ends while it is written to must be an error, not the end of this one.
    _ = signal(SIGPIPE, SIG_IGN)
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = executable
    process.arguments = ["drawing-worker"]
    var variables = ProcessInfo.processInfo.environment
    variables.merge(environment) { _, new in new }
    // A report of a crash would take seconds, and could hold names.
    variables["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = variables
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw .notStarted }
    self.process = process
    self.input = input.fileHandleForWriting
    self.output = output.fileHandleForReading
  }

  private func stop() {
    guard let process else { return }
    try? input?.close()
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    try? output?.close()
    self.process = nil
    input = nil
    output = nil
  }

  // MARK: - Messages

  private func exchange(_ request: Data) throws(Failure) -> Data {
    if process == nil { try start() }
    guard let input else { throw .notStarted }
    do {
      try input.write(contentsOf: WorkerMessage.header(for: request.count))
      try input.write(contentsOf: request)
    } catch {
      throw .ended
    }
    let end = ContinuousClock.now + timeLimit
    guard let count = WorkerMessage.count(in: try take(4, until: end)) else { throw .ended }
    return try take(count, until: end)
  }

  /// Reads bytes as they come; the pipe is only read when it holds some, so that time can run out.
  private func take(_ count: Int, until end: ContinuousClock.Instant) throws(Failure) -> Data {
    guard let output else { throw .ended }
    var data = Data()
    while data.count < count {
      let milliseconds = (end - ContinuousClock.now) / .milliseconds(1)
      if milliseconds <= 0 { throw .tooSlow(timeLimit) }
      var descriptor = pollfd(fd: output.fileDescriptor, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&descriptor, 1, Int32(min(milliseconds.rounded(.up), 1_000_000)))
      if ready < 0 && errno != EINTR { throw .ended }
      if ready <= 0 { continue }
      var piece: [UInt8] = Array(repeating: 0, count: min(count - data.count, 1 << 16))
      let room = piece.count
      let length = unsafe read(output.fileDescriptor, &piece, room)
      if length < 0 && errno == EINTR { continue }
      if length <= 0 { throw .ended }
      data.append(contentsOf: piece[..<length])
    }
    return data
  }
}

extension DrawingWorker.Failure {
  /// What is wrong with the drawing of a case, and what to do.
  func text(for file: String, in language: Language) -> String {
    let phrase =
      switch self {
      case .notStarted:
        Phrase(
          dutch: "het tekenen kon niet worden gestart. Doe dit: kring doctor",
          english: "the drawing could not be started. Do this: kring doctor")
      case .ended:
        Phrase(
          dutch: "het tekenen is onverwacht gestopt. De andere zaken gaan door. Meld dit als fout "
            + "van Kring.",
          english: "the drawing ended unexpectedly. The other cases go on. Please report this as "
            + "a fault of Kring.")
      case .tooSlow(let limit):
        Phrase(
          dutch: "het tekenen duurde langer dan \(limit.components.seconds) seconden. De andere "
            + "zaken gaan door. Meld dit als fout van Kring.",
          english: "the drawing took longer than \(limit.components.seconds) seconds. The other "
            + "cases go on. Please report this as a fault of Kring.")
      }
    return "\(file): \(phrase.in(language))"
  }
}
