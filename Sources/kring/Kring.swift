import ArgumentParser
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
}
