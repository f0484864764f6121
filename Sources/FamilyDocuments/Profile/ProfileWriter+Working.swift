import NetworkAnalysis
import SupportNetwork
import Telling

// How a value is worked out, and between what it lies.

extension ProfileWriter {
  /// A working in one line, with the comma or point of the language.
  func text(of working: Working) -> String {
    switch working {
    case .listing(let records):
      records.isEmpty ? "0" : records.joined(separator: ", ") + " = \(records.count)"
    case .table(let rows):
      rows.map { "\(title(of: $0.subject)): \($0.value.isEmpty ? "–" : decimal($0.value))" }
        .joined(separator: "; ")
    case .calculation(let text): decimal(text)
    }
  }

  /// The lowest and the highest value of a finding that missing answers could change.
  func range(of finding: Finding<FindingValue>) -> String? {
    guard !finding.isCertain else { return nil }
    guard let low = finding.low, let high = finding.high else {
      return finding.boundlessBecause?.in(language)
    }
    if case .people = low { return words.range(ofPeople: text(of: low), text(of: high)) }
    return words.range(text(of: low), text(of: high))
  }

  private func title(of subject: Working.Subject) -> String {
    switch subject {
    case .record(let id): id
    case .circle(let circle): words.circle(circle)
    case .share: words.share
    }
  }

  /// Identifiers hold no points, so that every point is one of a number.
  private func decimal(_ text: String) -> String {
    text.map { $0 == "." ? grammar.decimalSign : String($0) }.joined()
  }
}
