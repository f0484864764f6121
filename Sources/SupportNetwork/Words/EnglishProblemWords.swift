/// Problems in English.
struct EnglishProblemWords: ProblemWords {
  func summary(of fault: CaseFault) -> String {
    switch fault {
    case .unknown(let record, let id, _):
      "There is no \(name(of: record)) \(id.isPlainIdentifier ? id : "with this id")."
    case .twice(let what):
      "\(what) stands here twice."
    case .badIdentifier:
      "This cannot be an id."
    case .duplicateID(let id):
      "The id \(id) is already in use."
    case .duplicateIDInList(let id, let number):
      "\(id) stands at number \(number) of this list too."
    case .noDirector:
      "This case has no case director."
    case .noFocalHousehold(let households):
      "There are \(households) households; it is not clear which one the plan is about."
    case .insideHousehold(let id, let household):
      "\(id) lives in household \(household), but stands in another sphere."
    case .outsideHousehold(let id, let household):
      "\(id) does not live in household \(household)."
    case .ownAncestor(let id):
      "By these parents \(id) is an ancestor of themselves."
    case .notAPair:
      "Exactly two people belong here."
    case .selfTie(let id):
      "\(id) has a tie to themselves here."
    case .targetTooLow:
      "The target of a need is at least 1 provider."
    case .mentorForOutsider(let id):
      "\(id) does not belong to the household, and looks for a mentor here."
    case .safetySetByFamily(let id):
      "\(id) is no professional; a safety condition comes from outside the family."
    case .dangerInRole(let id, let role, let danger):
      "\(id) \(name(of: role)). That cannot be: \(reason(of: danger))."
    case .doubtInRole(let id, let role, let danger):
      "\(id) \(name(of: role)), while there is this: \(reason(of: danger))."
    case .deceasedInRole(let id, let role):
      "\(id) \(name(of: role)), and has died."
    case .minorInRole(let id, let role):
      "\(id) \(name(of: role)), and is a minor."
    case .allowedByOther(let id, let person, _):
      "\(id) cannot allow the contact of \(person)."
    case .datesReversed(let later, let earlier):
      "\(later) is before the start, \(earlier)."
    case .memberOfHousehold(let id):
      "\(id) belongs to the household itself."
    case .notInNetwork(let id):
      "\(id) is not in the network at this moment."
    case .tieFromOutside(let id):
      "\(id) does not belong to the household, and tells about a tie here."
    case .minorProvides(let id):
      "\(id) is a minor and provides support here."
    case .provisionMissing(let need):
      "Need \(need) does not say who provides for it."
    case .agreedNotProviding(let id, let agreement, let need, _):
      "Agreement \(agreement) is in force at this moment: \(id) helps with \(need). This says otherwise."
    case .providingNotAgreed(let id, let agreement, let need):
      "\(id) helps with \(need) here, and agreement \(agreement) about it is not in force then."
    case .notForNetwork(let id, let need):
      "\(need) is for professionals only, and \(id) is none."
    case .mentorByProfession:
      "A mentor of own choice is of the own network, and this need is for professionals only."
    case .satisfactionOutOfRange(let score):
      "\(score) is not between 1 and 5."
    case .sameDay(let id, let earlier):
      "\(id) and \(earlier) are on the same day."
    case .numberOutOfRange(let low, let high):
      "This is no number between \(low) and \(high)."
    case .emptyText:
      "This text is empty."
    case .longText(let most):
      "This text is longer than \(most) characters."
    case .controlCharacter:
      "This text holds an invisible control character."
    case .nameSpelled(let id), .nameInNote(let id), .nameInLabel(let id, _):
      "This text spells the name of \(id), who gave no consent."
    case .addressTold(let id, _):
      "The address of \(id) is secret, and this can tell where it is."
    case .bareIdentifier(let id):
      "\(id) stands in this text without braces, and is printed so."
    case .consentNeeded(let id):
      "\(id) is neither at home nor a professional: without consent the name stands nowhere."
    case .nameInIdentifier:
      "This id is the name of somebody who gave no consent."
    case .agesReversed:
      "The oldest child is younger than the youngest."
    case .distanceOfNoPair:
      "A distance lies between two neighbourhoods."
    case .badLanguage:
      "A language stands here as a code of two or three small letters."
    case .emptyList:
      "This list is empty; so nothing will ever fit."
    case .tooMany(let most):
      "There are more than \(most) here."
    }
  }

