public import SupportNetwork

/// Whom to talk about for one task: who could be asked, who is left out and by which gate, and what
/// the neighbourhood offers.
///
///     let search = family.suggestions(for: .jim(for: "P02"), at: "T0")
///     search?.candidates.map(\.person)          // ["P08", "P15", "P06", "P09"]
///     search?.leftOut.first?.gates.map(\.code)  // [.overCapacity, .overburdened]
///
/// People decide. Gates stand first; then the order is a conversation's, criterion by criterion, and
/// no sum of weights. Nobody in view is a full answer.
///
/// - Edge cases: who provides for the need already, or agreed to, is no candidate; nobody is for what
///   only a professional can do. Missing answers never count as zero.
/// - Complexity: O(*c* · (*t* + *p*)) for *c* people who could be asked, *t* ties, *p* providers.
public struct Suggestions: Sendable, Hashable {
  /// The task.
  public let task: SuggestionTask
  /// The young person who looks for a mentor, in a search for one.
  public let youth: Person.ID?
  /// The need with who provides for it now; `nil` in the search for a mentor without one.
  public let coverage: NeedCoverage?
  /// What people at home chose for this, by who chose.
  public let choices: [CandidateChoice]
  /// The parents who have to agree with a mentor, in ascending order.
  public let parents: [Person.ID]
  /// The age of the young person if it lies outside `SuggestionTask.jimAges`.
  public let ageOutsideJim: Int?
  /// Who could be asked, in the order of `SuggestionRank`.
  public let candidates: [Suggestion]
  /// Who is left out, in ascending order.
  public let leftOut: [NotSuggested]
  /// The offers that fit and can be asked, shortest wait first.
  public let offers: [OfferSuggestion]
  /// The offers that fit and are blocked by a gate, in ascending order.
  public let offersLeftOut: [OfferSuggestion]

  /// Whether only a professional can do it, so that nobody of the network is looked at.
  public let isForProfessionals: Bool

  /// Whether nobody of the network can be asked.
  public var isNobodyInView: Bool { candidates.isEmpty }

  init(for task: TaskSetting, from catalogue: OfferCatalogue?) {
    let coverage = task.coverage
    self.task = task.task
    youth = task.youth
    self.coverage = coverage
    choices = task.choices
    parents = task.parents
    ageOutsideJim = task.youth.flatMap { task.setting.family[$0]?.age }
      .flatMap { SuggestionTask.jimAges.contains($0) ? nil : $0 }
    let busy = task.busy
    isForProfessionals = coverage?.need.professionalsOnly ?? false
    var candidates: [Suggestion] = []
    var leftOut: [NotSuggested] = []
    let pool = isForProfessionals ? [] : task.setting.pool(naming: task.choices)
    for candidate in pool where !busy.contains(candidate.person.id) {
      let consideration = Consideration(of: candidate, for: task)
      let gates = Gate.first(blocking: consideration.facts)
      if gates.isEmpty {
        let doubts = consideration.doubts
        candidates.append(
          Suggestion(
            person: candidate.person.id, origin: candidate.origin, why: consideration.why,
            whyPerhapsNot: doubts, ask: consideration.questions(for: doubts),
            rank: consideration.rank,
            dependence: DependenceChange(
              adding: candidate.person.id, to: task.counted?.informal ?? [], in: task.setting)))
      } else {
        leftOut.append(NotSuggested(person: candidate.person.id, gates: gates, consideration.facts))
      }
    }
    self.candidates = candidates.sorted { $0.rank < $1.rank }
    self.leftOut = leftOut
    let fitting =
      isForProfessionals ? [] : catalogue.map { OfferSuggestion.fitting(task, from: $0) } ?? []
    offers = fitting.filter(\.gates.isEmpty)
    offersLeftOut = fitting.filter { !$0.gates.isEmpty }.sorted { $0.offer.id < $1.offer.id }
  }
}

extension NotSuggested {
  fileprivate init(person: Person.ID, gates: [Gate], _ facts: GateFacts) {
    self.person = person
    self.gates = gates.map { gate in
      gate.code == .overCapacity
        ? Remark(gate.code, number: facts.hoursPerWeek, limit: facts.hoursAtMost)
        : Remark(gate.code)
    }
  }
}

extension FamilyCase {
  /// Whom to talk about for a task at a moment.
  ///
  /// - Returns: `nil` if there is no such moment, no such need, or if the young person does not live
  ///   in the household.
  public func suggestions(
    for task: SuggestionTask, at moment: Moment.ID, from catalogue: OfferCatalogue? = nil
  ) -> Suggestions? {
    guard let setting = SuggestionSetting(of: self, at: moment) else { return nil }
    let task =
      switch task {
      case .need(let need): TaskSetting(need: need, in: setting)
      case .jim(let youth): TaskSetting(jimFor: youth, in: setting)
      }
    return task.map { Suggestions(for: $0, from: catalogue) }
  }
}
