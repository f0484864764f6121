import SupportNetwork

/// One person held against one task: the facts, what speaks for it, what against it, what to ask.
struct Consideration {
  let candidate: Candidate
  let task: TaskSetting
  let facts: GateFacts
  let closeness: ToldCloseness
  let request: Request?

  init(of candidate: Candidate, for task: TaskSetting) {
    self.candidate = candidate
    self.task = task
    let id = candidate.person.id
    facts = task.facts(about: id)
    closeness = ToldCloseness(to: id, in: task)
    request = task.requests[id]
  }

  var id: Person.ID { candidate.person.id }
  var setting: SuggestionSetting { task.setting }

  /// Whose answers about the person count: those for whom it is, or everybody at home.
  var tellers: [Person.ID] { task.tellers.isEmpty ? setting.household.sorted() : task.tellers }

  /// What those tell about the person, if the tie is in use.
  var ties: [Tie] { tellers.compactMap { setting.tie(of: $0, with: id) } }

  /// Which choice it is, the first if several chose, with those who made it.
  var chosen: (rank: Int, by: [Person.ID])? {
    let ranks = task.choices.compactMap { choice in
      choice.named.firstIndex(of: id).map { (rank: $0 + 1, by: choice.by) }
    }
    guard let best = ranks.map(\.rank).min() else { return nil }
    return (best, ranks.filter { $0.rank == best }.map(\.by).sorted())
  }

  /// The needs that the person provides for now, but for this one.
  var otherTasks: [SupportNeed.ID] {
    setting.tasks(of: id).filter { $0 != task.coverage?.need.id }
  }

  var reach: Reach {
    guard task.isBoundToPlace else { return .fits }
    guard let distance = facts.kilometres else { return .unknown }
    return distance <= Reach.kilometres(for: task.frequency) ? .fits : .far
  }

  /// The place in the order.
  var rank: SuggestionRank {
    let willing: SuggestionRank.Willingness =
      switch request?.answer {
      case .yes: .yes
      case .partly: .partly
      case .no: .no
      case .open, nil: .notAsked
      }
    return SuggestionRank(
      chosen: chosen?.rank, willing: willing, closenessMissing: closeness.missing,
      closeness: closeness.least, freeHours: facts.freeHours, reach: reach,
      tasks: setting.tasks(of: id).count, person: id)
  }

  // MARK: - Say why

  /// What speaks for asking the person.
  var why: [Remark<WhyCode>] {
    let all = choiceAndWill + bond + practice
    return WhyCode.allCases.flatMap { code in all.filter { $0.code == code } }
  }

  private var choiceAndWill: [Remark<WhyCode>] {
    var found: [Remark<WhyCode>] = []
    if let chosen {
      found.append(Remark(.chosen, people: chosen.by, number: Double(chosen.rank)))
    }
    switch request?.answer {
    case .yes: found.append(Remark(.saidYes, date: request?.on))
    case .partly: found.append(Remark(.saidPartly, date: request?.on))
    case .no, .open, nil: break
    }
    if let youth = task.youth, let age = candidate.person.age, facts.isMinor == false {
      found.append(Remark(.adultNotParent, people: [youth], number: Double(age)))
    }
    return found
  }

  private var bond: [Remark<WhyCode>] {
    let close = closeness.told.filter { $0.closeness >= Consideration.closeFrom }
    var found: [Remark<WhyCode>] = Set(close.map(\.closeness)).sorted(by: >).map { step in
      Remark(
        .close, people: close.filter { $0.closeness == step }.map(\.teller), number: Double(step))
    }
    let friendly = ties.filter { $0.quality.value != .conflict }
    let contact = friendly.compactMap { tie in
      tie.contactsPerMonth.value.map { (teller: tie.from, times: $0) }
    }
    if let most = contact.map(\.times).max(), most >= AlterAnswers.weeklyContactsPerMonth {
      found.append(
        Remark(
          .regularContact, people: contact.filter { $0.times == most }.map(\.teller), number: most))
    }
    let mutual = friendly.filter { $0.reciprocity.value == .mutual }.map(\.from)
    if !mutual.isEmpty { found.append(Remark(.mutual, people: mutual)) }
    let support = friendly.map { tie in
      (teller: tie.from, types: Set(tie.receives.value ?? []).intersection(task.support))
    }.filter { !$0.types.isEmpty }
    if !support.isEmpty {
      let types = support.reduce(into: Set<SupportType>()) { $0.formUnion($1.types) }
      found.append(
        Remark(.givesSuchSupport, people: support.map(\.teller), support: types.sorted()))
    }
    return found
  }

  private var practice: [Remark<WhyCode>] {
    var found: [Remark<WhyCode>] = []
    let similar = otherTasks.filter(task.similarNeeds.contains)
    if !similar.isEmpty { found.append(Remark(.doesSimilar, needs: similar)) }
    if let free = facts.freeHours, let most = facts.hoursAtMost {
      found.append(Remark(.freeHours, number: free, limit: most))
    }
    if let distance = facts.kilometres {
      if distance <= Reach.kilometres(for: task.frequency) {
        found.append(Remark(.near, number: distance))
      } else if !task.isBoundToPlace {
        found.append(Remark(.distanceDoesNotMatter))
      }
    }
    let team = setting.actionTeam.filter { member in
      setting.alterTies(of: id).contains {
        $0.other(than: id) == member && $0.quality.value != .conflict
      }
    }
    if !team.isEmpty { found.append(Remark(.knowsTeam, people: team)) }
    return found
  }

  /// From which step of closeness somebody counts as close enough to say so.
  static let closeFrom = 3
}

extension TaskSetting {
  /// The facts about somebody that hold for this task.
  func facts(about id: Person.ID) -> GateFacts {
    var facts = setting.facts(about: id)
    facts.isOnCall = frequency == .onCall
    facts.isHidingFromTask =
      !meets.isDisjoint(with: setting.keptAway.keys)
      && setting.family[id].map(Disclosure.hidesAddress) ?? false
    facts.isNotWanted = choices.contains { $0.notWanted.contains(id) }
    if let youth {
      let parents = setting.family[youth]?.parents.map(\.person) ?? []
      facts.isParentOfYouth = parents.contains(id)
      facts.isKnownToYouth =
        setting.ties(with: id).contains { $0.from == youth }
        || choices.contains { $0.named.contains(id) }
    }
    return facts
  }
}
