// Who is there.

import SupportNetwork

// MARK: - Count people

extension Findings {
  /// The people around the household who count now.
  public var size: Finding<Int> {
    asking(.size) { Finding(.size, exact: network.alters.count) }
  }

  /// The people around the household who are no professionals.
  public var informalSize: Finding<Int> {
    asking(.informalSize) {
      Finding(.informalSize, exact: informal.count, of: network.alters.count)
    }
  }

  /// The professionals around the household.
  public var professionals: Finding<Int> {
    asking(.professionals) {
      Finding(.professionals, exact: network.professionals.count, of: network.alters.count)
    }
  }

  /// The family outside the household.
  public var kin: Finding<Int> {
    asking(.kin) {
      Finding(.kin, exact: informalKin.count, of: informal.count)
    }
  }

  /// The family among the informal people, in ascending order.
  fileprivate var informalKin: [Person] { informal.filter { $0.sphere == .kin } }
}

// MARK: - Take shares

extension Findings {
  /// The family outside the household as a share of the informal people.
  public var kinShareOfInformal: Finding<Double> {
    asking(.kinShareOfInformal) {
      guard !informal.isEmpty else {
        return Finding(.kinShareOfInformal, undefinedBecause: .noInformal)
      }
      let share = Double(informalKin.count) / Double(informal.count)
      return Finding(.kinShareOfInformal, exact: share)
    }
  }

  /// The professionals as a share of all people around the household.
  public var professionalShare: Finding<Double> {
    asking(.professionalShare) {
      guard !network.alters.isEmpty else {
        return Finding(.professionalShare, undefinedBecause: .noAlters)
      }
      let share = Double(network.professionals.count) / Double(network.alters.count)
      return Finding(.professionalShare, exact: share)
    }
  }
}

// MARK: - The rules

extension FindingCatalogue {
  static let aboutPeople = [
    FindingRule(
      .size, in: .people, from: .convention, symbols: "n",
      value: .count { $0.size },
      inputs: { $0.sphereAnswers(of: $0.network.alters) },
      working: { .listing(ids: $0.network.alters.map(\.id)) },
      parts: .people { $0.network.alters.map(\.id) },
      draws: .apart),
    FindingRule(
      .informalSize, in: .people, from: .convention, symbols: "n_i",
      value: .count { $0.informalSize },
      inputs: { $0.sphereAnswers(of: $0.informal) },
      working: { .listing(ids: $0.informal.map(\.id)) },
      parts: .people { $0.informal.map(\.id) },
      draws: .apart),
    FindingRule(
      .professionals, in: .people, from: .convention, symbols: "n − n_i",
      value: .count { $0.professionals },
      inputs: { $0.sphereAnswers(of: $0.network.alters) },
      working: { .listing(ids: $0.network.professionals.map(\.id)) },
      parts: .people { $0.network.professionals.map(\.id) },
      draws: .apart),
    FindingRule(
      .kin, in: .people, from: .convention, symbols: nil,
      value: .count { $0.kin },
      inputs: { $0.sphereAnswers(of: $0.informal) },
      working: { .listing(ids: $0.informalKin.map(\.id)) },
      parts: .people { $0.informalKin.map(\.id) },
      draws: .apart),
    FindingRule(
      .kinShareOfInformal, in: .share, from: .convention, symbols: nil,
      value: .number { $0.kinShareOfInformal },
      inputs: { $0.sphereAnswers(of: $0.informal) },
      working: { .calculation("\($0.informalKin.count) / \($0.informal.count)") },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .professionalShare, in: .share, from: .convention, symbols: "professionals / n",
      value: .number { $0.professionalShare },
      inputs: { $0.sphereAnswers(of: $0.network.alters) },
      working: {
        .calculation("\($0.network.professionals.count) / \($0.network.alters.count)")
      },
      parts: .notASum,
      draws: .apart),
  ]
}
