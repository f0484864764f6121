import CaseWork
import Foundation

extension DrawingWorker.Launch {
  /// The command that was built together with the tests.
  ///
  /// - Parameter fault: What goes wrong on purpose, such as `crash 2` in the second drawing.
  static func builtCommand(
    fault: String? = nil, timeLimit: Duration = .seconds(600)
  ) -> DrawingWorker.Launch {
    DrawingWorker.Launch(
      executable: URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "kring").path,
      timeLimit: timeLimit, environment: fault.map { ["KRING_WORKER_FAULT": $0] } ?? [:])
  }
}
