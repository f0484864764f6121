/// How close somebody feels to another: 1 (hardly) to 5 (very), as told by the household member.
///
/// The steps are ordered, their distances are not known: a mean of them is a rule of arithmetic, not
/// a measurement. Glossary: *nabijheid*.
public struct Closeness: Sendable, Hashable, Comparable, Codable, RawRepresentable {
  /// The steps that can be answered.
  public static let range = 1...5
  /// The step, 1 to 5.
  public let rawValue: Int
  /// Creates a step, or `nil` outside 1 to 5.
  public init?(rawValue: Int) {
    guard Self.range.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
  /// Orders less close before closer.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// The score on the Caregiver Strain Index: 0 to 13 questions answered with yes.
///
/// Seven or more counts as overburdened. Kring stores the score, it does not print the questions.
/// Glossary: *draaglast*, *overbelast*. Source: B. C. Robinson, *Validation of a Caregiver Strain
/// Index* (1983).
public struct Burden: Sendable, Hashable, Comparable, Codable, RawRepresentable {
  /// The scores that can occur.
  public static let range = 0...13
  /// The score from which somebody counts as overburdened.
  public static let overburdenedFrom = 7
  /// The score, 0 to 13.
  public let rawValue: Int
  /// Creates a score, or `nil` outside 0 to 13.
  public init?(rawValue: Int) {
    guard Self.range.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
  /// Whether the score is 7 or more.
  public var isOverburdened: Bool { rawValue >= Self.overburdenedFrom }
  /// Orders lighter before heavier.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// The circle in which a household member places somebody. Glossary: *netwerkcirkel*.
///
/// Source: the hierarchical mapping technique of Kahn and Antonucci (1980).
public enum Circle: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// So close that it is hard to imagine life without them.
  case inner
  /// Not quite that close, still important.
  case middle
  /// Close and important enough to be in the network.
  case outer

  /// Orders the nearest circle first.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.position < rhs.position }

  /// 1 for the inner circle to 3 for the outer.
  package var position: Int {
    switch self {
    case .inner: 1
    case .middle: 2
    case .outer: 3
    }
  }
}

/// How the contact is: never netted out, and conflict never adds strength.
public enum Quality: String, Sendable, Hashable, Codable, CaseIterable {
  /// Good for the household member.
  case positive
  /// Now good, now bad. Glossary: *wisselend contact*.
  case ambivalent
  /// Tension or quarrel.
  case conflict
}

/// What somebody can do for another. Glossary 23 to 27.
public enum SupportType: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Doing things: a lift, a meal, a repair. *Praktische steun*.
  case practical
  /// Listening, comforting. *Emotionele steun*.
  case emotional
  /// Doing something pleasant together. *Gezelschap*.
  case companionship
  /// Knowing how, helping to decide. *Advies en informatie*.
  case advice
  /// Giving the carer a rest. *Ontlasting, respijt*.
  case respite

  /// Orders as declared.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.position < rhs.position }
  private var position: Int {
    switch self {
    case .practical: 0
    case .emotional: 1
    case .companionship: 2
    case .advice: 3
    case .respite: 4
    }
  }
}

/// Whether support goes both ways, as the household member sees it. Glossary: *wederkerigheid*.
public enum Reciprocity: String, Sendable, Hashable, Codable, CaseIterable {
  /// Both give and both receive.
  case mutual
  /// The other gives, the household member receives.
  case receives
  /// The household member gives, the other receives.
  case gives
  /// Neither gives.
  case none
}

/// Who usually makes contact. Glossary: *initiatief*.
public enum Initiation: String, Sendable, Hashable, Codable, CaseIterable {
  /// The household member.
  case own
  /// The other.
  case other
  /// Both.
  case mutual
  /// Neither.
  case none
}

/// Whether a tie is in use. Sonestra's compass asks who played, plays or could play a part.
public enum TieStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// In use now.
  case active
  /// Contact sleeps, and both know each other still; counts in the size of the network.
  case dormant
  /// Was in use; does not count.
  case former
  /// Could come into use; does not count.
  case potential
  /// Broken off; counts, as a tie that is broken. Glossary: *verbroken contact*.
  case cutOff

  /// Whether the tie counts in the size of the network now.
  public var counts: Bool {
    switch self {
    case .active, .dormant, .cutOff: true
    case .former, .potential: false
    }
  }
}
