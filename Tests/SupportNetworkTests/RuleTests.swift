import SupportNetwork
import Testing

/// What a case must not be, each rule broken alone.
struct RuleTests {
  // MARK: - The household

  @Test("With two households the case has to say which one the plan is about")
  func noFocalHousehold() {
    #expect(
      reported { $0.households.append(Household(id: "H2", members: ["P02", "P04"])) }
        == ["noFocalHousehold case"])
    #expect(reported { $0.households = [] } == ["noFocalHousehold case"])
    #expect(
      reported {
        $0.case.household = "H1"
        $0.households.append(Household(id: "H2", members: ["P02", "P04"]))
      } == [])
  }

  @Test("Who lives in the household stands in the sphere of the household, and nobody else")
  func sphereMismatch() {
    #expect(reported { $0.people[1].sphere = .kin } == ["sphereMismatch people[1].sphere"])
    #expect(reported { $0.people[3].sphere = .household } == ["sphereMismatch people[3].sphere"])
  }

  // MARK: - Choices

  @Test("A choice names people and a need that there are, each once")
  func choices() {
    #expect(
      reported {
        $0.plan.choices = [CandidateChoice(by: "P02", need: "N01", named: ["P04", "P03"])]
      }
        == [])
    #expect(
      reported { $0.plan.choices = [CandidateChoice(by: "P9", need: "N9", named: ["P8"])] }
        == [
          "unknownPerson plan.choices[0].by", "unknownNeed plan.choices[0].need",
          "unknownPerson plan.choices[0].named[0]",
        ])
    #expect(
      reported {
        $0.plan.choices = [CandidateChoice(by: "P02", named: ["P03", "P03"], notWanted: ["P03"])]
      } == [
        "duplicateEntry plan.choices[0].named[1]", "duplicateEntry plan.choices[0].notWanted[0]",
      ])
    #expect(
      reported { $0.plan.choices = [CandidateChoice(by: "P02"), CandidateChoice(by: "P02")] }
        == ["duplicateEntry plan.choices[1].by"])
  }

  // MARK: - Kin

  @Test("Nobody is an ancestor of themselves")
  func ownAncestor() {
    #expect(
      reported { $0.people[2].parents = [ParentLink(person: "P03")] }
        == ["ownAncestor people[2].parents"])
    #expect(
      reported { $0.people[2].parents = [ParentLink(person: "P02")] }
        == [
          "ownAncestor people[0].parents", "ownAncestor people[1].parents",
          "ownAncestor people[2].parents",
        ])
  }

  @Test("Parents who have an ancestor in common are no circle")
  func commonAncestor() {
    #expect(
      reported {
        $0.people[3].parents = [ParentLink(person: "P03")]
        $0.people[1].parents.append(ParentLink(person: "P04"))
      } == [])
  }

  @Test("A couple has two partners")
  func couples() {
    #expect(
      reported { $0.couples[0].partners = ["P01"] } == ["notAPair couples[0].partners"])
    #expect(
      reported { $0.couples[0].partners.append("P03") } == ["notAPair couples[0].partners"])
    #expect(
      reported { $0.couples[0].partners = ["P01", "P01"] } == ["selfTie couples[0].partners"])
    #expect(
      reported { $0.couples.append(Couple(partners: ["P04", "P01"], status: .married)) }
        == ["duplicateEntry couples[1].partners"])
  }

  // MARK: - Ties

  @Test("Nobody has a tie to themselves")
  func selfTie() {
    #expect(
      reported { $0.moments[0].ties[1].to = "P01" } == ["selfTie moments[0].ties[1].to"])
    #expect(
      reported { $0.moments[0].alterTies[0].between = ["P03", "P03"] }
        == ["selfTie moments[0].alterTies[0].between"])
  }

  @Test("A tie is told by the household")
  func tieFromOutside() {
    #expect(
      reported { $0.moments[0].ties[0].from = "P04" } == ["tieFromOutside moments[0].ties[0].from"])
  }

  @Test("A tie among the people around joins two of them")
  func notAPair() {
    #expect(
      reported { $0.moments[0].alterTies[0].between = ["P03"] }
        == ["notAPair moments[0].alterTies[0].between"])
    #expect(
      reported { $0.moments[0].alterTies[0].between = ["P03", "P04", "P05"] }
        == ["notAPair moments[0].alterTies[0].between"])
  }

  @Test("Whoever is mentioned at a moment is in the network at that moment")
  func notAMember() {
    #expect(
      reported { $0.moments[1].members.remove(at: 1) }
        == [
          "notAMember moments[1].ties[1].to", "notAMember moments[1].alterTies[0].between[1]",
          "notAMember moments[1].provisions[0].providers[1]",
        ])
    #expect(
      reported { $0.moments[0].members.append(Member(person: "P02")) }
        == ["notAMember moments[0].members[3].person"])
    #expect(
      reported { $0.moments[0].alterTies[0].between = ["P01", "P03"] }
        == ["notAMember moments[0].alterTies[0].between[0]"])
  }

  @Test("Members of the household may provide for each other")
  func householdProvides() {
    #expect(reported { $0.moments[0].provisions[1].providers = .given(["P01"]) } == [])
  }

  // MARK: - What stands twice

  @Test("What tells one record of a list from another stands once")
  func duplicateEntry() {
    #expect(
      reported { $0.plan.present.append("P03") } == ["duplicateEntry plan.present[3]"])
    #expect(
      reported { $0.people[1].parents.append(ParentLink(person: "P01", kind: .step)) }
        == ["duplicateEntry people[1].parents[1].person"])
    #expect(
      reported { $0.motivations.append($0.motivations[0]) }
        == ["duplicateEntry motivations[1].need"])
    #expect(
      reported { $0.agreements[0].needs = ["N01", "N01"] }
        == ["duplicateEntry agreements[0].needs[1]"])
  }

  /// Lists of a moment, each with its first record a second time.
  private static let twice: [(path: String, change: @Sendable (inout Moment) -> Void)] = [
    ("members[3].person", { $0.members.append($0.members[0]) }),
    ("ties[4].to", { $0.ties.append($0.ties[0]) }),
    (
      "alterTies[1].between",
      { $0.alterTies.append(AlterTie(between: ["P04", "P03"], quality: .unknown)) }
    ),
    ("organisationTies[1].organisation", { $0.organisationTies.append($0.organisationTies[0]) }),
    ("provisions[2].need", { $0.provisions.append($0.provisions[0]) }),
    ("provisions[0].providers[1]", { $0.provisions[0].providers = .given(["P03", "P03"]) }),
    ("goalReviews[1].goal", { $0.goalReviews.append($0.goalReviews[0]) }),
    ("agreementReviews[1].agreement", { $0.agreementReviews.append($0.agreementReviews[0]) }),
    ("satisfaction[1].about", { $0.satisfaction.append($0.satisfaction[0]) }),
    ("instruments[1].instrument", { $0.instruments.append($0.instruments[0]) }),
  ]

  @Test("Nothing is noted twice at one moment", arguments: twice.indices)
  func twiceAtOneMoment(_ index: Int) {
    let (path, change) = Self.twice[index]
    #expect(reported { change(&$0.moments[1]) } == ["duplicateEntry moments[1].\(path)"])
  }

  // MARK: - Days and numbers

  @Test("Nothing ends before it begins")
  func datesReversed() {
    #expect(
      reported { $0.agreements[0].until = day("2026-01-11") }
        == ["datesReversed agreements[0].until"])
    #expect(
      reported { $0.agreements[0].trialUntil = day("2026-01-11") }
        == ["datesReversed agreements[0].trialUntil"])
    // It ends before the moment at which who agreed it helps all the same.
    #expect(
      reported { $0.agreements[0].until = day("2026-01-12") }
        == ["agreementsDiffer moments[1].provisions[0].providers[0]"])
    #expect(
      reported {
        $0.plan.offeredOn = day("2026-01-12")
        $0.plan.waivedOn = day("2026-01-11")
      } == ["datesReversed plan.waivedOn"])
  }

  @Test("Two moments are on two days")
  func sameDay() {
    #expect(
      reported { $0.moments[1].date = $0.moments[0].date } == ["sameDay moments[1].date"])
  }

  @Test("A number outside its range is reported")
  func outOfRange() {
    #expect(reported { $0.needs[1].target = 0 } == ["outOfRange needs[1].target"])
    #expect(
      reported { $0.moments[0].satisfaction[0].score = .given(6) }
        == ["outOfRange moments[0].satisfaction[0].score"])
    #expect(reported { $0.moments[0].satisfaction[0].score = .declined } == [])
  }

  @Test("Only a professional sets a condition for safety")
  func safetySetByFamily() {
    #expect(
      reported { $0.safetyConditions[0].setBy = "P03" }
        == ["safetySetByFamily safetyConditions[0].setBy"])
  }

  // MARK: - Texts

  @Test("A text is not empty, not endless and free of control characters")
  func badText() {
    for text in ["", " \n", String(repeating: "a", count: 10_001), "a\u{0}b", "a\u{1B}b", "\u{85}"]
    {
      #expect(reported { $0.plan.mainQuestion = text } == ["badText plan.mainQuestion"])
    }
    #expect(reported { $0.plan.mainQuestion = "Een.\n\tTwee: Çağla 🏡 ë." } == [])
  }

  @Test("A name is a text too")
  func badName() {
    #expect(reported { $0.people[3].wholeName = "" } == ["badText people[3].name"])
    #expect(reported { $0.people[3].calledName = " " } == ["badText people[3].calledName"])
    let long = String(repeating: "a", count: 401)
    #expect(reported { $0.people[3].wholeName = long } == ["badText people[3].name"])
    #expect(reported { $0.people[3].wholeName = String(long.dropLast()) } == [])
  }

  /// Every short text that is printed and is no sentence.
  private static let labels: [(path: String, write: @Sendable (inout CaseDraft) -> Void)] = [
    ("case.family", { $0.case.family = "\u{1}" }),
    ("case.municipality", { $0.case.municipality = "" }),
    ("case.neighbourhood", { $0.case.neighbourhood = "\u{7F}" }),
    ("case.programme", { $0.case.programme = "\u{1}" }),
    ("households[0].name", { $0.households[0].name = " " }),
    ("organisations[0].name", { $0.organisations[0].name = "\u{1}" }),
    ("moments[0].instruments[0].instrument", { $0.moments[0].instruments[0].instrument = "" }),
  ]

  @Test("What is printed as a label is a text too", arguments: labels.indices)
  func badLabel(_ index: Int) {
    let (path, write) = Self.labels[index]
    #expect(reported(write) == ["badText \(path)"])
  }
}
