import NetworkAnalysis
import SampleFamilies
import SupportNetwork
import Testing

@Suite("Suggestions for a need")
struct SuggestionTests {
  /// A mother and a child with one need of each week, nobody doing it, and an adult friend.
  private func small(_ edit: (inout SmallFamily) -> Void = { _ in }) -> SmallFamily {
    var small = SmallFamily()
    small.add(
      "A1", hours: .given(1), atMost: .given(4),
      tie: [
        {
          $0.closeness = close(4)
          $0.quality = .given(.positive)
        }
      ])
    small.add(need: "N1", .given([]))
    edit(&small)
    return small
  }

  private func search(_ small: SmallFamily, _ need: SupportNeed.ID = "N1") throws -> Suggestions {
    try #require(try small.family().suggestions(for: .need(need), at: "T0"))
  }

  @Test("A parent who lives elsewhere is no help from outside, a grandparent is")
  func parentElsewhere() throws {
    for (child, isSaid) in [("K", true), ("M", false)] as [(Person.ID, Bool)] {
      let small = small { small in
        for index in small.draft.people.indices where small.draft.people[index].id == child {
          small.draft.people[index].parents = [ParentLink(person: "A1")]
        }
        for index in small.draft.people.indices where small.draft.people[index].id == "M" {
          small.draft.people[index].age = 34
        }
      }
      let option = try #require(try search(small).candidates.first)
      let said = option.whyPerhapsNot.first { $0.code == .isParent }
      #expect(said?.people == (isSaid ? ["K"] : nil))
    }
  }

  // MARK: - The pool

  @Test("Who does it already is no option")
  func alreadyDoesIt() throws {
    let small = small { $0.add(need: "N2", .given(["A1"])) }
    #expect(try search(small, "N2").candidates.isEmpty)
    #expect(try search(small, "N2").leftOut.isEmpty)
    #expect(try search(small).candidates.map(\.person) == ["A1"])
  }

