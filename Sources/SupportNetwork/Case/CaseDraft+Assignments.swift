package import Telling

/// Somebody in a role, where the case says so.
package struct Assignment: Sendable {
  /// Who.
  package let person: Person.ID
  /// What for.
  package let role: PlanRole
  /// The field that gives the role.
  package let path: FieldPath
  /// The agreement that it belongs to.
  package var agreement: Agreement.ID?
  /// The need that it is for.
  package var need: SupportNeed.ID?
  /// The day for which it holds; absent means now.
  package var day: CalendarDate?
  /// Who is there too, where the role is being there.
  package var together: [Person.ID] = []
}

extension CaseDraft {
  /// Everybody in every role, in the order of the file: the one list that safety is checked by.
  package var assignments: [Assignment] {
    headAssignments + peopleAssignments + planAssignments + conditionAssignments
      + agreementAssignments + motivationAssignments + aftercareAssignments + momentAssignments
  }

  private func list(
    _ people: [Person.ID], _ role: PlanRole, _ path: FieldPath, need: SupportNeed.ID? = nil,
    day: CalendarDate? = nil
  ) -> [Assignment] {
    people.enumerated().map { index, id in
      Assignment(person: id, role: role, path: path[index], need: need, day: day)
    }
  }

  private func one(_ person: Person.ID?, _ role: PlanRole, _ path: FieldPath) -> [Assignment] {
    person.map { [Assignment(person: $0, role: role, path: path)] } ?? []
  }

  private func references(
    _ text: String?, _ role: PlanRole, _ path: FieldPath, agreement: Agreement.ID? = nil
  ) -> [Assignment] {
    var seen = Set<Person.ID>()
    return ReferringText(text ?? "").people.filter { seen.insert($0).inserted }.map {
      Assignment(person: $0, role: role, path: path, agreement: agreement)
    }
  }

  private func together(
    _ people: [Person.ID], _ role: PlanRole, _ path: FieldPath, day: CalendarDate? = nil
  ) -> [Assignment] {
    list(people, role, path, day: day).map { assignment in
      var assignment = assignment
      assignment.together = people.filter { $0 != assignment.person }
      return assignment
    }
  }

  private var headAssignments: [Assignment] {
    one(self.case.director, .director, .top["case"]["director"])
  }

  private var peopleAssignments: [Assignment] {
    people.enumerated().flatMap { index, person in
      let path = FieldPath.top["people"][index]
      let support = person.roles.enumerated().filter { $0.element.isSupport }.map { place, _ in
        Assignment(person: person.id, role: .supporter, path: path["roles"][place])
      }
      let agreed = person.allowedContacts.enumerated().flatMap { place, contact in
        one(contact.agreedBy, .contactAgreer, path["allowedContacts"][place]["agreedBy"])
      }
      return support + agreed
    }
  }

  private var planAssignments: [Assignment] {
    let path = FieldPath.top["plan"]
    let actions = plan.ownActions.enumerated().flatMap { index, text in
      references(text, .ownAction, path["ownActions"][index])
    }
    let named = plan.choices.enumerated().flatMap { index, choice in
      list(choice.named, .named, path["choices"][index]["named"], need: choice.need)
    }
    return together(plan.present, .present, path["present"]) + actions
      + list(plan.firstCall, .firstCall, path["firstCall"])
      + references(plan.planB, .planB, path["planB"])
      + one(plan.lookBack?.caller, .lookBackCaller, path["lookBack"]["caller"])
      + list(plan.actionTeam, .actionTeam, path["actionTeam"]) + named
  }

  private var conditionAssignments: [Assignment] {
    safetyConditions.enumerated().flatMap { index, condition in
      let path = FieldPath.top["safetyConditions"][index]
      return one(condition.setBy, .conditionSetter, path["setBy"])
        + list(condition.watchedBy, .watcher, path["watchedBy"])
    }
  }

  private var agreementAssignments: [Assignment] {
    agreements.enumerated().flatMap { index, agreement in
      let path = FieldPath.top["agreements"][index]
      let who = list(agreement.who, .agreement, path["who"])
      let standIns = list(agreement.standIns, .standIn, path["standIns"])
      let texts = [
        ("does", agreement.does), ("howOften", agreement.howOften), ("ifNot", agreement.ifNot),
      ].flatMap { field, text in references(text, .agreementText, path[field]) }
      return (who + texts + standIns).map { assignment in
        var assignment = assignment
        assignment.agreement = agreement.id
        return assignment
      }
    }
  }

  private var motivationAssignments: [Assignment] {
    motivations.enumerated().flatMap { index, motivation in
      motivation.asked.enumerated().flatMap { place, request in
        let path = FieldPath.top["motivations"][index]["asked"][place]
        let asked = request.answer == .no ? [] : one(request.person, .asked, path["person"])
        return asked + one(request.by, .asker, path["by"])
      }
    }
  }

  private var aftercareAssignments: [Assignment] {
    let path = FieldPath.top["aftercare"]
    return one(aftercare?.provider, .aftercare, path["provider"])
      + one(aftercare?.backup, .aftercareBackup, path["backup"])
      + references(aftercare?.text, .aftercareText, path["text"])
  }

  private var momentAssignments: [Assignment] {
    moments.enumerated().flatMap { index, moment in
      let path = FieldPath.top["moments"][index]
      let provisions = moment.provisions.enumerated().flatMap { place, provision in
        list(
          provision.providers.value ?? [], .provider, path["provisions"][place]["providers"],
          need: provision.need, day: moment.date)
      }
      return together(moment.respondents, .respondent, path["respondents"], day: moment.date)
        + list(moment.interviewers, .interviewer, path["interviewers"], day: moment.date)
        + provisions
    }
  }
}
