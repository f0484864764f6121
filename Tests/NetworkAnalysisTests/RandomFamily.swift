import NetworkAnalysis
import SupportNetwork
import TestSupport

/// A small random family, in which about a third of all answers is missing, and ways to fill them.
struct RandomFamily {
  var random: SplitMix64
  var small = SmallFamily()

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    let spheres: [Sphere] = [.kin, .friend, .neighbour, .professional]
    let alters = (0..<Int.random(in: 0...6, using: &random)).map { Person.ID(rawValue: "A\($0)") }
    for id in alters {
      let sphere = spheres.randomElement(using: &random) ?? .kin
      small.add(
        id, sphere, tie: Array(repeating: { _ in }, count: Int.random(in: 0...2, using: &random)))
    }
    for (a, b) in alters.indices.flatMap({ a in alters.indices.map { (a, $0) } })
    where a < b && Bool.random(using: &random) { small.tie(alters[a], alters[b], .notAsked) }
    for number in 0..<Int.random(in: 0...4, using: &random) {
      small.add(
        need: SupportNeed.ID(rawValue: "N\(number)"), target: Int.random(in: 1...3, using: &random),
        .notAsked)
    }
    fill(leaving: 3)
  }

  /// The family with every missing answer filled at random.
  mutating func filled() -> SmallFamily {
    var copy = self
    for person in copy.small.moment.members.map(\.person)
    where !copy.small.moment.ties.contains(where: { $0.to == person }) {
      copy.small.moment.ties.append(Tie(from: "M", to: person))
    }
    copy.fill(leaving: .max)
    random = copy.random
    return copy.small
  }

  // MARK: - Fill

  /// Fills the missing answers, but for one in `gaps`.
  private mutating func fill(leaving gaps: Int) {
    let inside: [Person.ID] = ["M", "K"]
    let everybody = inside + small.moment.members.map(\.person)
    for index in small.draft.people.indices where small.draft.people[index].sphere != .household {
      random.give(&small.draft.people[index].hoursAtMost, gaps) {
        Double(Int.random(in: 0...4, using: &$0))
      }
    }
    for index in small.moment.members.indices {
      let id = small.moment.members[index].person
      let most = small.draft.people.first { $0.id == id }?.hoursAtMost.value ?? 4
      random.give(&small.moment.members[index].burden, gaps) { random in
        Burden(rawValue: Int.random(in: 5...8, using: &random)) ?? nil
      }
      random.give(&small.moment.members[index].hoursPerWeek, gaps) { random in
        Double(Int.random(in: 0...Int(most), using: &random))
      }
    }
    for index in small.moment.ties.indices {
      random.give(&small.moment.ties[index].closeness, gaps) { random in
        Closeness(rawValue: Int.random(in: 1...5, using: &random))
      }
      random.give(&small.moment.ties[index].circle, gaps) {
        Circle.allCases.randomElement(using: &$0)
      }
      random.give(&small.moment.ties[index].quality, gaps) {
        Quality.allCases.randomElement(using: &$0)
      }
      random.give(&small.moment.ties[index].reciprocity, gaps) {
        Reciprocity.allCases.randomElement(using: &$0)
      }
      random.give(&small.moment.ties[index].contactsPerMonth, gaps) {
        Double(Int.random(in: 0...6, using: &$0))
      }
      random.give(&small.moment.ties[index].receives, gaps) { random in
        SupportType.allCases.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      }
    }
    for index in small.moment.alterTies.indices {
      random.give(&small.moment.alterTies[index].quality, gaps) {
        Quality.allCases.randomElement(using: &$0)
      }
    }
    for index in small.moment.provisions.indices {
      random.give(&small.moment.provisions[index].providers, gaps) { random in
        everybody.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      }
    }
  }
}

extension SplitMix64 {
  /// Gives an answer where there is none, but for one in `gaps`.
  fileprivate mutating func give<Value>(
    _ answer: inout Answer<Value>, _ gaps: Int, _ make: (inout SplitMix64) -> Value?
  ) {
    guard answer.value == nil, Int.random(in: 0..<gaps, using: &self) != 0 || gaps == .max,
      let value = make(&self)
    else { return }
    answer = .given(value)
  }
}
