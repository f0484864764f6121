import Foundation
package import NetworkDrawing
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
///     let figure = try worker.figure(of: content, style: style, for: "terhaar.kring.yaml")
///
/// The process starts with the first drawing and is kept for the next ones; after a failure a new
/// one is started. Nothing of a drawing is written to a file, and what the process says on standard
/// error is thrown away: there might be names in it.
package final class DrawingWorker {
  /// How the process is started, and how long a drawing may take.
  package struct Launch: Sendable, Hashable {
    /// The command itself: an executable that has the hidden command ``DrawingService/command``.
    package var executable: String
    /// The longest that one drawing may take; the largest takes less than a second.
    package var timeLimit: Duration
    /// Added to the environment of this process.
    package var environment: [String: String]

    /// The executable that runs now.
    package static let thisCommand = Launch(
      executable: Bundle.main.executablePath ?? CommandLine.arguments[0])

    /// Describes how to start a worker.
    package init(
      executable: String, timeLimit: Duration = .seconds(20), environment: [String: String] = [:]
    ) {
      self.executable = executable
      self.timeLimit = timeLimit
      self.environment = environment
    }
  }

  /// Why there is no answer.
  private enum Failure: Error {
    /// The process could not be started.
    case notStarted
    /// The process ended without an answer.
    case ended
    /// There was no answer in time.
    case tooSlow
  }

  private let launch: Launch
  private var process: Process?
  private var input: FileHandle?
  private var output: FileHandle?

  /// Creates a worker that is started when there is something to draw.
  package init(_ launch: Launch = .thisCommand) { self.launch = launch }

  deinit { stop() }

  /// Draws a circle; `nil` for a network that is too large for one.
  ///
  /// - Parameters:
  ///   - content: What the circle shows.
  ///   - style: How it looks.
  ///   - file: The case, as problems call it.
  /// - Throws: A problem when the process failed, or why it cannot draw.
  package func figure(
    of content: CircleContent, style: DrawingStyle, for file: String
  ) throws -> DrawnFigure? {
    let request = try WorkerMessage.body(
      WorkerMessage.Request(content: content, style: style))
    do {
      let answer = try answer(to: request)
      if let refusal = answer.refusal { throw refusal.problem }
      return answer.figure
    } catch let failure as Failure {
      stop()
      throw problem(failure, for: file)
    }
  }

  private func answer(to request: Data) throws(Failure) -> WorkerMessage.Answer {
    let answer = try exchange(request)
    do {
      return try JSONDecoder().decode(WorkerMessage.Answer.self, from: answer)
    } catch {
      throw .ended
    }
  }

  private func problem(_ failure: Failure, for file: String) -> Problem {
    switch failure {
    case .notStarted:
      Problem(
        .drawingNotStarted, in: file, { $0.drawingNotStarted }, remedy: { $0.runDoctor })
    case .ended:
      Problem(.drawingEnded, in: file, { $0.drawingEnded }, remedy: { $0.reportFault })
    case .tooSlow:
      Problem(
        .drawingTooSlow, in: file,
        { $0.drawingTooSlow(seconds: Int(self.launch.timeLimit.components.seconds)) },
        remedy: { $0.reportFault })
    }
  }

  // MARK: - Process

  private func start() throws(Failure) {
    // A process that ends while it is written to must be an error, not the end of this one.
    _ = signal(SIGPIPE, SIG_IGN)
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(filePath: launch.executable)
    process.arguments = [DrawingService.command]
    var variables = ProcessInfo.processInfo.environment
    variables.merge(launch.environment) { _, new in new }
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
    let end = ContinuousClock.now + launch.timeLimit
    guard let count = WorkerMessage.count(in: try take(4, until: end)) else { throw .ended }
    return try take(count, until: end)
  }

  /// Reads bytes as they come; the pipe is only read when it holds some, so that time can run out.
  private func take(_ count: Int, until end: ContinuousClock.Instant) throws(Failure) -> Data {
    guard let output else { throw .ended }
    var data = Data()
    while data.count < count {
      let milliseconds = (end - ContinuousClock.now) / .milliseconds(1)
      if milliseconds <= 0 { throw .tooSlow }
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

@available(*, unavailable)
extension DrawingWorker: Sendable {}
