// How they are tied.

import SupportNetwork

// MARK: - Count ties of the household

extension Findings {
  /// What household members say about people around them: one tie for each pair.
  ///
  /// Somebody about whom nobody told has none that is known; `high` gives them one of everybody.
  public var ties: Finding<Int> {
    asking(.ties) {
      let told = network.ties.count
      return Finding(
        .ties, value: told, low: told,
        high: told + untoldAlters.count * network.household.count,
        missing: untoldAlters.map { .person($0, .ties) })
    }
  }

  /// The ties of household members that are in conflict.
  public var conflictTies: Finding<Int> {
    asking(.conflictTies) {
      let untold = untoldAlters.flatMap { person in
        network.household.map { _ in Judgement.open([.person(person, .ties)]) }
      }
      return Finding(
        .conflictTies,
        counting: network.ties.map { tie in
          tie.quality.value.map { Judgement($0 == .conflict) } ?? .open([.tie(tie, .quality)])
        } + untold,
        of: network.ties.count)
    }
  }

  /// The people around the household about whom nobody told anything, in ascending order.
  private var untoldAlters: [Person.ID] { alterAnswers.filter(\.ties.isEmpty).map(\.person) }
}

// MARK: - Count ties among the people

extension Findings {
  /// The ties among the people around the household that are no conflict.
  ///
  /// People who are said to know each other count when nobody told how that is; `low` leaves those out.
  public var alterTies: Finding<Int> {
    asking(.alterTies) {
      let sure = network.sureAlterTies.count
      let open = network.openAlterTies
      return Finding(
        .alterTies, value: sure + open.count, low: sure, high: sure + open.count,
        missing: open.map(InputPath.quality(of:)))
    }
  }

  /// The ties among the people around the household that are in conflict.
  public var conflictAlterTies: Finding<Int> {
    asking(.conflictAlterTies) {
      Finding(
        .conflictAlterTies,
        counting: network.alterTies.map { tie in
          tie.quality.value.map { Judgement($0 == .conflict) } ?? .open([.quality(of: tie)])
        },
        of: network.alterTies.count)
    }
  }
}

extension Network {
  /// The ties among alters that are known to be no conflict.
  var sureAlterTies: [AlterTie] {
    alterTies.filter { $0.quality.value.map { $0 != .conflict } ?? false }
  }

  /// The ties among alters of which nobody told how they are.
  var openAlterTies: [AlterTie] { alterTies.filter { $0.quality.value == nil } }
}

// MARK: - The rules

extension FindingCatalogue {
  static let aboutTies = [
    FindingRule(
      .ties, in: .ties, from: .convention, symbols: nil,
      value: .count { $0.ties },
      inputs: {
        $0.untoldAnswers(about: $0.alterAnswers)
          + $0.answers(to: .status, of: $0.network.ties) { .given($0.status.rawValue) }
      },
      working: { .listing($0.network.ties) },
      parts: .sum { $0.network.ties.map { FindingPart([$0.to]) } },
      draws: .apart),
    FindingRule(
      .conflictTies, in: .ties, from: .convention, symbols: nil,
      value: .count { $0.conflictTies },
      inputs: {
        $0.untoldAnswers(about: $0.alterAnswers) + $0.qualityAnswers(of: $0.network.ties)
      },
      working: { .listing($0.network.conflicts) },
      parts: .sum { $0.network.conflicts.map { FindingPart([$0.to]) } },
      draws: .apart),
    FindingRule(
      .alterTies, in: .ties, from: .convention, symbols: "m",
      value: .count { $0.alterTies },
      inputs: { $0.qualityAnswers(among: $0.network.alters) },
      working: { .listing($0.network.sureAlterTies + $0.network.openAlterTies) },
      parts: .sum {
        ($0.network.sureAlterTies + $0.network.openAlterTies).map { FindingPart($0.between) }
      },
      draws: .apart),
    FindingRule(
      .conflictAlterTies, in: .ties, from: .convention, symbols: nil,
      value: .count { $0.conflictAlterTies },
      inputs: { $0.qualityAnswers(among: $0.network.alters) },
      working: { .listing($0.network.alterConflicts) },
      parts: .sum { $0.network.alterConflicts.map { FindingPart($0.between) } },
      draws: .apart),
  ]
}

extension Network {
  /// The ties of household members that are known to be in conflict.
  fileprivate var conflicts: [Tie] { ties.filter { $0.quality.value == .conflict } }

  /// The ties among alters that are known to be in conflict.
  fileprivate var alterConflicts: [AlterTie] {
    alterTies.filter { $0.quality.value == .conflict }
  }
}
