public import SupportNetwork
public import Telling

/// What changed in a network from one moment to a later one, or why the two cannot be compared.
///
///     let change = Change(from: t0, to: t1)
///     change.lost            // [P16]
///     change.all?.stability  // 0.944…: 17 of the 18 people stayed
///
/// Two moments compare only if the same people answered the same prompts and that was noted: a
/// difference could otherwise come from the questions. Who was named at which moment is a fact and
/// stays; the measures are `nil` where the moments do not compare.
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
    func sentences(_ language: Language) -> String {
      obstacles.map { $0.phrase.in(language) }.joined(separator: " ")
    }
    return Phrase(dutch: sentences(.dutch), english: sentences(.english))
  }

  /// Compares two networks of one family.
  ///
  /// - Parameters:
  ///   - earlier: The network to compare with.
  ///   - later: The network that changed.
  ///   - known: The networks before the earlier one, to tell who returned from who is new.
  /// - Complexity: O(*n* log *n*) in the number of people.
  public init(from earlier: Network, to later: Network, known: [Network] = []) {
    let before = Set(earlier.alters.map(\.id))
    let after = Set(later.alters.map(\.id))
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

/// How much of a group of people changed.
///
///     stability = |A₀ ∩ A₁| / |A₀|           turnover = |A₀ △ A₁| / |A₀ ∪ A₁|
///     jaccard   = |A₀ ∩ A₁| / |A₀ ∪ A₁|      delta    = |A₁| − |A₀|
///
/// - Edge cases: a measure that would divide by zero is `nil`, and `undefinedBecause` says why.
/// - Source: P. Jaccard, *Étude comparative de la distribution florale* (1901), for `jaccard`; the
///   others are conventions.
public struct ChangeMeasures: Sendable, Hashable {
  /// The share of the earlier people who stayed, 0 to 1.
  public let stability: Double?
  /// The share of all people of both moments who came or went, 0 to 1.
  public let turnover: Double?
  /// The share of all people of both moments who stayed, 0 to 1.
  public let jaccard: Double?
  /// How many people more there are.
  public let delta: Int
  /// Why a measure is `nil`.
  public let undefinedBecause: Phrase?

  init(from before: Set<Person.ID>, to after: Set<Person.ID>) {
    let kept = Double(before.intersection(after).count)
    let either = Double(before.union(after).count)
    stability = before.isEmpty ? nil : kept / Double(before.count)
    turnover = either == 0 ? nil : (either - kept) / either
    jaccard = either == 0 ? nil : kept / either
    delta = after.count - before.count
    undefinedBecause =
      either == 0
      ? Because.nobodyAtEither : before.isEmpty ? Because.nobodyEarlier : nil
  }
}

/// Why two moments do not compare.
public enum ComparisonObstacle: String, Sendable, Hashable, CaseIterable {
  /// The moments stand in the wrong order, or are the same.
  case notLater
  /// Of a moment it was not noted who answered.
  case respondentsNotNoted
  /// Other people answered.
  case respondentsDiffer
  /// Of a moment it was not noted which prompts were used.
  case promptsNotNoted
  /// Other prompts were used.
  case promptsDiffer

  /// The obstacle in words.
  public var phrase: Phrase {
    switch self {
    case .notLater:
      Phrase(
        dutch: "Het tweede moment is niet later dan het eerste.",
        english: "The second moment is not later than the first.")
    case .respondentsNotNoted:
      Phrase(
        dutch: "Niet van beide momenten staat erbij wie antwoordde.",
        english: "It is not noted for both moments who answered.")
    case .respondentsDiffer:
      Phrase(dutch: "Andere mensen gaven antwoord.", english: "Other people answered.")
    case .promptsNotNoted:
      Phrase(
        dutch: "Niet van beide momenten staat erbij welke vragen er waren.",
        english: "It is not noted for both moments which prompts were used.")
    case .promptsDiffer:
      Phrase(dutch: "Er waren andere vragen.", english: "Other prompts were used.")
    }
  }

  /// The obstacles between two moments, in the order of the cases.
  static func between(_ earlier: Moment, _ later: Moment) -> [Self] {
    var obstacles: [Self] = []
    if later.date <= earlier.date { obstacles.append(.notLater) }
    if earlier.respondents.isEmpty || later.respondents.isEmpty {
      obstacles.append(.respondentsNotNoted)
    } else if Set(earlier.respondents) != Set(later.respondents) {
      obstacles.append(.respondentsDiffer)
    }
    if earlier.prompts.isEmpty || later.prompts.isEmpty {
      obstacles.append(.promptsNotNoted)
    } else if Set(earlier.prompts) != Set(later.prompts) {
      obstacles.append(.promptsDiffer)
    }
    return obstacles
  }
}

extension FamilyCase {
  /// The networks at all moments before one, the first of all first.
  public func networks(before moment: Moment.ID) -> [Network] {
    guard let day = self.moment(moment)?.date else { return [] }
    return self.moments.filter { $0.date < day }.compactMap { network(at: $0.id) }
  }
}
