import NetworkAnalysis
import SupportNetwork
import Testing

@Suite("What changed, item by item")
struct ChangeAccountTests {
  private func reference(_ edit: (inout CaseDraft) -> Void = { _ in }) throws -> ChangeAccount {
    var draft = try ReferenceFamily.draft()
    edit(&draft)
    let family = try FamilyCase(validating: draft)
    return ChangeAccount(
      from: try #require(family.network(at: "T0")), to: try #require(family.network(at: "T1")))
  }

  @Test("Three things are said first of the reference family, and they are the three of its tables")
  func remarks() throws {
    let account = try reference()
    guard case .reciprocityFell(let fell)? = account.remarks.first,
      case .structureMixed(let mixed)? = account.remarks.last
    else {
      Issue.record("Remarks are missing: \(account.remarks)")
      return
    }
    #expect(account.remarks.count == 3)
    #expect([fell.mutualBefore, fell.supportersBefore] == [9, 11])
    #expect([fell.mutualAfter, fell.supportersAfter] == [12, 16])
    #expect(fell.newGivers == ["P20", "P22"])
    let key = try #require(account.keyPerson)
    #expect(account.remarks[1] == .newKeyPerson(key))
    #expect(key.before.people == ["P05"] && key.after.people == ["P08"])
    #expect([key.assignmentsBefore, key.assignmentsAfter, key.formerNow] == [13, 21, 2])
    #expect(mixed.isDenser)
    #expect(mixed.efficiency.difference < 0)
  }

  @Test("Nothing is said first that an answer more could overturn")
  func unsure() throws {
    let account = try reference { draft in
      draft.moments[1].ties[0].reciprocity = .unknown
      draft.moments[1].ties[0].gives = .unknown
      for index in draft.moments[1].ties.indices where draft.moments[1].ties[index].to == "P05" {
        draft.moments[1].ties[index].reciprocity = .unknown
      }
      draft.moments[1].provisions[0].providers = .declined
    }
    #expect(account.keyPerson == nil)
    #expect(account.remarks.count == 1)
  }

  @Test("Moments that do not compare have needs and no differences")
  func incomparable() throws {
    let account = try reference { $0.moments[1].respondents = ["P01"] }
    #expect(account.obstacles == [.respondentsDiffer])
    #expect(account.findings.isEmpty && account.remarks.isEmpty && account.keyPerson == nil)
    #expect(account.needs.count == 11)
  }

  @Test("Each need says who came, who left and what it turned into")
  func needs() throws {
    let change = try #require(try reference().needs.first { $0.after.need.id == "N07" })
    #expect(change.gained == ["P08", "P14"])
    #expect(change.lost == ["P05"])
    #expect(change.before.meetsTarget == false && change.after.meetsTarget == true)
    let unknown = try reference { $0.moments[0].provisions[6].providers = .unknown }.needs[6]
    #expect(!unknown.isKnown)
    #expect(unknown.gained.isEmpty && unknown.lost.isEmpty)
  }

  @Test("A count splits into kept, new and lost without a rest")
  func split() throws {
    let account = try reference()
    let hours = try #require(account.findings.first { $0.name == .informalHoursPerWeek })
    // Greet gives 9 less and others 9.5 more; three who came give 7.5, one who left gave 3.
    #expect(hours.split?.kept == 0.5)
    #expect(hours.split?.new == 7.5)
    #expect(hours.split?.lost == 3)
    let ties = try #require(account.findings.first { $0.name == .alterTies })
    #expect(ties.split?.kept == 7 && ties.split?.new == 2 && ties.split?.lost == 0)
    #expect(account.findings.first { $0.name == .density }?.split == nil)
  }

  @Test("The split of every count is its change", arguments: UInt64(0)..<80)
  func splitLaw(seed: UInt64) throws {
    // Two random moments of one family: the second forgets some people and changes every answer.
    var family = RandomFamily(seed: seed)
    let first = family.small
    var second = family.filled()
    let gone = second.moment.members.first?.person
    second.moment.members.removeAll { $0.person == gone }
    second.moment.ties.removeAll { $0.to == gone }
    second.moment.alterTies.removeAll { tie in gone.map(tie.between.contains) ?? false }
    for index in second.moment.provisions.indices {
      guard let told = second.moment.provisions[index].providers.value else { continue }
      second.moment.provisions[index].providers = .given(told.filter { $0 != gone })
    }
    var draft = second.draft
    draft.moments = [first.moment, second.moment]
    draft.moments[1] = Moment(id: "T1", date: try #require(CalendarDate("2026-08-01")))
    draft.moments[1].respondents = ["M"]
    draft.moments[1].prompts = [.household]
    draft.moments[1].members = second.moment.members
    draft.moments[1].ties = second.moment.ties
    draft.moments[1].alterTies = second.moment.alterTies
    draft.moments[1].provisions = second.moment.provisions
    let valid = try FamilyCase(validating: draft)
    let account = ChangeAccount(
      from: try #require(valid.network(at: "T0")), to: try #require(valid.network(at: "T1")))
    for change in account.findings {
      if let split = change.split {
        #expect(abs(split.change - change.difference) < 1e-9, "\(change.name) seed \(seed)")
      }
      if let low = change.low, let high = change.high {
        #expect(low <= change.difference + 1e-9 && change.difference <= high + 1e-9)
      }
      #expect(!(change.isSure && change.isWithinUncertainty))
    }
  }

  @Test("A difference is within the uncertainty where a filling could undo it")
  func uncertainty() throws {
    let account = try reference { draft in
      // Of two quarrels that ended it is now said that nobody asked.
      for index in draft.moments[1].ties.indices
      where draft.moments[1].ties[index].to == "P07" || draft.moments[1].ties[index].to == "P12" {
        draft.moments[1].ties[index].quality = .notAsked
      }
    }
    let conflict = try #require(account.findings.first { $0.name == .conflictTies })
    #expect(conflict.before == 3 && conflict.after == 0)
    #expect(conflict.low == -4 && conflict.high == 0)
    #expect(conflict.isWithinUncertainty && !conflict.isSure)
    let size = try #require(account.findings.first { $0.name == .size })
    #expect(size.isSure)
    let strong = try #require(account.findings.first { $0.name == .strongInformalTies })
    #expect(strong.isWithinUncertainty)
  }

  @Test("Somebody who was there before the earlier moment returned")
  func returned() throws {
    var draft = try ReferenceFamily.draft()
    var later = Moment(id: "T2", date: try #require(CalendarDate("2026-09-09")))
    later.respondents = ["P01", "P02"]
    later.prompts = Prompt.allCases
    later.members = draft.moments[0].members
    draft.moments.append(later)
    let family = try FamilyCase(validating: draft)
    let networks = try (
      #require(family.network(at: "T1")), #require(family.network(at: "T2"))
    )
    let change = Change(
      from: networks.0, to: networks.1, known: family.networks(before: "T1"))
    #expect(change.new == ["P16"])
    #expect(change.returned == ["P16"])
    #expect(Change(from: networks.0, to: networks.1).returned == [])
    #expect(family.networks(before: "T0").isEmpty)
  }
}
