import Telling

// Who may hold no role: whoever is a danger, whoever has died, and a child where an adult is needed.

extension CaseChecks {
  /// Reports everybody who holds a role that they may not hold, at the field that gives it.
  mutating func checkRoles() {
    let dangers = draft.keptAway
    let lastDay = (draft.moments.filter { !$0.isPlanned }.map(\.date)).max()
    for assignment in draft.assignments {
      guard let person = people[assignment.person] else { continue }
      if let danger = dangers[person.id] { check(assignment, of: person, danger) }
      let holdsNow = assignment.day == nil || assignment.day == lastDay
      if person.deceased, assignment.role.needsLiving, holdsNow,
        !hasEnded(assignment.agreement, before: lastDay)
      {
        report(.deceasedInRole(person.id, assignment.role), assignment.path)
      }
      if assignment.role.needsAdult, person.isMinor == true {
        report(.minorInRole(person.id, assignment.role), assignment.path)
      }
    }
    checkStandIns()
    checkAllowedContacts(dangers)
  }

  private mutating func check(_ assignment: Assignment, of person: Person, _ danger: Danger) {
    let role = assignment.role
    let livesAtHome = focal?.members.contains(person.id) ?? false
    let isBarred = danger.isBarred
    if role == .present || role == .respondent {
      let household = Set(focal?.members ?? Array(people.keys))
      // Being there is contact where somebody of the household is there too; who lives with them
      // under a condition has that contact every day.
      guard assignment.together.contains(where: household.contains) else { return }
      if livesAtHome, !danger.flags.contains(where: \.barsEveryRole) { return }
    }
    if isBarred || role.isTrust {
      guard !isAllowed(assignment, of: person) else { return }
      report(.dangerInRole(person.id, role, danger), assignment.path)
    } else {
      report(.doubtInRole(person.id, role, danger), assignment.path)
    }
  }

  /// Whether a contact that was agreed covers the role.
  private func isAllowed(_ assignment: Assignment, of person: Person) -> Bool {
    guard !assignment.role.isTrust else { return false }
    return person.allowedContacts.contains { contact in
      switch assignment.role {
      case .agreement, .agreementText:
        assignment.agreement.map(contact.agreements.contains) ?? false
      case .provider:
        draft.agreements.contains { agreement in
          contact.agreements.contains(agreement.id) && agreement.who.contains(person.id)
            && (assignment.need.map(agreement.needs.contains) ?? false)
        }
      default: contact.roles.contains(assignment.role)
      }
    }
  }

  /// Whether an agreement was over before the last moment: what was done then stays true.
  private func hasEnded(_ id: Agreement.ID?, before day: CalendarDate?) -> Bool {
    guard let id, let day, let until = draft.agreements.first(where: { $0.id == id })?.until else {
      return false
    }
    return until < day
  }

  /// Reports an agreement in which only children step in.
  private mutating func checkStandIns() {
    for (index, agreement) in draft.agreements.enumerated() {
      let standIns = agreement.standIns.compactMap { people[$0] }
      guard let first = standIns.first, standIns.allSatisfy({ $0.isMinor == true }) else {
        continue
      }
      report(.minorInRole(first.id, .standIn), .top["agreements"][index]["standIns"])
    }
  }

  /// Reports a contact that was agreed by somebody who cannot agree it, or that names no agreement.
  private mutating func checkAllowedContacts(_ dangers: [Person.ID: Danger]) {
    let known = Set(draft.agreements.map(\.id))
    for (index, person) in draft.people.enumerated() {
      let setters = Set(
        draft.safetyConditions.filter { $0.about.contains(person.id) }.map(\.setBy))
      for (place, contact) in person.allowedContacts.enumerated() {
        let path = FieldPath.top["people"][index]["allowedContacts"][place]
        checkPerson(contact.agreedBy, path["agreedBy"])
        for (position, id) in contact.agreements.enumerated() {
          checkKnown(id, among: known, .agreement, path["agreements"][position])
        }
        checkOnce(contact.agreements, path["agreements"])
        guard let agreer = people[contact.agreedBy] else { continue }
        if agreer.sphere != .professional || !(setters.isEmpty || setters.contains(agreer.id)) {
          report(.allowedByOther(agreer.id, person.id, setters: setters.sorted()), path["agreedBy"])
        }
      }
    }
  }
}
