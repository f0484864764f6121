import GraphKernel
import SupportNetwork

/// A need with the places that are open.
struct TeamPlace: Hashable {
  let need: SupportNeed
  let now: [Person.ID]
  /// Everybody who does it or agreed to, so that nobody asks them again.
  let busy: Set<Person.ID>
  /// How many more people the family wants.
  let wanted: Int
  /// How many more it takes to have two.
  let backup: Int

  init(_ coverage: NeedCoverage, busy: Set<Person.ID>) {
    self.busy = busy
    need = coverage.need
    now = coverage.informal
    wanted = max(0, coverage.need.target - now.count)
    backup = max(0, 2 - max(now.count, coverage.need.target))
  }
}

/// Finds whom to ask for what, as a flow: from the source through people to needs and on to the sink.
struct TeamPlanning {
  typealias Asked = (person: Person.ID, need: SupportNeed.ID)

  let places: [TeamPlace]
  /// For each place those who may be asked for something, and not for this, and why.
  let leftOut: [SupportNeed.ID: [LeftOut]]
  private let gates: TeamGates
  private var candidates: [TeamGates.Candidate] { gates.open }

  init(_ coverage: [NeedCoverage], _ gates: TeamGates) {
    self.gates = gates
    let places = coverage.filter { $0.meetsTarget != nil && !$0.need.professionalsOnly }.map {
      TeamPlace($0, busy: gates.busy(with: $0))
    }
    self.places = places
    leftOut = Dictionary(
      uniqueKeysWithValues: places.map { place in
        let barred = gates.open.filter { !place.busy.contains($0.person.id) }.compactMap {
          let reasons = gates.reasons(against: $0.person.id, for: place.need)
          return reasons.isEmpty ? nil : LeftOut(person: $0.person.id, reasons: reasons)
        }
        return (place.need.id, barred)
      })
  }

  /// How many needs somebody provides for now.
  func tasks(of person: Person.ID) -> Int { places.count { $0.now.contains(person) } }

  /// Whom to ask for what, by person and then by need.
  func asked() -> [Asked] {
    let weights = Weights(places, most: candidates.map { tasks(of: $0.person.id) + $0.room }.max())
    let (source, sink) = (0, 1 + candidates.count + places.count)
    var flow = FlowNetwork(vertexCount: sink + 1)
    for (index, candidate) in candidates.enumerated() {
      let now = tasks(of: candidate.person.id)
      for task in 0..<min(candidate.room, places.count) {
        // What the square of somebody's tasks grows by with one more.
        flow.addArc(
          from: source, to: 1 + index, capacity: 1, cost: weights.square * (2 * (now + task) + 1))
      }
    }
    var arcs: [(arc: Int, asked: Asked)] = []
    for (index, candidate) in candidates.enumerated() {
      for (position, place) in places.enumerated() where mayDo(candidate.person, place) {
        let arc = flow.addArc(
          from: 1 + index, to: 1 + candidates.count + position, capacity: 1,
          cost: cost(candidate.person, place, weights))
        arcs.append((arc, (candidate.person.id, place.need.id)))
      }
    }
    for (position, place) in places.enumerated() {
      let vertex = 1 + candidates.count + position
      flow.addArc(from: vertex, to: sink, capacity: place.wanted)
      flow.addArc(from: vertex, to: sink, capacity: place.backup, cost: weights.backup)
    }
    let flows = flow.leastCostFlow(from: source, to: sink).flows
    return arcs.filter { flows[$0.arc] > 0 }.map(\.asked)
  }

  /// What weighs more than everything below it together.
  private struct Weights {
    let willing: Int
    let square: Int
    let backup: Int

    init(_ places: [TeamPlace], most tasks: Int?) {
      let open = places.map { $0.wanted + $0.backup }.reduce(0, +)
      willing = Closeness.range.upperBound * open + 1
      square = willing * (open + 1)
      // Nobody gets more new tasks than there are needs.
      let steps = 2 * min(tasks ?? 0, 2 * places.count) + 1
      backup = square * (steps * open + 1)
    }
  }

  private func cost(_ person: Person, _ place: TeamPlace, _ weights: Weights) -> Int {
    let told = gates.told(about: person.id, for: place.need)
    let closest = told.compactMap(\.closeness.value?.rawValue).max()
    return (person.consent.toBeAsked.allows ? 0 : weights.willing)
      + Closeness.range.upperBound - (closest ?? 0)
  }

  /// Whether somebody could do it: does not do it yet, and nothing forbids it.
  private func mayDo(_ person: Person, _ place: TeamPlace) -> Bool {
    !place.busy.contains(person.id)
      && leftOut[place.need.id]?.contains { $0.person == person.id } != true
  }
}
