import Foundation
import NetworkAnalysis
import NetworkFiles
import SupportNetwork
import Telling

/// Measures how many families a second one core reads, analyses and tells as JSON, in one process.
///
///     swift run --package-path Tests/Benchmarks -c release families 500 samples/*.kring.yaml
///
/// CPU time per family of each step, each step run as often as asked after a tenth of that as warming
/// up. Reading begins with the bytes of the file, not with the disk. With `read`, `analyse` or `json`
/// in front only that step runs, for a look with a profiler.
@main
struct Families {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let only = arguments.first.flatMap(Step.init)
    if only != nil { arguments.removeFirst() }
    guard arguments.count >= 2, let count = Int(arguments[0]), count > 0 else {
      print("usage: families [read|analyse|json] COUNT CASE...")
      exit(64)
    }
    print("| family | people | read ms | analyse ms | JSON ms | a second: read / rest / all |")
    print("|---|---|---|---|---|---|")
    for file in arguments.dropFirst() {
      try Families(file: file, count: count).run(only)
    }
  }

  /// One step of the work.
  enum Step: String, CaseIterable {
    case read, analyse, json
  }

  let file: String
  let count: Int

  private func run(_ only: Step?) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    let family = try CaseReader().read(bytes, named: file)
    guard let moment = family.latestMoment,
      let report = ShowReport(of: family, at: moment.id, in: .dutch)
    else {
      print("\(file) has no moment")
      exit(64)
    }
    let times = try Step.allCases.map { step -> Double in
      guard only == nil || only == step else { return 0 }
      return try time {
        switch step {
        case .read: try CaseReader().read(bytes, named: file).people.count
        case .analyse: ShowReport(of: family, at: moment.id, in: .dutch) == nil ? 0 : 1
        case .json: text(of: report).count
        }
      }
    }
    func short(_ seconds: Double) -> String { String(format: "%.3f", seconds * 1000) }
    func rate(_ seconds: Double) -> String {
      seconds == 0 ? "" : String(format: "%.0f", 1 / seconds)
    }
    let rates = [times[0], times[1] + times[2], times.reduce(0, +)].map(rate)
    let steps = times.map(short).joined(separator: " | ")
    print("| \(file) | \(family.people.count) | \(steps) | \(rates.joined(separator: " / ")) |")
  }

  private func text(of report: ShowReport) -> [UInt8] {
    var text = JSONText()
    text.value(report.record)
    return text.bytes
  }

  /// The CPU seconds of one run of `work`, on average; what it returns keeps it from being left out.
  private func time(_ work: () throws -> Int) rethrows -> Double {
    var kept = 0
    for _ in 0...count / 10 { kept &+= try work() }
    let start = clock()
    for _ in 0..<count { kept &+= try work() }
    let end = clock()
    precondition(kept != 0)
    return Double(end - start) / Double(CLOCKS_PER_SEC) / Double(count)
  }
}
