import Foundation

/// Throws invented input at a part of Kring for a while, and tells the first that does harm.
///
///     swift run --package-path Tests/Fuzz -c release fuzz labels --minutes 10 --seed 7
///     swift run --package-path Tests/Fuzz fuzz labels --case 7-4211     # one case again
///
/// The same seed gives the same cases. A crash ends the process; the number of the case stands in
/// `fuzz-last-case` in the folder for temporary files.
@main
struct Fuzz {
  static func main() {
    do {
      try Fuzz(CommandLine.arguments.dropFirst()).run()
    } catch let error as Usage {
      print(error.text)
      exit(64)
    } catch {
      print("\(error)")
      exit(1)
    }
  }

  private struct Usage: Error {
    let text: String
  }

  private let target: FuzzTarget
  private var minutes = 1.0
  private var seed: UInt64 = 1
  private var only: UInt64?

  private init(_ arguments: ArraySlice<String>) throws {
    let names = FuzzTarget.all.map(\.name).joined(separator: "|")
    let usage = Usage(text: "usage: fuzz \(names) [--minutes N] [--seed S] [--case S-N]")
    var rest = arguments
    guard let target = FuzzTarget.all.first(where: { $0.name == rest.first }) else { throw usage }
    self.target = target
    rest = rest.dropFirst()
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { throw usage }
      switch (option, Double(value), UInt64(value)) {
      case ("--minutes", let minutes?, _) where minutes > 0: self.minutes = minutes
      case ("--seed", _, let seed?): self.seed = seed
      case ("--case", _, _):
        let parts = value.split(separator: "-").compactMap { UInt64($0) }
        guard parts.count == 2 else { throw usage }
        (seed, only) = (parts[0], parts[1])
      default: throw usage
      }
    }
  }

  private func run() throws {
    let last = FileManager.default.temporaryDirectory.appending(path: "fuzz-last-case")
    let end = Date().addingTimeInterval(60 * minutes)
    var count: UInt64 = only ?? 0
    repeat {
      let name = "\(seed)-\(count)"
      try Data("\(target.name) --case \(name)\n".utf8).write(to: last)
      do {
        try target.check(seed &* 0x9E37_79B9_7F4A_7C15 &+ count)
      } catch {
        print("\(target.name) --case \(name): \(error)")
        exit(1)
      }
      count += 1
    } while only == nil && Date() < end
    print("\(target.name): \(only == nil ? count : 1) cases, no harm")
  }
}
