extension DutchFileWords {
  func template(of id: String) -> String {
    """
    # Zaak \(id): het netwerk van een gezin en zijn plan.
    # Vul in wat u weet en laat de rest weg. Kijk of het klopt met:  kring check \(id).kring.yaml
    # Noem niemand in vrije tekst: schrijf {P02}. De naam komt erbij als er toestemming is.
    format: 1
    case:
      id: \(id)              # komt in bestandsnamen; dus geen naam van iemand
      family: Voorbeeld      # hoe de familie heet op het plan
      # municipality: Lindeveen
      # director: P04        # de ene regisseur

    plan:
      mainQuestion: Hoe zorgen we ervoor dat het thuis weer rustig is?
      goesWell:
        - {by: P02, text: "Ik heb een fijne buurvrouw, {P03}."}
      # worries: [{by: P01, text: "..."}]
      # wishes:  [{by: P01, text: "..."}]

    households:
      - {id: H1, members: [P01, P02]}

    # sphere: household, kin, friend, neighbour, community, volunteer, supportFamily, professional, other
    # consent: toBeNamed given / refused / withdrawn / notAsked / notNeeded
    people:
      - {id: P01, name: Ouder Voorbeeld, relation: moeder, roles: [parentWithAuthority], sphere: household, consent: {toBeNamed: given, by: own}}
      - {id: P02, name: Kind Voorbeeld, relation: zoon, roles: [youth], sphere: household, age: 9, consent: {toBeNamed: given, by: parents}}
      - {id: P03, name: Buur Voorbeeld, relation: buurvrouw, sphere: neighbour, hoursAtMost: 3, consent: {toBeNamed: given, by: own}}

    # domain: safety, parentingAndFamily, schoolAndWork, healthAndSelfCare, moneyAndPapers, housing, socialAndLeisure, emotionalSupport
    needs:
      - {id: N01, domain: parentingAndFamily, text: "Opvang van {P02} op woensdagmiddag", frequency: weekly, target: 2}

    agreements:
      - {id: A1, who: [P03], does: "past op {P02}", needs: [N01], howOften: woensdagmiddag}

    # Wat was gevraagd en niet geweten: unknown. Wat iemand niet wil zeggen: declined.
    moments:
      - id: T0
        date: 2026-01-15
        respondents: [P01]
        members:
          - {person: P03, hoursPerWeek: 2}
        ties:
          - {from: P01, to: P03, circle: middle, closeness: 3, quality: positive, receives: [practical], reciprocity: mutual}
        provisions:
          - {need: N01, providers: [P03]}

    """
  }
}
