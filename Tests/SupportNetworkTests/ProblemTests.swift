import SupportNetwork
import Telling
import Testing

struct ProblemTests {
  private let problem = Problem(
    .unknownPerson, at: .top["moments"][1]["ties"][0]["to"],
    summary: Phrase(dutch: "Er is geen persoon P99.", english: "There is no person P99."),
    remedy: Phrase(dutch: "Voeg het toe.", english: "Add it."))

  @Test("A problem is told with its path, or with its place if it came from a file")
  func text() {
    #expect(
      problem.text(in: .dutch) == """
        moments[1].ties[0].to: fout [unknownPerson]: Er is geen persoon P99.
            doe dit: Voeg het toe.
        """)
    var placed = problem
    placed.place = SourcePlace(file: "a.kring.yaml", line: 12, column: 7)
    #expect(
      placed.text(in: .english) == """
        a.kring.yaml:12:7: error [unknownPerson]: There is no person P99.
            do this: Add it.
        """)
  }

  @Test("A warning is called one")
  func warning() {
    let warning = Problem(.noDirector, at: .top, summary: problem.summary, remedy: problem.remedy)
    #expect(warning.text(in: .dutch).hasPrefix("let op [noDirector]: "))
    #expect(warning.text(in: .english).hasPrefix("warning [noDirector]: "))
  }

  @Test("Eleven kinds of problem are warnings")
  func warnings() {
    #expect(
      Problem.Code.ofCases.filter(\.isWarning)
        == [
          .nameInNote, .nameInIdentifier, .addressTold, .bareIdentifier, .consentNeeded,
          .noDirector, .doubtfulRole, .minorProvides, .provisionMissing, .agreementsDiffer,
          .notForNetwork,
        ])
  }

  @Test("Places order by file, line and column")
  func places() {
    let places = [("a", 2, 9), ("a", 10, 1), ("b", 1, 1)].map {
      SourcePlace(file: $0.0, line: $0.1, column: $0.2)
    }
    #expect(places.reversed().sorted() == places)
    #expect(places[0].description == "a:2:9")
  }

  @Test("A path at the top is empty")
  func path() {
    #expect(FieldPath.top.description == "")
    #expect(FieldPath.top["people"][3]["age"].description == "people[3].age")
  }
}
