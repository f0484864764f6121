import SupportNetwork

// What speaks against asking somebody, what is not known, and what to ask because of it.

extension Consideration {
  /// From which age it is said, so that somebody asks whether it is not too much. It moves nobody.
  static let olderFrom = 70
  /// From how many tasks it is said.
  static let manyTasksFrom = 3

  /// What speaks against asking the person, or is not known.
  var doubts: [Remark<DoubtCode>] {
    let all = choiceDoubts + conflicts + bondDoubts + origin + person + practiceDoubts
    return DoubtCode.allCases.flatMap { code in all.filter { $0.code == code } }
  }

  /// What to ask the person, and those around.
  func questions(for doubts: [Remark<DoubtCode>]) -> [Remark<QuestionCode>] {
    var people: [QuestionCode: [Person.ID]] = [:]
    for doubt in doubts {
      guard let code = doubt.code.question else { continue }
      people[code, default: []] += doubt.people
    }
    if request?.answer == .partly { people[.whatWouldFit] = [] }
    if facts.isOnCall { people[.inTime] = [] }
    return QuestionCode.allCases.compactMap { code in
      people[code].map { found in
        var seen = Set<Person.ID>()
        return Remark(code, people: found.filter { seen.insert($0).inserted })
      }
    }
  }

  private var choiceDoubts: [Remark<DoubtCode>] {
    var found: [Remark<DoubtCode>] = []
    if request?.answer == .no { found.append(Remark(.saidNo, date: request?.on)) }
    if let youth = task.youth, chosen == nil { found.append(Remark(.notNamed, people: [youth])) }
    if task.youth == nil {
      let children = tellers.filter { child in
        guard let child = setting.family[child], child.isMinor != false else { return false }
        return child.parents.contains { $0.person == id && $0.kind != .step }
      }
      if !children.isEmpty { found.append(Remark(.isParent, people: children)) }
    }
    if let youth = task.youth, isParentFigure(for: youth) {
      found.append(Remark(.parentFigureInHousehold, people: [youth]))
    }
    return found
  }

  /// Whether the person is a parent of another child at home, or is or was with a parent.
  private func isParentFigure(for youth: Person.ID) -> Bool {
    let family = setting.family
    let children = setting.household.compactMap { family[$0] }.filter { other in
      other.id != youth && other.isMinor != false
    }
    let parents = Set(family[youth]?.parents.map(\.person) ?? [])
    let atHome = parents.intersection(setting.household)
    let isParentOfOther = children.contains { child in
      // A grandparent is a parent of a parent at home, and no parent figure to the child for that.
      !parents.contains(child.id) && child.parents.contains { $0.person == id }
    }
    let isPartner = family.couples.contains { couple in
      couple.partners.contains(id) && couple.partners.contains(where: atHome.contains)
    }
    return isParentOfOther || isPartner
  }

  // MARK: - Conflict

  private var conflicts: [Remark<DoubtCode>] {
    let household = setting.ties(with: id).filter { $0.quality.value == .conflict }.map(\.from)
    let around = Set(
      (task.coverage.map { Array(setting.busy(with: $0)) } ?? []) + setting.actionTeam)
    let others = setting.alterTies(of: id).filter { $0.quality.value == .conflict }
      .compactMap { $0.other(than: id) }.filter(around.contains)
    let all = Set(household + others).sorted()
    var found: [Remark<DoubtCode>] = all.isEmpty ? [] : [Remark(.conflict, people: all)]
    for partner in setting.partners(of: id) {
      let against = setting.ties(with: partner).filter { $0.quality.value == .conflict }.map(\.from)
      if !against.isEmpty {
        found.append(Remark(.partnerInConflict, people: [partner] + against))
      }
    }
    return found
  }

  // MARK: - The bond

  private var bondDoubts: [Remark<DoubtCode>] {
    var found: [Remark<DoubtCode>] = []
    let ambivalent = ties.filter { $0.quality.value == .ambivalent }.map(\.from)
    if !ambivalent.isEmpty { found.append(Remark(.ambivalent, people: ambivalent)) }
    let distant = closeness.told.filter { $0.closeness < Consideration.closeFrom }
    for step in Set(distant.map(\.closeness)).sorted() {
      found.append(
        Remark(
          .notClose, people: distant.filter { $0.closeness == step }.map(\.teller),
          number: Double(step)))
    }
    if !closeness.silent.isEmpty {
      found.append(Remark(.closenessUnknown, people: closeness.silent))
    }
    let hasTies = setting.ties(with: id).contains(where: \.status.isInUse)
    if !closeness.strangers.isEmpty, hasTies, !task.tellers.isEmpty {
      found.append(Remark(.notKnown, people: closeness.strangers))
    }
    let strangers = task.parents.filter { setting.household.contains($0) }.filter { parent in
      guard let tie = setting.tie(of: parent, with: id) else { return true }
      return tie.quality.value != .conflict && tie.closeness.value.map { $0.rawValue <= 2 } ?? false
    }
    if !strangers.isEmpty { found.append(Remark(.parentsHardlyKnow, people: strangers)) }
    return found
  }

  private var origin: [Remark<DoubtCode>] {
    switch candidate.origin {
    case .known: []
    case .dormant: [Remark(.dormant)]
    case .former: [Remark(.former)]
    case .potential: [Remark(.potential)]
    case .throughOther: [Remark(.throughOther, people: candidate.introducers)]
    case .untold: [Remark(.untold)]
    }
  }

  // MARK: - The person

  private var person: [Remark<DoubtCode>] {
    var found: [Remark<DoubtCode>] = []
    if task.youth != nil, facts.needsCertificate { found.append(Remark(.volunteerAsMentor)) }
    if facts.consentToBeAsked == .notAsked { found.append(Remark(.consentNotAsked)) }
    if facts.isMinor == nil { found.append(Remark(.ageUnknown)) }
    if let age = candidate.person.age, age >= Consideration.olderFrom {
      found.append(Remark(.older, number: Double(age)))
    }
    return found
  }

  private var practiceDoubts: [Remark<DoubtCode>] {
    var found: [Remark<DoubtCode>] = []
    if otherTasks.count >= Consideration.manyTasksFrom {
      found.append(Remark(.manyTasks, needs: otherTasks))
    }
    if facts.freeHours == nil { found.append(Remark(.hoursUnknown)) }
    guard task.isBoundToPlace else { return found }
    switch (reach, facts.kilometres) {
    case (.far, let distance): found.append(Remark(.far, number: distance))
    case (.unknown, _):
      // What is known and secret is nothing to ask after.
      found.append(
        Remark(Disclosure.hidesAddress(of: candidate.person) ? .addressSecret : .distanceUnknown))
    case (.fits, _): break
    }
    return found
  }
}
