import ArgumentParser
import CaseWork
import Foundation
import Telling

/// Results go to standard output, everything else to standard error.
enum Terminal {
  /// Makes the streams of the command safe before anything is read or written.
  ///
  /// A stream that is closed would be the number of the next file that is opened, and what is told would
  /// stand in a plan; so something stands there that nobody can write to or read from. A reader that
  /// goes away is an error of writing, not the end of the process.
  static func prepare() {
    for (stream, use) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(stream, F_GETFD) < 0 && errno == EBADF {
      // The lowest number that is free is this one.
      _ = unsafe open("/dev/null", use)
    }
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Prints a line on standard error, as far as it can be written: there is nowhere else to complain.
  static func tell(_ line: String, ending: String = "\n") {
    try? write(Array((line + ending).utf8), to: STDERR_FILENO)
  }

  /// Prints a line on standard output.
  static func say(_ line: String) throws { try put(Array("\(line)\n".utf8)) }

  /// Prints problems on standard error.
  static func tell(_ problems: [Problem], in language: Language) {
    for problem in problems { tell(problem.text(in: language)) }
  }

  /// Writes bytes to standard output; ends the command, without complaint, when the reader went away: it
  /// has what it wanted.
  ///
  /// - Throws: The problem that they cannot be written, as on a full disk or where the stream is closed.
  static func put(_ bytes: [UInt8]) throws { try write(bytes, to: STDOUT_FILENO) }

  private static func write(_ bytes: [UInt8], to stream: Int32) throws {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes[start...].withUnsafeBytes { bytes in
        unsafe Foundation.write(stream, bytes.baseAddress, bytes.count)
      }
      if written < 0, errno == EINTR { continue }
      if written < 0, errno == EPIPE { throw ExitCode.success }
      guard written >= 0 else { throw Problem.outputClosed }
      start += written
    }
  }

  /// Runs work whose errors are told in sentences, with exit code 1; what nobody expected is thrown on.
  static func telling<Result>(in language: Language, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as any Tellable {
      throw ending(after: error, in: language)
    }
  }

  /// Runs work that waits, as `telling(in:_:)` does.
  static func telling<Result>(
    in language: Language, _ work: () async throws -> Result
  ) async throws -> Result {
    do {
      return try await work()
    } catch let error as any Tellable {
      throw ending(after: error, in: language)
    }
  }

  private static func ending(after error: any Tellable, in language: Language) -> ExitCode {
    tell(error.text(in: language))
    return ExitCode(1)
  }
}
