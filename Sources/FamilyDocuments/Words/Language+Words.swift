import Telling

// Where each language finds its words. Another language needs nothing else but types that conform.

extension Language {
  /// What the plan of a family says.
  var plan: any PlanWords {
    switch self {
    case .dutch: DutchPlanWords()
    case .english: EnglishPlanWords()
    }
  }

  /// What profiles and explanations say.
  var profile: any ProfileWords {
    switch self {
    case .dutch: DutchProfileWords()
    case .english: EnglishProfileWords()
    }
  }

  /// What is said of safety.
  var safety: any SafetyWords {
    switch self {
    case .dutch: DutchSafetyWords()
    case .english: EnglishSafetyWords()
    }
  }

  /// What suggestions say.
  var suggestions: any SuggestionWords {
    switch self {
    case .dutch: DutchSuggestionWords()
    case .english: EnglishSuggestionWords()
    }
  }

  /// What a proposal for a team says.
  var team: any TeamWords {
    switch self {
    case .dutch: DutchTeamWords()
    case .english: EnglishTeamWords()
    }
  }

  /// What a proposal of matches says.
  var match: any MatchWords {
    switch self {
    case .dutch: DutchMatchWords()
    case .english: EnglishMatchWords()
    }
  }
}
