import SupportNetwork

struct EnglishGateWords: GateWords {
  let peopleDecide =
    "People decide. These are possibilities to talk about. The family chooses whom to ask, and "
    + "everybody may say no."
  let familyChoosesTeam =
    "This is a proposal to talk about. People decide: the family chooses whom to ask, and whoever "
    + "is asked may say no."

  func rule(of gate: GateCode) -> String {
    switch gate {
    case .safetyFlag: "There is a reason of safety. Which one stands in the case file only."
    case .noContactAgreement: "It was agreed that there is no contact, or by appointment only."
    case .secretAddress:
      "Whoever has a secret address is never asked for anything with those who must not know it."
    case .consentToAskRefused: "The person does not want to be asked, or no longer."
    case .deceased: "The person has died."
    case .unreachable: "Nobody can reach the person."
    case .minor: "Nobody younger than 18 is ever suggested as a helper, nor as a mentor."
    case .isParentOfYouth:
      "A parent cannot be the mentor of their own child, nor a step or foster parent."
    case .inHousehold: "Who lives in the household is its own strength, not help from outside."
    case .isProfessional: "Who does this as a job does not count as the family's own network."
    case .notWanted: "Somebody at home said about this: rather not. It needs no reason."
    case .notKnownToYouth:
      "A mentor of own choice is somebody whom the young person knows. About this person the "
        + "young person told nothing."
    case .vogMissing:
      "A volunteer or support family must have a certificate of conduct. Not known is not "
        + "enough here."
    case .outOfReach: "Who has to come when called lives at most \(Int(Reach.onCallKm)) km away."
    case .noPlaceFree: "The offer is full."
    case .overCapacity:
      "Nothing is added for somebody who gives as many hours as they want at most."
    case .overburdened:
      "Nothing is added for somebody who scores \(Burden.overburdenedFrom) or more on the "
        + "Caregiver Strain Index."
    }
  }

  func said(of gate: GateCode) -> String {
    switch gate {
    case .safetyFlag: "there is a reason of safety"
    case .noContactAgreement: "there is an agreement about contact"
    case .secretAddress: "has a secret address, and this is contact with who must not know it"
    case .consentToAskRefused: "does not want to be asked"
    case .deceased: "has died"
    case .unreachable: "cannot be reached"
    case .minor: "is younger than 18 (a friend just stays a friend)"
    case .isParentOfYouth: "is a parent, and a mentor of own choice never is"
    case .inHousehold: "lives in the household"
    case .isProfessional: "does this as a job, and is not the family's own network"
    case .notWanted: "rather not, as was said at home"
    case .notKnownToYouth: "the young person told nothing about them"
    case .vogMissing: "no certificate of conduct is known, check that first"
    case .outOfReach: "lives too far away to come when called"
    case .noPlaceFree: "has no place now"
    case .overCapacity: "gives as many hours as they want already, or more"
    case .overburdened: "is overburdened"
    }
  }

  func situation(_ situation: GateSituation) -> String {
    switch situation {
    case .noReasonOfSafety: "there is no reason of safety"
    case .threatToChild: "there is a threat to a child"
    case .childIsTorn: "a child is torn between two adults"
    case .conditionAboutThem: "a condition for safety is about this person"
    case .noAgreementAboutContact: "there is no agreement about contact"
    case .byAppointmentOnly: "comes by appointment only"
    case .hidesFromNobodyHere: "has a secret address, and meets only the family for this"
    case .wouldMeetWhomTheyHideFrom:
      "has a secret address, and would meet somebody about whom a condition is"
    case .mayBeAsked: "may be asked"
    case .consentNotAsked:
      "nobody asked yet whether that is all right: it is the first question then"
    case .consentRefused: "does not want to be asked"
    case .consentTakenBack: "took the consent back"
    case .isAlive: "is alive"
    case .hasDied: "has died, and still stands with a task"
    case .contactSleeps: "contact sleeps, and is still there"
    case .whereaboutsUnknown: "nobody knows where the person is"
    case .is18: "is 18"
    case .ageUnknown: "age not known: it is a question then"
    case .is15: "is 15"
    case .isUncle: "is an uncle of the young person"
    case .isFatherOfSister: "is the father of a sister: that gives a caution"
    case .isFatherWithoutAuthority: "is the father, without authority"
    case .brotherOnHisOwn: "is a brother who lives on his own"
    case .sisterAtHome: "is a sister who lives at home"
    case .neighbourAndNurse: "is a neighbour, and a nurse by trade"
    case .mentorAtSchool: "is a mentor at school"
    case .notNamed: "was not named"
    case .ratherNot: "the young person said: rather not"
    case .inCircleOfYouth: "stands in the young person's circle"
    case .onlyParentKnows: "only a parent knows the person"
    case .volunteerWithCertificate: "is a volunteer with a certificate"
    case .grandmother: "is a grandmother; that takes no certificate"
    case .supportParentWithoutCertificate: "is a support parent without a certificate"
    case .certificateNotLookedAt: "is a volunteer; nobody looked at it"
    case .twelveKmOnCall: "lives 12 km away, is called"
    case .farAndPhones: "lives 310 km away, and phones"
    case .distanceUnknown: "distance not known: it is a question then"
    case .farOnCall: "lives 310 km away, is called"
    case .twoPlaces: "there are 2 places"
    case .placesUnknown: "not known whether there is a place"
    case .noPlace: "there is no place"
    case .givesTwoOfSix: "gives 2 hours, wants 6 at most"
    case .ownMaximumUnknown: "the own maximum is not known: it is a question then"
    case .givesEighteenOfTen: "gives 18 hours, wants 10 at most"
    case .givesThreeOfThree: "gives 3 hours, wants 3 at most"
    case .scoresSix: "scores 6"
    case .questionsNotFilledIn: "did not fill the questions in"
    case .scoresEight: "scores 8"
    }
  }
}
