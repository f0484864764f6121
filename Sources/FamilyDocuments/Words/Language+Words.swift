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
}