  func remedy(for fault: CaseFault) -> String {
    switch fault {
    case .unknown(_, _, let near?):
      "Did you mean \(near)? Correct it here or add it."
    case .unknown:
      "Correct it here or add it."
    case .twice:
      "Keep one."
    case .badIdentifier:
      "Use 1 to 40 letters a-z, digits, - or _, and nobody's name."
    case .duplicateID:
      "Give this record an id of its own."
    case .duplicateIDInList:
      "Give each an id of its own."
    case .noDirector:
      "Write under case: director: the id of whoever directs the case."
    case .noFocalHousehold:
      "Write under case: household: the id of the household."
    case .insideHousehold(let id, _):
      "Write sphere: household here, or take \(id) out of the household."
    case .outsideHousehold(let id, _):
      "Choose another sphere, or add \(id) to the members of the household."
    case .ownAncestor:
      "Correct the parents."
    case .notAPair:
      "Write two ids, such as [P01, P02]."
    case .selfTie:
      "Name the other one."
    case .targetTooLow:
      "Write how many people of its own network the family wants for this."
    case .mentorForOutsider:
      "Write the young person of the household who looks for one, or leave the field out."
    case .safetySetByFamily:
      "Name who set the condition, or make it an agreement."
    case .dangerInRole(let id, let role, _):
      takeOut(id, of: role)
        + (role.isTrust
          ? ""
          : " Was this contact agreed? Write it with \(id) under allowedContacts, with who agreed "
            + "(agreedBy) and when (on).")
    case .doubtInRole:
      "Talk about whether this fits now, and who else can do it."
    case .deceasedInRole(let id, let role):
      takeOut(id, of: role)
    case .minorInRole(let id, .standIn):
      "Put an adult beside \(id)."
    case .minorInRole(let id, let role):
      takeOut(id, of: role)
    case .allowedByOther(_, _, let setters):
      setters.isEmpty
        ? "Name a professional of this case."
        : "Name who set the condition: \(setters.map(\.rawValue).joined(separator: " or "))."
    case .datesReversed:
      "Correct one of the two dates."
    case .memberOfHousehold:
      "Take this line out."
    case .notInNetwork(let id):
      "Add \(id) to the members of this moment, or take this out."
    case .tieFromOutside:
      "A tie begins with a member of the household; others stand under alterTies."
    case .minorProvides:
      "Talk about whether this fits the age, and who can help."
    case .provisionMissing(let need):
      "Add need: \(need) with providers: [] for nobody, or notAsked."
    case .agreedNotProviding(let id, let agreement, _, let isMember):
      "Add \(id) to providers\(isMember ? "" : ", and to the members of this moment"). If the agreement "
        + "no longer holds, give \(agreement) an until. If nothing came of it, add to "
        + "agreementReviews: agreement: \(agreement), status: notDone."
    case .providingNotAgreed(let id, let agreement, _):
      "If the agreement does hold, correct from and until of \(agreement), or what agreementReviews "
        + "say. If \(id) helps no more, take \(id) out here."
    case .notForNetwork(let id, let need):
      "Name who does it as a job instead of \(id), or take professionalsOnly out of \(need)."
    case .mentorByProfession:
      "Take out jimFor or professionalsOnly."
    case .satisfactionOutOfRange:
      "Write 1, 2, 3, 4 or 5."
    case .sameDay:
      "Correct one of the two days."
    case .numberOutOfRange:
      "Correct the number, or tell why there is no answer."
    case .emptyText:
      "Write something, or leave the field out."
    case .longText:
      "Shorten the text."
    case .controlCharacter:
      "Type the text again."
    case .nameSpelled(let id), .nameInNote(let id):
      "Write {\(id)} instead of the name. If it is no name here, add the words around it under case: "
        + "notNames."
    case .addressTold(_, let teller):
      switch teller {
      case .distance: "Leave the distance out."
      case .neighbourhood: "Leave the neighbourhood out."
      case .household: "Give this household no name."
      case .organisation: "Leave the organisation out, or say only what it is."
      case .text: "Write it without a place, a street or an address."
      }
    case .bareIdentifier(let id):
      "Write {\(id)}."
    case .consentNeeded:
      "Ask, and write toBeNamed: given or refused. As long as nobody asked: notAsked."
    case .nameInIdentifier:
      "Use an id without a name, such as LV-0001 or P05."
    case .nameInLabel(let id, let kind):
      "Write \(instead(of: kind)); a reference such as {\(id)} cannot stand here. If somebody else "
        + "has that name, or it is no name here, add the words under case: notNames."
    case .agesReversed:
      "Put the lowest age under youngest and the highest under oldest."
    case .distanceOfNoPair:
      "Name two, or the same one twice for the distance within a neighbourhood."
    case .badLanguage:
      "Write for example nl, ar, tr or pl (ISO 639)."
    case .emptyList(let example):
      "Fill in at least one, such as [\(example)]."
    case .tooMany:
      "Divide them over more files, for example by area."
    }
  }

