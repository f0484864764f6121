import NetworkAnalysis
import SupportNetwork
import Telling
import Testing

@Suite("Change from one moment to another")
struct ChangeTests {
  @Test("The reference family changed as was counted by hand")
  func reference() throws {
    let change = Change(from: try ReferenceFamily.network(0), to: try ReferenceFamily.network(1))
    #expect(change.isComparable)
    #expect(change.incomparableBecause == nil)
    #expect(change.kept.count == 17)
    #expect(change.new == ["P20", "P21", "P22"])
    #expect(change.lost == ["P16"])
    let all = try #require(change.all)
    #expect(all.stability == 0.9444444444444444)
    #expect(all.turnover == 0.19047619047619047)
    #expect(all.jaccard == 0.8095238095238095)
    #expect(all.delta == 2)
    let informal = try #require(change.informal)
    #expect(informal.stability == 0.9333333333333333)
    #expect(informal.turnover == 0.2222222222222222)
    #expect(informal.jaccard == 0.7777777777777778)
    #expect(informal.delta == 2)
  }

  @Test("Moments with other respondents keep their lists and lose their measures")
  func otherRespondents() throws {
    var draft = try ReferenceFamily.draft()
    draft.moments[1].respondents = ["P01"]
    let change = try change(in: draft)
    #expect(change.obstacles == [.respondentsDiffer])
    #expect(change.all == nil)
    #expect(change.informal == nil)
    #expect(change.lost == ["P16"])
    #expect(change.incomparableBecause?.in(.english) == "Other people answered.")
  }

  @Test("Moments with other prompts do not compare, in whatever order the same prompts stand")
  func otherPrompts() throws {
    var draft = try ReferenceFamily.draft()
    draft.moments[1].prompts.reverse()
    draft.moments[1].respondents.reverse()
    #expect(try change(in: draft).isComparable)
    draft.moments[1].prompts.removeLast()
    #expect(try change(in: draft).obstacles == [.promptsDiffer])
  }

  @Test("What was not noted is not taken to be equal")
  func notNoted() throws {
    var draft = try ReferenceFamily.draft()
    for index in draft.moments.indices {
      draft.moments[index].respondents = []
      draft.moments[index].prompts = []
    }
    #expect(try change(in: draft).obstacles == [.respondentsNotNoted, .promptsNotNoted])
  }

  @Test("A moment is not compared with a later one, or with itself")
  func wrongOrder() throws {
    let (t0, t1) = try (ReferenceFamily.network(0), ReferenceFamily.network(1))
    #expect(Change(from: t1, to: t0).obstacles == [.notLater])
    #expect(Change(from: t0, to: t0).obstacles == [.notLater])
  }

  @Test("Where nobody was, nothing can be stable, and that is said")
  func nobody() throws {
    let small = SmallFamily()
    var later = small.moment
    later = Moment(id: "T1", date: try #require(later.date.adding(months: 6)))
    later.respondents = ["M"]
    later.prompts = [.household]
    // Asked, and nobody was named.
    later.leftOut = []
    var draft = small.draft
    draft.moments = [small.moment, later]
    let empty = try #require(try change(in: draft).all)
    #expect(empty.stability == nil)
    #expect(empty.turnover == nil)
    #expect(empty.jaccard == nil)
    #expect(empty.delta == 0)
    #expect(empty.undefinedBecause?.in(.english) == "There is nobody at either moment.")

    draft.people.append(Person(id: "A", name: "A", sphere: .friend))
    draft.moments[1].members = [Member(person: "A")]
    let first = try #require(try change(in: draft).all)
    #expect(first.stability == nil)
    #expect(first.turnover == 1)
    #expect(first.jaccard == 0)
    #expect(first.delta == 1)
    #expect(first.undefinedBecause?.in(.english) == "There is nobody at the first moment.")
  }

  private func change(in draft: CaseDraft) throws -> Change {
    let family = try FamilyCase(validating: draft)
    let networks = family.moments.compactMap { family.network(at: $0.id) }
    return Change(from: try #require(networks.first), to: try #require(networks.last))
  }
}
