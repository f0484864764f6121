import Telling

// The header, the identifiers, the households, and who belongs to whom.

extension CaseChecks {
  mutating func checkHeader() {
    let path = FieldPath.top["case"]
    checkIdentifier(draft.case.id, path["id"])
    checkPerson(draft.case.director, path["director"])
    if draft.case.director == nil {
      report(.noDirector, path)
    }
    if let household = draft.case.household {
      checkKnown(
        household, among: Set(draft.households.map(\.id)), .household, path["household"])
    } else if draft.households.count != 1 {
      report(.noFocalHousehold(households: draft.households.count), path)
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
      report(.duplicateID(id.rawValue), path[index]["id"])
    }
  }

  private mutating func checkIdentifier<Record>(_ id: Identifier<Record>, _ path: FieldPath) {
    guard !id.isValid else { return }
    report(.badIdentifier, path)
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
        inside
          ? .insideHousehold(person.id, household: focal.id)
          : .outsideHousehold(person.id, household: focal.id), .top["people"][index]["sphere"])
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
      report(.ownAncestor(person.id), .top["people"][index]["parents"])
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
      report(.notAPair, path)
    } else if ids[0] == ids[1] {
      reportSelfTie(ids[0], path)
    }
  }

  mutating func reportSelfTie(_ id: Person.ID, _ path: FieldPath) {
    report(.selfTie(id), path)
  }
}
