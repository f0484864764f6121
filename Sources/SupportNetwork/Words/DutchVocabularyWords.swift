/// The words of the field in Dutch.
struct DutchVocabularyWords: VocabularyWords {
  func name(of role: Role) -> String {
    switch role {
    case .youth: "jeugdige"
    case .parentWithAuthority: "ouder met gezag"
    case .parentWithoutAuthority: "ouder zonder gezag"
    case .caregiver: "verzorger"
    case .fosterParent: "pleegouder"
    case .guardian: "voogd"
    case .informalCarer: "mantelzorger"
    case .supportFigure: "steunfiguur"
    case .jim: "JIM"
    case .legalMentor: "mentor (mentorschap)"
    case .schoolTutor: "mentor op school"
    case .volunteerMentor: "maatje"
    case .volunteer: "vrijwilliger"
    case .supportParent: "steunouder"
    case .expertByExperience: "ervaringsdeskundige"
    case .peer: "lotgenoot"
    case .communityCoach: "wijkcoach"
    case .familyCoach: "gezinscoach"
    case .supportWorker: "begeleider"
    case .childProtectionWorker: "jeugdbeschermer"
    case .behaviouralScientist: "gedragswetenschapper"
    case .generalPractitioner: "huisarts"
    case .schoolProfessional: "van school"
    case .independentClientSupporter: "onafhankelijke cliëntondersteuner"
    case .confidentialAdviser: "vertrouwenspersoon"
    case .otherProfessional: "professional"
    }
  }

  func name(of sphere: Sphere) -> String {
    switch sphere {
    case .household: "Gezin"
    case .kin: "Familie"
    case .friend: "Vrienden"
    case .neighbour: "Buren"
    case .community: "School, werk en clubs"
    case .volunteer: "Vrijwilligers"
    case .supportFamily: "Buurtgezin"
    case .professional: "Professionals"
    case .other: "Anderen"
    }
  }

  func name(of domain: LifeDomain) -> String {
    switch domain {
    case .safety: "Veiligheid"
    case .parentingAndFamily: "Opvoeding en gezin"
    case .schoolAndWork: "School en werk"
    case .healthAndSelfCare: "Gezondheid en zelfzorg"
    case .moneyAndPapers: "Geld en administratie"
    case .housing: "Wonen en huishouden"
    case .socialAndLeisure: "Sociale contacten en vrije tijd"
    case .emotionalSupport: "Emotionele steun"
    }
  }

  func name(of frequency: Frequency) -> String {
    switch frequency {
    case .daily: "elke dag"
    case .weekly: "elke week"
    case .fortnightly: "om de week"
    case .monthly: "elke maand"
    case .quarterly: "elk kwartaal"
    case .yearly: "elk jaar"
    case .onCall: "als iemand belt"
    case .once: "één keer"
    }
  }

  func name(of status: AgreementStatus) -> String {
    switch status {
    case .done: "gaat zoals afgesproken"
    case .partly: "lukt voor een deel"
    case .notDone: "lukt niet"
    case .notStarted: "nog niet begonnen"
    case .ended: "afgerond"
    }
  }

  func name(of route: PlanRoute) -> String {
    switch route {
    case .alone: "door de familie zelf"
    case .withProfessional: "door de familie, met een professional"
    case .withCoordinator: "door de familie, met een onafhankelijke coördinator"
    }
  }

  func name(of part: DayPart) -> String {
    let day = name(of: part.day)
    return switch part.part {
    case nil: day
    case .morning: day + "ochtend"
    case .afternoon: day + "middag"
    case .evening: day + "avond"
    }
  }

  private func name(of day: DayPart.Day) -> String {
    switch day {
    case .monday: "maandag"
    case .tuesday: "dinsdag"
    case .wednesday: "woensdag"
    case .thursday: "donderdag"
    case .friday: "vrijdag"
    case .saturday: "zaterdag"
    case .sunday: "zondag"
    }
  }

  func name(of flag: SafetyFlag) -> String {
    switch flag {
    case .threatToChild: "dreiging voor een kind"
    case .noContactAgreement: "geen contact, of alleen na afspraak"
    case .domesticViolence: "geweld in het gezin"
    case .suspectOrWitness: "verdachte of getuige"
    case .addictionDuringContact: "onder invloed bij de kinderen"
    case .loyaltyConflict: "een kind zit klem tussen volwassenen"
    case .inCrisis: "in een crisis"
    case .moneyRelation: "een schuld bindt aan het gezin"
    }
  }

  func name(of kind: HelpKind) -> String {
    switch kind {
    case .dayPart: "een dagdeel"
    case .weekend: "een weekend"
    case .homework: "huiswerk"
    case .lift: "halen en brengen"
    case .goingAlong: "meegaan"
    case .mentor: "een maatje"
    case .parentTalk: "praten over opvoeden"
    }
  }

  func name(of kind: OfferKind) -> String {
    switch kind {
    case .volunteer: "vrijwilliger"
    case .volunteerMentor: "maatjesproject"
    case .supportFamily: "buurtgezin"
    case .homeStart: "Home-Start"
    case .peers: "lotgenoten"
    case .other: "ander aanbod"
    }
  }
}
