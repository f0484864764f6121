import SupportNetwork

/// What the household told about one alter, over all its ties with them.
///
/// An alter whom nobody of the household told about has no ties; everything about them is open.
struct AlterAnswers {
  let person: Person.ID
  let ties: [Tie]

  /// Judges by any of the ties, or leaves it open where nobody told anything.
  private func any(_ judge: (Tie) -> Judgement) -> Judgement {
    ties.isEmpty ? .open([.person(person, .ties)]) : .any(ties.map(judge))
  }

  private static func judge<Value>(
    _ answer: Answer<Value>, _ tie: Tie, _ field: InputPath.Field, _ holds: (Value) -> Bool
  ) -> Judgement {
    answer.value.map { Judgement(holds($0)) } ?? .open([.tie(tie, field)])
  }

  // MARK: - Closeness

  /// The largest closeness that was told, if any.
  var closeness: Int? { ties.compactMap { $0.closeness.value?.rawValue }.max() }

  /// The smallest and the largest closeness under any filling of the missing ones.
  var closenessRange: ClosedRange<Int> {
    let low = closeness ?? Closeness.range.lowerBound
    return low...(missingCloseness.isEmpty ? low : Closeness.range.upperBound)
  }

  /// The closeness answers that could raise the largest one.
  var missingCloseness: [InputPath] {
    if ties.isEmpty { return [.person(person, .ties)] }
    if closeness == Closeness.range.upperBound { return [] }
    return ties.filter { $0.closeness.value == nil }.map { .tie($0, .closeness) }
  }

  /// Whether somebody of the household is close, at 4 or 5, on a tie that is no conflict.
  var isStrong: Judgement {
    any { tie in
      .all([
        Self.judge(tie.closeness, tie, .closeness) { $0.rawValue >= 4 },
        Self.judge(tie.quality, tie, .quality) { $0 != .conflict },
      ])
    }
  }

  // MARK: - Circle

  /// The nearest circle that was told, if any.
  var circle: Circle? { ties.compactMap(\.circle.value).min() }

  /// The placements that could bring the nearest circle nearer.
  var missingCircles: [InputPath] {
    if ties.isEmpty { return [.person(person, .ties)] }
    if circle == .inner { return [] }
    return ties.filter { $0.circle.value == nil }.map { .tie($0, .circle) }
  }

  /// The nearest circle under each filling of the missing placements.
  var possibleCircles: [Circle] {
    guard !missingCircles.isEmpty else { return circle.map { [$0] } ?? [] }
    return Circle.allCases.filter { circle == nil || $0 <= (circle ?? $0) }
  }

  // MARK: - Contact

  /// From how many contacts in a month a tie counts as weekly.
  static let weeklyContactsPerMonth = 4.0

  /// Whether somebody of the household has contact every week.
  var isWeekly: Judgement { any(\.isWeekly) }

  // MARK: - Support

  /// The different types of support that the household receives, over all ties.
  var supportTypes: Set<SupportType> { Set(ties.flatMap { $0.receives.value ?? [] }) }

  /// The answers that could add a type of support.
  var missingSupport: [InputPath] {
    if ties.isEmpty { return [.person(person, .ties)] }
    if supportTypes.count == SupportType.allCases.count { return [] }
    return ties.filter { $0.receives.value == nil }.map { .tie($0, .receives) }
  }

  /// Whether the household receives at least this many types of support.
  func gives(atLeast count: Int) -> Judgement {
    if supportTypes.count >= count { return .yes }
    return missingSupport.isEmpty ? .no : .open(missingSupport)
  }

  /// Whether support goes both ways on some tie.
  ///
  /// Where that was not answered itself, it follows from what is received and given.
  var isMutual: Judgement {
    any { tie in
      if let reciprocity = tie.reciprocity.value { return Judgement(reciprocity == .mutual) }
      guard let receives = tie.receives.value, let gives = tie.gives.value else {
        return .open([.tie(tie, .reciprocity)])
      }
      return Judgement(!receives.isEmpty && !gives.isEmpty)
    }
  }
}

extension Findings {
  /// What was told about each of these people, in ascending order.
  func answers(about people: [Person]) -> [AlterAnswers] {
    let ties = Dictionary(grouping: network.ties, by: \.to)
    return people.map { AlterAnswers(person: $0.id, ties: ties[$0.id] ?? []) }
  }
}
