extension EnglishFileWords {
  func template(of id: String) -> String {
    """
    # Case \(id): the network of a family and its plan.
    # Fill in what you know and leave out the rest. See whether it holds:  kring check \(id).kring.yaml
    # Name nobody in free text: write {P02}. The name is filled in where there is consent.
    format: 1
    case:
      id: \(id)              # stands in file names; so nobody's name
      family: Example        # how the family is called on the plan
      # municipality: Lindeveen
      # director: P04        # the one case director

    plan:
      mainQuestion: How do we make sure that home is calm again?
      goesWell:
        - {by: P02, text: "I have a nice neighbour, {P03}."}
      # worries: [{by: P01, text: "..."}]
      # wishes:  [{by: P01, text: "..."}]

    households:
      - {id: H1, members: [P01, P02]}

    # sphere: household, kin, friend, neighbour, community, volunteer, supportFamily, professional, other
    # consent: toBeNamed given / refused / withdrawn / notAsked / notNeeded
    people:
      - {id: P01, name: Parent Example, relation: mother, roles: [parentWithAuthority], sphere: household, consent: {toBeNamed: given, by: own}}
      - {id: P02, name: Child Example, relation: son, roles: [youth], sphere: household, age: 9, consent: {toBeNamed: given, by: parents}}
      - {id: P03, name: Neighbour Example, relation: neighbour, sphere: neighbour, hoursAtMost: 3, consent: {toBeNamed: given, by: own}}

    # domain: safety, parentingAndFamily, schoolAndWork, healthAndSelfCare, moneyAndPapers, housing, socialAndLeisure, emotionalSupport
    needs:
      - {id: N01, domain: parentingAndFamily, text: "Care for {P02} on Wednesday afternoon", frequency: weekly, target: 2}

    agreements:
      - {id: A1, who: [P03], does: "looks after {P02}", needs: [N01], howOften: Wednesday afternoon}

    # Asked and not known: unknown. What somebody will not say: declined.
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
