public import SupportNetwork
public import Telling

/// What changed in a network from one moment to a later one, or why the two cannot be compared.
///
///     let change = Change(from: t0, to: t1)
///     change.lost            // ["P16"]
///     change.all?.stability  // 0.944
///     // 17 of the 18 people stayed
///
/// Two moments compare only if the same people answered the same prompts and that was noted: a
/// difference could otherwise come from the questions. Who was named at which moment is a fact and
/// stays, unless at one of them nobody asked who is there; the measures are `nil` where the moments do
/// not compare.
public struct Change: Sendable, Hashable {
  /// The earlier moment.
  public let since: Moment.ID
  /// The later moment.
  public let moment: Moment.ID
  /// Who is around the household at both moments, in ascending order.
  public let kept: [Person.ID]
  /// Who is so at the later moment only.
  public let new: [Person.ID]
  /// Who is so at the earlier moment only.
  public let lost: [Person.ID]
  /// Those of `new` who were around the household at a moment before the earlier one.
  public let returned: [Person.ID]
  /// The measures over all people around the household; `nil` if the moments do not compare.
  public let all: ChangeMeasures?
  /// The measures over the informal people; `nil` if the moments do not compare.
  public let informal: ChangeMeasures?
  /// Why the moments do not compare; empty if they do.
  public let obstacles: [ComparisonObstacle]

  /// Whether the moments compare.
  public var isComparable: Bool { obstacles.isEmpty }

  /// Why the moments do not compare, in words, or `nil` if they do.
  public var incomparableBecause: Phrase? {
    guard !isComparable else { return nil }
    return Phrase { language in
      obstacles.map(language.findings.obstacle).joined(separator: " ")
    }
  }

  /// Compares two networks of one family.
  ///
  /// - Parameters:
  ///   - earlier: The network to compare with.
  ///   - later: The network that changed.
  ///   - known: The networks before the earlier one, to tell who returned from who is new.
  /// - Complexity: O(*n* log *n*) in the number of people.
  public init(from earlier: Network, to later: Network, known: [Network] = []) {
    // Who is there is known only where it was asked: nobody went away for a question that was left out.
    let isKnown = earlier.moment.asked(.members) && later.moment.asked(.members)
    let before = isKnown ? Set(earlier.alters.map(\.id)) : []
    let after = isKnown ? Set(later.alters.map(\.id)) : []
    since = earlier.moment.id
    moment = later.moment.id
    kept = before.intersection(after).sorted()
    new = after.subtracting(before).sorted()
    lost = before.subtracting(after).sorted()
    returned = after.subtracting(before).intersection(known.flatMap { $0.alters.map(\.id) })
      .sorted()
    obstacles = ComparisonObstacle.between(earlier.moment, later.moment)
    let areComparable = obstacles.isEmpty
    all = areComparable ? ChangeMeasures(from: before, to: after) : nil
    informal =
      areComparable
      ? ChangeMeasures(
        from: Set(earlier.informal.map(\.id)), to: Set(later.informal.map(\.id)))
      : nil
  }
}

extension FamilyCase {
  /// The networks at all moments before one, the first of all first.
  public func networks(before moment: Moment.ID) -> [Network] {
    guard let day = self.moment(moment)?.date else { return [] }
    return self.moments.filter { $0.date < day }.compactMap { network(at: $0.id) }
  }
}
