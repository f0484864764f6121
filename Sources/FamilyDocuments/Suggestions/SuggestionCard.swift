import NetworkAnalysis
import SupportNetwork
import Telling

/// The algorithm card of suggestions: what a municipality publishes about them, made from the code.
///
/// The gates stand there with their own examples, the inputs as the list that a test holds, the
/// distances as they are used.
package struct SuggestionCard: Sendable {
  /// The version of the rules; it changes whenever a gate, the order or an input does.
  package static let version = "1"

  /// Creates the card.
  package init() {}

  /// The card as Markdown.
  package var text: String {
    [
      ManualWords.purpose, inputs, gates, ManualWords.order, distances, ManualWords.afterwards,
    ].joined(separator: "\n")
  }

  private var inputs: String {
    ManualWords.inputs(
      SuggestionInputs.read.map { record in
        "| \(record.name) | " + record.fields.map { "`\($0)`" }.joined(separator: ", ") + " |"
      })
  }

  private var gates: String {
    let sections = Gate.all.map { gate in
      let examples = gate.examples.map { example in
        "- \(ManualWords.outcome(isBlocked: example.isBlocked)): \(example.situation.english) "
          + "(*\(example.situation.dutch)*)"
      }
      return """
        ### `\(gate.code.rawValue)`
        \(gate.rule.english)
        *\(gate.rule.dutch)*

        \(examples.joined(separator: "\n"))

        """
    }
    return ManualWords.gates(
      person: codes(in: .person), task: codes(in: .task), load: codes(in: .load), sections)
  }

  private func codes(in step: GateStep) -> String {
    Gate.all.filter { $0.step == step }.map { "`\($0.code.rawValue)`" }.joined(separator: ", ")
  }

  private var distances: String {
    ManualWords.distances(
      Frequency.allCases.map { frequency in
        "| \(frequency.phrase.english) | \(Int(Reach.kilometres(for: frequency))) |"
      })
  }
}
