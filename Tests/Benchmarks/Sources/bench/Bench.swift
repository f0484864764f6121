import Foundation

/// Measures the command as whole processes: CPU seconds of the command and everything it starts.
///
///     swift run --package-path Tests/Benchmarks -c release bench .build/release/kring samples
///
/// Each figure is the median of several runs, with the smallest and the largest beside it. CPU time
/// hardly depends on what else the machine does; the time on the clock does, and is only told for
/// the batch.
@main
struct Bench {
  static func main() throws {
    guard CommandLine.arguments.count == 3 else {
      print("usage: bench KRING SAMPLES")
      exit(64)
    }
    let bench = Bench(
      kring: URL(filePath: CommandLine.arguments[1]),
      samples: URL(filePath: CommandLine.arguments[2]))
    try bench.run()
  }

  let kring: URL
  let samples: URL

  private func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let family = samples.appending(path: "terhaar.kring.yaml").path
    print("| work | CPU ms, median | smallest | largest |")
    print("|---|---|---|---|")
    try row("check, the worked family", times: 15, ["check", family])
    try row("show as text, compared with T0", times: 15, ["show", family, "--since", "T0"])
    try row("show as JSON", times: 15, ["show", family, "--format", "json"])
    let drawing = folder.appending(path: "a.svg").path
    try row("draw to SVG, from cold", times: 11, ["draw", family, "-o", drawing, "--force"])
    let plan = folder.appending(path: "a.pdf").path
    try row("plan, from cold", times: 11, ["plan", family, "-o", plan, "--force"])
    try batch(of: 500, from: family, in: folder)
  }

  private func row(_ name: String, times: Int, _ arguments: [String]) throws {
    let runs = try (0..<times).map { _ in try cpu(arguments) }.sorted()
    func text(_ seconds: Double) -> String { String(format: "%.0f", seconds * 1000) }
    print("| \(name) | \(text(runs[times / 2])) | \(text(runs[0])) | \(text(runs[times - 1])) |")
  }

  /// Many plans at once: the worked family under many identifiers.
  private func batch(of count: Int, from family: String, in folder: URL) throws {
    let text = try String(contentsOfFile: family, encoding: .utf8)
    let files = try (0..<count).map { index in
      let file = folder.appending(path: "\(index).kring.yaml")
      try text.replacingOccurrences(of: "id: LV-0001", with: "id: B-\(index)")
        .write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
    let output = folder.appending(path: "plans")
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    let start = Date()
    let seconds = try cpu(["plan", "--into", output.path] + files)
    let clock = Date().timeIntervalSince(start)
    print(
      String(
        format:
          "\n%d plans: %.1f s on the clock, %.1f a second, %.1f s of CPU, largest process %d MB",
        count, clock, Double(count) / clock, seconds, usage().ru_maxrss / 1024))
  }

  /// CPU seconds of one run and its children.
  private func cpu(_ arguments: [String]) throws -> Double {
    let before = usage()
    let process = Process()
    process.executableURL = kring
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      print(
        "kring \(arguments.prefix(2).joined(separator: " ")) ended with \(process.terminationStatus)"
      )
      exit(1)
    }
    let after = usage()
    return seconds(after) - seconds(before)
  }

  private func seconds(_ usage: rusage) -> Double {
    func value(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return value(usage.ru_utime) + value(usage.ru_stime)
  }

  private func usage() -> rusage {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    #else
      getrusage(RUSAGE_CHILDREN, &usage)
    #endif
    return usage
  }
}
