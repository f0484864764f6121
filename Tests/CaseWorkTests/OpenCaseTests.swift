import CaseWork
import NetworkAnalysis
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@Suite("A case that is open at a moment")
struct OpenCaseTests {
  private func terhaar(at moment: Moment.ID? = nil) throws -> OpenCase {
    try OpenCase(.sample("terhaar"), named: "terhaar.kring.yaml", at: moment)
  }

  @Test("Without a moment the latest one that is not only planned is shown")
  func latest() throws {
    let family = try FamilyCase.sample("terhaar")
    let opened = try terhaar()
    #expect(opened.network?.moment.id == family.latestMoment?.id)
    #expect(try terhaar(at: "T0").shown().moment.id == "T0")
  }

  @Test("A file is opened as what it holds, under the name that was given")
  func file() throws {
    let path = Project.sample("terhaar.kring.yaml")
    let opened = try OpenCase(fileAt: path, at: "T0")
    #expect(opened.name == path)
    #expect(opened.network == (try terhaar(at: "T0").network))
  }

  @Test("A file with problems opens as all of them at once, and a missing one as one")
  func badFile() throws {
    let broken = Project.sample("broken/unknownNeed.kring.yaml")
    let problems = #expect(throws: Problems.self) { try OpenCase(fileAt: broken) }
    #expect(problems?.problems.isEmpty == false)
    #expect(throws: Problems.self) { try OpenCase(fileAt: "nowhere.kring.yaml") }
  }

  @Test("A moment that is not there is told with the ones that are, in both languages")
  func unknownMoment() throws {
    let problem = try #require(throws: Problem.self) { try terhaar(at: "T9") }
    #expect(problem.code == .unknownMoment)
    #expect(
      problem.text(in: .dutch)
        == """
        terhaar.kring.yaml:1:1: fout [unknownMoment]: Er is geen moment T9.
            doe dit: Kies een van: T0, T1, T2.
        """)
    #expect(problem.text(in: .english).contains("There is no moment T9."))
    #expect(throws: problem) { try terhaar().network(at: "T9") }
    #expect(throws: problem) { try terhaar().earlier("T9") }
    #expect(throws: problem) { try terhaar().profile(since: "T9", in: .dutch) }
  }

  @Test("A case without a moment opens and has a plan; what needs a network says how to begin")
  func noMoment() throws {
    let opened = try OpenCase(FamilyCase(validating: .ofOne()), named: "new.kring.yaml")
    #expect(opened.network == nil)
    let draft = try PlanMaking(language: .dutch).draft(of: opened)
    #expect(draft.assets.isEmpty)
    let deeds: [() throws -> Void] = [
      { _ = try opened.shown() },
      { _ = try opened.profile(in: .dutch) },
      { _ = try opened.profileTableRows(in: .dutch) },
      { _ = try opened.explanations(in: .dutch) },
      { _ = try opened.explanation(of: "density", in: .dutch) },
      { _ = try opened.suggestions(in: .dutch) },
      { _ = try opened.team(in: .dutch) },
    ]
    for deed in deeds {
      let problem = #expect(throws: Problem.self) { try deed() }
      #expect(problem?.summary.in(.english) == "This case has no moment yet.")
      #expect(problem?.remedy.in(.english) == "Add one under moments.")
    }
  }

  @Test("A moment to compare with is before the one that is shown")
  func earlier() throws {
    #expect(try terhaar(at: "T1").earlier("T0").moment.id == "T0")
    for late: Moment.ID in ["T1", "T2"] {
      let problem = #expect(throws: Problem.self) { try terhaar(at: "T1").earlier(late) }
      #expect(problem?.code == .notEarlier)
      #expect(problem?.remedy.in(.dutch).contains("--since") == true)
    }
  }

  @Test("A need and a young person who are not there are told with those who are")
  func unknownTask() throws {
    let opened = try terhaar()
    let need = #expect(throws: Problem.self) {
      try opened.suggestions(for: .need("N99"), in: .dutch)
    }
    #expect(need?.code == .unknownNeed)
    #expect(need?.remedy.in(.dutch).hasPrefix("Kies een van: N01, N02") == true)
    let youth = #expect(throws: Problem.self) {
      try opened.suggestions(for: .jim(for: "P18"), in: .english)
    }
    #expect(youth?.code == .notInHousehold)
    #expect(youth?.summary.in(.english) == "P18 does not live in the household.")
  }

  @Test("A slip of the pen in the name of a finding is corrected")
  func unknownFinding() throws {
    let slip = #expect(throws: Problem.self) {
      try terhaar().explanation(of: "densty", in: .dutch)
    }
    #expect(slip?.code == .unknownFinding)
    #expect(
      slip?.remedy.in(.english) == "Did you mean density? kring explain CASE lists them all.")
    let other = #expect(throws: Problem.self) {
      try terhaar().explanation(of: "xyzxyzxyz", in: .dutch)
    }
    #expect(other?.remedy.in(.dutch) == "kring explain ZAAK noemt ze allemaal.")
  }

  @Test("A case that holds is told in one sentence, with its warnings beside it")
  func checked() throws {
    let path = Project.sample("terhaar.kring.yaml")
    let checked = try CheckedCase(fileAt: path)
    #expect(
      checked.text(in: .english)
        == "\(path): fine. Case LV-0001, \(checked.family.people.count) people, "
        + "moments: T0, T1, T2.")
    #expect(checked.warnings == checked.family.warnings)
  }
}
