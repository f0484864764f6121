import SupportNetwork

/// What is looked at for suggestions at one moment, gathered once.
///
/// The one door between a case and its suggestions. It hands on ties, tasks and facts; names, gender,
/// relations, notes, organisations and the answers of later moments stay behind it.
struct SuggestionSetting {
  let family: FamilyCase
  let moment: Moment
  let household: Set<Person.ID>
  /// Each need with who provides for it, and who has agreed to.
  let coverage: [NeedCoverage]
  let members: Set<Person.ID>
  let wasMember: Set<Person.ID>
  /// The action team, once the family came together.
  let actionTeam: [Person.ID]
  /// How the tasks lie now.
  let loads: Loads
  /// On whom the tasks rest now.
  let dependence: Dependence?
  private let tiesTo: [Person.ID: [Tie]]
  private let alterTiesOf: [Person.ID: [AlterTie]]
  private let partnersOf: [Person.ID: [Person.ID]]
  private let tasksOf: [Person.ID: [SupportNeed.ID]]
  private let load: [Person.ID: Member]
  private let agreements: [Agreement]
  /// Whoever has a safety flag or a condition about them, from whom others may hide.
  let keptAway: [Person.ID: Danger]

  /// Gathers a moment, or `nil` if there is none. O(*n* + *t*).
  init?(of family: FamilyCase, at id: Moment.ID) {
    guard let moment = family.moment(id), let network = family.network(at: id) else { return nil }
    self.family = family
    self.moment = moment
    let inside = Set(family.household.members)
    household = inside
    coverage = network.coverage(ahead: true)
    loads = Loads(of: coverage.map(\.informal))
    dependence = Dependence(of: loads)
    let plan = family.plan
    let hasMet = plan.meeting.map { $0 <= moment.date } ?? true
    actionTeam = hasMet ? plan.actionTeam.sorted() : []
    members = Set(moment.members.map(\.person))
    wasMember = Set(
      family.moments.filter { $0.date < moment.date }.flatMap { $0.members.map(\.person) })
    tiesTo = Dictionary(grouping: moment.ties.filter { !inside.contains($0.to) }, by: \.to)
    var alterTies: [Person.ID: [AlterTie]] = [:]
    for tie in moment.alterTies {
      for person in tie.between { alterTies[person, default: []].append(tie) }
    }
    alterTiesOf = alterTies
    var partners: [Person.ID: [Person.ID]] = [:]
    for couple in family.couples where couple.status.isTogether {
      for person in couple.partners {
        partners[person, default: []] += couple.partners.filter { $0 != person }
      }
    }
    partnersOf = partners
    var tasks: [Person.ID: [SupportNeed.ID]] = [:]
    for provision in network.needs {
      for person in Set(provision.named + provision.toCome.map(\.person)) {
        tasks[person, default: []].append(provision.need.id)
      }
    }
    tasksOf = tasks
    agreements =
      family.draft.agreementsDone(at: moment) + family.draft.agreementsToCome(after: moment)
    load = Dictionary(uniqueKeysWithValues: moment.members.map { ($0.person, $0) })
    keptAway = family.draft.keptAway
  }

  /// What people at home told about somebody, in ascending order of who told.
  func ties(with person: Person.ID) -> [Tie] { tiesTo[person] ?? [] }

  /// What one person at home told about somebody, if the tie is in use.
  func tie(of teller: Person.ID, with person: Person.ID) -> Tie? {
    ties(with: person).first { $0.from == teller && $0.status.isInUse }
  }

  /// Whom somebody around the household knows.
  func alterTies(of person: Person.ID) -> [AlterTie] { alterTiesOf[person] ?? [] }

  /// With whom somebody is together now.
  func partners(of person: Person.ID) -> [Person.ID] { (partnersOf[person] ?? []).sorted() }

  /// The needs for which somebody provides now, in ascending order.
  func tasks(of person: Person.ID) -> [SupportNeed.ID] { tasksOf[person] ?? [] }

  /// Who provides for a need now or has agreed to: nobody has to be asked for what is agreed.
  func busy(with coverage: NeedCoverage) -> Set<Person.ID> {
    let agreed = agreements.filter { $0.needs.contains(coverage.need.id) }.flatMap(\.who)
    return Set((coverage.providers.value ?? []) + coverage.known + agreed)
  }

  /// What people said when asked for a need, each the latest until now.
  func requests(for need: SupportNeed.ID) -> [Person.ID: Request] {
    let days = family.moments.filter { $0.date <= moment.date }.map { ($0.id, $0.date) }
    let asked = Dictionary(uniqueKeysWithValues: days)
    let told = family.motivations.filter { $0.need == need }.flatMap { motivation in
      asked[motivation.moment].map { day in motivation.asked.map { (day: $0.on ?? day, $0) } } ?? []
    }
    // Of two on one day the later in the file counts.
    let inOrder = told.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element.1)
    return Dictionary(inOrder.map { ($0.person, $0) }, uniquingKeysWith: { _, latest in latest })
  }

  /// The facts about somebody that hold for every task.
  func facts(about id: Person.ID) -> GateFacts {
    var facts = GateFacts()
    guard let person = family[id] else { return facts }
    facts.isHousehold = household.contains(id)
    facts.isProfessional = person.sphere == .professional
    facts.isDeceased = person.deceased
    facts.isUnreachable = person.unreachable
    facts.isMinor = person.isMinor
    facts.safetyFlags = person.safetyFlags
    facts.hasSafetyCondition = keptAway[id].map { !$0.conditions.isEmpty } ?? false
    facts.consentToBeAsked = person.consent.toBeAsked
    facts.needsCertificate = person.needsCertificate
    facts.certificateOfConduct = person.certificateOfConduct
    facts.kilometres = Disclosure.distance(of: person)
    facts.hoursPerWeek = load[id]?.hoursPerWeek.value
    facts.hoursAtMost = person.hoursAtMost.value
    facts.burden = load[id]?.burden.value
    return facts
  }
}

extension Person {
  /// Whether a certificate of conduct belongs to what the person is.
  var needsCertificate: Bool { sphere == .volunteer || sphere == .supportFamily }
}

extension CoupleStatus {
  /// Whether two partners are together now.
  fileprivate var isTogether: Bool {
    switch self {
    case .married, .cohabiting, .livingApartTogether: true
    case .separated, .divorced, .widowed: false
    }
  }
}
