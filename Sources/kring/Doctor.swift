import ArgumentParser
import NetworkDrawing
import SupportNetwork
import Telling
import Typesetting

/// `kring doctor`
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tells what Kring needs on this computer, what is there and what is missing.",
    discussion: "Exit code 0 if everything is there, 1 otherwise.")

  @OptionGroup var words: LanguageOption

  func run() async throws {
    var doctor = await Doctor.examine()
    doctor.findings.insert(GraphvizCheck().finding, at: 0)
    let there = Phrase(dutch: "in orde ", english: "fine    ").in(words.language)
    let missing = Phrase(dutch: "ontbreekt", english: "missing").in(words.language)
    for finding in doctor.findings {
      print("\(finding.found ? there : missing)  \(finding.id)  \(finding.path)")
      if !finding.found { print("    \(finding.remedy)") }
    }
    if !doctor.isWell { throw ExitCode(1) }
  }
}

/// Draws an empty circle, to see whether Graphviz works in this process.
struct GraphvizCheck {
  var finding: Doctor.Finding {
    let content = CircleContent(title: "Kring", centre: .init(name: "Kring"))
    let works = (try? Drawing(of: content, layout: .embedded).svg()) != nil
    return Doctor.Finding(
      id: "graphviz", found: works, path: "libgvc",
      remedy: "Run: apt-get install libgraphviz-dev fonts-liberation2 fonts-dejavu-core")
  }
}
