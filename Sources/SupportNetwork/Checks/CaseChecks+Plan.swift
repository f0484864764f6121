import Telling

// What the family wrote, and what was agreed.

extension CaseChecks {
  mutating func checkPlan() {
    let path = FieldPath.top["plan"]
    checkPersons(draft.plan.present, path["present"])
    checkPersons(draft.plan.firstCall, path["firstCall"])
    checkPersons(draft.plan.actionTeam, path["actionTeam"])
    checkPerson(draft.plan.lookBack?.caller, path["lookBack"]["caller"])
    for (field, voices) in [
      ("goesWell", draft.plan.goesWell), ("worries", draft.plan.worries),
      ("wishes", draft.plan.wishes),
    ] {
      for (index, voice) in voices.enumerated() { checkPerson(voice.by, path[field][index]["by"]) }
    }
    checkChoices(path["choices"])
    checkPerson(draft.aftercare?.provider, .top["aftercare"]["provider"])
    checkPerson(draft.aftercare?.backup, .top["aftercare"]["backup"])
    if let offered = draft.plan.offeredOn, let waived = draft.plan.waivedOn, waived < offered {
      reportReversed(path["waivedOn"], later: waived, earlier: offered)
    }
    for (index, need) in draft.needs.enumerated() {
      let place = FieldPath.top["needs"][index]
      checkPersons(need.beneficiaries, place["beneficiaries"])
      checkMentorFor(need.jimFor, place["jimFor"])
      if need.target < 1 {
        report(
          .outOfRange, place["target"],
          nl: "Het doel van een behoefte is minstens 1 helper.",
          en: "The target of a need is at least 1 provider.",
          doNL: "Schrijf hoeveel mensen uit het eigen netwerk de familie hiervoor wil.",
          doEN: "Write how many people of its own network the family wants for this.")
      }
    }
    for (index, goal) in draft.goals.enumerated() {
      checkPersons(goal.owners, .top["goals"][index]["owners"])
    }
  }

  private mutating func checkMentorFor(_ youth: Person.ID?, _ place: FieldPath) {
    checkPerson(youth, place)
    guard let youth, people[youth] != nil, let focal, !focal.members.contains(youth) else { return }
    report(
      .notAMember, place,
      nl: "\(youth) hoort niet bij het huishouden, en zoekt hier een JIM.",
      en: "\(youth) does not belong to the household, and looks for a mentor here.",
      doNL: "Schrijf de jongere van het gezin die een JIM zoekt, of laat het veld weg.",
      doEN: "Write the young person of the household who looks for one, or leave the field out.")
  }

  private mutating func checkChoices(_ path: FieldPath) {
    for (index, choice) in draft.plan.choices.enumerated() {
      let place = path[index]
      checkPerson(choice.by, place["by"])
      if let need = choice.need {
        checkKnown(need, among: needs, .unknownNeed, place["need"], nl: "behoefte", en: "need")
      }
      checkPersons(choice.named, place["named"])
      checkPersons(choice.notWanted, place["notWanted"])
      for (position, id) in choice.notWanted.enumerated() where choice.named.contains(id) {
        reportTwice(id.rawValue, place["notWanted"][position])
      }
    }
    checkOnceEach(
      draft.plan.choices.map { [$0.by.rawValue, $0.need?.rawValue ?? ""] }, path, field: "by")
  }

  mutating func checkAgreements() {
    for (index, agreement) in draft.agreements.enumerated() {
      let path = FieldPath.top["agreements"][index]
      checkPersons(agreement.who, path["who"])
      checkPersons(agreement.standIns, path["standIns"])
      for (position, need) in agreement.needs.enumerated() {
        checkKnown(
          need, among: needs, .unknownNeed, path["needs"][position], nl: "behoefte", en: "need")
      }
      checkOnce(agreement.needs, path["needs"])
      for (field, day) in [("until", agreement.until), ("trialUntil", agreement.trialUntil)] {
        if let from = agreement.from, let day, day < from {
          reportReversed(path[field], later: day, earlier: from)
        }
      }
    }
    for (index, condition) in draft.safetyConditions.enumerated() {
      let path = FieldPath.top["safetyConditions"][index]
      checkPerson(condition.setBy, path["setBy"])
      checkPersons(condition.watchedBy, path["watchedBy"])
      checkPersons(condition.about, path["about"])
      if let setter = people[condition.setBy], setter.sphere != .professional {
        report(
          .safetySetByFamily, path["setBy"],
          nl:
            "\(setter.id) is geen professional; een veiligheidsvoorwaarde komt van buiten de familie.",
          en: "\(setter.id) is no professional; a safety condition comes from outside the family.",
          doNL: "Noem wie de voorwaarde stelde, of maak er een afspraak van.",
          doEN: "Name who set the condition, or make it an agreement.")
      }
    }
    for (index, motivation) in draft.motivations.enumerated() {
      let path = FieldPath.top["motivations"][index]
      checkKnown(
        motivation.need, among: needs, .unknownNeed, path["need"], nl: "behoefte", en: "need")
      checkKnown(
        motivation.moment, among: moments, .unknownMoment, path["moment"], nl: "moment",
        en: "moment")
      for (position, request) in motivation.asked.enumerated() {
        checkPerson(request.person, path["asked"][position]["person"])
        checkPerson(request.by, path["asked"][position]["by"])
      }
    }
    checkOnceEach(
      draft.motivations.map { [$0.need.rawValue, $0.moment.rawValue] }, .top["motivations"],
      field: "need")
  }

  private mutating func reportReversed(
    _ path: FieldPath, later: CalendarDate, earlier: CalendarDate
  ) {
    report(
      .datesReversed, path,
      nl: "\(later) ligt voor het begin, \(earlier).",
      en: "\(later) is before the start, \(earlier).",
      doNL: "Verbeter een van de twee datums.", doEN: "Correct one of the two dates.")
  }
}
