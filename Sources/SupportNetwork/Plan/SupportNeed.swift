/// Something that has to be done for this family, by somebody. Glossary: *hulpvraag*.
public struct SupportNeed: Sendable, Hashable, Codable, Identifiable {
  /// The type of a need's identifier.
  public typealias ID = Identifier<SupportNeed>
  /// The identifier.
  public let id: ID
  /// The life domain. Glossary: *leefgebied*.
  public var domain: LifeDomain
  /// What is needed, in the words of the family; `{P03}` stands for a person.
  public var text: String
  /// For whom in the household; empty means all.
  public var beneficiaries: [Person.ID]
  /// The young person who looks for a mentor of own choice, if that is what is needed. Glossary: *JIM*.
  public var jimFor: Person.ID?
  /// How often.
  public var frequency: Frequency
  /// Whether only a professional can do it, as a treatment: it is never asked of the network.
  public var professionalsOnly: Bool
  /// How many informal providers the family wants for it, at least 1; without meaning where only a
  /// professional can do it.
  public var target: Int
  /// Under which law help for it would fall, if known.
  public var law: Law?

  /// Creates a need.
  public init(
    id: ID, domain: LifeDomain, text: String, beneficiaries: [Person.ID] = [],
    jimFor: Person.ID? = nil, frequency: Frequency, professionalsOnly: Bool = false,
    target: Int = 1, law: Law? = nil
  ) {
    self.id = id
    self.domain = domain
    self.text = text
    self.beneficiaries = beneficiaries
    self.jimFor = jimFor
    self.frequency = frequency
    self.professionalsOnly = professionalsOnly
    self.target = target
    self.law = law
  }
}

/// The parts of life in which needs are ordered: the default list of eight.
public enum LifeDomain: String, Sendable, Hashable, Codable, CaseIterable {
  /// *Veiligheid*.
  case safety
  /// *Opvoeding en gezin*.
  case parentingAndFamily
  /// *School en werk*.
  case schoolAndWork
  /// *Gezondheid en zelfzorg*.
  case healthAndSelfCare
  /// *Geld en administratie*.
  case moneyAndPapers
  /// *Wonen en huishouden*.
  case housing
  /// *Sociale contacten en vrije tijd*.
  case socialAndLeisure
  /// *Emotionele steun*.
  case emotionalSupport
}

/// How often something is needed.
public enum Frequency: String, Sendable, Hashable, Codable, CaseIterable {
  /// Every day.
  case daily
  /// Every week.
  case weekly
  /// Every two weeks.
  case fortnightly
  /// Every month.
  case monthly
  /// Every three months.
  case quarterly
  /// Every year.
  case yearly
  /// When somebody calls.
  case onCall
  /// One time.
  case once
}

/// The law under which help falls.
public enum Law: String, Sendable, Hashable, Codable, CaseIterable {
  /// Youth act (Jeugdwet).
  case youthAct
  /// Social support act (Wmo).
  case socialSupportAct
  /// Another law.
  case other
}

/// Who provides for a need at one moment.
public struct Provision: Sendable, Hashable, Codable {
  /// The need.
  public var need: SupportNeed.ID
  /// The providers; an empty list is an answer: nobody.
  public var providers: Answer<[Person.ID]>

  /// Creates a provision.
  public init(need: SupportNeed.ID, providers: Answer<[Person.ID]>) {
    self.need = need
    self.providers = providers
  }
}

/// Why a need is covered as it is: the reasons that the law asks of the municipality.
///
/// The four steps are the ladder of the policy: oneself, the network, general provisions and
/// volunteers, then professional help. Kring keeps the words; it never judges whether it is enough.
public struct Motivation: Sendable, Hashable, Codable {
  /// The need.
  public var need: SupportNeed.ID
  /// The moment that it was written for.
  public var moment: Moment.ID
  /// What the family can do itself.
  public var own: String?
  /// What the network can do.
  public var network: String?
  /// What volunteers and general provisions can do.
  public var general: String?
  /// What is asked of professionals, and why.
  public var professional: String?
  /// Who was asked.
  public var asked: [Request]

  /// Creates a motivation without words.
  public init(need: SupportNeed.ID, moment: Moment.ID) {
    self.need = need
    self.moment = moment
    asked = []
  }
}

/// That somebody was asked for something, and what came of it.
public struct Request: Sendable, Hashable, Codable {
  /// Who was asked.
  public var person: Person.ID
  /// Who asked.
  public var by: Person.ID?
  /// When.
  public var on: CalendarDate?
  /// What the answer was.
  public var answer: RequestAnswer
  /// What the person said.
  public var text: String?

  /// Creates a request.
  public init(
    person: Person.ID, by: Person.ID? = nil, on: CalendarDate? = nil, answer: RequestAnswer,
    text: String? = nil
  ) {
    self.person = person
    self.by = by
    self.on = on
    self.answer = answer
    self.text = text
  }
}

/// An answer to a request for help.
public enum RequestAnswer: String, Sendable, Hashable, Codable, CaseIterable {
  /// Yes.
  case yes
  /// In part, or now and then.
  case partly
  /// No.
  case no
  /// Not answered yet.
  case open
}
