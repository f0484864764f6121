struct DutchMeasureWords: MeasureWords {
  func because(_ reason: WhyUndefined) -> String {
    switch reason {
    case .noTies: "geen banden"
    case .fewerThanTwoContacts: "minder dan twee contacten"
    case .noNodes: "geen knopen"
    case .fewerThanTwoNodes: "minder dan twee knopen"
    case .fewerThanThreeNodes: "minder dan drie knopen"
    case .nobodyWithTwo: "geen knoop met twee contacten"
    case .notConnected: "het netwerk hangt niet samen"
    case .notConnectedOrSmall: "het netwerk hangt niet samen of heeft minder dan twee knopen"
    case .notReached: "niet elke knoop wordt bereikt"
    case .reachesNobody: "geen pad van of naar een andere knoop"
    case .sameDegrees: "geen banden, of alle uiteinden hebben evenveel banden"
    case .undirected: "de banden hebben geen richting, of er zijn er geen"
    case .noEigenvector:
      "geen banden, geen kringloop van banden, of de berekening komt niet tot rust"
    case .weightsAreDistances: "de gewichten zijn afstanden, geen sterktes"
    case .tooLarge: "netwerk van meer dan 20.000 knopen: noem deze maat in --only"
    case .tiesAreNotSampled: "banden worden niet uit een steekproef geschat"
    case .tooLargeForTriads: "meer dan twee miljoen knopen"
    case .tooManyCliques: "meer dan 100.000 cliques"
    case .noContacts: "geen contacten"
    case .fewerThanTwoCategories: "minder dan twee categorieën"
    case .noCategories: "van geen contact is de categorie bekend"
    case .categoryOfEgo: "de categorie van de knoop zelf of van alle contacten is niet bekend"
    case .noNeighbours: "geen van beide heeft een contact"
    }
  }
}
