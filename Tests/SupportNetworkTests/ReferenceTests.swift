import SupportNetwork
import Telling
import Testing

/// What must lead somewhere: each reference of the small family led astray, one at a time.
struct ReferenceTests {
  @Test("The small family is a case without warnings")
  func valid() {
    #expect(reported { _ in } == [])
  }

  /// Every field that holds one person, or a person at the given place of a list.
  private static let people: [(path: String, lead: @Sendable (inout CaseDraft) -> Void)] = [
    ("case.director", { $0.case.director = "P99" }),
    ("households[0].members[2]", { $0.households[0].members.append("P99") }),
    ("people[1].parents[1].person", { $0.people[1].parents.append(ParentLink(person: "P99")) }),
    ("people[1].twinOf", { $0.people[1].twinOf = "P99" }),
    ("couples[0].partners[1]", { $0.couples[0].partners[1] = "P99" }),
    ("plan.present[1]", { $0.plan.present[1] = "P99" }),
    ("plan.firstCall[0]", { $0.plan.firstCall = ["P99"] }),
    ("plan.actionTeam[0]", { $0.plan.actionTeam = ["P99"] }),
    ("plan.choices[0].by", { $0.plan.choices = [CandidateChoice(by: "P99")] }),
    ("plan.choices[0].named[0]", { $0.plan.choices = [CandidateChoice(by: "P01", named: ["P99"])] }),
    (
      "plan.choices[0].notWanted[0]",
      { $0.plan.choices = [CandidateChoice(by: "P01", notWanted: ["P99"])] }
    ),
    ("plan.lookBack.caller", { $0.plan.lookBack = LookBack(caller: "P99") }),
    ("plan.goesWell[0].by", { $0.plan.goesWell = [Voice(by: "P99", text: "Eten.")] }),
    ("plan.worries[0].by", { $0.plan.worries[0].by = "P99" }),
    ("plan.wishes[0].by", { $0.plan.wishes = [Voice(by: "P99", text: "Rust.")] }),
    ("plan.mainQuestion", { $0.plan.mainQuestion = "Hoe gaat het met {P99}?" }),
    ("needs[0].beneficiaries[0]", { $0.needs[0].beneficiaries = ["P99"] }),
    ("goals[0].owners[1]", { $0.goals[0].owners.append("P99") }),
    ("safetyConditions[0].setBy", { $0.safetyConditions[0].setBy = "P99" }),
    ("safetyConditions[0].watchedBy[0]", { $0.safetyConditions[0].watchedBy = ["P99"] }),
    ("safetyConditions[0].about[0]", { $0.safetyConditions[0].about = ["P99"] }),
    ("agreements[0].who[0]", { $0.agreements[0].who = ["P99"] }),
    ("agreements[0].standIns[0]", { $0.agreements[0].standIns = ["P99"] }),
    ("agreements[0].does", { $0.agreements[0].does = "past op {P02} en {P99}" }),
    (
      "motivations[0].asked[0].person",
      { $0.motivations[0].asked = [Request(person: "P99", answer: .no)] }
    ),
    (
      "motivations[0].asked[0].by",
      { $0.motivations[0].asked = [Request(person: "P03", by: "P99", answer: .no)] }
    ),
    ("aftercare.provider", { $0.aftercare = Aftercare(level: .followUp, provider: "P99") }),
    ("aftercare.backup", { $0.aftercare = Aftercare(level: .followUp, backup: "P99") }),
    ("moments[0].respondents[0]", { $0.moments[0].respondents = ["P99"] }),
    ("moments[0].interviewers[0]", { $0.moments[0].interviewers = ["P99"] }),
    ("moments[1].members[2].person", { $0.moments[1].members[2].person = "P99" }),
    ("moments[1].ties[3].from", { $0.moments[1].ties[3].from = "P99" }),
    ("moments[1].ties[3].to", { $0.moments[1].ties[3].to = "P99" }),
    ("moments[1].alterTies[0].between[0]", { $0.moments[1].alterTies[0].between[0] = "P99" }),
    ("moments[1].organisationTies[0].person", { $0.moments[1].organisationTies[0].person = "P99" }),
    (
      "moments[1].provisions[0].providers[0]",
      { $0.moments[1].provisions[0].providers = .given(["P99"]) }
    ),
    ("moments[1].satisfaction[0].by", { $0.moments[1].satisfaction[0].by = "P99" }),
    ("moments[1].instruments[0].by", { $0.moments[1].instruments[0].by = "P99" }),
    ("moments[1].instruments[0].about", { $0.moments[1].instruments[0].about = "P99" }),
  ]

