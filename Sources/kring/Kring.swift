import ArgumentParser
import CaseWork
import Foundation
import Telling

/// The command: parse, call, print, exit code.
@main
struct Kring: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kring",
    abstract: "Maps the people around a family, and prints the plan that they make together.",
    discussion: """
      From one case file Kring draws the support network, tells what it carries and where it is \
      thin, and prints the familiegroepsplan. Everything happens on this computer.
      """,
    version: KringVersion.current,
    subcommands: [
      New.self, Check.self, Plan.self, Show.self, Explain.self, Draw.self, Suggest.self, Team.self,
      Match.self, Measure.self, Convert.self, Setup.self, Doctor.self, Style.self,
      DrawingWorkerCommand.self,
    ]
  )

  static func main() async {
    Terminal.prepare()
    do {
      var command = try parseAsRoot()
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch {
      end(after: error)
    }
  }

  /// Ends the command: with its own code, after a help text or a usage error, or with 70 where the fault
  /// is Kring's.
  private static func end(after error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    // A text that was asked for is a result like any other.
    if code == .success {
      do {
        if !message.isEmpty { try Terminal.say(message) }
      } catch {
        Terminal.tell(Problem.outputClosed.text(in: .dutch))
        Foundation.exit(1)
      }
      Foundation.exit(0)
    }
    if error is ExitCode { Foundation.exit(code.rawValue) }
    guard code == .failure else {
      Terminal.tell(message)
      Foundation.exit(code.rawValue)
    }
    let language: Language = CommandLine.arguments.contains("en") ? .english : .dutch
    Terminal.tell(Problem.ownFault(error).text(in: language))
    Foundation.exit(EX_SOFTWARE)
  }
}
