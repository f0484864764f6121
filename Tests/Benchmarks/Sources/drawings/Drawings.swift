import Foundation
import NetworkDrawing
import NetworkFiles
import SupportNetwork

/// Measures drawings in one process: the memory after many, and the time of each once warm.
///
///     swift run --package-path Tests/Benchmarks -c release drawings samples/klein.kring.yaml 10000
///
/// Every turn draws each kind to SVG, every tenth to PDF and DOT, every hundredth to PNG. The same
/// run under the address sanitizer tells whether anything is lost:
///
///     swift build --package-path Tests/Benchmarks --sanitize address --scratch-path .build-asan
///     LSAN_OPTIONS=suppressions=Tests/Benchmarks/graphviz.supp \
///       .build-asan/debug/drawings samples/klein.kring.yaml 300
@main
struct Drawings {
  static func main() throws {
    guard CommandLine.arguments.count == 3, let count = Int(CommandLine.arguments[2]), count > 0
    else {
      print("usage: drawings CASE COUNT")
      exit(64)
    }
    let family = try CaseReader().read(fileAt: CommandLine.arguments[1])
    guard let moment = family.latestMoment, let network = family.network(at: moment.id) else {
      print("the case has no moment")
      exit(64)
    }
    let disclosure = Disclosure(in: family, for: .family, language: .dutch)
    try Drawings(
      contents: [
        { try Drawing(of: CircleContent(of: network, in: family, disclosure: disclosure)) },
        { try Drawing(of: EcomapContent(of: network, in: family, disclosure: disclosure)) },
        { try Drawing(of: GenogramContent(of: network, in: family, disclosure: disclosure)) },
      ]
    ).run(count)
  }

  let contents: [() throws -> Drawing]

  private func run(_ count: Int) throws {
    print("| turns | drawings | resident MB |")
    print("|---|---|---|")
    let start = Date()
    for turn in 1...count {
      for content in contents {
        let drawing = try content()
        _ = try drawing.svg()
        if turn.isMultiple(of: 10) {
          _ = try drawing.pdf()
          _ = try drawing.dot()
        }
        if turn.isMultiple(of: 100) { _ = try drawing.png(dotsPerInch: 100) }
      }
      if [10, 100, 1_000, 3_334, 10_000, count].contains(turn) {
        print("| \(turn) | \(turn * contents.count) | \(megabytes()) |")
      }
    }
    let seconds = Date().timeIntervalSince(start)
    print(String(format: "\n%.1f ms a turn", 1000 * seconds / Double(count)))
  }

  /// The memory that the process has now, in megabytes, with one decimal.
  private func megabytes() -> String {
    #if os(Linux)
      let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
      let pages = text.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
      return String(format: "%.1f", pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576)
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return String(format: "%.1f", Double(usage.ru_maxrss) / 1_048_576)
    #endif
  }
}