  @Test("A reference to nobody is reported where it stands", arguments: people.indices)
  func unknownPerson(_ index: Int) {
    let (path, lead) = Self.people[index]
    #expect(reported(lead) == ["unknownPerson \(path)"])
  }

  @Test("A text that refers twice to nobody is reported once")
  func twiceInOneText() {
    #expect(
      reported { $0.plan.mainQuestion = "{P99} en {P99}" } == ["unknownPerson plan.mainQuestion"])
  }

  @Test("A household that does not exist is reported, and nothing that follows from it")
  func unknownHousehold() {
    #expect(reported { $0.case.household = "H9" } == ["unknownHousehold case.household"])
  }

  @Test("An organisation that does not exist is reported")
  func unknownOrganisation() {
    #expect(
      reported { $0.moments[0].organisationTies[0].organisation = "O9" }
        == ["unknownOrganisation moments[0].organisationTies[0].organisation"])
  }

  @Test("A need that does not exist is reported wherever it stands")
  func unknownNeed() {
    #expect(
      reported { $0.agreements[0].needs.append("N99") } == ["unknownNeed agreements[0].needs[1]"])
    #expect(reported { $0.motivations[0].need = "N99" } == ["unknownNeed motivations[0].need"])
    #expect(
      reported { $0.moments[0].provisions.append(Provision(need: "N99", providers: .unknown)) }
        == ["unknownNeed moments[0].provisions[2].need"])
  }

  @Test("A goal that does not exist is reported")
  func unknownGoal() {
    #expect(
      reported { $0.moments[0].goalReviews[0].goal = "D9" }
        == ["unknownGoal moments[0].goalReviews[0].goal"])
  }

  @Test("An agreement that does not exist is reported")
  func unknownAgreement() {
    #expect(
      reported { $0.moments[0].agreementReviews[0].agreement = "A9" }
        == ["unknownAgreement moments[0].agreementReviews[0].agreement"])
  }

  @Test("A moment that does not exist is reported")
  func unknownMoment() {
    #expect(reported { $0.motivations[0].moment = "T9" } == ["unknownMoment motivations[0].moment"])
  }

  @Test("An identifier that stands for two records is reported at the second")
  func duplicateID() {
    let needs = SupportNeed(id: "N01", domain: .safety, text: "x", frequency: .once, target: 1)
    #expect(reported { $0.needs.append(needs) } == ["duplicateID needs[2].id"])
    #expect(reported { $0.people.append($0.people[4]) } == ["duplicateID people[5].id"])
    #expect(reported { $0.goals.append($0.goals[0]) } == ["duplicateID goals[1].id"])
    #expect(reported { $0.agreements.append($0.agreements[0]) } == ["duplicateID agreements[1].id"])
    #expect(
      reported { $0.organisations.append($0.organisations[0]) }
        == ["duplicateID organisations[1].id"])
    #expect(
      reported { $0.safetyConditions.append($0.safetyConditions[0]) }
        == ["duplicateID safetyConditions[1].id"])
    #expect(
      reported { $0.moments.append(Moment(id: "T1", date: day("2027-01-04"))) }
        == ["duplicateID moments[2].id"])
    #expect(
      reported {
        $0.case.household = "H1"
        $0.households.append(Household(id: "H1", members: []))
      } == ["duplicateID households[1].id"])
  }

  @Test("What cannot be an identifier is reported where it is made")
  func badIdentifier() {
    #expect(
      reported { $0.goals.append(Goal(id: "D 2", owners: [], text: "Rust.")) }
        == ["badIdentifier goals[1].id"])
    #expect(reported { $0.case.id = "../x" } == ["badIdentifier case.id"])
    #expect(
      reported { $0.organisations.append(Organisation(id: "", name: "Bakker", kind: .work)) }
        == ["badIdentifier organisations[1].id"])
  }

  @Test("The remedy names the nearest identifier that exists")
  func remedy() throws {
    let problem = try #require(problems { $0.motivations[0].need = "N011" }.first)
    #expect(problem.remedy.dutch == "Bedoelt u N01? Verbeter het hier of voeg het toe.")
    #expect(problem.remedy.english == "Did you mean N01? Correct it here or add it.")
    let far = try #require(problems { $0.motivations[0].need = "behoefte" }.first)
    #expect(far.remedy.dutch == "Verbeter het hier of voeg het toe.")
  }
}
