import SupportNetwork
package import Telling

/// A reason why somebody is not suggested, whatever else speaks for it.
///
///     Gate.minor.blocks(facts)                  // true for somebody of 15
///     Gate.all.map(\.code)                      // in the order in which gates are looked at
///     Gate.first(blocking: facts).map(\.code)   // [.overCapacity, .overburdened]
///
/// A gate carries its own examples; tests hold the rule to them, and the algorithm card prints them.
/// Gates stand before every comparison of people: nothing outweighs one.
package struct Gate: Sendable {
  /// The stable name.
  package let code: GateCode
  /// In which step the gate is looked at.
  package let step: GateStep
  /// Situations that the gate lets through, and situations that it blocks.
  package let examples: [GateExample]
  private let test: @Sendable (GateFacts) -> Bool

  init(
    _ code: GateCode, in step: GateStep, examples: [GateExample],
    blocks test: @escaping @Sendable (GateFacts) -> Bool
  ) {
    self.code = code
    self.step = step
    self.examples = examples
    self.test = test
  }

  /// The rule in one sentence.
  package var rule: Phrase { Phrase { $0.gates.rule(of: code) } }

  /// What is said about somebody who is left out by it, behind the name.
  package var said: Phrase { Phrase { $0.gates.said(of: code) } }

  /// Whether the gate keeps somebody from being suggested.
  package func blocks(_ facts: GateFacts) -> Bool { test(facts) }

  /// The gate of a code.
  package static func named(_ code: GateCode) -> Gate {
    guard let gate = all.first(where: { $0.code == code }) else {
      preconditionFailure("Every code has its gate.")
    }
    return gate
  }

  /// The gates of the first step in which any blocks; empty if the person passes all.
  ///
  /// Of somebody who is left out already no more is looked at or said than that takes.
  package static func first(blocking facts: GateFacts) -> [Gate] {
    for step in GateStep.allCases {
      let blocking = all.filter { $0.step == step && $0.blocks(facts) }
      if !blocking.isEmpty { return blocking }
    }
    return []
  }
}

/// The steps in which gates are looked at.
package enum GateStep: String, Sendable, Hashable, CaseIterable {
  /// Who it is, and whether they may be asked at all.
  case person
  /// Whether it can fit what is asked.
  case task
  /// Whether there is room for more.
  case load
}
