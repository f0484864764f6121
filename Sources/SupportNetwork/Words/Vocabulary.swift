public import Telling

// The words of the field in both languages. Wording of results stands with the documents.

extension Role {
  /// The role in words, without an article.
  public var phrase: Phrase {
    switch self {
    case .youth: Phrase(dutch: "jeugdige", english: "young person")
    case .parentWithAuthority: Phrase(dutch: "ouder met gezag", english: "parent with authority")
    case .parentWithoutAuthority:
      Phrase(dutch: "ouder zonder gezag", english: "parent without authority")
    case .caregiver: Phrase(dutch: "verzorger", english: "caregiver")
    case .fosterParent: Phrase(dutch: "pleegouder", english: "foster parent")
    case .guardian: Phrase(dutch: "voogd", english: "guardian")
    case .informalCarer: Phrase(dutch: "mantelzorger", english: "informal carer")
    case .supportFigure: Phrase(dutch: "steunfiguur", english: "support figure")
    case .jim: Phrase(dutch: "JIM", english: "JIM (mentor of own choice)")
    case .legalMentor: Phrase(dutch: "mentor (mentorschap)", english: "legal mentor")
    case .schoolTutor: Phrase(dutch: "mentor op school", english: "mentor at school")
    case .volunteerMentor: Phrase(dutch: "maatje", english: "volunteer mentor")
    case .volunteer: Phrase(dutch: "vrijwilliger", english: "volunteer")
    case .supportParent: Phrase(dutch: "steunouder", english: "support parent")
    case .expertByExperience:
      Phrase(dutch: "ervaringsdeskundige", english: "expert by experience")
    case .peer: Phrase(dutch: "lotgenoot", english: "peer")
    case .communityCoach: Phrase(dutch: "wijkcoach", english: "community coach")
    case .familyCoach: Phrase(dutch: "gezinscoach", english: "family coach")
    case .supportWorker: Phrase(dutch: "begeleider", english: "support worker")
    case .childProtectionWorker:
      Phrase(dutch: "jeugdbeschermer", english: "child protection worker")
    case .behaviouralScientist:
      Phrase(dutch: "gedragswetenschapper", english: "behavioural scientist")
    case .generalPractitioner: Phrase(dutch: "huisarts", english: "general practitioner")
    case .schoolProfessional: Phrase(dutch: "van school", english: "from school")
    case .independentClientSupporter:
      Phrase(dutch: "onafhankelijke cliëntondersteuner", english: "independent client supporter")
    case .confidentialAdviser:
      Phrase(dutch: "vertrouwenspersoon", english: "confidential adviser")
    case .otherProfessional: Phrase(dutch: "professional", english: "professional")
    }
  }
}

extension Sphere {
  /// The sphere in words, as a heading.
  public var phrase: Phrase {
    switch self {
    case .household: Phrase(dutch: "Gezin", english: "Household")
    case .kin: Phrase(dutch: "Familie", english: "Family")
    case .friend: Phrase(dutch: "Vrienden", english: "Friends")
    case .neighbour: Phrase(dutch: "Buren", english: "Neighbours")
    case .community: Phrase(dutch: "School, werk en clubs", english: "School, work and clubs")
    case .volunteer: Phrase(dutch: "Vrijwilligers", english: "Volunteers")
    case .supportFamily: Phrase(dutch: "Buurtgezin", english: "Support family")
    case .professional: Phrase(dutch: "Professionals", english: "Professionals")
    case .other: Phrase(dutch: "Anderen", english: "Others")
    }
  }
}

extension LifeDomain {
  /// The life domain in words, as a heading.
  public var phrase: Phrase {
    switch self {
    case .safety: Phrase(dutch: "Veiligheid", english: "Safety")
    case .parentingAndFamily:
      Phrase(dutch: "Opvoeding en gezin", english: "Parenting and family")
    case .schoolAndWork: Phrase(dutch: "School en werk", english: "School and work")
    case .healthAndSelfCare:
      Phrase(dutch: "Gezondheid en zelfzorg", english: "Health and self-care")
    case .moneyAndPapers: Phrase(dutch: "Geld en administratie", english: "Money and papers")
    case .housing: Phrase(dutch: "Wonen en huishouden", english: "Housing and household")
    case .socialAndLeisure:
      Phrase(dutch: "Sociale contacten en vrije tijd", english: "Social contacts and leisure")
    case .emotionalSupport: Phrase(dutch: "Emotionele steun", english: "Emotional support")
    }
  }
}

extension Frequency {
  /// How often, in words.
  public var phrase: Phrase {
    switch self {
    case .daily: Phrase(dutch: "elke dag", english: "every day")
    case .weekly: Phrase(dutch: "elke week", english: "every week")
    case .fortnightly: Phrase(dutch: "om de week", english: "every two weeks")
    case .monthly: Phrase(dutch: "elke maand", english: "every month")
    case .quarterly: Phrase(dutch: "elk kwartaal", english: "every three months")
    case .yearly: Phrase(dutch: "elk jaar", english: "every year")
    case .onCall: Phrase(dutch: "als iemand belt", english: "when somebody calls")
    case .once: Phrase(dutch: "één keer", english: "once")
    }
  }
}

extension AgreementStatus {
  /// How an agreement went, in words.
  public var phrase: Phrase {
    switch self {
    case .done: Phrase(dutch: "gaat zoals afgesproken", english: "goes as agreed")
    case .partly: Phrase(dutch: "lukt voor een deel", english: "works in part")
    case .notDone: Phrase(dutch: "lukt niet", english: "does not work")
    case .notStarted: Phrase(dutch: "nog niet begonnen", english: "not begun yet")
    case .ended: Phrase(dutch: "afgerond", english: "ended")
    }
  }
}

extension PlanRoute {
  /// How the plan was made, in words.
  public var phrase: Phrase {
    switch self {
    case .alone: Phrase(dutch: "door de familie zelf", english: "by the family itself")
    case .withProfessional:
      Phrase(
        dutch: "door de familie, met een professional",
        english: "by the family, with a professional")
    case .withCoordinator:
      Phrase(
        dutch: "door de familie, met een onafhankelijke coördinator",
        english: "by the family, with an independent co-ordinator")
    }
  }
}

extension CalendarDate {
  /// The date in words, such as *11 maart 2026*.
  public var phrase: Phrase {
    Phrase { $0.grammar.date(day: day, month: month, year: year) }
  }

  /// The seconds from the beginning of 1970 to the beginning of this day, both in UTC.
  ///
  /// Source: the civil-from-days algorithm of H. Hinnant, *chrono-Compatible Low-Level Date
  /// Algorithms* (2013).
  public var secondsSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400
  }
}
