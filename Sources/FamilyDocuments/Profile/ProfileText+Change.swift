import NetworkAnalysis
import SupportNetwork
import Telling

// What changed since an earlier moment.

extension ProfileText {
  /// What is said before any number: each sentence only where the data say so, and no praise.
  func remarks(_ account: ChangeAccount?) -> [String] {
    guard let account, let earlier else { return [] }
    return section(
      words(
        "Eerst dit, over de verandering sinds \(earlier.moment.id)",
        "First this, about the change since \(earlier.moment.id)"),
      account.remarks.map { "  " + wording.sentence(for: $0) })
  }

  func change(_ account: ChangeAccount?) -> [String] {
    guard let change = report.change, let account else { return [] }
    var lines = people(of: change)
    if let because = change.incomparableBecause {
      let reason = because.in(wording.language).withSmallInitial
      lines.append(
        words("  Niet te vergelijken, omdat: ", "  Not comparable, because: ") + reason)
    } else {
      lines += measures(of: change) + account.findings.compactMap(line(for:))
    }
    if !account.obstacles.contains(.notLater) { lines += account.needs.compactMap(line(for:)) }
    return section(
      words("Veranderd sinds \(change.since)", "Changed since \(change.since)"), lines)
  }

  private func people(of change: Change) -> [String] {
    // Whom other people did not name, or were not asked about, did not go away for that.
    guard change.isComparable else {
      return [
        words("  Beide keren genoemd", "  Named both times") + ": \(change.kept.count)",
        words("  Alleen nu genoemd", "  Named now only") + ": \(wording.shortList(change.new))",
        words("  Alleen toen genoemd", "  Named then only")
          + ": \(wording.shortList(change.lost))",
      ]
    }
    let back = Set(change.returned)
    var lines = [
      words("  Gebleven", "  Kept") + ": \(change.kept.count)",
      words("  Nieuw", "  New")
        + ": \(wording.shortList(change.new.filter { !back.contains($0) }))",
    ]
    if !change.returned.isEmpty {
      lines.append(words("  Terug", "  Returned") + ": \(wording.shortList(change.returned))")
    }
    return lines + [words("  Weg", "  Gone") + ": \(wording.shortList(change.lost))"]
  }

  private func measures(of change: Change) -> [String] {
    func line(_ title: String, _ measures: ChangeMeasures?) -> String? {
      guard let measures else { return nil }
      let parts = [
        (words("stabiliteit", "stability"), measures.stability),
        (words("wisseling", "turnover"), measures.turnover), ("Jaccard", measures.jaccard),
      ].map { "\($0.0) \($0.1.map(wording.number) ?? "–")" }
      return "  \(title): \(parts.joined(separator: ", "))"
    }
    return [
      line(words("Iedereen", "Everybody"), change.all),
      line(words("Eigen netwerk", "The family's own network"), change.informal),
    ].compactMap { $0 }
  }

  /// *Mensen die steun geven: 11 → 16 (gebleven +3, nieuw +3, weg −1)*.
  private func line(for change: FindingChange) -> String? {
    guard change.difference != 0 else { return nil }
    let title = change.name.definition.title.in(wording.language)
    let values = "\(wording.number(change.before)) → \(wording.number(change.after))"
    let uncertain =
      change.isWithinUncertainty
      ? words(
        "verschil kleiner dan de meetonzekerheid",
        "difference smaller than the measurement uncertainty") : nil
    let split = change.split.map { split in
      words(
        "gebleven \(wording.signed(split.kept)), nieuw \(wording.signed(split.new)), "
          + "weg \(wording.signed(-split.lost))",
        "kept \(wording.signed(split.kept)), new \(wording.signed(split.new)), "
          + "gone \(wording.signed(-split.lost))")
    }
    let notes = [uncertain, split].compactMap { $0 }.joined(separator: "; ")
    return "  \(title): \(values)" + (notes.isEmpty ? "" : " (\(notes))")
  }

  private func line(for change: NeedChange) -> String? {
    guard change.isKnown else {
      return words(
        "  \(change.after.need.id): niet van beide momenten bekend wie het doet",
        "  \(change.after.need.id): not known for both moments who provides")
    }
    guard !change.gained.isEmpty || !change.lost.isEmpty else { return nil }
    let people = [
      change.gained.isEmpty ? nil : words("erbij ", "new ") + wording.shortList(change.gained),
      change.lost.isEmpty
        ? nil : words("niet meer ", "no longer ") + wording.shortList(change.lost),
    ].compactMap { $0 }.joined(separator: ", ")
    return "  \(change.after.need.id): \(people)\(turn(change))"
  }

  /// What the need gained or lost by it.
  private func turn(_ change: NeedChange) -> String {
    func turned(_ path: KeyPath<NeedCoverage, Bool?>, _ to: Bool) -> Bool {
      change.after[keyPath: path] == to && change.before[keyPath: path] == !to
    }
    let turns = [
      turned(\.meetsTarget, true) ? words("nu geregeld", "arranged now") : nil,
      turned(\.meetsTarget, false) ? words("niet meer geregeld", "no longer arranged") : nil,
      turned(\.hasBackup, true) ? words("nu achtervang", "back-up now") : nil,
      turned(\.hasBackup, false) ? words("geen achtervang meer", "no back-up any more") : nil,
      turned(\.hasInformalProvider, false)
        ? words("niemand meer uit het eigen netwerk", "nobody left of the family's own network")
        : nil,
    ].compactMap { $0 }
    return turns.isEmpty ? "" : " (\(turns.joined(separator: ", ")))"
  }
}

extension String {
  /// The text with a small first letter.
  fileprivate var withSmallInitial: String { prefix(1).lowercased() + dropFirst() }
}
