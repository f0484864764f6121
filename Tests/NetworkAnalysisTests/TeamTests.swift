import Foundation
import NetworkFiles
import SupportNetwork
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

  static func sampleFamily() throws -> FamilyCase {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try CaseReader().read(fileAt: root.appending(path: "samples/terhaar.kring.yaml").path)
  }

  static func sample(_ moment: Moment.ID) throws -> Network {
    try #require(try sampleFamily().network(at: moment))
  }

  @Test("A team is no way around the gates: who is not wanted for a need is not asked for it")
  func gatesHold() throws {
    let family = try Self.sampleFamily()
    let before = try #require(TeamProposal(for: family, at: "T0"))
    #expect(before.needs.first { $0.need.id == "N09" }?.asked.contains("P15") == true)
    var draft = family.draft
    draft.plan.choices.append(HelperChoice(by: "P01", need: "N09", named: [], notWanted: ["P15"]))
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
    let team = TeamProposal(for: try Self.sample("T0"))
    #expect(team.needs.first { $0.need.id == "N09" }?.asked == ["P08", "P15"])
    #expect(team.needs.allSatisfy { $0.stillOpen == 0 && !$0.lacksBackup })
    let gates = Dictionary(uniqueKeysWithValues: team.leftOut.map { ($0.person, $0.gates) })
    #expect(gates["P05"] == [.overburdened, .noFreeHours])
    #expect(gates["P12"]?.contains(.safetyFlag) == true)
    #expect(gates["P16"]?.contains(.consentRefused) == true)
    #expect(gates["P18"]?.contains(.minor) == true)
    for id in ["P23", "P24", "P25"] as [Person.ID] {
      #expect(gates[id]?.contains(.professional) == true)
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
    let team = TeamProposal(for: try small.network())
    // Two needs with one wanted and one for back-up: four places, two people, two each.
    #expect(team.members.map(\.needs) == [["N1", "N2"], ["N1", "N2"]])
    let tight = TeamProposal(for: try small.network(), hoursPerTask: 10)
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
    var team = TeamProposal(for: try small.network())
    #expect(team.needs.map(\.asked) == [[], ["A"]])
    #expect(team.members.first?.cautions == [.consentNotAsked])
    small.draft.needs.removeFirst()
    small.moment.provisions.removeFirst()
    Self.add("B", to: &small, atMost: 2, closeness: 1)
    team = TeamProposal(for: try small.network())
    #expect(team.needs.map(\.asked) == [["B"]])
  }

  @Test("Between two who may be asked the closer one is asked, then the first by identifier")
  func closest() throws {
    var small = SmallFamily()
    small.add(need: "N1", target: 2, .given(["C"]))
    small.add("C", hours: .given(2), atMost: .given(2))
    Self.add("A", to: &small, atMost: 2, closeness: 2)
    Self.add("B", to: &small, atMost: 2, closeness: 4)
    #expect(TeamProposal(for: try small.network()).needs.map(\.asked) == [["B"]])
    small.moment.ties[1].closeness = close(4)
    #expect(TeamProposal(for: try small.network()).needs.map(\.asked) == [["A"]])
  }

  @Test("Hours, and an age, that are not known are asked first and never taken for free")
  func askFirst() throws {
    var small = SmallFamily()
    small.add(need: "N1", .given([]))
    small.add("A", hours: .unknown, atMost: .notAsked)
    Self.add("B", to: &small, atMost: 4, age: nil)
    let team = TeamProposal(for: try small.network())
    #expect(team.members.isEmpty)
    #expect(team.askFirst.map(\.person) == ["A", "B"])
    #expect(
      team.askFirst.map { $0.missing.map(\.description) } == [
        ["A.age", "A.hoursAtMost", "A.hoursPerWeek"], ["B.age"],
      ])
    #expect(team.needs.map(\.stillOpen) == [1])
    #expect(team.top == nil)
  }

  @Test("Each gate keeps somebody out, whatever else speaks for it", arguments: TeamGate.allCases)
  func gates(gate: TeamGate) throws {
    var small = SmallFamily()
    small.add(need: "N1", .given([]))
    Self.add("A", to: &small, atMost: gate == .noFreeHours ? 1.99 : 4) { person in
      switch gate {
      case .safetyFlag: person.safetyFlags = [.threatToChild]
      case .deceased: person.deceased = true
      case .unreachable: person.unreachable = true
      case .professional: person.sphere = .professional
      case .minor: person.age = 17
      case .consentRefused: person.consent.toBeAsked = .withdrawn
      case .certificateMissing: person.sphere = .supportFamily
      case .overburdened, .noFreeHours: break
      }
    }
    if gate == .overburdened {
      small.moment.members[0].burden = .given(try #require(Burden(rawValue: 7)))
    }
    let team = TeamProposal(for: try small.network())
    #expect(team.members.isEmpty)
    #expect(team.leftOut.map(\.gates) == [[gate]])
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
      #expect(TeamProposal(for: try small.network()).members.isEmpty)
      small.draft.needs[0].beneficiaries = ["K"]
      #expect(TeamProposal(for: try small.network()).members.map(\.person) == ["A"])
    }
  }

  @Test("A need of which nobody knows who does it is listed, and not planned for")
  func unknownProviders() throws {
    var small = SmallFamily()
    small.add(need: "N1", .unknown)
    Self.add("A", to: &small, atMost: 4)
    let team = TeamProposal(for: try small.network())
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
    let team = TeamProposal(for: try small.network())
    let chosen = team.needs.enumerated().flatMap { need, place in
      place.asked.map { id in (person: people.firstIndex(of: id.rawValue) ?? 0, need: need) }
    }
    #expect(key(chosen) == best)
  }

  @Test("A task of no hours is refused")
  func noHours() async {
    await #expect(processExitsWith: .failure) {
      let small = SmallFamily()
      _ = TeamProposal(for: try small.network(), hoursPerTask: 0)
    }
  }
}
