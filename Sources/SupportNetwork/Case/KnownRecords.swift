/// What was known of a case on the day of a moment, and what came later.
///
///     let then = family.known(at: "T0")
///     then.agreements.count  // 0
///     then.later.agreements  // 1
///
/// A document of an earlier moment holds these records and no others. At the last moment everything
/// is known. A record without a day cannot be placed: it stays, and `undated` says so.
public struct KnownRecords: Sendable, Hashable {
  /// Whether the moment is the last that was held, so that everything was known.
  public let isLast: Bool
  /// The agreements that had begun.
  public let agreements: [Agreement]
  /// The conditions that had been set.
  public let safetyConditions: [SafetyCondition]
  /// For each need the last motivation until then, with the moment that it was written for.
  public let motivations: [Motivation]
  /// The version of the plan, if it is of then.
  public let version: Int?
  /// The day of the family meeting, if that was held.
  public let meeting: CalendarDate?
  /// Who was present when the plan was made, if that was then.
  public let present: [Person.ID]
  /// What came after the day.
  public let later: LaterRecords
  /// Whether an agreement, a condition or the words of the plan have no day, so that they may be of later.
  public let undated: Bool
}

/// What came after a moment.
public struct LaterRecords: Sendable, Hashable {
  /// How many agreements began later.
  public let agreements: Int
  /// How many conditions were set later.
  public let safetyConditions: Int
  /// The day of the family meeting, if that was later.
  public let meeting: CalendarDate?
  /// The day on which the family wrote the words of its plan, if that was later.
  public let words: CalendarDate?
}

extension FamilyCase {
  /// What was known at a moment; everything without one.
  public func known(at id: Moment.ID?) -> KnownRecords {
    let moment = id.flatMap { self.moment($0) }
    let isLast = moment.map { draft.isLast($0) } ?? true
    func isThen(_ day: CalendarDate?) -> Bool {
      guard !isLast, let moment, let day else { return true }
      return day <= moment.date
    }
    let agreements = draft.agreements.filter { isThen($0.from) }
    let conditions = draft.safetyConditions.filter { isThen($0.since) }
    let plan = draft.plan
    let hasMet = isThen(plan.meeting)
    let isWrittenThen = isThen(plan.date)
    let isUndated =
      plan.date == nil || agreements.contains { $0.from == nil }
      || conditions.contains { $0.since == nil }
    return KnownRecords(
      isLast: isLast, agreements: agreements, safetyConditions: conditions,
      motivations: motivations(until: moment),
      version: isLast || plan.date != nil && isWrittenThen ? plan.version : nil,
      meeting: hasMet ? plan.meeting : nil,
      present: hasMet && (plan.meeting != nil || isWrittenThen) ? plan.present : [],
      later: LaterRecords(
        agreements: draft.agreements.count - agreements.count,
        safetyConditions: draft.safetyConditions.count - conditions.count,
        meeting: hasMet ? nil : plan.meeting, words: isWrittenThen ? nil : plan.date),
      undated: !isLast && isUndated)
  }

  /// The last motivation of each need until a moment, in ascending order of need.
  private func motivations(until moment: Moment?) -> [Motivation] {
    let days = Dictionary(uniqueKeysWithValues: draft.moments.map { ($0.id, $0.date) })
    var latest: [SupportNeed.ID: (day: CalendarDate, motivation: Motivation)] = [:]
    for motivation in draft.motivations {
      guard let day = days[motivation.moment], moment.map({ day <= $0.date }) ?? true else {
        continue
      }
      if let known = latest[motivation.need], known.day > day { continue }
      latest[motivation.need] = (day, motivation)
    }
    return latest.values.map(\.motivation).sorted { $0.need < $1.need }
  }
}
