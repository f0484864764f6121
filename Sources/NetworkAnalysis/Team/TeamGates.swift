import SupportNetwork

/// Why somebody is not asked: a gate that stands before every suggestion, or what only a team looks at.
public enum TeamReason: Sendable, Hashable {
  /// A gate of the suggestions.
  case gate(GateCode)
  /// Fewer free hours than one task counts for.
  case noFreeHours
  /// Not named by the young person who looks for a mentor of own choice: nobody else chooses one.
  case notNamed
  /// In conflict with somebody for whom the need is, or the contact was broken off.
  case conflict

  /// The stable name.
  public var code: String {
    switch self {
    case .gate(let code): code.rawValue
    case .noFreeHours: "noFreeHours"
    case .notNamed: "notNamed"
    case .conflict: "conflict"
    }
  }
}

/// Who could be asked, who could not, and of whom something is missing.
///
/// The gates are those of the suggestions: a team is no way around them.
struct TeamGates {
  /// Somebody who may be asked.
  struct Candidate: Hashable {
    let person: Person
    let freeHours: Double
    /// How many new tasks fit in the free hours.
    let room: Int
    let cautions: [TeamCaution]
  }

  private(set) var open: [Candidate] = []
  private(set) var askFirst: [AskFirst] = []
  private(set) var leftOut: [LeftOut] = []
  private let tasks: [SupportNeed.ID: TaskSetting]
  private let network: Network
  private let setting: SuggestionSetting

  init(_ network: Network, in setting: SuggestionSetting, hoursPerTask: Double) {
    self.network = network
    self.setting = setting
    tasks = Dictionary(
      uniqueKeysWithValues: network.needs.compactMap { entry in
        TaskSetting(need: entry.need.id, in: setting).map { (entry.need.id, $0) }
      })
    for person in network.alters {
      let facts = setting.facts(about: person.id)
      let gates = Gate.first(blocking: facts).map { TeamReason.gate($0.code) }
      // In hundredths of an hour, so that 0.3 hours hold three tasks of 0.1.
      let room = facts.freeHours.map {
        Int(($0 * 100).rounded()) / Int((hoursPerTask * 100).rounded())
      }
      guard gates.isEmpty, room.map({ $0 >= 1 }) ?? true else {
        leftOut.append(
          LeftOut(person: person.id, reasons: gates.isEmpty ? [.noFreeHours] : gates))
        continue
      }
      var missing: [InputPath] = []
      if facts.isMinor == nil { missing.append(.person(person.id, .age)) }
      if facts.hoursAtMost == nil { missing.append(.person(person.id, .hoursAtMost)) }
      if facts.hoursPerWeek == nil { missing.append(.person(person.id, .hoursPerWeek)) }
      guard missing.isEmpty, let free = facts.freeHours, let room else {
        askFirst.append(AskFirst(person: person.id, missing: missing))
        continue
      }
      open.append(
        Candidate(
          person: person, freeHours: free, room: room,
          cautions: (facts.consentToBeAsked.allows ? [] : [.consentNotAsked])
            + (facts.burden == nil ? [.burdenUnknown] : [])
            + (network.ties(with: person.id).contains { $0.quality.value == .conflict }
              ? [.conflictAtHome] : [])))
    }
  }

  /// Who does a need already or agreed to.
  func busy(with coverage: NeedCoverage) -> Set<Person.ID> { setting.busy(with: coverage) }

  /// Why somebody who may be asked is not asked for one need; empty where nothing forbids it.
  func reasons(against person: Person.ID, for need: SupportNeed) -> [TeamReason] {
    let task = tasks[need.id]
    let gates = task.map { Gate.first(blocking: $0.facts(about: person)) } ?? []
    guard gates.isEmpty else { return gates.map { .gate($0.code) } }
    if let task, task.youth != nil, !task.choices.contains(where: { $0.named.contains(person) }) {
      return [.notNamed]
    }
    return told(about: person, for: need).contains {
      $0.quality.value == .conflict || $0.status == .cutOff
    } ? [.conflict] : []
  }

  /// What those for whom the need is, or else everybody at home, told about somebody.
  func told(about person: Person.ID, for need: SupportNeed) -> [Tie] {
    let tellers = tasks[need.id]?.tellers ?? need.beneficiaries
    return network.ties(with: person).filter { tellers.isEmpty || tellers.contains($0.from) }
  }
}
