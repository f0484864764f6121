import SupportNetwork
public import Telling

/// A reason why somebody is not suggested, whatever else speaks for it.
///
///     Gate.minor.blocks(facts)                  // true for somebody of 15
///     Gate.all.map(\.code)                      // in the order in which gates are looked at
///     Gate.first(blocking: facts).map(\.code)   // [.overCapacity, .overburdened]
///
/// A gate carries its own examples; tests hold the rule to them, and the algorithm card prints them.
/// Gates stand before every comparison of people: nothing outweighs one.
public struct Gate: Sendable {
  /// The stable name.
  public let code: GateCode
  /// In which step the gate is looked at.
  public let step: GateStep
  /// The rule in one sentence.
  public let rule: Phrase
  /// What is said about somebody who is left out by it, behind the name.
  public let said: Phrase
  /// Situations that the gate lets through, and situations that it blocks.
  public let examples: [GateExample]
  private let test: @Sendable (GateFacts) -> Bool

  init(
    _ code: GateCode, in step: GateStep, rule: Phrase, said: Phrase, examples: [GateExample],
    blocks test: @escaping @Sendable (GateFacts) -> Bool
  ) {
    self.code = code
    self.step = step
    self.rule = rule
    self.said = said
    self.examples = examples
    self.test = test
  }

  /// Whether the gate keeps somebody from being suggested.
  public func blocks(_ facts: GateFacts) -> Bool { test(facts) }

  /// The gate of a code.
  public static func named(_ code: GateCode) -> Gate {
    guard let gate = all.first(where: { $0.code == code }) else {
      preconditionFailure("Every code has its gate.")
    }
    return gate
  }

  /// The gates of the first step in which any blocks; empty if the person passes all.
  ///
  /// Of somebody who is left out already no more is looked at or said than that takes.
  public static func first(blocking facts: GateFacts) -> [Gate] {
    for step in GateStep.allCases {
      let blocking = all.filter { $0.step == step && $0.blocks(facts) }
      if !blocking.isEmpty { return blocking }
    }
    return []
  }
}

/// The steps in which gates are looked at.
public enum GateStep: String, Sendable, Hashable, CaseIterable {
  /// Who it is, and whether they may be asked at all.
  case person
  /// Whether it can fit what is asked.
  case task
  /// Whether there is room for more.
  case load
}

/// The stable names of the gates, in the order in which they are reported.
public enum GateCode: String, Sendable, Hashable, CaseIterable, Codable {
  /// A safety flag.
  case safetyFlag
  /// An agreement that there is no contact, or by appointment only.
  case noContactAgreement
  /// Does not want to be asked.
  case consentToAskRefused
  /// Has died.
  case deceased
  /// Cannot be reached.
  case unreachable
  /// Is younger than 18.
  case minor
  /// Is a parent of the young person who looks for a mentor.
  case isParentOfYouth
  /// Lives in the household.
  case inHousehold
  /// Does this as a job.
  case isProfessional
  /// Somebody at home said *rather not*.
  case notWanted
  /// The young person who looks for a mentor told nothing about them.
  case notKnownToYouth
  /// A certificate of conduct is missing.
  case vogMissing
  /// Too far away to come when called.
  case outOfReach
  /// An offer that is full.
  case noPlaceFree
  /// Gives as many hours as they want to give at most, or more.
  case overCapacity
  /// Is overburdened.
  case overburdened
}

/// A situation with what a gate makes of it.
public struct GateExample: Sendable, Hashable {
  /// The situation in words.
  public let situation: Phrase
  /// The facts.
  public let facts: GateFacts
  /// Whether the gate blocks.
  public let isBlocked: Bool

  static func allowed(
    _ dutch: String, _ english: String, _ edit: (inout GateFacts) -> Void = { _ in }
  ) -> GateExample {
    example(Phrase(dutch: dutch, english: english), isBlocked: false, edit)
  }

  static func blocked(
    _ dutch: String, _ english: String, _ edit: (inout GateFacts) -> Void
  ) -> GateExample {
    example(Phrase(dutch: dutch, english: english), isBlocked: true, edit)
  }

  private static func example(
    _ situation: Phrase, isBlocked: Bool, _ edit: (inout GateFacts) -> Void
  ) -> GateExample {
    var facts = GateFacts()
    edit(&facts)
    return GateExample(situation: situation, facts: facts, isBlocked: isBlocked)
  }
}
