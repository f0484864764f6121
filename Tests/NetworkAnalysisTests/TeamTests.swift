import Foundation
import NetworkFiles
import SampleFamilies
import SupportNetwork
import TestSupport
import Testing

@testable import NetworkAnalysis

@Suite("A team for all needs")
struct TeamTests {
  /// Adds a grown-up friend who gives no hours yet.
  static func add(
    _ id: Person.ID, to small: inout SmallFamily, atMost: Double, closeness: Int = 3,
    age: Int? = 40, edit: (inout Person) -> Void = { _ in }
  ) {
    small.add(
      id, hours: .given(0), atMost: .given(atMost), burden: 1,
      tie: [{ $0.closeness = close(closeness) }])
    let last = small.draft.people.count - 1
    small.draft.people[last].age = age
    small.draft.people[last].consent.toBeAsked = .given
    edit(&small.draft.people[last])
  }

  /// The proposal for a small family.
  static func team(
    _ small: SmallFamily, hoursPerTask: Double = TeamProposal.usualHoursPerTask
  ) throws -> TeamProposal {
    try #require(
      TeamProposal(for: try small.family(), at: small.moment.id, hoursPerTask: hoursPerTask))
  }

  @Test("A team is no way around the gates: who is not wanted for a need is not asked for it")
  func gatesHold() throws {
    let family = try FamilyCase.sample("terhaar")
    let before = try #require(TeamProposal(for: family, at: "T0"))
    #expect(before.needs.first { $0.need.id == "N09" }?.asked.contains("P15") == true)
    var draft = family.draft
    draft.plan.choices.append(
      CandidateChoice(by: "P01", need: "N09", named: [], notWanted: ["P15"]))
    let after = try #require(
      TeamProposal(for: try FamilyCase(validating: draft), at: "T0"))
    #expect(after.needs.first { $0.need.id == "N09" }?.asked.contains("P15") == false)
    // A volunteer of whom no certificate of conduct is known.
    for index in draft.people.indices where draft.people[index].id == "P19" {
      draft.people[index].certificateOfConduct = .notAsked
      draft.people[index].hoursAtMost = .given(40)
    }
    let without = try #require(TeamProposal(for: try FamilyCase(validating: draft), at: "T0"))
    #expect(without.members.allSatisfy { $0.person != "P19" })
  }

  @Test("In the sample Bas and Kees would be asked to be there for Daan, and Greet for nothing")
  func sampleT0() throws {
    let team = try #require(TeamProposal(for: try FamilyCase.sample("terhaar"), at: "T0"))
    #expect(team.needs.first { $0.need.id == "N09" }?.asked == ["P08", "P15"])
    #expect(team.needs.allSatisfy { $0.stillOpen == 0 && !$0.lacksBackup })
    let reasons = Dictionary(uniqueKeysWithValues: team.leftOut.map { ($0.person, $0.reasons) })
    #expect(reasons["P05"] == [.gate(.overCapacity), .gate(.overburdened)])
    #expect(reasons["P12"] == [.gate(.noContactAgreement)])
    #expect(reasons["P16"]?.contains(.gate(.consentToAskRefused)) == true)
    #expect(reasons["P18"]?.contains(.gate(.minor)) == true)
    for id in ["P23", "P24", "P25"] as [Person.ID] {
      #expect(reasons[id] == [.gate(.isProfessional)])
    }
    #expect(team.members.allSatisfy { Double($0.needs.count) * 2 <= $0.freeHours })
    #expect(team.members.first { $0.person == "P07" }?.cautions.contains(.conflictAtHome) == true)
  }

  @Test("New tasks are spread before one person gets two")
  func spread() throws {
    var small = SmallFamily()
    small.add(need: "N1", target: 1, .given([]))
    small.add(need: "N2", target: 1, .given([]))
    Self.add("A", to: &small, atMost: 10, closeness: 5)
    Self.add("B", to: &small, atMost: 10, closeness: 1)
    let team = try Self.team(small)
    // Two needs with one wanted and one for back-up: four places, two people, two each.
    #expect(team.members.map(\.needs) == [["N1", "N2"], ["N1", "N2"]])
    let tight = try Self.team(small, hoursPerTask: 10)
    // One task each: both needs get the one that is wanted, and neither gets back-up.
    #expect(tight.needs.map(\.asked.count) == [1, 1])
    #expect(tight.needs.map(\.lacksBackup) == [true, true])
    #expect(tight.needs.map(\.stillOpen) == [0, 0])
  }

  @Test("What is wanted goes before back-up, who may be asked before who was not asked")
  func order() throws {
    var small = SmallFamily()
    small.add(need: "N1", target: 1, .given(["C"]))
    small.add(need: "N2", target: 2, .given(["C"]))
    small.add("C", hours: .given(2), atMost: .given(2))
    Self.add("A", to: &small, atMost: 2, closeness: 5) { $0.consent.toBeAsked = .notAsked }
    var team = try Self.team(small)
    #expect(team.needs.map(\.asked) == [[], ["A"]])
    #expect(team.members.first?.cautions == [.consentNotAsked])
    small.draft.needs.removeFirst()
    small.moment.provisions.removeFirst()
    Self.add("B", to: &small, atMost: 2, closeness: 1)
    team = try Self.team(small)
    #expect(team.needs.map(\.asked) == [["B"]])
  }

  @Test("Between two who may be asked the closer one is asked, then the first by identifier")
  func closest() throws {
    var small = SmallFamily()
    small.add(need: "N1", target: 2, .given(["C"]))
    small.add("C", hours: .given(2), atMost: .given(2))
    Self.add("A", to: &small, atMost: 2, closeness: 2)
    Self.add("B", to: &small, atMost: 2, closeness: 4)
    #expect(try Self.team(small).needs.map(\.asked) == [["B"]])
    small.moment.ties[1].closeness = close(4)
    #expect(try Self.team(small).needs.map(\.asked) == [["A"]])
  }

  @Test("Hours, and an age, that are not known are asked first and never taken for free")
  func askFirst() throws {
    var small = SmallFamily()
    small.add(need: "N1", .given([]))
    small.add("A", hours: .unknown, atMost: .notAsked)
    Self.add("B", to: &small, atMost: 4, age: nil)
    let team = try Self.team(small)
    #expect(team.members.isEmpty)
    #expect(team.askFirst.map(\.person) == ["A", "B"])
    #expect(
      team.askFirst.map { $0.missing.map(\.description) } == [
        ["A.age", "A.hoursAtMost", "A.hoursPerWeek"], ["B.age"],
      ])
    #expect(team.needs.map(\.stillOpen) == [1])
    #expect(team.top == nil)
  }

  @Test(
    "Each gate keeps somebody out, whatever else speaks for it",
    arguments: [
      .gate(.safetyFlag), .gate(.deceased), .gate(.unreachable), .gate(.isProfessional),
      .gate(.minor), .gate(.consentToAskRefused), .gate(.vogMissing), .gate(.overburdened),
      .gate(.overCapacity), .noFreeHours,
    ] as [TeamReason])
  func gates(reason: TeamReason) throws {
    var small = SmallFamily()
    small.add(need: "N1", .given([]))
    let most = reason == .noFreeHours ? 1.99 : reason == .gate(.overCapacity) ? 0 : 4
    Self.add("A", to: &small, atMost: most) { person in
      switch reason {
      case .gate(.safetyFlag): person.safetyFlags = [.threatToChild]
      case .gate(.deceased): person.deceased = true
      case .gate(.unreachable): person.unreachable = true
      case .gate(.isProfessional): person.sphere = .professional
      case .gate(.minor): person.age = 17
      case .gate(.consentToAskRefused): person.consent.toBeAsked = .withdrawn
      case .gate(.vogMissing): person.sphere = .supportFamily
      default: break
      }
    }
    if reason == .gate(.overburdened) {
      small.moment.members[0].burden = .given(try #require(Burden(rawValue: 7)))
    }
    let team = try Self.team(small)
    #expect(team.members.isEmpty)
    #expect(team.leftOut.map(\.reasons) == [[reason]])
  }

  @Test("Who may not be asked for one need stands with that need, and may be asked for another")
  func leftOutOfOne() throws {
    var small = SmallFamily()
    small.add(need: "N1", .given([]))
    small.add(need: "N2", .given([]))
    Self.add("A", to: &small, atMost: 4)
    small.draft.plan.choices = [CandidateChoice(by: "M", need: "N1", notWanted: ["A"])]
    let team = try Self.team(small)
    #expect(team.leftOut.isEmpty)
    #expect(team.needs.map(\.asked) == [[], ["A"]])
    #expect(team.needs.map { $0.leftOut.map(\.reasons) } == [[[.gate(.notWanted)]], []])
  }

  @Test("As a mentor of own choice a team asks only whom the young person named, and no parent")
  func mentor() throws {
    var small = SmallFamily()
    small.add(need: "N1", .given([]))
    for id in ["A", "B", "C", "D"] as [Person.ID] { Self.add(id, to: &small, atMost: 4) }
    small.draft.people[1].parents = [ParentLink(person: "A")]
    small.draft.needs[0].jimFor = "K"
    var tie = Tie(from: "K", to: "A")
    tie.closeness = close(5)
    small.moment.ties += [tie, Tie(from: "K", to: "B"), Tie(from: "K", to: "D")]
    small.draft.plan.choices = [CandidateChoice(by: "K", named: ["B"])]
    let team = try Self.team(small)
    #expect(team.needs.map(\.asked) == [["B"]])
    #expect(
      team.needs.first?.leftOut == [
        LeftOut(person: "A", reasons: [.gate(.isParentOfYouth)]),
        LeftOut(person: "C", reasons: [.gate(.notKnownToYouth)]),
        LeftOut(person: "D", reasons: [.notNamed]),
      ])
  }

  @Test("Nobody is asked to help somebody with whom there is a conflict, or who broke off")
  func conflict() throws {
    for edit in [{ $0.quality = .given(.conflict) }, { $0.status = .cutOff }]
      as [(inout Tie) -> Void]
    {
      var small = SmallFamily()
      small.add(need: "N1", .given([]))
      Self.add("A", to: &small, atMost: 4)
      edit(&small.moment.ties[0])
      #expect(try Self.team(small).members.isEmpty)
      small.draft.needs[0].beneficiaries = ["K"]
      #expect(try Self.team(small).members.map(\.person) == ["A"])
    }
  }

  @Test("A need of which nobody knows who does it is listed, and not planned for")
  func unknownProviders() throws {
    var small = SmallFamily()
    small.add(need: "N1", .unknown)
    Self.add("A", to: &small, atMost: 4)
    let team = try Self.team(small)
    #expect(team.unknown == ["N1"])
    #expect(team.needs.isEmpty)
    #expect(team.members.isEmpty)
  }

  @Test("As many places are filled as can be, and spread best", arguments: 0..<150 as Range<UInt64>)
  func bruteForce(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var small = SmallFamily()
    let people = ["A", "B", "C"].prefix(Int.random(in: 1...3, using: &generator)).map { $0 }
    var room: [Int] = []
    for id in people {
      room.append(Int.random(in: 1...3, using: &generator))
      Self.add(Person.ID(rawValue: id), to: &small, atMost: Double(room.last ?? 0) * 2)
    }
    let needs = Int.random(in: 1...3, using: &generator)
    var now: [[Int]] = []
    for need in 0..<needs {
      let providers = people.indices.filter { _ in Bool.random(using: &generator) }
      now.append(providers)
      small.add(
        need: SupportNeed.ID(rawValue: "N\(need)"),
        target: Int.random(in: 1...3, using: &generator),
        .given(providers.map { Person.ID(rawValue: people[$0]) }))
    }
    let pairs = (0..<needs).flatMap { need in
      people.indices.filter { !now[need].contains($0) }.map { (person: $0, need: need) }
    }
    func key(_ chosen: [(person: Int, need: Int)]) -> [Int]? {
      guard people.indices.allSatisfy({ one in chosen.count { $0.person == one } <= room[one] })
      else { return nil }
      var (wanted, filled) = (0, 0)
      for need in 0..<needs {
        let target = small.draft.needs[need].target
        let count = now[need].count + chosen.count { $0.need == need }
        guard count <= max(target, 2) || now[need].count == count else { return nil }
        wanted += max(0, min(count, target) - min(now[need].count, target))
        filled += count - now[need].count
      }
      let tasks = people.indices.map { one in
        now.count { $0.contains(one) } + chosen.count { $0.person == one }
      }
      return [-wanted, -filled, tasks.map { $0 * $0 }.reduce(0, +)]
    }
    let best = (0..<1 << pairs.count).compactMap { set in
      key(pairs.indices.filter { set & 1 << $0 != 0 }.map { pairs[$0] })
    }.min { $0.lexicographicallyPrecedes($1) }
    let team = try Self.team(small)
    let chosen = team.needs.enumerated().flatMap { need, place in
      place.asked.map { id in (person: people.firstIndex(of: id.rawValue) ?? 0, need: need) }
    }
    #expect(key(chosen) == best)
  }

  @Test("A task of no hours is refused")
  func noHours() async {
    await #expect(processExitsWith: .failure) {
      let small = SmallFamily()
      _ = try Self.team(small, hoursPerTask: 0)
    }
  }
}
