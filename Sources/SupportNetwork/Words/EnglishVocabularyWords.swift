/// The words of the field in English.
struct EnglishVocabularyWords: VocabularyWords {
  func name(of role: Role) -> String {
    switch role {
    case .youth: "young person"
    case .parentWithAuthority: "parent with authority"
    case .parentWithoutAuthority: "parent without authority"
    case .caregiver: "caregiver"
    case .fosterParent: "foster parent"
    case .guardian: "guardian"
    case .informalCarer: "informal carer"
    case .supportFigure: "support figure"
    case .jim: "JIM (mentor of own choice)"
    case .legalMentor: "legal mentor"
    case .schoolTutor: "mentor at school"
    case .volunteerMentor: "volunteer mentor"
    case .volunteer: "volunteer"
    case .supportParent: "support parent"
    case .expertByExperience: "expert by experience"
    case .peer: "peer"
    case .communityCoach: "community coach"
    case .familyCoach: "family coach"
    case .supportWorker: "support worker"
    case .childProtectionWorker: "child protection worker"
    case .behaviouralScientist: "behavioural scientist"
    case .generalPractitioner: "general practitioner"
    case .schoolProfessional: "from school"
    case .independentClientSupporter: "independent client supporter"
    case .confidentialAdviser: "confidential adviser"
    case .otherProfessional: "professional"
    }
  }

  func name(of sphere: Sphere) -> String {
    switch sphere {
    case .household: "Household"
    case .kin: "Family"
    case .friend: "Friends"
    case .neighbour: "Neighbours"
    case .community: "School, work and clubs"
    case .volunteer: "Volunteers"
    case .supportFamily: "Support family"
    case .professional: "Professionals"
    case .other: "Others"
    }
  }

  func name(of domain: LifeDomain) -> String {
    switch domain {
    case .safety: "Safety"
    case .parentingAndFamily: "Parenting and family"
    case .schoolAndWork: "School and work"
    case .healthAndSelfCare: "Health and self-care"
    case .moneyAndPapers: "Money and papers"
    case .housing: "Housing and household"
    case .socialAndLeisure: "Social contacts and leisure"
    case .emotionalSupport: "Emotional support"
    }
  }

  func name(of frequency: Frequency) -> String {
    switch frequency {
    case .daily: "every day"
    case .weekly: "every week"
    case .fortnightly: "every two weeks"
    case .monthly: "every month"
    case .quarterly: "every three months"
    case .yearly: "every year"
    case .onCall: "when somebody calls"
    case .once: "once"
    }
  }

  func name(of status: AgreementStatus) -> String {
    switch status {
    case .done: "goes as agreed"
    case .partly: "works in part"
    case .notDone: "does not work"
    case .notStarted: "not begun yet"
    case .ended: "ended"
    }
  }

  func name(of route: PlanRoute) -> String {
    switch route {
    case .alone: "by the family itself"
    case .withProfessional: "by the family, with a professional"
    case .withCoordinator: "by the family, with an independent co-ordinator"
    }
  }

  func name(of part: DayPart) -> String {
    let day = name(of: part.day)
    return switch part.part {
    case nil: day
    case .morning: day + " morning"
    case .afternoon: day + " afternoon"
    case .evening: day + " evening"
    }
  }

  private func name(of day: DayPart.Day) -> String {
    switch day {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  func name(of flag: SafetyFlag) -> String {
    switch flag {
    case .threatToChild: "a threat to a child"
    case .noContactAgreement: "no contact, or by appointment only"
    case .domesticViolence: "violence at home"
    case .suspectOrWitness: "a suspect or witness"
    case .addictionDuringContact: "under the influence while with the children"
    case .loyaltyConflict: "a child is torn between adults"
    case .inCrisis: "in a crisis"
    case .moneyRelation: "a debt binds them to the family"
    }
  }

  func name(of kind: HelpKind) -> String {
    switch kind {
    case .dayPart: "part of a day"
    case .weekend: "a weekend"
    case .homework: "homework"
    case .lift: "a lift"
    case .goingAlong: "going along"
    case .mentor: "a mentor"
    case .parentTalk: "talk about parenting"
    }
  }

  func name(of kind: OfferKind) -> String {
    switch kind {
    case .volunteer: "volunteer"
    case .volunteerMentor: "volunteer mentor"
    case .supportFamily: "support family"
    case .homeStart: "Home-Start"
    case .peers: "peers"
    case .other: "another offer"
    }
  }
}
