// What it takes of them.

public import SupportNetwork

extension Findings {
  /// The hours a week that informal people give together.
  ///
  /// Hours that are missing count between 0 and what the person wants to give at most.
  public var informalHoursPerWeek: Finding<Double> {
    asking(.informalHoursPerWeek) {
      let hours = hours
      let told = hours.told.map(\.hours).reduce(0, +)
      let noneTold = hours.told.isEmpty && !informal.isEmpty
      return Finding(
        .informalHoursPerWeek, value: noneTold ? nil : told, low: told,
        high: hours.most.map { $0.map(\.hours).reduce(told, +) }, missing: hours.missing,
        undefinedBecause: noneTold ? .noAnswers : nil,
        boundlessBecause: hours.most == nil ? .unboundedHours : nil)
    }
  }

  /// Who of the informal people gives most hours, and which share of all they are.
  public var largestHours: Finding<LargestHours> {
    asking(.largestHours) {
      let hours = hours
      guard let top = hours.told.map(\.hours).max(), top > 0 else {
        let noneTold = hours.told.isEmpty && !informal.isEmpty
        return Finding(
          .largestHours, undefinedBecause: noneTold ? .noAnswers : .noHours,
          missing: hours.missing)
      }
      let total = hours.told.map(\.hours).reduce(0, +)
      let first = hours.told.filter { $0.hours == top }.map(\.id)
      let caps = hours.most
      let largestCap = caps?.map(\.hours).max() ?? 0
      // The share is least when everybody who is silent gives as much as the top, or all they can.
      let spread = hours.silent.map { min($0.cap ?? top, top) }.reduce(total, +)
      return Finding(
        .largestHours,
        value: LargestHours(people: first, hours: top, share: top / total),
        low: LargestHours(
          people: hours.silent.allSatisfy { ($0.cap ?? .infinity) <= top } ? first : [],
          hours: top, share: top / spread),
        high: caps.map { caps in
          LargestHours(
            people: (first + caps.filter { $0.hours >= top }.map(\.id)).sorted(),
            hours: max(top, largestCap),
            share: max(top / total, largestCap / (total + largestCap)))
        },
        missing: hours.missing, boundlessBecause: caps == nil ? .unboundedHours : nil)
    }
  }

  /// The informal people who give more hours than they want to give at most.
  public var aboveOwnMaximum: Finding<[Person.ID]> {
    asking(.aboveOwnMaximum) {
      Finding(
        .aboveOwnMaximum, listing: informal.map { ($0.id, isAboveOwnMaximum($0)) },
        of: informal.count)
    }
  }

  /// The informal people with a score of 7 or more on the Caregiver Strain Index.
  public var overburdened: Finding<[Person.ID]> {
    asking(.overburdened) {
      Finding(
        .overburdened, listing: informal.map { ($0.id, isOverburdened($0.id)) }, of: informal.count)
    }
  }

  func isAboveOwnMaximum(_ person: Person) -> Judgement {
    let hours = network[member: person.id]?.hoursPerWeek.value
    let most = person.hoursAtMost.value
    if let hours, let most { return Judgement(hours > most) }
    if hours == 0 { return .no }
    return .open(
      (hours == nil ? [.person(person.id, .hoursPerWeek)] : [])
        + (most == nil ? [.person(person.id, .hoursAtMost)] : []))
  }

  func isOverburdened(_ person: Person.ID) -> Judgement {
    guard let burden = network[member: person]?.burden.value else {
      return .open([.person(person, .burden)])
    }
    return Judgement(burden.isOverburdened)
  }

  /// The hours that were told of the informal people, and how far the missing ones may go.
  fileprivate var hours: Hours { Hours(of: informal, in: network) }
}

/// The hours that were told, and how far the missing ones may go.
private struct Hours {
  typealias Given = (id: Person.ID, hours: Double)
  private(set) var told: [Given] = []
  private(set) var silent: [(id: Person.ID, cap: Double?)] = []
  private(set) var missing: [InputPath] = []

  init(of people: [Person], in network: Network) {
    for person in people {
      if let hours = network[member: person.id]?.hoursPerWeek.value {
        told.append((person.id, hours))
      } else {
        let cap = person.hoursAtMost.value
        silent.append((person.id, cap))
        missing.append(.person(person.id, .hoursPerWeek))
        if cap == nil { missing.append(.person(person.id, .hoursAtMost)) }
      }
    }
  }

  /// What each silent person wants to give at most, or `nil` if that is not known of somebody.
  var most: [Given]? {
    let caps: [Given] = silent.compactMap { one in one.cap.map { (one.id, $0) } }
    return caps.count == silent.count ? caps : nil
  }
}

// MARK: - The rules

extension FindingCatalogue {
  static let aboutLoad = [
    FindingRule(
      .informalHoursPerWeek, in: .hoursPerWeek, from: .convention, symbols: nil,
      value: .number { $0.informalHoursPerWeek },
      inputs: { $0.hourAnswers },
      working: { .calculation(Working.sum($0.hours.told.map { Working.number($0.hours) })) },
      parts: .sum { $0.hours.told.map { FindingPart([$0.id], amount: $0.hours) } },
      draws: .apart),
    FindingRule(
      .largestHours, in: .hoursPerWeek, from: .convention, symbols: nil,
      value: .largestHours { $0.largestHours },
      inputs: { $0.hourAnswers },
      working: { findings in
        let told = findings.hours.told
        let top = Working.number(told.map(\.hours).max() ?? 0)
        let total = Working.number(told.map(\.hours).reduce(0, +))
        return .table(
          told.map { (.record($0.id.rawValue), Working.number($0.hours)) }
            + [(.share, "\(top) / \(total)")])
      },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .aboveOwnMaximum, in: .people, from: .convention, symbols: nil,
      value: .people { $0.aboveOwnMaximum },
      inputs: { $0.hourAnswers },
      working: { findings in
        .table(
          findings.informal.compactMap { person in
            guard let hours = findings.network[member: person.id]?.hoursPerWeek.value,
              let most = person.hoursAtMost.value
            else { return nil }
            let comparison = "\(Working.number(hours)) \(hours > most ? ">" : "≤")"
            return (.record(person.id.rawValue), "\(comparison) \(Working.number(most))")
          })
      },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .overburdened, in: .people, from: .robinson, symbols: nil,
      value: .people { $0.overburdened },
      inputs: { $0.burdenAnswers },
      working: { findings in
        .table(
          findings.informal.compactMap { person in
            findings.network[member: person.id]?.burden.value.map { burden in
              let sign = burden.isOverburdened ? "≥" : "<"
              return (
                .record(person.id.rawValue),
                "\(burden.rawValue) \(sign) \(Burden.overburdenedFrom)"
              )
            }
          })
      },
      parts: .notASum,
      draws: .apart),
  ]
}
