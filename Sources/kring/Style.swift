import ArgumentParser
import CaseWork

/// `kring style FOLDER`
struct Style: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Writes the house style to a folder, to change it and use it with plan --style and draw --style."
  )

  @Argument(help: "A folder that is not there yet, or is empty.")
  var folder: String

  @OptionGroup var words: LanguageOption

  func run() throws {
    try Terminal.telling(in: words.language) {
      try HouseStyle.writeStandard(to: folder)
      try Terminal.say(folder)
    }
  }
}
