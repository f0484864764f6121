import Telling

// The header, the identifiers, the households, and who belongs to whom.

extension CaseChecks {
  mutating func checkHeader() {
    let path = FieldPath.top["case"]
    checkIdentifier(draft.case.id, path["id"])
    checkPerson(draft.case.director, path["director"])
    if draft.case.director == nil {
      report(
        .noDirector, path,
        nl: "Deze zaak heeft geen regisseur.", en: "This case has no case director.",
        doNL: "Zet bij case: director: het id van wie de regie heeft.",
        doEN: "Write under case: director: the id of whoever directs the case.")
    }
    if let household = draft.case.household {
      checkKnown(
        household, among: Set(draft.households.map(\.id)), .unknownHousehold, path["household"],
        nl: "huishouden", en: "household")
    } else if draft.households.count != 1 {
      report(
        .noFocalHousehold, path,
        nl:
          "Er zijn \(draft.households.count) huishoudens; niet duidelijk is over welk het plan gaat.",
        en:
          "There are \(draft.households.count) households; it is not clear which one the plan is about.",
        doNL: "Zet bij case: household: het id van het huishouden.",
        doEN: "Write under case: household: the id of the household.")
    }
  }

  mutating func checkIdentifiers() {
    checkIdentifiers(draft.households.map(\.id), .top["households"])
    checkIdentifiers(draft.people.map(\.id), .top["people"])
    checkIdentifiers(draft.organisations.map(\.id), .top["organisations"])
    checkIdentifiers(draft.needs.map(\.id), .top["needs"])
    checkIdentifiers(draft.goals.map(\.id), .top["goals"])
    checkIdentifiers(draft.safetyConditions.map(\.id), .top["safetyConditions"])
    checkIdentifiers(draft.agreements.map(\.id), .top["agreements"])
    checkIdentifiers(draft.moments.map(\.id), .top["moments"])
  }

  private mutating func checkIdentifiers<Record>(_ ids: [Identifier<Record>], _ path: FieldPath) {
    var seen = Set<Identifier<Record>>()
    for (index, id) in ids.enumerated() {
      checkIdentifier(id, path[index]["id"])
      guard !seen.insert(id).inserted else { continue }
      report(
        .duplicateID, path[index]["id"],
        nl: "Het id \(id) is al gebruikt.", en: "The id \(id) is already in use.",
        doNL: "Geef dit onderdeel een eigen id.", doEN: "Give this record an id of its own.")
    }
  }

  private mutating func checkIdentifier<Record>(_ id: Identifier<Record>, _ path: FieldPath) {
    guard !id.isValid else { return }
    report(
      .badIdentifier, path,
      nl: "Dit kan geen id zijn.", en: "This cannot be an id.",
      doNL: "Neem 1 tot 40 letters a-z, cijfers, - of _, en geen naam van iemand.",
      doEN: "Use 1 to 40 letters a-z, digits, - or _, and nobody's name.")
  }

  mutating func checkHouseholds() {
    for (index, household) in draft.households.enumerated() {
      checkPersons(household.members, .top["households"][index]["members"])
    }
    guard let focal else { return }
    let members = Set(focal.members)
    for (index, person) in draft.people.enumerated()
    where members.contains(person.id) != (person.sphere == .household) {
      let inside = members.contains(person.id)
      report(
        .sphereMismatch, .top["people"][index]["sphere"],
        nl: inside
          ? "\(person.id) woont in huishouden \(focal.id), maar staat in een andere leefkring."
          : "\(person.id) woont niet in huishouden \(focal.id).",
        en: inside
          ? "\(person.id) lives in household \(focal.id), but stands in another sphere."
          : "\(person.id) does not live in household \(focal.id).",
        doNL: inside
          ? "Zet hier sphere: household, of haal \(person.id) uit het huishouden."
          : "Kies een andere sphere, of zet \(person.id) bij de members van het huishouden.",
        doEN: inside
          ? "Write sphere: household here, or take \(person.id) out of the household."
          : "Choose another sphere, or add \(person.id) to the members of the household.")
    }
  }

  mutating func checkPeople() {
    for (index, person) in draft.people.enumerated() {
      let path = FieldPath.top["people"][index]
      for (place, link) in person.parents.enumerated() {
        checkPerson(link.person, path["parents"][place]["person"])
      }
      checkPerson(person.twinOf, path["twinOf"])
      checkOnceEach(person.parents.map(\.person), path["parents"], field: "person")
    }
  }

  /// Reports a record of a list whose identifying field stands twice.
  mutating func checkOnceEach<Record>(
    _ ids: [Identifier<Record>], _ path: FieldPath, field: String
  ) {
    var seen = Set<Identifier<Record>>()
    for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
      reportTwice(id.rawValue, path[index][field])
    }
  }

  /// Reports a record of a list whose identifying fields together stand twice.
  mutating func checkOnceEach(_ keys: [[String]], _ path: FieldPath, field: String) {
    var seen = Set<[String]>()
    for (index, key) in keys.enumerated() where !seen.insert(key).inserted {
      reportTwice(key.filter { !$0.isEmpty }.joined(separator: " – "), path[index][field])
    }
  }

  /// Reports everybody who is an ancestor of themselves, once for each.
  mutating func checkKin() {
    for (index, person) in draft.people.enumerated() {
      var seen = Set<Person.ID>()
      var open = person.parents.map(\.person)
      while let next = open.popLast() {
        guard seen.insert(next).inserted else { continue }
        open += (people[next]?.parents ?? []).map(\.person)
      }
      guard seen.contains(person.id) else { continue }
      report(
        .ownAncestor, .top["people"][index]["parents"],
        nl: "\(person.id) is volgens deze ouders een voorouder van zichzelf.",
        en: "By these parents \(person.id) is an ancestor of themselves.",
        doNL: "Verbeter de ouders.", doEN: "Correct the parents.")
    }
    var pairs = Set<[Person.ID]>()
    for (index, couple) in draft.couples.enumerated() {
      let path = FieldPath.top["couples"][index]["partners"]
      checkPair(couple.partners, path)
      if !pairs.insert(couple.partners.sorted()).inserted {
        reportTwice(couple.partners.map(\.rawValue).joined(separator: " – "), path)
      }
    }
  }

  mutating func checkPair(_ ids: [Person.ID], _ path: FieldPath) {
    for (index, id) in ids.enumerated() { checkPerson(id, path[index]) }
    if ids.count != 2 {
      report(
        .notAPair, path,
        nl: "Hier horen precies twee personen te staan.", en: "Exactly two people belong here.",
        doNL: "Schrijf twee ids, zoals [P01, P02].", doEN: "Write two ids, such as [P01, P02].")
    } else if ids[0] == ids[1] {
      reportSelfTie(ids[0], path)
    }
  }

  mutating func reportSelfTie(_ id: Person.ID, _ path: FieldPath) {
    report(
      .selfTie, path,
      nl: "\(id) heeft hier een band met zichzelf.", en: "\(id) has a tie to themselves here.",
      doNL: "Noem de ander.", doEN: "Name the other one.")
  }
}
