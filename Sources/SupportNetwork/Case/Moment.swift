/// A moment at which the network was mapped: T0, T1 and so on. Glossary: *peilmoment*.
///
/// Two moments compare only when the same people answered the same prompts.
public struct Moment: Sendable, Hashable, Codable, Identifiable {
  /// The type of a moment's identifier.
  public typealias ID = Identifier<Moment>
  /// The identifier.
  public let id: ID
  /// The day.
  public var date: CalendarDate
  /// Who answered.
  public var respondents: [Person.ID]
  /// Who asked.
  public var interviewers: [Person.ID]
  /// Which prompts were used.
  public var prompts: [Prompt]
  /// How long it took.
  public var minutes: Int?
  /// Whether it was interrupted.
  public var interrupted: Bool
  /// Who is around the household, with hours and burden; empty is an answer only where it was asked.
  public var members: [Member] { didSet { answered(.members, by: members) } }
  /// What household members say about their ties.
  public var ties: [Tie] { didSet { answered(.ties, by: ties) } }
  /// Who around the household knows whom.
  public var alterTies: [AlterTie] { didSet { answered(.alterTies, by: alterTies) } }
  /// What binds people to organisations.
  public var organisationTies: [OrganisationTie] {
    didSet { answered(.organisationTies, by: organisationTies) }
  }
  /// The questions of which the case file holds no list, so that nothing follows from an empty one.
  public var leftOut: Set<MomentQuestion>
  /// Who provides for which need.
  public var provisions: [Provision]
  /// Where the goals stand.
  public var goalReviews: [GoalReview]
  /// How the agreements went.
  public var agreementReviews: [AgreementReview]
  /// How content people are.
  public var satisfaction: [Satisfaction]
  /// Scores on instruments that others own; Kring keeps the number only.
  public var instruments: [InstrumentScore]

  /// Creates a moment at which nothing was noted yet.
  public init(id: ID, date: CalendarDate) {
    self.id = id
    self.date = date
    respondents = []
    interviewers = []
    prompts = []
    interrupted = false
    members = []
    ties = []
    alterTies = []
    organisationTies = []
    leftOut = Set(MomentQuestion.allCases)
    provisions = []
    goalReviews = []
    agreementReviews = []
    satisfaction = []
    instruments = []
  }
}

/// A question of a moment whose answer is a list.
///
/// A list that is left out was not asked; an empty one is an answer: nobody, nothing.
public enum MomentQuestion: String, Sendable, Hashable, CaseIterable {
  /// Who is around the household.
  case members
  /// How household members are with them.
  case ties
  /// Who around the household knows whom.
  case alterTies
  /// What binds people to organisations.
  case organisationTies
}

extension Moment {
  /// Whoever answers a question was asked; whoever takes the answer out again leaves that it was.
  private mutating func answered(_ question: MomentQuestion, by answer: some Collection) {
    if !answer.isEmpty { leftOut.remove(question) }
  }

  /// Whether a question was asked: something was answered, or an empty list says that there is nothing.
  public func asked(_ question: MomentQuestion) -> Bool {
    let isEmpty =
      switch question {
      case .members: members.isEmpty
      case .ties: ties.isEmpty
      case .alterTies: alterTies.isEmpty
      case .organisationTies: organisationTies.isEmpty
      }
    return !isEmpty || !leftOut.contains(question)
  }
}

/// A prompt that makes people come to mind, always in the same order.
public enum Prompt: String, Sendable, Hashable, Codable, CaseIterable {
  /// The household.
  case household
  /// Kin by generation, both sides.
  case kin
  /// Who plays, played or could play a part.
  case playedPlaysCouldPlay
  /// The map of the neighbourhood. *Buurtkaart*.
  case neighbourhoodMap
  /// School, club, work, faith.
  case schoolClubWorkFaith
  /// The five exchange questions.
  case exchange
  /// Who else finds it important that things go well?
  case widening
  /// The check with each child apart.
  case childrenApart
}

/// How content somebody is with something, 1 to 5.
public struct Satisfaction: Sendable, Hashable, Codable {
  /// The answers that can be given.
  public static let range = 1...5
  /// Who answered.
  public var by: Person.ID
  /// With what.
  public var about: SatisfactionTopic
  /// From 1 (not at all) to 5 (very).
  public var score: Answer<Int>

  /// Creates an answer.
  public init(by: Person.ID, about: SatisfactionTopic, score: Answer<Int>) {
    self.by = by
    self.about = about
    self.score = score
  }
}

/// What somebody can be content with.
public enum SatisfactionTopic: String, Sendable, Hashable, Codable, CaseIterable {
  /// The network.
  case network
  /// The plan.
  case plan
  /// The help of professionals.
  case professionalHelp
}

/// The score on an instrument that somebody else owns.
public struct InstrumentScore: Sendable, Hashable, Codable {
  /// Which instrument, as *zrm-sociaal-netwerk*.
  public var instrument: String
  /// Who filled it in.
  public var by: Person.ID?
  /// About whom.
  public var about: Person.ID?
  /// The score.
  public var score: Answer<Double>

  /// Creates a score.
  public init(
    instrument: String, by: Person.ID? = nil, about: Person.ID? = nil, score: Answer<Double>
  ) {
    self.instrument = instrument
    self.by = by
    self.about = about
    self.score = score
  }
}
