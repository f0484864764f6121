import Telling
import Testing

/// The examples of the documentation: `ExamplesTests` holds that each stands here, line for line.
@Suite("The documentation of telling")
struct DocumentationTests {
  @Test("A phrase has words in each language, and fields have an order")
  func phrases() {
    do {
      let greeting = Phrase(dutch: "Welkom", english: "Welcome")
      #expect(greeting.in(.dutch) == "Welkom")
      let fields: ReportFields = ["size": .whole(3), "kin": .whole(2)]
      #expect(fields.map(\.key) == ["kin", "size"])
    }
    do {
      let word = Phrase { language in language.grammar.list(["Anja", "Bas"]) }
      #expect(word.in(.dutch) == "Anja en Bas")
      #expect(word.in(.english) == "Anja and Bas")
    }
    do {
      var fields: ReportFields = ["size": .whole(3), "kin": .whole(2)]
      fields["density"] = .number(0.5)
      #expect(fields.map(\.key) == ["density", "kin", "size"])
    }
    #expect(Spelling.nearest(to: "closenes", among: ["circle", "closeness"]) == "closeness")
  }

  @Test("Problems are told in two languages")
  func told() {
    func report(_ error: any Error) -> String {
      (error as? any Tellable)?.text(in: .english) ?? "\(error)"
    }
    let found = [problem(atLine: 12), problem(atLine: 13)]
    let problems = Problems(problems: found)
    #expect(problems.problems.first?.place?.line == 12)
    #expect(problems.problems.first?.remedy.in(.dutch) == "Schrijf wie het is.")
    #expect(problems.text(in: .dutch).split(separator: "\n").count == 4)
    #expect(report(problems).contains("Say who it is."))
  }

  private func problem(atLine line: Int) -> Problem {
    Problem(
      Problem.Code("unknownPerson"),
      summary: Phrase(dutch: "Wie is dit?", english: "Who is this?"),
      remedy: Phrase(dutch: "Schrijf wie het is.", english: "Say who it is."),
      place: SourcePlace(file: "a.yaml", line: line, column: 1))
  }
}
