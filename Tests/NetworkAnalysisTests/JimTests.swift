import Foundation
import NetworkAnalysis
import NetworkFiles
import SampleFamilies
import SupportNetwork
import Testing

/// Whom Daan (P02) could ask to be his mentor at T0: the expected results of the reference family.
@Suite("A mentor of own choice in the reference family")
struct JimTests {
  private func search(_ moment: Moment.ID = "T0") throws -> Suggestions {
    try #require(try FamilyCase.sample("terhaar").suggestions(for: .jim(for: "P02"), at: moment))
  }

  private func option(_ id: Person.ID) throws -> Suggestion {
    try #require(try search().candidates.first { $0.person == id })
  }

  private func gates(_ id: Person.ID) throws -> [GateCode] {
    try #require(try search().leftOut.first { $0.person == id }).gates.map(\.code)
  }

  @Test("Bas, Kees, Wim and Emre could be asked, in this order")
  func order() throws {
    #expect(try search().candidates.map(\.person) == ["P08", "P15", "P06", "P09"])
  }

  @Test("Bas was chosen first, and is close, seen twice a week, with 4 hours free, 40, no parent")
  func bas() throws {
    let bas = try option("P08")
    let why = Dictionary(uniqueKeysWithValues: bas.why.map { ($0.code, $0) })
    #expect(why[.chosen]?.number == 1)
    #expect(why[.chosen]?.people == ["P02"])
    #expect(why[.close]?.number == 4)
    #expect(why[.regularContact]?.number == 8)
    #expect(why[.freeHours]?.number == 4)
    #expect(why[.adultNotParent]?.number == 40)
    #expect(bas.rank.chosen == 1)
  }

  @Test("Against Bas: his partner quarrels with Sanne, he lives 12 km away, Sanne hardly knows him")
  func againstBas() throws {
    let bas = try option("P08")
    let doubts = Dictionary(uniqueKeysWithValues: bas.whyPerhapsNot.map { ($0.code, $0) })
    #expect(Set(doubts.keys) == [.partnerInConflict, .far, .parentsHardlyKnow])
    #expect(doubts[.partnerInConflict]?.people == ["P07", "P01"])
    #expect(doubts[.far]?.number == 12)
    #expect(doubts[.parentsHardlyKnow]?.people == ["P01"])
    #expect(bas.ask.first { $0.code == .talkFirst }?.people == ["P01"])
  }

  @Test("Kees was chosen second, is close, lives opposite and has 2 hours free")
  func kees() throws {
    let kees = try option("P15")
    let why = Dictionary(uniqueKeysWithValues: kees.why.map { ($0.code, $0) })
    #expect(why[.chosen]?.number == 2)
    #expect(why[.close]?.number == 4)
    #expect(why[.near]?.number == 0.05)
    #expect(why[.freeHours]?.number == 2)
  }

  @Test("Against Kees: he is 71, so ask whether it is not too much; Sanne hardly knows him")
  func againstKees() throws {
    let kees = try option("P15")
    #expect(kees.whyPerhapsNot.map(\.code) == [.parentsHardlyKnow, .older])
    #expect(kees.whyPerhapsNot.last?.number == 71)
    #expect(kees.ask.map(\.code) == [.talkFirst, .notTooMuch])
  }

  @Test("Wim is close at 3 with 2 hours free, and was not named")
  func wim() throws {
    let wim = try option("P06")
    #expect(wim.why.first { $0.code == .close }?.number == 3)
    #expect(wim.why.first { $0.code == .freeHours }?.number == 2)
    #expect(wim.whyPerhapsNot.map(\.code) == [.notNamed])
  }

  @Test("Emre comes last, with a caution: father of the other children, and the tie is unsteady")
  func emre() throws {
    let emre = try option("P09")
    let doubts = emre.whyPerhapsNot.map(\.code)
    #expect(doubts.first == .parentFigureInHousehold)
    #expect(doubts.contains(.ambivalent))
    #expect(doubts.contains(.notNamed))
    #expect(emre.whyPerhapsNot.first { $0.code == .notClose }?.number == 2)
    #expect(emre.isRatherNot)
    #expect(try search().candidates.filter(\.isRatherNot).map(\.person) == ["P09"])
  }

  @Test("Greet is left out: 18 hours of 10, and overburdened")
  func greet() throws {
    #expect(try gates("P05") == [.overCapacity, .overburdened])
    let hours = try #require(try search().leftOut.first { $0.person == "P05" }).gates[0]
    #expect(hours.number == 18)
    #expect(hours.limit == 10)
  }

  @Test("Milan is left out as a minor, and stays a friend")
  func milan() throws { #expect(try gates("P18") == [.minor]) }

  @Test("Ruben is left out as a parent and by the agreement about contact")
  func ruben() throws { #expect(try gates("P12") == [.noContactAgreement, .isParentOfYouth]) }

  @Test("Marieke, Karim and Ilse are left out as professionals", arguments: ["P25", "P24", "P23"])
  func professionals(id: String) throws {
    #expect(try gates(Person.ID(rawValue: id)) == [.isProfessional])
  }

  @Test("Everybody else is left out because Daan told nothing about them")
  func others() throws {
    let others = try search().leftOut.filter { $0.gates.map(\.code) == [.notKnownToYouth] }
    #expect(others.map(\.person) == ["P07", "P10", "P11", "P13", "P14", "P17", "P19"])
    #expect(try gates("P16") == [.consentToAskRefused])
  }

  @Test("Sanne has to agree; Ruben has no authority")
  func parents() throws { #expect(try search().parents == ["P01"]) }

  @Test("Nobody who comes into view later is suggested before")
  func noLaterPeople() throws {
    let all = try search().candidates.map(\.person) + (try search().leftOut.map(\.person))
    for later in ["P20", "P21", "P22"] as [Person.ID] { #expect(!all.contains(later)) }
  }

  @Test("That Bas is the mentor since the meeting keeps nobody from choosing him at either moment")
  func roleDoesNotMatter() throws {
    #expect(try search("T1").candidates.first?.person == "P08")
  }

  @Test("Whom Daan would rather not have is left out without a reason")
  func ratherNot() throws {
    var draft = try FamilyCase.sample("terhaar").draft
    draft.plan.choices = [CandidateChoice(by: "P02", named: ["P15"], notWanted: ["P09"])]
    let search = try #require(
      try FamilyCase(validating: draft).suggestions(for: .jim(for: "P02"), at: "T0"))
    #expect(search.candidates.map(\.person) == ["P15", "P08", "P06"])
    #expect(search.leftOut.first { $0.person == "P09" }?.gates.map(\.code) == [.notWanted])
  }

  @Test("There is no search for somebody who does not live in the household")
  func notAtHome() throws {
    let family = try FamilyCase.sample("terhaar")
    #expect(family.suggestions(for: .jim(for: "P18"), at: "T0") == nil)
    #expect(family.suggestions(for: .jim(for: "P99"), at: "T0") == nil)
    #expect(family.suggestions(for: .jim(for: "P02"), at: "T9") == nil)
    #expect(family.suggestions(for: .need("N99"), at: "T0") == nil)
  }
}
