import Document
import FamilyDocuments
import NetworkAnalysis
import SampleFamilies
import SupportNetwork
import Telling
import Testing

/// The examples of the documentation: `ExamplesTests` holds that each stands here, line for line.
@Suite("The documentation of the documents")
struct DocumentationTests {
  private let family: FamilyCase

  init() throws { family = try FamilyCase.sample("terhaar") }

  @Test("The plan of a family has its sections in order")
  func plans() {
    do {
      let plan = FamilyGroupPlan(of: family, language: .dutch)
      #expect(plan.document.sections.map(\.title).prefix(2) == ["Onze vraag", "Eerst: veilig"])
    }
  }

  @Test("Making a document")
  func making() throws {
    do {
      let profile = ProfileDocument(of: family, at: "T1", since: "T0", language: .english)
      #expect(profile?.document.problems().isEmpty == true)
      #expect(ProfileDocument(of: family, at: "T9", language: .english)?.text ?? "none" == "none")
    }
    do {
      let profile = ProfileDocument(of: family, at: "T1", since: "T0", language: .dutch)
      #expect(profile?.document.sections.first?.title == "Eerst: veiligheid")
      #expect(profile?.text.contains("Eerst dit") == true)
    }
    do {
      let figure = PlanFigure(
        asset: "circle.svg", alternativeText: "Zes mensen staan dicht bij Sanne.", groups: [])
      let drawn = FamilyGroupPlan(of: family, language: .dutch, figures: [figure]).document
      #expect(drawn.assetNames == ["circle.svg"])
    }
    do {
      let network = try #require(family.network(at: "T1"))
      let explanation = ExplanationDocument(
        of: .density, in: network, of: family, language: .english)
      #expect(explanation.text.contains("2m / (n(n − 1))") == true)
    }
    if let network = family.network(at: "T0") {
      #expect(
        ExplanationDocument(of: .density, in: network, of: family, language: .dutch).text.isEmpty
          == false)
    }
  }

  @Test("Suggestions, teams and matches are documents too")
  func proposals() throws {
    if let search = family.suggestions(for: .jim(for: "P02"), at: "T0") {
      let report = SuggestReport(of: search, case: family.case.id, at: "T0")
      #expect(
        PlainText(SuggestionDocument(of: report, in: family).document, front: .title).text != "")
    }
    if let team = TeamProposal(for: family, at: "T0") {
      let document = TeamDocument(of: team, in: family, language: .dutch).document
      #expect(PlainText(document, front: .title).text != "")
    }
    let round = try MatchRound.sample()
    let proposal = MatchProposal(for: round)
    #expect(
      PlainText(MatchDocument(of: proposal, language: .dutch).document, front: .nothing).text != "")
  }
}
