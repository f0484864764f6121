import Foundation
import Subprocess
import SystemPackage

/// Runs the real command, as a user does.
struct Command {
  /// What a run left behind.
  struct Outcome {
    let code: Int32
    let output: String
    let problems: String
  }

  /// The command that was built together with the tests.
  static let path = FilePath(
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "kring")
      .path)

  /// Runs `kring` with these arguments in a folder.
  static func kring(
    _ arguments: String..., in folder: URL? = nil, environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await kring(arguments, in: folder, environment: environment)
  }

  /// Runs `kring` with a list of arguments in a folder.
  static func kring(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) async throws -> Outcome {
    var changes: [Environment.Key: String?] = ["SWIFT_BACKTRACE": "enable=no"]
    for (key, value) in environment { changes[Environment.Key(stringLiteral: key)] = value }
    let result = try await run(
      .path(path), arguments: Arguments(arguments),
      environment: Environment.inherit.updating(changes),
      workingDirectory: folder.map { FilePath($0.path) },
      output: .string(limit: 4 << 20), error: .string(limit: 4 << 20))
    let code: Int32 =
      switch result.terminationStatus {
      case .exited(let code): code
      default: -1
      }
    return Outcome(
      code: code, output: result.standardOutput, problems: result.standardError)
  }
}
