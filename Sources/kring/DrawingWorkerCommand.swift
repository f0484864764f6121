import ArgumentParser
import CaseWork

/// `kring drawing-worker`: draws what comes in on standard input, for a batch that started it.
struct DrawingWorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: DrawingService.command, abstract: "Draws for a batch.", shouldDisplay: false)

  func run() throws {
    do {
      try DrawingService.run()
    } catch is DrawingService.UnreadableMessage {
      throw ExitCode(64)
    }
  }
}
