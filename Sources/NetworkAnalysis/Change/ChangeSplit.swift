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
    let parts = name.definition.parts
    guard let before = parts(earlier), let after = parts(later) else {
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
