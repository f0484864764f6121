import ArgumentParser
import CaseWork
import Foundation
import Telling

/// Results go to standard output, everything else to standard error.
enum Terminal {
  /// Prints a line on standard error.
  static func tell(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }

  /// Prints problems on standard error.
  static func tell(_ problems: [Problem], in language: Language) {
    for problem in problems { tell(problem.text(in: language)) }
  }

  /// Writes bytes to standard output.
  static func put(_ bytes: [UInt8]) {
    FileHandle.standardOutput.write(Data(bytes))
  }

  /// Writes a piece of a long output to standard output; ends the command, without complaint, when the
  /// reader went away: it has what it wanted.
  static func stream(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes[start...].withUnsafeBytes { bytes in
        unsafe write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
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
