import SupportNetwork

// The one place that says which questions a finding rests on: where one was not asked there is no
// value, and never a zero.

extension FindingName {
  /// The questions of a moment on which the finding rests, besides the answers about each person.
  var questions: [MomentQuestion] {
    switch self {
    case .needs, .needsWithInformalProvider, .needsMeetingTarget, .needsWithBackup,
      .needsOnlyProfessional, .needsUncovered:
      []
    case .ties, .conflictTies: [.members, .ties]
    case .alterTies, .conflictAlterTies, .density, .effectiveSize, .efficiency, .constraint,
      .informalComponents:
      [.members, .alterTies]
    default: [.members]
    }
  }
}

extension Findings {
  /// The finding, or why there is none where a question on which it rests was not asked.
  func asking<Value>(_ name: FindingName, _ find: () -> Finding<Value>) -> Finding<Value> {
    guard let question = name.questions.first(where: { !answers($0) }) else { return find() }
    let reason = question.reason
    return Finding(
      name, value: nil, low: nil, high: nil,
      missing: [.question(question, at: network.moment.id)], undefinedBecause: reason,
      boundlessBecause: reason)
  }

  /// Whether a question was asked, or nobody is there about whom it could be.
  private func answers(_ question: MomentQuestion) -> Bool {
    if network.moment.asked(question) { return true }
    return switch question {
    case .members: false
    case .ties: network.alters.isEmpty
    case .alterTies: network.alters.count < 2
    case .organisationTies: true
    }
  }

  /// Whether somebody informal is there, or could be because nobody asked who is.
  var mayHaveInformal: Bool { !informal.isEmpty || !network.moment.asked(.members) }
}

extension MomentQuestion {
  fileprivate var reason: Because {
    switch self {
    case .members: .peopleNotAsked
    case .ties: .tiesNotAsked
    case .alterTies: .acquaintancesNotAsked
    case .organisationTies: .noAnswers
    }
  }
}
