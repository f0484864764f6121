import SupportNetwork

/// What a finding adds up over people, so that its change can be split into who stayed, came and went.
enum FindingParts: Sendable {
  /// A sum of parts, each of somebody.
  case sum(@Sendable (Findings) -> [FindingPart])
  /// No sum over people: a share, a mean, a list, or a count of something else.
  case notASum

  /// A count of people, each once.
  static func people(_ people: @escaping @Sendable (Findings) -> [Person.ID]) -> Self {
    .sum { people($0).map { FindingPart([$0]) } }
  }

  /// The parts, or `nil` for a finding that is no sum over people.
  func callAsFunction(_ findings: Findings) -> [FindingPart]? {
    switch self {
    case .sum(let parts): parts(findings)
    case .notASum: nil
    }
  }
}

/// What one person, tie or task adds to a count.
struct FindingPart: Sendable {
  /// Whom it involves.
  let people: [Person.ID]
  /// How much it adds.
  let amount: Double

  init(_ people: [Person.ID], amount: Double = 1) {
    self.people = people
    self.amount = amount
  }
}
