import ArgumentParser
import NetworkFiles
import SupportNetwork

/// `kring new NAME`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a commented case file to start from.",
    discussion: "Makes NAME.kring.yaml in this folder. NAME is the id of the case: nobody's name.")

  @Argument(help: "The id of the case, such as LV-0002.")
  var name: String

  @Flag(help: "Replace the file if it is there.")
  var force = false

  @OptionGroup var words: LanguageOption

  func validate() throws {
    guard CaseHeader.ID(rawValue: name).isValid else {
      throw ValidationError("NAME must have 1 to 40 letters a-z, digits, - or _.")
    }
  }

  func run() throws {
    let template = CaseTemplate(id: CaseHeader.ID(rawValue: name), language: words.language)
    let output = OutputFile(path: "\(name).kring.yaml")
    try Terminal.telling(in: words.language) {
      try output.write(Array(template.text.utf8), overwriting: force)
      try Terminal.say(output.path)
    }
  }
}
