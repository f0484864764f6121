import SupportNetwork

struct DutchFindingWords: FindingWords {
  let convention = "Afspraak van Kring"

  func unit(_ unit: FindingUnit) -> String {
    switch unit {
    case .people: "mensen"
    case .ties: "banden"
    case .needs: "behoeften"
    case .assignments: "taken"
    case .hoursPerWeek: "uren per week"
    case .steps: "stappen van 1 tot 5"
    case .supportTypes: "soorten steun"
    case .share: "deel van 0 tot 1"
    case .number: "getal zonder eenheid"
    }
  }

  func because(_ reason: Because) -> String {
    switch reason {
    case .noAlters: "Er is niemand in het netwerk."
    case .fewerThanTwo: "Er zijn minder dan twee mensen in het netwerk."
    case .noInformal: "Er is niemand in het eigen netwerk."
    case .peopleNotAsked: "Er is niet gevraagd wie er om het gezin heen staan."
    case .tiesNotAsked: "Er is niet gevraagd hoe het contact met hen is."
    case .acquaintancesNotAsked: "Er is niet gevraagd wie wie kent."
    case .noAnswers: "Geen van de antwoorden die hiervoor nodig zijn is er."
    case .noSupporters: "Er is niemand in het eigen netwerk die steun geeft."
    case .noInformalProvider: "Niemand uit het eigen netwerk doet iets voor een behoefte."
    case .noNeeds: "Er zijn geen behoeften genoemd."
    case .noHours: "Niemand uit het eigen netwerk geeft uren."
    case .unboundedHours:
      "Onbegrensd: van iemand zijn de uren en het eigen maximum niet bekend."
    case .undefinedUnderSomeFilling:
      "Niet bepaald: bij sommige invullingen is er geen uitkomst."
    case .nobodyAtEither: "Op geen van beide momenten is er iemand."
    case .nobodyEarlier: "Op het eerste moment is er niemand."
    }
  }

  func obstacle(_ obstacle: ComparisonObstacle) -> String {
    switch obstacle {
    case .notLater: "Het tweede moment is niet later dan het eerste."
    case .peopleNotAsked: "Niet op beide momenten is gevraagd wie er om het gezin heen staan."
    case .respondentsNotNoted: "Niet van beide momenten staat erbij wie antwoordde."
    case .respondentsDiffer: "Andere mensen gaven antwoord."
    case .promptsNotNoted: "Niet van beide momenten staat erbij welke vragen er waren."
    case .promptsDiffer: "Er waren andere vragen."
    }
  }

  func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .fairlyCertain: "vrij zeker"
    case .uncertain: "onzeker"
    case .tooFewData: "te weinig gegevens"
    }
  }
}
