/// Problems in English.
struct EnglishProblemWords: ProblemWords {
  func summary(of fault: CaseFault) -> String {
    switch fault {
    case .unknown(let record, let id, _):
      "There is no \(name(of: record)) \(id)."
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
    case .nameSpelled(let id), .nameInLabel(let id, _):
      "This text spells the name of \(id), who gave no consent."
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
    case .nameSpelled(let id):
      "Write {\(id)} instead of the name."
    case .nameInLabel(let id, let kind):
      "Write \(instead(of: kind)); a reference such as {\(id)} cannot stand here. If it is somebody "
        + "else's name, leave it."
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
