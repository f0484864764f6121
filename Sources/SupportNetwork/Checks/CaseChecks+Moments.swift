import Telling

// What was noted at one moment.

extension CaseChecks {
  mutating func checkMoment(_ moment: Moment, at path: FieldPath) {
    checkPersons(moment.respondents, path["respondents"])
    checkPersons(moment.interviewers, path["interviewers"])
    // Without a household there is no inside and no outside; that is reported already.
    let household = Set(focal?.members ?? Array(people.keys))
    let members = Set(moment.members.map(\.person))
    for (index, member) in moment.members.enumerated() {
      let place = path["members"][index]["person"]
      checkPerson(member.person, place)
      if focal != nil, household.contains(member.person) {
        report(.memberOfHousehold(member.person), place)
      }
    }
    checkOnceEach(moment.members.map(\.person), path["members"], field: "person")
    checkTies(moment, household: household, members: members, path["ties"])
    checkAlterTies(moment, members: members, path["alterTies"])
    let organisations = Set(draft.organisations.map(\.id))
    for (index, tie) in moment.organisationTies.enumerated() {
      let place = path["organisationTies"][index]
      checkPerson(tie.person, place["person"])
      checkKnown(
        tie.organisation, among: organisations, .organisation, place["organisation"])
    }
    checkOnceEach(
      moment.organisationTies.map { [$0.person.rawValue, $0.organisation.rawValue] },
      path["organisationTies"], field: "organisation")
    checkProvisions(moment, household: household, members: members, path)
    checkReviews(moment, path)
  }

  private mutating func checkTies(
    _ moment: Moment, household: Set<Person.ID>, members: Set<Person.ID>, _ path: FieldPath
  ) {
    var seen = Set<[Person.ID]>()
    for (index, tie) in moment.ties.enumerated() {
      let place = path[index]
      checkPerson(tie.from, place["from"])
      checkPerson(tie.to, place["to"])
      if tie.from == tie.to { reportSelfTie(tie.from, place["to"]) }
      if focal != nil, people[tie.from] != nil, !household.contains(tie.from) {
        report(.tieFromOutside(tie.from), place["from"])
      }
      checkPresent(tie.to, household: household, members: members, place["to"])
      if !seen.insert([tie.from, tie.to]).inserted {
        reportTwice("\(tie.from) → \(tie.to)", place["to"])
      }
    }
  }

  private mutating func checkAlterTies(
    _ moment: Moment, members: Set<Person.ID>, _ path: FieldPath
  ) {
    var seen = Set<[Person.ID]>()
    for (index, tie) in moment.alterTies.enumerated() {
      let place = path[index]["between"]
      checkPair(tie.between, place)
      for (end, id) in tie.between.enumerated() {
        checkPresent(id, household: [], members: members, place[end])
      }
      if tie.between.count == 2, !seen.insert(tie.between.sorted()).inserted {
        reportTwice(tie.between.map(\.rawValue).joined(separator: " – "), place)
      }
    }
  }

  /// Reports a known person who is neither of the household nor in the network at this moment.
  private mutating func checkPresent(
    _ id: Person.ID, household: Set<Person.ID>, members: Set<Person.ID>, _ path: FieldPath
  ) {
    // Without a household nobody knows who is around it; that is reported once, at the header.
    guard focal != nil, people[id] != nil else { return }
    guard !household.contains(id), !members.contains(id) else { return }
    report(.notInNetwork(id), path)
  }

  private mutating func checkProvisions(
    _ moment: Moment, household: Set<Person.ID>, members: Set<Person.ID>, _ path: FieldPath
  ) {
    for (index, provision) in moment.provisions.enumerated() {
      let place = path["provisions"][index]
      checkKnown(
        provision.need, among: needs, .need, place["need"])
      for (position, id) in (provision.providers.value ?? []).enumerated() {
        checkPerson(id, place["providers"][position])
        checkPresent(id, household: household, members: members, place["providers"][position])
        if people[id]?.isMinor == true {
          report(.minorProvides(id), place["providers"][position])
        }
      }
      checkOnce(provision.providers.value ?? [], place["providers"])
    }
    checkOnceEach(moment.provisions.map(\.need), path["provisions"], field: "need")
    let told = Set(moment.provisions.map(\.need))
    // A moment that was planned, or only mapped people, says nothing of any need.
    for need in draft.needs.map(\.id).sorted() where !told.isEmpty && !told.contains(need) {
      report(.provisionMissing(need), path["provisions"])
    }
  }

  private mutating func checkReviews(_ moment: Moment, _ path: FieldPath) {
    let goals = Set(draft.goals.map(\.id))
    let agreements = Set(draft.agreements.map(\.id))
    for (index, review) in moment.goalReviews.enumerated() {
      let place = path["goalReviews"][index]["goal"]
      checkKnown(review.goal, among: goals, .goal, place)
    }
    checkOnceEach(moment.goalReviews.map(\.goal), path["goalReviews"], field: "goal")
    for (index, review) in moment.agreementReviews.enumerated() {
      checkKnown(
        review.agreement, among: agreements, .agreement,
        path["agreementReviews"][index]["agreement"])
    }
    checkOnceEach(
      moment.agreementReviews.map(\.agreement), path["agreementReviews"], field: "agreement")
    for (index, answer) in moment.satisfaction.enumerated() {
      let place = path["satisfaction"][index]
      checkPerson(answer.by, place["by"])
      if let score = answer.score.value, !Satisfaction.range.contains(score) {
        report(.satisfactionOutOfRange(score), place["score"])
      }
    }
    checkOnceEach(
      moment.satisfaction.map { [$0.by.rawValue, $0.about.rawValue] }, path["satisfaction"],
      field: "about")
    checkOnceEach(
      moment.instruments.map { [$0.instrument, $0.by?.rawValue ?? "", $0.about?.rawValue ?? ""] },
      path["instruments"], field: "instrument")
    for (index, score) in moment.instruments.enumerated() {
      checkPerson(score.by, path["instruments"][index]["by"])
      checkPerson(score.about, path["instruments"][index]["about"])
    }
  }

  mutating func checkMomentDays() {
    var days: [CalendarDate: Moment.ID] = [:]
    for (index, moment) in draft.moments.enumerated() {
      guard let earlier = days.updateValue(moment.id, forKey: moment.date) else { continue }
      report(.sameDay(moment.id, earlier), .top["moments"][index]["date"])
    }
  }
}
