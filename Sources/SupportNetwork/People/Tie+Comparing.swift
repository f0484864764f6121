// What of a moment can be held against another: a difference says something only where the same people
// answered the same questions at both.

extension [Tie] {
  /// These ties, as far as they were told at another moment too: of the same people, with the answers
  /// that are missing there taken out.
  package func answeredToo(by others: [Tie]) -> [Tie] {
    compactMap { tie in
      others.first { $0.from == tie.from && $0.to == tie.to }.map { tie.answeredToo(by: $0) }
    }
  }
}

extension Tie {
  /// The tie without the answers that are missing in the same tie of another moment.
  package func answeredToo(by other: Tie) -> Tie {
    var tie = self
    if other.circle.value == nil { tie.circle = .notAsked }
    if other.closeness.value == nil { tie.closeness = .notAsked }
    if other.quality.value == nil { tie.quality = .notAsked }
    if other.receives.value == nil { tie.receives = .notAsked }
    if other.gives.value == nil { tie.gives = .notAsked }
    if other.reciprocity.value == nil { tie.reciprocity = .notAsked }
    return tie
  }
}