  @Test(
    "A contact that sleeps, was, or could be is an option, and the text asks who gets in touch",
    arguments: [
      (TieStatus.dormant, CandidateOrigin.dormant, DoubtCode.dormant),
      (.former, .former, .former), (.cutOff, .former, .former),
      (.potential, .potential, .potential),
    ])
  func notInUse(status: TieStatus, origin: CandidateOrigin, doubt: DoubtCode) throws {
    let option = try #require(
      try search(small { $0.moment.ties[0].status = status }).candidates.first)
    #expect(option.origin == origin)
    #expect(option.whyPerhapsNot.map(\.code).contains(doubt))
    #expect(option.ask.map(\.code).contains(.reconnect))
  }

  @Test("Somebody whom nobody at home knows comes with who could introduce them")
  func throughOther() throws {
    let small = small { small in
      small.add("A2", tie: [])
      small.add("A3")
      small.tie("A1", "A2")
      small.tie("A2", "A3", .given(.conflict))
    }
    let option = try #require(try search(small).candidates.first { $0.person == "A2" })
    #expect(option.origin == .throughOther)
    #expect(option.whyPerhapsNot.first { $0.code == .throughOther }?.people == ["A1"])
    #expect(option.ask.first { $0.code == .introduce }?.people == ["A1"])
  }

  @Test("Nobody introduces who is not to be asked, or does this as a job")
  func introducers() throws {
    let small = small { small in
      small.draft.people[2].safetyFlags = [.threatToChild]
      small.add("A2", tie: [])
      small.add("A3", .professional)
      small.tie("A1", "A2")
      small.tie("A2", "A3")
    }
    let option = try #require(try search(small).candidates.first { $0.person == "A2" })
    #expect(option.origin == .untold)
  }

  @Test("Somebody of an earlier moment is an option, somebody of a later one is not")
  func otherMoments() throws {
    var draft = try small().family().draft
    var later = Moment(id: "T1", date: try #require(CalendarDate("2026-07-01")))
    draft.people.append(Person(id: "A2", name: "A2", sphere: .friend))
    later.members = [Member(person: "A2")]
    later.ties = [Tie(from: "M", to: "A2")]
    later.provisions = [Provision(need: "N1", providers: .given([]))]
    draft.moments.append(later)
    let family = try FamilyCase(validating: draft)
    func options(_ moment: Moment.ID) throws -> [Suggestion] {
      try #require(family.suggestions(for: .need("N1"), at: moment)).candidates
    }
    #expect(try options("T0").map(\.person) == ["A1"])
    #expect(Set(try options("T1").map(\.person)) == ["A1", "A2"])
    #expect(try options("T1").first { $0.person == "A1" }?.origin == .former)
  }

  @Test("Whom somebody at home names is looked at, even if nobody drew them")
  func named() throws {
    var draft = try small().family().draft
    draft.people.append(Person(id: "A2", name: "A2", sphere: .community))
    draft.plan.choices = [CandidateChoice(by: "M", need: "N1", named: ["A2", "K"])]
    let family = try FamilyCase(validating: draft)
    let search = try #require(family.suggestions(for: .need("N1"), at: "T0"))
    #expect(search.candidates.map(\.person) == ["A2", "A1"])
    #expect(search.candidates[0].rank.chosen == 1)
    #expect(search.leftOut.map(\.person) == ["K"])
    #expect(search.leftOut[0].gates.map(\.code) == [.inHousehold])
  }

  // MARK: - The order

  /// The rank of somebody who is like everybody else but for what is edited.
  private struct Place {
    var chosen: Int?
    var answer: RequestAnswer?
    var closeness: Answer<Closeness> = close(3)
    var hours: Answer<Double> = .given(2)
    var distance: Answer<Double> = .given(1)
    var tasks = 0
  }

  private func order(_ places: [Person.ID: (inout Place) -> Void]) throws -> [Person.ID] {
    var small = SmallFamily()
    var named: [(Int, Person.ID)] = []
    var asked: [Request] = []
    var tasks: [Person.ID] = []
    for (id, edit) in places.sorted(by: { $0.key < $1.key }) {
      var place = Place()
      edit(&place)
      small.add(
        id, hours: place.hours, atMost: .given(8), tie: [{ $0.closeness = place.closeness }])
      small.draft.people[small.draft.people.count - 1].distanceKm = place.distance
      if let chosen = place.chosen { named.append((chosen, id)) }
      if let answer = place.answer { asked.append(Request(person: id, answer: answer)) }
      if place.tasks > 0 { tasks.append(id) }
    }
    small.add(need: "N1", .given([]))
    small.add(need: "N2", .given(tasks))
    let names = named.sorted { $0.0 < $1.0 }.map(\.1)
    if !names.isEmpty {
      small.draft.plan.choices = [CandidateChoice(by: "M", need: "N1", named: names)]
    }
    var motivation = Motivation(need: "N1", moment: "T0")
    motivation.asked = asked
    small.draft.motivations = [motivation]
    return try search(small).candidates.map(\.person)
  }

  @Test("Every criterion decides alone where the earlier ones are equal")
  func criteria() throws {
    #expect(try order(["A1": { _ in }, "A2": { $0.chosen = 1 }]) == ["A2", "A1"])
    #expect(try order(["A1": { $0.chosen = 2 }, "A2": { $0.chosen = 1 }]) == ["A2", "A1"])
    #expect(try order(["A1": { _ in }, "A2": { $0.answer = .yes }]) == ["A2", "A1"])
    #expect(
      try order(["A1": { $0.answer = .partly }, "A2": { $0.answer = .yes }]) == ["A2", "A1"])
    #expect(try order(["A1": { _ in }, "A2": { $0.closeness = close(5) }]) == ["A2", "A1"])
    #expect(try order(["A1": { _ in }, "A2": { $0.hours = .given(1) }]) == ["A2", "A1"])
    #expect(try order(["A1": { $0.distance = .given(90) }, "A2": { _ in }]) == ["A2", "A1"])
    #expect(try order(["A1": { $0.tasks = 1 }, "A2": { _ in }]) == ["A2", "A1"])
    #expect(try order(["A10": { _ in }, "A2": { _ in }]) == ["A2", "A10"])
  }

  @Test("An earlier criterion outweighs all later ones together")
  func lexicographic() throws {
    #expect(
      try order([
        "A1": {
          $0.closeness = close(5)
          $0.hours = .given(0)
          $0.answer = .yes
        },
        "A2": {
          $0.chosen = 1
          $0.closeness = close(1)
          $0.hours = .given(7)
          $0.distance = .given(90)
          $0.tasks = 1
        },
      ]) == ["A2", "A1"])
  }

  @Test("What is not known stands after what is known, and says so")
  func unknownStandsAfter() throws {
    #expect(
      try order(["A1": { $0.closeness = .unknown }, "A2": { $0.closeness = close(1) }])
        == ["A2", "A1"])
    #expect(
      try order(["A1": { $0.hours = .declined }, "A2": { $0.hours = .given(7) }])
        == ["A2", "A1"])
    #expect(
      try order(["A1": { $0.distance = .notAsked }, "A2": { $0.distance = .given(90) }])
        == ["A2", "A1"])
    let small = small { small in
      small.moment.ties[0].closeness = .unknown
      small.moment.members[0].hoursPerWeek = .declined
    }
    let doubts = try #require(try search(small).candidates.first).whyPerhapsNot.map(\.code)
    #expect(doubts.contains(.closenessUnknown))
    #expect(doubts.contains(.hoursUnknown))
    #expect(doubts.contains(.distanceUnknown))
    #expect(doubts.contains(.ageUnknown))
    #expect(doubts.contains(.consentNotAsked))
  }

  @Test("Who said no stands after who was not asked, and is asked only what changed")
  func saidNo() throws {
    #expect(
      try order(["A1": { $0.answer = .no }, "A2": { $0.closeness = close(1) }])
        == ["A2", "A1"])
    var small = small()
    var motivation = Motivation(need: "N1", moment: "T0")
    motivation.asked = [Request(person: "A1", answer: .no)]
    small.draft.motivations = [motivation]
    let option = try #require(try search(small).candidates.first)
    #expect(option.whyPerhapsNot.map(\.code).contains(.saidNo))
    #expect(option.ask.map(\.code).contains(.whatChanged))
  }

  @Test("A tie in conflict lends no closeness, and is told")
  func conflict() throws {
    let small = small { $0.moment.ties[0].quality = .given(.conflict) }
    let option = try #require(try search(small).candidates.first)
    #expect(option.rank.closeness == nil)
    #expect(!option.why.map(\.code).contains(.close))
    #expect(option.whyPerhapsNot.first { $0.code == .conflict }?.people == ["M"])
  }

  @Test("A child tells for itself: what a parent feels does not stand in for it")
  func theChildTells() throws {
    var small = small()
    small.draft.needs[0].beneficiaries = ["K"]
    let option = try #require(try search(small).candidates.first)
    #expect(option.rank.closeness == nil)
    #expect(option.whyPerhapsNot.first { $0.code == .notKnown }?.people == ["K"])
    #expect(option.ask.first { $0.code == .askThem }?.people == ["K"])
  }

  // MARK: - What it would rest on

  @Test("A suggestion that moves most of the work to one person warns, with before and after")
  func dependence() throws {
    let small = small { small in
      small.add("A2")
      small.add(need: "N2", .given(["A1"]))
      small.add(need: "N3", .given(["A1"]))
      small.add(need: "N4", .given(["A2"]))
    }
    let options = try search(small).candidates
    let first = try #require(options.first { $0.person == "A1" }).dependence
    #expect(first.movesToPerson)
    #expect(first.before?.people == ["A1"])
    #expect(first.before?.tasks == 2)
    #expect(first.before?.of == 3)
    #expect(first.before?.needsLeft == 1)
    #expect(first.after.tasks == 3)
    #expect(first.after.of == 4)
    #expect(first.after.needsCovered == 4)
    #expect(first.after.needsLeft == 1)
    let second = try #require(options.first { $0.person == "A2" }).dependence
    #expect(second.after.people == ["A1", "A2"])
    #expect(second.movesToPerson)
  }

  @Test("How much rests on whom is what the findings say")
  func dependenceIsFindings() throws {
    let family = try FamilyCase.sample("terhaar")
    for moment in ["T0", "T1"] as [Moment.ID] {
      let findings = try #require(family.network(at: moment)).findings
      let search = try #require(family.suggestions(for: .need("N04"), at: moment))
      let before = try #require(search.candidates.first?.dependence.before)
      #expect(before.people == findings.topProvider.value?.people)
      #expect(before.tasks == findings.topProvider.value?.assignments)
      #expect(before.of == findings.assignments.value)
      #expect(before.withoutPeople == findings.withoutOnePerson.value?.people)
      #expect(before.needsLeft == findings.withoutOnePerson.value?.needsCovered)
    }
  }

  @Test("Who is the mentor already would carry nothing more, and no warning says so")
  func alreadyMentor() throws {
    let search = try #require(
      try FamilyCase.sample("terhaar").suggestions(for: .jim(for: "P02"), at: "T1"))
    let bas = try #require(search.candidates.first)
    #expect(bas.dependence.before == bas.dependence.after)
    #expect(!bas.dependence.movesToPerson)
  }

  @Test("At T1 one thing more for Bas warns: from 4 of 21 to 5 of 22")
  func basAtT1() throws {
    let search = try #require(
      try FamilyCase.sample("terhaar").suggestions(for: .need("N06"), at: "T1"))
    let bas = try #require(search.candidates.first { $0.person == "P08" })
    #expect(bas.dependence.before?.tasks == 4)
    #expect(bas.dependence.before?.of == 21)
    #expect(bas.dependence.after.tasks == 5)
    #expect(bas.dependence.after.of == 22)
    #expect(bas.dependence.movesToPerson)
  }
}
