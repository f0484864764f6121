import SupportNetwork

/// A task in its setting: who has to know somebody for it, how often, and what was chosen.
struct TaskSetting {
  let setting: SuggestionSetting
  let task: SuggestionTask
  /// Those whose answers count; empty where the household counts as one.
  let tellers: [Person.ID]
  /// Those with whom the task is, besides whoever does it: for whom it is, and who stands in its words.
  let meets: Set<Person.ID>
  let frequency: Frequency
  /// Whether a distance may matter at all.
  let isBoundToPlace: Bool
  let support: Set<SupportType>
  let choices: [CandidateChoice]
  let coverage: NeedCoverage?
  /// What people said when asked for this.
  let requests: [Person.ID: Request]
  /// The young person who looks for a mentor, whether that was asked for or is what the need says.
  let youth: Person.ID?
  /// The needs like this one: of the same part of life, or for the same people.
  let similarNeeds: Set<SupportNeed.ID>
  /// The parents who have to agree with a mentor, in ascending order.
  let parents: [Person.ID]

  /// Prepares a need, or `nil` if there is no such need.
  init?(need id: SupportNeed.ID, in setting: SuggestionSetting) {
    guard let coverage = setting.coverage.first(where: { $0.need.id == id }) else { return nil }
    let need = coverage.need
    // Whom a young person brings in is looked for by the same rules, however one asks for it.
    let youth = need.jimFor.flatMap { setting.household.contains($0) ? setting.family[$0] : nil }
    self.setting = setting
    task = .need(id)
    self.youth = youth?.id
    tellers = youth.map { [$0.id] } ?? need.beneficiaries.sorted()
    meets = Set(need.beneficiaries + need.referredPeople)
    frequency = need.frequency
    isBoundToPlace = youth != nil || need.domain != .emotionalSupport
    support = youth == nil ? need.domain.support : TaskSetting.supportOfMentor
    choices = setting.family.plan.choices.filter { choice in
      choice.need == id || youth != nil && choice.need == nil && choice.by == youth?.id
    }
    self.coverage = coverage
    requests = setting.requests(for: id)
    similarNeeds = TaskSetting.needs(
      in: setting, for: tellers, of: youth == nil ? need.domain : nil, butFor: id)
    parents = youth.map { TaskSetting.whoAgree(for: $0, in: setting.family) } ?? []
  }

  /// Prepares the search of a young person, or `nil` if they do not live in the household.
  init?(jimFor youth: Person.ID, in setting: SuggestionSetting) {
    guard setting.household.contains(youth), let person = setting.family[youth] else { return nil }
    self.setting = setting
    task = .jim(for: youth)
    self.youth = youth
    tellers = [youth]
    meets = [youth]
    frequency = .weekly
    isBoundToPlace = true
    support = TaskSetting.supportOfMentor
    choices = setting.family.plan.choices.filter { $0.need == nil && $0.by == youth }
    coverage = nil
    requests = [:]
    similarNeeds = TaskSetting.needs(in: setting, for: [youth])
    parents = TaskSetting.whoAgree(for: person, in: setting.family)
  }

  /// Who does it already or agreed to, and those for whom it is. Who is a mentor already can be chosen.
  var busy: Set<Person.ID> {
    Set(tellers).union(coverage.map(setting.busy(with:)) ?? [])
  }

  /// The need as which the task counts among all tasks.
  ///
  /// A mentor counts as the need that says so; else as the need of emotional support that is the
  /// young person's alone, if there is one; else as something new.
  var counted: NeedCoverage? {
    coverage
      ?? setting.coverage.first { $0.need.jimFor != nil && $0.need.jimFor == youth }
      ?? setting.coverage.first {
        $0.need.domain == .emotionalSupport && $0.need.beneficiaries == tellers
      }
  }

  /// The kinds of support that a mentor of own choice mostly gives.
  private static let supportOfMentor: Set<SupportType> = [.emotional, .companionship, .advice]

  private static func needs(
    in setting: SuggestionSetting, for people: [Person.ID], of domain: LifeDomain? = nil,
    butFor id: SupportNeed.ID? = nil
  ) -> Set<SupportNeed.ID> {
    let people = Set(people)
    let alike = setting.coverage.map(\.need).filter { need in
      need.id != id && (need.domain == domain || !people.isDisjoint(with: need.beneficiaries))
    }
    return Set(alike.map(\.id))
  }

  /// The parents with authority, or the guardian; else the parents who live in the household.
  private static func whoAgree(for youth: Person, in family: FamilyCase) -> [Person.ID] {
    let parents = youth.parents.compactMap { family[$0.person] }
    let withAuthority = parents.filter { $0.roles.contains(.parentWithAuthority) }
    let guardians = family.people.filter { $0.roles.contains(.guardian) }
    let deciding = withAuthority + guardians
    let all = deciding.isEmpty ? parents.filter { $0.sphere == .household } : deciding
    return Set(all.map(\.id)).sorted()
  }
}

extension LifeDomain {
  /// The kinds of support that needs of this part of life mostly take.
  fileprivate var support: Set<SupportType> {
    switch self {
    case .safety: [.practical, .emotional]
    case .parentingAndFamily: [.practical, .respite]
    case .schoolAndWork: [.practical, .advice]
    case .healthAndSelfCare: [.practical, .advice]
    case .moneyAndPapers: [.advice]
    case .housing: [.practical]
    case .socialAndLeisure: [.companionship]
    case .emotionalSupport: [.emotional]
    }
  }
}
