import Foundation

/// How far a batch is: a bar on a terminal, once it takes longer than a second.
struct ProgressBar: Sendable {
  private let total: Int
  private let start = ContinuousClock.now
  private let isShown = isatty(STDERR_FILENO) == 1

  private static let width = 30

  init(total: Int) { self.total = total }

  /// Shows how many are done.
  func show(_ done: Int) {
    guard isShown, start.duration(to: .now) > .seconds(1) else { return }
    let filled = ProgressBar.width * done / max(total, 1)
    let bar =
      String(repeating: "#", count: filled)
      + String(repeating: ".", count: ProgressBar.width - filled)
    Terminal.tell("\r[\(bar)] \(done)/\(total)", ending: done == total ? "\n" : "")
  }
}
