import SupportNetwork
package import Telling

/// A situation with what a gate makes of it.
package struct GateExample: Sendable, Hashable {
  /// The facts.
  package let facts: GateFacts
  /// Whether the gate blocks.
  package let isBlocked: Bool

  private let setting: GateSituation

  /// The situation in words.
  package var situation: Phrase { Phrase { $0.gates.situation(setting) } }

  private init(
    _ setting: GateSituation, isBlocked: Bool, _ edit: (inout GateFacts) -> Void
  ) {
    var facts = GateFacts()
    edit(&facts)
    self.setting = setting
    self.facts = facts
    self.isBlocked = isBlocked
  }

  static func allowed(
    _ setting: GateSituation, _ edit: (inout GateFacts) -> Void = { _ in }
  ) -> GateExample {
    GateExample(setting, isBlocked: false, edit)
  }

  static func blocked(
    _ setting: GateSituation, _ edit: (inout GateFacts) -> Void
  ) -> GateExample {
    GateExample(setting, isBlocked: true, edit)
  }
}
