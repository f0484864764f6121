import ArgumentParser

@main
struct Kring: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "kring")
}
