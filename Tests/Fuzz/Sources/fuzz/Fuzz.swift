import Foundation

/// Feeds broken input to the readers until something breaks or the time is up.
///
///     swift run --package-path Tests/Fuzz -c release fuzz TARGET MINUTES [SEED] [--corpus FOLDER]
///     swift run --package-path Tests/Fuzz -c release fuzz TARGET FILE
///
/// The first form makes inputs from a corpus, each by the seed that it is called by, the first of which
/// is 1 unless another one is given; the second feeds one file. `all` is every target, one after the
/// other. The time is in minutes, or in seconds as in `10s`. `--corpus` adds the files of a folder to the
/// target's own. Every input runs in a process that may die: its seed is noted before, so that a crash
/// is found too. What is found is told, its bytes are saved below `Tests/Fuzz/.build/findings`, and the
/// exit code is 1.
@main
struct Fuzz {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var folder: URL?
    if let place = arguments.firstIndex(of: "--corpus"), place + 1 < arguments.count {
      folder = URL(filePath: arguments[place + 1])
      arguments.removeSubrange(place...place + 1)
    }
    let isWorker = arguments.first == "--worker"
    if isWorker { arguments.removeFirst() }
    let targets = Target.all.filter { [$0.name, "all"].contains(arguments.first ?? "") }
    guard arguments.count >= 2, !targets.isEmpty else {
      print("usage: fuzz TARGET MINUTES [SEED] [--corpus FOLDER], or fuzz TARGET FILE")
      print("targets: \(Target.all.map(\.name).joined(separator: " ")), or all")
      exit(64)
    }
    let seed = arguments.count > 2 ? UInt64(arguments[2]) : 1
    guard let seconds = seconds(arguments[1]), let seed else {
      if arguments.count > 2 {
        print("neither a time nor a seed: \(arguments[1]) \(arguments[2])")
        exit(64)
      }
      for target in targets {
        try target.check(Array(Data(contentsOf: URL(filePath: arguments[1]))))
        print("\(target.name): \(arguments[1]) holds")
      }
      return
    }
    var isSound = true
    for target in targets {
      let inputs = try FuzzInputs(target: target, folder: folder)
      if isWorker {
        try FuzzWorker(inputs: inputs, note: arguments[3]).run(from: seed, seconds: seconds)
      } else {
        let watch = FuzzWatch(inputs: inputs, folder: folder)
        isSound = try watch.run(from: seed, seconds: seconds) && isSound
      }
    }
    exit(isSound ? 0 : 1)
  }

  /// A time in seconds: `10s`, or a number of minutes.
  private static func seconds(_ word: String) -> Double? {
    word.hasSuffix("s") ? Double(word.dropLast()) : Double(word).map { $0 * 60 }
  }
}
