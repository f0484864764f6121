import SupportNetwork

extension CaseDraft {
  /// Gives somebody one role, and nothing else: how a test reaches every role of the model.
  mutating func give(_ role: PlanRole, to id: Person.ID) {
    switch role {
    case .director: self.case.director = id
    case .supporter: change(id) { $0.roles = [.supportFigure] }
    case .present: plan.present.append(id)
    case .firstCall: plan.firstCall = [id]
    case .planB: plan.planB = "Dan bellen we {\(id)}."
    case .ownAction: plan.ownActions = ["{P02} gaat op zondag naar {\(id)}."]
    case .lookBackCaller: plan.lookBack = LookBack(caller: id)
    case .actionTeam: plan.actionTeam = ["P01", id]
    case .named: plan.choices = [CandidateChoice(by: "P02", named: [id])]
    case .conditionSetter: safetyConditions[0].setBy = id
    case .watcher: safetyConditions[0].watchedBy.append(id)
    case .contactAgreer:
      change("P03") {
        $0.allowedContacts = [
          AllowedContact(roles: [.present], agreedBy: id, on: day("2026-01-06"))
        ]
      }
    case .agreement: agreements[0].who.append(id)
    case .agreementText: agreements[0].ifNot = "{P02} slaapt bij {\(id)}."
    case .standIn: agreements[0].standIns.append(id)
    case .provider: moments[1].provisions[1].providers = .given([id])
    case .asked: motivations[0].asked = [Request(person: id, answer: .open)]
    case .asker: motivations[0].asked = [Request(person: "P03", by: id, answer: .no)]
    case .respondent: moments[0].respondents.append(id)
    case .interviewer: moments[1].interviewers.append(id)
    case .aftercare: aftercare = Aftercare(level: .followUp, provider: id)
    case .aftercareBackup: aftercare = Aftercare(level: .followUp, provider: "P05", backup: id)
    case .aftercareText: aftercare = Aftercare(level: .followUp, text: "{\(id)} belt op zondag.")
    }
  }

  /// Takes somebody out of every role: what the remedies ask.
  mutating func takeOut(_ id: Person.ID) {
    if self.case.director == id { self.case.director = "P05" }
    change(id) { $0.roles = $0.roles.filter { $0 == .youth } }
    for index in people.indices { people[index].allowedContacts.removeAll { $0.agreedBy == id } }
    plan.present.removeAll { $0 == id }
    plan.firstCall.removeAll { $0 == id }
    plan.actionTeam.removeAll { $0 == id }
    if plan.lookBack?.caller == id { plan.lookBack?.caller = nil }
    for index in plan.choices.indices { plan.choices[index].named.removeAll { $0 == id } }
    for index in safetyConditions.indices {
      if safetyConditions[index].setBy == id { safetyConditions[index].setBy = "P05" }
      safetyConditions[index].watchedBy.removeAll { $0 == id }
    }
    for index in agreements.indices {
      agreements[index].who.removeAll { $0 == id }
      agreements[index].standIns.removeAll { $0 == id }
    }
    for index in motivations.indices {
      motivations[index].asked.removeAll { $0.person == id || $0.by == id }
    }
    if aftercare?.provider == id { aftercare?.provider = nil }
    if aftercare?.backup == id { aftercare?.backup = nil }
    for index in moments.indices {
      moments[index].respondents.removeAll { $0 == id }
      moments[index].interviewers.removeAll { $0 == id }
      for place in moments[index].provisions.indices {
        guard case .given(let people) = moments[index].provisions[place].providers else { continue }
        moments[index].provisions[place].providers = .given(people.filter { $0 != id })
      }
    }
    takeOutOfTexts(id)
  }

  private mutating func takeOutOfTexts(_ id: Person.ID) {
    let refersTo = { (text: String?) in text?.contains("{\(id)}") ?? false }
    if refersTo(plan.planB) { plan.planB = nil }
    plan.ownActions.removeAll { refersTo($0) }
    for index in agreements.indices where refersTo(agreements[index].ifNot) {
      agreements[index].ifNot = nil
    }
    if refersTo(aftercare?.text) { aftercare?.text = nil }
  }

  /// Changes one person.
  mutating func change(_ id: Person.ID, _ change: (inout Person) -> Void) {
    for index in people.indices where people[index].id == id { change(&people[index]) }
  }
}
