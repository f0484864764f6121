import Foundation

/// Feeds broken input to the readers until something breaks or the time is up.
///
///     swift run --package-path Tests/Fuzz -c release fuzz TARGET MINUTES [SEED] [--corpus FOLDER]
///     swift run --package-path Tests/Fuzz -c release fuzz TARGET FILE
///
/// The first form makes inputs from a corpus, each by the seed that it is called by; the second feeds
/// one file. `--corpus` adds the files of a folder to the target's own. Every input runs in a process
/// that may die: its seed is noted before, so that a crash is found too. What is found is told, its
/// bytes are saved below `Tests/Fuzz/.build/findings`, and the exit code is 1.
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
    guard arguments.count >= 2, let target = Target.all.first(where: { $0.name == arguments[0] })
    else {
      print("usage: fuzz TARGET MINUTES [SEED] [--corpus FOLDER], or fuzz TARGET FILE")
      print("targets: \(Target.all.map(\.name).joined(separator: " "))")
      exit(64)
    }
    guard let minutes = Double(arguments[1]) else {
      try target.check(Array(Data(contentsOf: URL(filePath: arguments[1]))))
      print("\(target.name): \(arguments[1]) holds")
      return
    }
    let seed = arguments.count > 2 ? UInt64(arguments[2]) ?? 1 : 1
    let inputs = try FuzzInputs(target: target, folder: folder)
    if isWorker {
      try FuzzWorker(inputs: inputs, note: arguments[3]).run(from: seed, seconds: minutes * 60)
    } else {
      let watch = FuzzWatch(inputs: inputs, folder: folder)
      exit(try watch.run(from: seed, seconds: minutes * 60) ? 0 : 1)
    }
  }
}
