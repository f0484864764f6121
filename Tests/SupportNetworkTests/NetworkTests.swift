import SupportNetwork
import Testing

struct NetworkTests {
  private func network(_ change: (inout Moment) -> Void) throws -> Network {
    var draft = smallFamily()
    change(&draft.moments[0])
    return try #require(try FamilyCase(validating: draft).network(at: "T0"))
  }

  @Test("The household is inside, everybody else around it")
  func whoIsWhere() throws {
    let network = try network { _ in }
    #expect(network.household.map(\.id) == ["P01", "P02"])
    #expect(network.alters.map(\.id) == ["P03", "P04", "P05"])
    #expect(network.informal.map(\.id) == ["P03", "P04"])
    #expect(network.professionals.map(\.id) == ["P05"])
    #expect(network.ties.map(\.to) == ["P03", "P04", "P03"])
    #expect(network.householdTies.map(\.to) == ["P02"])
    #expect(network.ties(with: "P03").map(\.from) == ["P01", "P02"])
    #expect(network[member: "P03"]?.hoursPerWeek == .given(4))
    #expect(network[member: "P01"] == nil)
  }

  @Test(
    "Dormant and broken ties count, former and potential ones do not",
    arguments: [
      (TieStatus.active, true), (.dormant, true), (.cutOff, true), (.former, false),
      (.potential, false),
    ])
  func whoCounts(_ status: TieStatus, counts: Bool) throws {
    let network = try network { $0.ties[1].status = status }
    #expect(network.alters.contains { $0.id == "P04" } == counts)
    #expect(network.ties.contains { $0.to == "P04" } == counts)
    #expect(network.alterTies.isEmpty != counts)
  }

  @Test("One tie that counts is enough to count")
  func oneIsEnough() throws {
    let network = try network { $0.ties[0].status = .former }
    #expect(network.alters.contains { $0.id == "P03" })
    #expect(network.ties(with: "P03").map(\.from) == ["P02"])
  }

  @Test("A member about whom nobody told a tie counts")
  func withoutTies() throws {
    let network = try network { $0.ties.removeAll { $0.to == "P04" } }
    #expect(network.alters.contains { $0.id == "P04" })
  }

  @Test("A tie among the people around is no tie of somebody in the household")
  func alterTiesOfHousehold() throws {
    let network = try network { _ in }
    #expect(network.alterTies.map(\.between) == [["P03", "P04"]])
  }

  @Test("A need that was not asked about is not a need without providers")
  func needs() throws {
    let network = try network { $0.provisions.removeLast() }
    #expect(network.needs.map(\.providers) == [.given(["P03", "P04"]), .notAsked])
    #expect(try self.network { _ in }.needs.map(\.providers)[1] == .given([]))
  }

  @Test("A moment that does not exist has no network")
  func unknownMoment() throws {
    #expect(try FamilyCase(validating: smallFamily()).network(at: "T9") == nil)
  }

  @Test("A moment without people has an empty network")
  func empty() throws {
    var draft = smallFamily()
    draft.moments[0] = Moment(id: "T0", date: day("2026-01-05"))
    let network = try #require(try FamilyCase(validating: draft).network(at: "T0"))
    #expect(network.alters.isEmpty && network.ties.isEmpty && network.alterTies.isEmpty)
    #expect(network.needs.map(\.providers) == [.notAsked, .notAsked])
  }
}
