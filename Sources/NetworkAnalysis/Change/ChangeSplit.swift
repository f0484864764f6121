import SupportNetwork

/// The change of a count, split without a rest into what came of people who stayed, came and went.
///
///     change = kept + new − lost
///
/// A count adds up over people, ties or tasks. What involves somebody new counts under `new`, what
/// involved somebody who left under `lost`, and the rest, later less earlier, under `kept`.
public struct ChangeSplit: Sendable, Hashable {
  /// The change among those who are there at both moments.
  public let kept: Double
  /// What those add who came.
  public let new: Double
  /// What those took along who left.
  public let lost: Double

  /// The whole change.
  public var change: Double { kept + new - lost }

  /// Splits the change of a finding, or `nil` where it is not a count over people.
  init?(of name: FindingName, from earlier: Findings, to later: Findings) {
    guard let before = earlier.parts(of: name), let after = later.parts(of: name) else {
      return nil
    }
    let first = Set(earlier.network.alters.map(\.id))
    let last = Set(later.network.alters.map(\.id))
    func sum(_ parts: [FindingPart], among people: Set<Person.ID>, inside: Bool) -> Double {
      parts.filter { $0.people.allSatisfy(people.contains) == inside }.map(\.amount).reduce(0, +)
    }
    new = sum(after, among: first, inside: false)
    lost = sum(before, among: last, inside: false)
    kept = sum(after, among: first, inside: true) - sum(before, among: last, inside: true)
  }
}

/// What one person, tie or task adds to a count.
struct FindingPart {
  let people: [Person.ID]
  let amount: Double

  init(_ people: Person.ID..., amount: Double = 1) {
    self.people = people
    self.amount = amount
  }

  init(_ tie: AlterTie) {
    people = tie.between
    amount = 1
  }
}

extension Findings {
  /// What a count adds up, or `nil` for a finding that is no sum over people.
  func parts(of name: FindingName) -> [FindingPart]? {
    func people(_ people: [Person]) -> [FindingPart] { people.map { FindingPart($0.id) } }
    func sure(_ judge: (AlterAnswers) -> Judgement) -> [FindingPart] {
      informalAnswers.filter { judge($0) == .yes }.map { FindingPart($0.person) }
    }
    switch name {
    case .size: return people(network.alters)
    case .informalSize: return people(informal)
    case .professionals: return people(network.professionals)
    case .kin: return people(informal.filter { $0.sphere == .kin })
    case .ties: return network.ties.map { FindingPart($0.to) }
    case .conflictTies:
      return network.ties.filter { $0.quality.value == .conflict }.map { FindingPart($0.to) }
    case .alterTies: return (network.sureAlterTies + network.openAlterTies).map(FindingPart.init)
    case .conflictAlterTies:
      return network.alterTies.filter { $0.quality.value == .conflict }.map(FindingPart.init)
    case .strongInformalTies: return sure(\.isStrong)
    case .informalSupporters: return sure { $0.gives(atLeast: 1) }
    case .multiplexSupporters: return sure { $0.gives(atLeast: 2) }
    case .reciprocalSupporters: return sure { .all([$0.gives(atLeast: 1), $0.isMutual]) }
    case .assignments: return coverage.flatMap(\.informal).map { FindingPart($0) }
    case .informalHoursPerWeek:
      return informal.compactMap { person in
        network[member: person.id]?.hoursPerWeek.value.map { FindingPart(person.id, amount: $0) }
      }
    default: return nil
    }
  }
}
