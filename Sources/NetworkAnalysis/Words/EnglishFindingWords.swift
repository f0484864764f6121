import SupportNetwork

struct EnglishFindingWords: FindingWords {
  let convention = "Convention of Kring"

  func unit(_ unit: FindingUnit) -> String {
    switch unit {
    case .people: "people"
    case .ties: "ties"
    case .needs: "needs"
    case .assignments: "assignments"
    case .hoursPerWeek: "hours a week"
    case .steps: "steps from 1 to 5"
    case .supportTypes: "types of support"
    case .share: "share from 0 to 1"
    case .number: "number without a unit"
    }
  }

  func because(_ reason: Because) -> String {
    switch reason {
    case .noAlters: "There is nobody in the network."
    case .fewerThanTwo: "There are fewer than two people in the network."
    case .noInformal: "There is nobody in the family's own network."
    case .peopleNotAsked: "It was not asked who is around the family."
    case .tiesNotAsked: "It was not asked how the contact with them is."
    case .acquaintancesNotAsked: "It was not asked who knows whom."
    case .noAnswers: "None of the answers that this takes is there."
    case .noSupporters: "There is nobody in the family's own network who gives support."
    case .noInformalProvider: "Nobody of the family's own network provides for a need."
    case .noNeeds: "No needs were named."
    case .noHours: "Nobody of the family's own network gives hours."
    case .unboundedHours:
      "Unbounded: of somebody neither the hours nor the own maximum is known."
    case .undefinedUnderSomeFilling: "Undefined: under some fillings there is no value."
    case .nobodyAtEither: "There is nobody at either moment."
    case .nobodyEarlier: "There is nobody at the first moment."
    }
  }

  func obstacle(_ obstacle: ComparisonObstacle) -> String {
    switch obstacle {
    case .notLater: "The second moment is not later than the first."
    case .peopleNotAsked: "It was not asked at both moments who is around the family."
    case .respondentsNotNoted: "It is not noted for both moments who answered."
    case .respondentsDiffer: "Other people answered."
    case .promptsNotNoted: "It is not noted for both moments which prompts were used."
    case .promptsDiffer: "Other prompts were used."
    }
  }

  func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .fairlyCertain: "fairly certain"
    case .uncertain: "uncertain"
    case .tooFewData: "too few data"
    }
  }
}
