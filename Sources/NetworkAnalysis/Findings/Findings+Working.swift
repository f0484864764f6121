// How each value is worked out on paper.

import SupportNetwork

extension Findings {
  /// How the value of a finding comes about, or `nil` where it has none.
  public func working(of name: FindingName) -> Working? {
    guard self[name].value != nil else { return nil }
    switch name {
    case .size, .informalSize, .professionals, .kin, .alterTies, .conflictAlterTies,
      .strongInformalTies, .informalSupporters, .multiplexSupporters, .reciprocalSupporters:
      return parts(of: name).map { .listing($0) }
    case .ties: return .listing(network.ties.map(Self.pair))
    case .conflictTies:
      return .listing(network.ties.filter { $0.quality.value == .conflict }.map(Self.pair))
    case .kinShareOfInformal: return ratio(kin.value, informal.count)
    case .professionalShare: return ratio(professionals.value, network.alters.count)
    case .density, .effectiveSize, .efficiency, .constraint, .informalComponents:
      return workingOfStructure(name)
    case .circles, .meanCloseness, .multiplexity: return workingOfAnswers(name)
    case .needs, .needsWithInformalProvider, .needsMeetingTarget, .needsWithBackup,
      .needsOnlyProfessional, .needsUncovered, .assignments, .topHelper, .withoutOnePerson:
      return workingOfNeeds(name)
    case .informalHoursPerWeek, .largestHours, .aboveOwnMaximum, .overburdened:
      return workingOfLoad(name)
    }
  }

  private static func pair(_ tie: Tie) -> String { "\(tie.from)-\(tie.to)" }

  private func ratio(_ part: Int?, _ whole: Int) -> Working? {
    part.map { .calculation("\($0) / \(whole)") }
  }

  // MARK: - Work out structure

  private func workingOfStructure(_ name: FindingName) -> Working? {
    let graph = alterGraph
    let (n, m) = (network.alters.count, alterTies.value ?? 0)
    switch name {
    case .density: return .calculation("2 × \(m) / (\(n) × \(n - 1))")
    case .effectiveSize: return .calculation("\(n) − 2 × \(m) / \(n)")
    case .efficiency: return .calculation("(\(n) − 2 × \(m) / \(n)) / \(n)")
    case .constraint: return .calculation("(\(Working.sum(graph.constraintTerms))) / \(n)²")
    default:
      let groups = AlterGraph(of: network, among: informal).groups
      return .listing(
        groups.map { group in "(\(group.map(\.rawValue).joined(separator: " ")))" })
    }
  }

  // MARK: - Work out what was told

  private func workingOfAnswers(_ name: FindingName) -> Working? {
    switch name {
    case .circles:
      let placed = alterAnswers
      return .table(
        Circle.allCases.map { circle in
          let people = placed.filter { $0.circle == circle }.map(\.person.rawValue)
          return (.circle(circle), people.joined(separator: ", "))
        })
    case .meanCloseness:
      let told = alterAnswers.compactMap(\.closeness)
      return .calculation("\(Working.bracketed(told.map(String.init))) / \(told.count)")
    default:
      let types = informalAnswers.map(\.supportTypes.count).filter { $0 > 0 }
      return .calculation("\(Working.bracketed(types.map(String.init))) / \(types.count)")
    }
  }

  // MARK: - Work out needs

  private func workingOfNeeds(_ name: FindingName) -> Working? {
    func needs(_ holds: (NeedCoverage) -> Bool?) -> Working {
      .listing(ids: coverage.filter { holds($0) == true }.map(\.need.id))
    }
    let helpers = Set(coverage.flatMap(\.informal)).sorted()
    switch name {
    case .needs: return needs { _ in true }
    case .needsWithInformalProvider: return needs(\.hasInformalProvider)
    case .needsMeetingTarget: return needs(\.meetsTarget)
    case .needsWithBackup: return needs(\.hasBackup)
    case .needsOnlyProfessional: return needs(\.isOnlyProfessional)
    case .needsUncovered: return needs(\.isUncovered)
    case .assignments:
      return .calculation(Working.sum(coverage.map { "\($0.informal.count)" }))
    case .topHelper:
      return .table(
        helpers.map { helper in
          (.record(helper.rawValue), "\(coverage.count { $0.informal.contains(helper) })")
        } + [(.share, "\(topHelper.value?.assignments ?? 0) / \(assignments.value ?? 0)")])
    default:
      return .table(
        helpers.map { helper in
          (.record(helper.rawValue), "\(coverage.count { $0.informal.contains { $0 != helper } })")
        })
    }
  }

  // MARK: - Work out load

  private func workingOfLoad(_ name: FindingName) -> Working? {
    let hours = informal.compactMap { person in
      network[member: person.id]?.hoursPerWeek.value.map { (id: person.id, hours: $0) }
    }
    switch name {
    case .informalHoursPerWeek:
      return .calculation(Working.sum(hours.map { Working.number($0.hours) }))
    case .largestHours:
      let total = hours.map(\.hours).reduce(0, +)
      return .table(
        hours.map { (.record($0.id.rawValue), Working.number($0.hours)) } + [
          (
            .share,
            "\(Working.number(largestHours.value?.hours ?? 0)) / \(Working.number(total))"
          )
        ])
    case .aboveOwnMaximum:
      return .table(
        informal.compactMap { person in
          guard let given = network[member: person.id]?.hoursPerWeek.value,
            let most = person.hoursAtMost.value
          else { return nil }
          let comparison = "\(Working.number(given)) \(given > most ? ">" : "≤")"
          return (.record(person.id.rawValue), "\(comparison) \(Working.number(most))")
        })
    default:
      return .table(
        informal.compactMap { person in
          network[member: person.id]?.burden.value.map { burden in
            let limit = Burden.overburdenedFrom
            let sign = burden.isOverburdened ? "≥" : "<"
            return (.record(person.id.rawValue), "\(burden.rawValue) \(sign) \(limit)")
          }
        })
    }
  }
}
