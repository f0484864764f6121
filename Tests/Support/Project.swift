package import Foundation

/// Where the files of the project are, for tests that read them.
package enum Project {
  /// The folder that holds `Package.swift`.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the project, such as `docs/output.md`.
  package static func file(_ path: String) -> URL { root.appending(path: path) }

  /// What a file of the project says.
  package static func text(_ path: String) throws -> String {
    try String(contentsOf: file(path), encoding: .utf8)
  }

  /// The path of a file in the folder `samples`.
  package static func sample(_ name: String) -> String { file("samples/\(name)").path }

  // MARK: - A folder for one test

  /// A fresh folder for one test, gone when the body returns.
  package static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = try freshFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// A fresh folder for one test, gone when the body returns.
  package static func withFolder<Result>(
    _ body: (URL) async throws -> Result
  ) async throws -> Result {
    let folder = try freshFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
  }

  private static func freshFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
