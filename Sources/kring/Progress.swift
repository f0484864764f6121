import Foundation
import SupportNetwork
import Synchronization
import Telling

/// How far a batch is: a bar on a terminal once it takes longer than a second, and in the end a list
/// of what failed and why.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var failures: [(file: String, sentence: String)] = []
    var hasBar = false
  }

  private let total: Int
  private let language: Language
  private let start = ContinuousClock.now
  private let showsBar = isatty(STDERR_FILENO) == 1
  private let state = Mutex(State())

  init(total: Int, language: Language) {
    self.total = total
    self.language = language
  }

  func succeed() { advance() }

  func fail(_ file: String, _ error: any Error) {
    let sentence = Terminal.sentence(for: error, in: language) ?? "\(type(of: error))"
    advance { $0.failures.append((file, sentence)) }
  }

  private func advance(_ change: (inout State) -> Void = { _ in }) {
    state.withLock { state in
      change(&state)
      state.done += 1
      guard showsBar, start.duration(to: .now) > .seconds(1) else { return }
      state.hasBar = true
      let width = 30
      let filled = width * state.done / max(total, 1)
      let bar =
        String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
      FileHandle.standardError.write(Data("\r[\(bar)] \(state.done)/\(total)".utf8))
    }
  }

  /// Tells what was made and what failed, in the order of the file names; returns how many failed.
  func tellEnd() -> Int {
    state.withLock { state in
      if state.hasBar { FileHandle.standardError.write(Data("\n".utf8)) }
      let failures = state.failures.sorted { $0.file < $1.file }
      let made = total - failures.count
      print(
        Phrase(
          dutch: "\(made) van \(total) plannen gemaakt.", english: "\(made) of \(total) plans made."
        )
        .in(language))
      for failure in failures { Terminal.tell(failure.sentence) }
      if !failures.isEmpty {
        let list = failures.map { "  \($0.file)" }.joined(separator: "\n")
        Terminal.tell(
          Phrase(dutch: "Niet gelukt:\n\(list)", english: "Failed:\n\(list)").in(language))
      }
      return failures.count
    }
  }
}
