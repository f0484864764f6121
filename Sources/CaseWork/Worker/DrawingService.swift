import Foundation
import NetworkDrawing
import Telling

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The other end of a ``DrawingWorker``: draws what comes in on standard input, until it ends.
///
/// It runs in a process of its own, which offers it as a hidden command: a crash of the drawing library,
/// or a drawing that takes all memory, ends that process and not the batch.
package enum DrawingService: Sendable {
  /// The hidden command that runs it.
  package static let command = "drawing-worker"

  /// What came in is no message of a worker.
  package struct UnreadableMessage: Error {}

  /// The most address space, in bytes: many times what the largest drawing needs.
  fileprivate static let mostMemory: UInt = 2 << 30

  /// Answers what comes in on standard input.
  ///
  /// - Throws: ``UnreadableMessage``, or why nothing can be read or written any more.
  package static func run() throws {
    limitResources()
    let input = FileHandle.standardInput
    var fault = WorkerFault()
    while let header = try input.read(upToCount: 4), !header.isEmpty {
      guard let count = WorkerMessage.count(in: header),
        let body = try input.read(upToCount: count), body.count == count
      else { throw UnreadableMessage() }
      fault.strike()
      let answer = try WorkerMessage.body(answer(to: body))
      try FileHandle.standardOutput.write(contentsOf: WorkerMessage.header(for: answer.count))
      try FileHandle.standardOutput.write(contentsOf: answer)
    }
  }

  private static func answer(to body: Data) throws -> WorkerMessage.Answer {
    let request = try JSONDecoder().decode(WorkerMessage.Request.self, from: body)
    do {
      return WorkerMessage.Answer(
        figure: try DrawnFigure(of: request.content, style: request.style))
    } catch {
      return WorkerMessage.Answer(refusal: WorkerMessage.Refusal(error))
    }
  }

  // A crash leaves no image of the memory behind: there are names in it.
  private static func limitResources() {
    #if os(Linux)
      var memory = rlimit(rlim_cur: rlim_t(mostMemory), rlim_max: rlim_t(mostMemory))
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &memory)
      var image = rlimit(rlim_cur: 0, rlim_max: 0)
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &image)
    #else
      var image = rlimit(rlim_cur: 0, rlim_max: 0)
      _ = unsafe setrlimit(RLIMIT_CORE, &image)
    #endif
  }
}

/// A fault on purpose, for tests of who starts the worker; it does not exist in a release build.
///
/// `KRING_WORKER_FAULT` holds a kind (`crash`, `hang`, `memory`) and the number of the drawing at
/// which it strikes, such as `crash 2`.
struct WorkerFault {
  #if DEBUG
    private let kind: String
    private let turn: Int
    private var count = 0

    init() {
      let words = ProcessInfo.processInfo.environment["KRING_WORKER_FAULT", default: ""]
        .split(separator: " ").map(String.init)
      kind = words.first ?? ""
      turn = words.count > 1 ? Int(words[1]) ?? 0 : 0
    }

    mutating func strike() {
      count += 1
      guard count == turn else { return }
      switch kind {
      case "crash": abort()
      case "hang": sleep(3_600)
      case "memory":
        // Asked for and not filled: to fill it would take seconds.
        var pieces: [[UInt8]] = []
        while true {
          pieces.append([])
          pieces[pieces.count - 1].reserveCapacity(Int(DrawingService.mostMemory))
        }
      default: return
      }
    }
  #else
    mutating func strike() {}
  #endif
}
