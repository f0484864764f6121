import Foundation

/// Starts workers, and finds out what killed them.
struct FuzzWatch {
  /// After so many findings there is enough to do.
  private static let most = 10

  let inputs: FuzzInputs
  let folder: URL?

  private static let findings = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: ".build/findings")

  /// Runs for some time; returns whether nothing was found.
  func run(from first: UInt64, seconds: Double) throws -> Bool {
    let start = Date()
    var seed = first
    var count = 0
    while count < FuzzWatch.most {
      let left = seconds - Date().timeIntervalSince(start)
      guard left > 0 else { break }
      let (reason, last) = try runWorker(from: seed, seconds: left)
      seed = last + 1
      guard let reason else { continue }
      count += 1
      try report(reason, seed: last)
    }
    print("\(inputs.target.name): \(seed - first) inputs from seed \(first), \(count) findings")
    return count == 0
  }

  /// Runs a worker to its end; returns why it ended too early, if so, and the seed of its last input.
  private func runWorker(
    from seed: UInt64, seconds: Double
  ) throws -> (reason: String?, last: UInt64) {
    let note = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).seed")
    defer { try? FileManager.default.removeItem(at: note) }
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).standardizedFileURL
    process.arguments =
      ["--worker", inputs.target.name, "\(seconds / 60)", "\(seed)", note.path]
      + (folder.map { ["--corpus", $0.path] } ?? [])
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no"], uniquingKeysWith: { $1 })
    let output = Pipe()
    let problems = Pipe()
    process.standardOutput = output
    process.standardError = problems
    try process.run()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errors = String(
      decoding: problems.fileHandleForReading.readDataToEndOfFile().suffix(2000), as: UTF8.self)
    process.waitUntilExit()
    let bytes = Array((try? Data(contentsOf: note)) ?? Data())
    let last = bytes.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let code = process.terminationStatus
    switch process.terminationReason {
    case .exit where code == 0: return (nil, last)
    case .exit: return (told + errors, last)
    case .uncaughtSignal where code == SIGPROF:
      return ("It takes longer than \(FuzzWorker.longest) seconds.", last)
    default: return ("It ends with signal \(code). \(errors)", last)
    }
  }

  private func report(_ reason: String, seed: UInt64) throws {
    try FileManager.default.createDirectory(
      at: FuzzWatch.findings, withIntermediateDirectories: true)
    let file = FuzzWatch.findings.appending(path: "\(inputs.target.name)-\(seed)")
    try Data(inputs.input(seed)).write(to: file)
    print("FOUND \(inputs.target.name), seed \(seed): \(reason)")
    print("    bytes: \(file.path)")
  }
}
