import SupportNetwork

/// What the household told about one alter, over all its ties with them.
///
/// An alter whom nobody of the household told about has no ties; everything about them is open.
struct AlterAnswers: Sendable {
  let person: Person.ID
  let ties: [Tie]

  /// The largest closeness that was told, if any.
  let closeness: Int?
  /// The nearest circle that was told, if any.
  let circle: Circle?
  /// The different types of support that the household receives, over all ties.
  let supportTypes: [SupportType]

  init(person: Person.ID, ties: [Tie]) {
    self.person = person
    self.ties = ties
    var closeness: Int?
    var circle: Circle?
    var supportTypes: [SupportType] = []
    for tie in ties {
      if let told = tie.closeness.value?.rawValue { closeness = max(told, closeness ?? told) }
      if let told = tie.circle.value { circle = min(told, circle ?? told) }
      for type in tie.receives.value ?? [] where !supportTypes.contains(type) {
        supportTypes.append(type)
      }
    }
    self.closeness = closeness
    self.circle = circle
    self.supportTypes = supportTypes
  }

  /// Judges by any of the ties, or leaves it open where nobody told anything.
  private func any(_ judge: (Tie) -> Judgement) -> Judgement {
    ties.isEmpty ? .open([.person(person, .ties)]) : .any(of: ties, judge)
  }

  private static func judge<Value>(
    _ answer: Answer<Value>, _ tie: Tie, _ field: InputPath.Field, _ holds: (Value) -> Bool
  ) -> Judgement {
    answer.value.map { Judgement(holds($0)) } ?? .open([.tie(tie, field)])
  }

  // MARK: - Closeness

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

  /// The placements that could bring the nearest circle nearer.
  var missingCircles: [InputPath] {
    if ties.isEmpty { return [.person(person, .ties)] }
    if circle == .inner { return [] }
    return ties.filter { $0.circle.value == nil }.map { .tie($0, .circle) }
  }

  /// Whether a filling of the missing placements can bring the nearest circle nearer.
  private var mayComeNearer: Bool {
    ties.isEmpty || circle != .inner && ties.contains { $0.circle.value == nil }
  }

  /// Whether this is the nearest circle under every filling of the missing placements.
  func isSurely(in circle: Circle) -> Bool { self.circle == circle && !mayComeNearer }

  /// Whether this is the nearest circle under some filling of the missing placements.
  func isPossibly(in circle: Circle) -> Bool {
    guard let told = self.circle else { return mayComeNearer }
    return mayComeNearer ? circle <= told : circle == told
  }

  // MARK: - Contact

  /// From how many contacts in a month a tie counts as weekly.
  static let weeklyContactsPerMonth = 4.0

  /// Whether somebody of the household has contact every week.
  var isWeekly: Judgement { any(\.isWeekly) }

  // MARK: - Support

  /// The answers that could add a type of support.
  var missingSupport: [InputPath] {
    if ties.isEmpty { return [.person(person, .ties)] }
    if supportTypes.count == SupportType.allCases.count { return [] }
    return ties.filter { $0.receives.value == nil }.map { .tie($0, .receives) }
  }

  /// Whether the household receives at least this many types of support.
  func gives(atLeast count: Int) -> Judgement {
    if supportTypes.count >= count { return .yes }
    let missing = missingSupport
    return missing.isEmpty ? .no : .open(missing)
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

extension Network {
  /// What was told about each alter, in ascending order.
  var alterAnswers: [AlterAnswers] {
    let place = Dictionary(uniqueKeysWithValues: alters.enumerated().map { ($1.id, $0) })
    var told = [[Tie]](repeating: [], count: alters.count)
    for tie in ties {
      if let place = place[tie.to] { told[place].append(tie) }
    }
    return zip(alters, told).map { AlterAnswers(person: $0.id, ties: $1) }
  }
}

extension Findings {
  /// The informal people of whom something is known to hold, in ascending order.
  func informal(who holds: (AlterAnswers) -> Judgement) -> [Person.ID] {
    informalAnswers.filter { holds($0) == .yes }.map(\.person)
  }

  /// What one household member told about the informal people, in ascending order.
  func informalTies(of member: Person.ID) -> [Tie] {
    var ties: [Tie] = []
    for answers in informalAnswers {
      for tie in answers.ties where tie.from == member { ties.append(tie) }
    }
    return ties
  }
}
