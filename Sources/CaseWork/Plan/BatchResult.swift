import Synchronization
package import Telling

/// What became of a batch.
package struct BatchResult: Sendable {
  /// A file of which nothing was made.
  package struct Failure: Sendable {
    /// The file as the user named it.
    package let file: String
    /// Why.
    package let error: any Error

    /// Why, in sentences; the kind of an error that nobody expected.
    ///
    /// It begins with the name of the file: what comes from a template, or from the file to write, says
    /// by itself nothing of the case that it is about.
    package func text(in language: Language) -> String {
      let words = (error as? any Tellable)?.text(in: language) ?? "\(type(of: error))"
      return words.hasPrefix("\(file):") ? words : "\(file): \(words)"
    }
  }

  /// How many there were.
  package let total: Int
  /// What failed, in the order of the names of the files.
  package let failures: [Failure]

  /// How many were made, in a sentence.
  package func text(in language: Language) -> String {
    language.work.plansMade(total - failures.count, of: total)
  }

  /// The files that failed, below each other; `nil` if none did.
  package func failedFiles(in language: Language) -> String? {
    guard !failures.isEmpty else { return nil }
    return ([language.work.failed] + failures.map { "  \($0.file)" }).joined(separator: "\n")
  }
}

/// Counts what becomes of a batch while several threads work on it.
final class BatchTally: Sendable {
  private struct State {
    var done = 0
    var failures: [BatchResult.Failure] = []
  }

  private let state = Mutex(State())
  private let advance: @Sendable (Int) -> Void

  init(advance: @escaping @Sendable (Int) -> Void) { self.advance = advance }

  var failures: [BatchResult.Failure] {
    state.withLock { $0.failures.sorted { $0.file < $1.file } }
  }

  func succeed() { count { _ in } }

  func fail(_ file: String, _ error: any Error) {
    count { $0.failures.append(BatchResult.Failure(file: file, error: error)) }
  }

  private func count(_ change: (inout State) -> Void) {
    state.withLock { state in
      change(&state)
      state.done += 1
      advance(state.done)
    }
  }
}
