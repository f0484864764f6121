import Foundation
import SupportNetwork
import Telling
import TestSupport
import Testing

struct FamilyCaseTests {
  @Test("Every problem of a draft is reported, not only the first")
  func severalProblems() {
    let found = reported {
      $0.case.director = nil
      $0.needs[0].target = 0
      $0.agreements[0].who = ["P99"]
      $0.moments[0].ties[0].from = "P05"
      $0.moments[1].date = $0.moments[0].date
    }
    #expect(
      Set(found) == [
        "noDirector case", "outOfRange needs[0].target", "unknownPerson agreements[0].who[0]",
        "tieFromOutside moments[0].ties[0].from", "sameDay moments[1].date",
      ])
    #expect(found.count == 5)
  }

  @Test("Every problem says in both languages what is wrong and what to do")
  func bothLanguages() {
    let found = problems {
      $0.couples.append($0.couples[0])
      $0.people[1].sphere = .kin
      $0.plan.present.append("P99")
    }
    #expect(found.count == 3)
    for problem in found {
      for phrase in [problem.summary, problem.remedy] {
        #expect(phrase.dutch != phrase.english)
        #expect(phrase.dutch.hasSuffix("."))
        #expect(phrase.english.hasSuffix("."))
        #expect(!phrase.english.contains("Dit"))
      }
    }
  }

  /// The small family with the rows of every list in another order.
  private func shuffled(_ draft: CaseDraft, seed: UInt64) -> CaseDraft {
    var generator = SplitMix64(seed: seed)
    var draft = draft
    draft.households[0].members.shuffle(using: &generator)
    draft.people.shuffle(using: &generator)
    draft.couples.shuffle(using: &generator)
    draft.couples[0].partners.shuffle(using: &generator)
    draft.organisations.shuffle(using: &generator)
    draft.needs.shuffle(using: &generator)
    draft.goals.shuffle(using: &generator)
    draft.agreements.shuffle(using: &generator)
    draft.motivations.shuffle(using: &generator)
    draft.moments.shuffle(using: &generator)
    for index in draft.moments.indices {
      shuffle(&draft.moments[index], using: &generator)
    }
    return draft
  }

  private func shuffle(_ moment: inout Moment, using generator: inout SplitMix64) {
    moment.members.shuffle(using: &generator)
    moment.ties.shuffle(using: &generator)
    for index in moment.ties.indices {
      guard var support = moment.ties[index].receives.value else { continue }
      support.shuffle(using: &generator)
      moment.ties[index].receives = .given(support)
    }
    moment.alterTies.shuffle(using: &generator)
    for index in moment.alterTies.indices {
      moment.alterTies[index].between.shuffle(using: &generator)
    }
    moment.organisationTies.shuffle(using: &generator)
    moment.provisions.shuffle(using: &generator)
    for index in moment.provisions.indices {
      guard var providers = moment.provisions[index].providers.value else { continue }
      providers.shuffle(using: &generator)
      moment.provisions[index].providers = .given(providers)
    }
    moment.goalReviews.shuffle(using: &generator)
    moment.agreementReviews.shuffle(using: &generator)
    moment.satisfaction.shuffle(using: &generator)
    moment.instruments.shuffle(using: &generator)
  }

  /// The small family with at least two records in every list.
  private func doubled() -> CaseDraft {
    var draft = smallFamily()
    draft.couples.append(Couple(partners: ["P04", "P03"], status: .married))
    draft.organisations.append(Organisation(id: "O10", name: "VV De Linde", kind: .club))
    draft.goals.append(Goal(id: "D10", owners: [], text: "Rust."))
    draft.agreements.append(Agreement(id: "A10", who: ["P04"], does: "belt"))
    draft.motivations.append(Motivation(need: "N01", moment: "T1"))
    for index in draft.moments.indices {
      draft.moments[index].alterTies.append(
        AlterTie(between: ["P05", "P03"], quality: .given(.conflict)))
      draft.moments[index].organisationTies.append(
        OrganisationTie(person: "P02", organisation: "O10"))
      draft.moments[index].goalReviews.append(GoalReview(goal: "D10", score: .declined))
      draft.moments[index].agreementReviews.append(
        AgreementReview(agreement: "A10", status: .partly))
      draft.moments[index].satisfaction += [
        Satisfaction(by: "P01", about: .plan, score: .given(4)),
        Satisfaction(by: "P02", about: .plan, score: .unknown),
      ]
      draft.moments[index].instruments += [
        InstrumentScore(instrument: "zrm", by: "P05", score: .given(1)),
        InstrumentScore(instrument: "zrm", about: "P01", score: .given(5)),
      ]
    }
    return draft
  }

  @Test("The same case in any order of its rows is the same case, byte for byte")
  func anyOrder() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let family = try FamilyCase(validating: doubled())
    let bytes = try encoder.encode(family.draft)
    for seed in 1...50 as ClosedRange<UInt64> {
      let again = try FamilyCase(validating: shuffled(doubled(), seed: seed))
      let same = again == family
      #expect(same)
      #expect(try encoder.encode(again.draft) == bytes)
    }
  }

  @Test("A warning that stands in another row does not make another case")
  func anyOrderOfWarnings() throws {
    var draft = doubled()
    draft.moments[0].provisions[1].providers = .given(["P02"])
    let family = try FamilyCase(validating: draft)
    for seed in 1...20 as ClosedRange<UInt64> {
      let again = try FamilyCase(validating: shuffled(draft, seed: seed))
      let same = again == family
      #expect(same)
      #expect(again.hashValue == family.hashValue)
      #expect(again.warnings.map(\.code) == [.minorProvides])
    }
  }

  @Test("Records stand in order of their identifiers, moments in order of their days")
  func order() throws {
    var draft = smallFamily()
    draft.moments[0].date = day("2027-01-04")
    draft.people.reverse()
    let family = try FamilyCase(validating: draft)
    #expect(family.people.map(\.id) == ["P01", "P02", "P03", "P04", "P05"])
    #expect(family.moments.map(\.id) == ["T1", "T0"])
  }

  @Test("What people said stays in the order in which they said it")
  func saidOrder() throws {
    var draft = smallFamily()
    draft.plan.firstCall = ["P04", "P03"]
    draft.plan.wishes = [Voice(by: "P02", text: "Rust."), Voice(by: "P01", text: "Slaap.")]
    draft.plan.ownActions = ["b", "a"]
    let family = try FamilyCase(validating: draft)
    #expect(family.plan == draft.plan)
  }

  @Test("A case in order is valid again, and the same")
  func again() throws {
    let family = try FamilyCase(validating: doubled())
    #expect(try FamilyCase(validating: family.draft) == family)
  }

  @Test("A draft survives a file")
  func roundTrip() throws {
    let data = try JSONEncoder().encode(doubled())
    #expect(try JSONDecoder().decode(CaseDraft.self, from: data) == doubled())
  }

  @Test("People and moments are found by identifier")
  func lookup() throws {
    let family = try FamilyCase(validating: smallFamily())
    #expect(family["P03"]?.wholeName == "Gerda Brink")
    #expect(family["P99"] == nil)
    #expect(family.household.id == "H1")
    #expect(family.moment("T1")?.date == day("2026-07-06"))
    #expect(family.moment("T9") == nil)
  }

  @Test("The latest moment is the last at which somebody was mapped")
  func latestMoment() throws {
    var draft = smallFamily()
    draft.moments.append(Moment(id: "T2", date: day("2027-01-04")))
    #expect(try FamilyCase(validating: draft).latestMoment?.id == "T1")
    draft.moments[2].goalReviews = [GoalReview(goal: "D1", score: .unknown)]
    #expect(try FamilyCase(validating: draft).latestMoment?.id == "T2")
  }

  @Test("If every moment is planned, the last one is the latest")
  func onlyPlanned() throws {
    var draft = CaseDraft(id: "LV-0004")
    draft.households = [Household(id: "H1", members: [])]
    #expect(try FamilyCase(validating: draft).latestMoment == nil)
    draft.moments = [Moment(id: "T0", date: day("2026-01-05"))]
    #expect(try FamilyCase(validating: draft).latestMoment?.id == "T0")
  }
}