  private func takeOut(_ id: Person.ID, of role: PlanRole) -> String {
    role.isText
      ? "Take {\(id)} out of this text, and write who does it."
      : "Take \(id) out here and choose somebody else."
  }

  private func reason(of danger: Danger) -> String {
    let flags = danger.flags.isEmpty ? [] : ["flag \(danger.flags.words)"]
    let conditions = danger.conditions.isEmpty ? [] : ["condition \(danger.conditions.words)"]
    return (flags + conditions).joined(separator: " and ")
  }

  private func name(of role: PlanRole) -> String {
    switch role {
    case .director: "directs the case here"
    case .supporter: "is somebody here whom the family leans on"
    case .present: "is present here, together with the family"
    case .firstCall: "is called first here"
    case .planB: "stands in plan B here"
    case .ownAction: "stands here in what the family does itself"
    case .lookBackCaller: "calls everybody together here"
    case .actionTeam: "is in the action team here"
    case .named: "is named here as somebody to ask"
    case .conditionSetter: "set a condition here"
    case .watcher: "watches a condition here"
    case .contactAgreer: "allows contact here"
    case .agreement: "does what was agreed here"
    case .agreementText: "stands in an agreement here"
    case .standIn: "steps in here"
    case .provider: "provides for a need here"
    case .asked: "was asked here"
    case .asker: "asks somebody for help here"
    case .respondent: "answers here, together with the family"
    case .interviewer: "asks the family here"
    case .aftercare: "does the aftercare here"
    case .aftercareBackup: "steps in for the aftercare here"
    case .aftercareText: "stands in the aftercare here"
    }
  }

  private func name(of record: CaseFault.Record) -> String {
    switch record {
    case .person: "person"
    case .household: "household"
    case .organisation: "organisation"
    case .need: "need"
    case .goal: "goal"
    case .agreement: "agreement"
    case .moment: "moment"
    case .request: "request"
    case .offer: "offer"
    }
  }

  private func instead(of kind: Label.Kind) -> String {
    switch kind {
    case .family: "the last name of somebody who may be named"
    case .municipality: "the municipality alone"
    case .neighbourhood: "the neighbourhood alone"
    case .programme: "the programme alone"
    case .dailyName: "a name in daily life without the name of somebody else"
    case .organisation: "what it is, such as doctor or school"
    case .instrument: "the instrument alone"
    }
  }
}
