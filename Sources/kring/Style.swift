import ArgumentParser
import NetworkDrawing
import NetworkFiles
import SystemPackage
import Typesetting

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
    do {
      try TypesetterStyle.writeDefaults(to: FilePath(folder))
      try DrawingStyle.writeStandard(to: folder)
    } catch {
      throw Terminal.ending(after: error, in: words.language)
    }
    print(folder)
  }
}
