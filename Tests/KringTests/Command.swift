import Foundation
import TestSupport

/// Runs the real command, as a user does.
struct Command {
  /// What a run left behind.
  struct Outcome {
    let code: Int32
    let output: String
    let problems: String
  }

  /// The command that was built together with the tests.
  static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "kring").path

  /// Runs `kring` with these arguments in a folder.
  static func kring(
    _ arguments: String..., in folder: URL? = nil, environment: [String: String] = [:]
  ) async throws -> Outcome {
    try run(path, arguments, in: folder, environment: environment)
  }

  /// Runs `kring` with a list of arguments in a folder.
  static func kring(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) async throws -> Outcome {
    try run(path, arguments, in: folder, environment: environment)
  }

  /// Runs a line of shell in which `$KRING` is the command.
  static func shell(
    _ line: String, input: String = "", in folder: URL? = nil
  ) async throws -> Outcome {
    // A broken pipe ends a program, as for a user; this process has long been told not to mind it.
    try run(
      "/usr/bin/env", ["--default-signal=PIPE", "/bin/bash", "-c", line], input: input, in: folder,
      environment: ["KRING": path])
  }

  /// Waits on its thread, and does not let others have it meanwhile: they are tests that calculate, and
  /// the run would wait for all of them, ended and not yet looked at.
  private static func run(
    _ executable: String, _ arguments: [String], input: String = "", in folder: URL?,
    environment: [String: String]
  ) throws -> Outcome {
    try Project.withFolder { place in
      let files = ["input", "output", "problems"].map { place.appending(path: $0) }
      try Data(input.utf8).write(to: files[0])
      for file in files[1...] { try Data().write(to: file) }
      let process = Process()
      process.executableURL = URL(filePath: executable)
      process.arguments = arguments
      process.currentDirectoryURL = folder
      process.environment = ProcessInfo.processInfo.environment
        .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }.merging(environment) { $1 }
      process.standardInput = try FileHandle(forReadingFrom: files[0])
      process.standardOutput = try FileHandle(forWritingTo: files[1])
      process.standardError = try FileHandle(forWritingTo: files[2])
      let end = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in end.signal() }
      try process.run()
      end.wait()
      return Outcome(
        code: process.terminationReason == .exit ? process.terminationStatus : -1,
        output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
        problems: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
    }
  }
}
