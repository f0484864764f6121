import Document
import NetworkAnalysis
import SupportNetwork
import Telling

// What changed since an earlier moment.

extension ProfileDocument {
  /// What is said before any number: each sentence only where the data say so, and no praise.
  var remarks: Section? {
    guard let account = report.account, let earlier else { return nil }
    return section(
      "remarks", words.remarksTitle(since: earlier.moment.id.rawValue),
      lines: account.remarks.map(writer.sentence))
  }

  var change: Section? {
    guard let change = report.change, let account = report.account else { return nil }
    var facts = people(of: change)
    if let because = change.incomparableBecause {
      let reason = because.in(writer.language).withSmallInitial
      facts.append(Term(words.notComparableBecause, RichText(reason)))
    } else {
      facts +=
        measures(of: change) + account.findings.compactMap(fact(for:))
        + incomparable(account.incomparable)
    }
    if !account.obstacles.contains(.notLater) { facts += account.needs.compactMap(fact(for:)) }
    return section("change", words.changeTitle(since: change.since.rawValue), facts: facts)
  }

  private func people(of change: Change) -> [Term] {
    func list(_ ids: [Person.ID]) -> RichText { RichText(writer.shortList(ids)) }
    // Whom other people did not name, or were not asked about, did not go away for that.
    guard change.isComparable else {
      return [
        Term(words.namedBothTimes, "\(change.kept.count)"),
        Term(words.namedNowOnly, list(change.new)), Term(words.namedThenOnly, list(change.lost)),
      ]
    }
    let back = Set(change.returned)
    return [
      Term(words.kept, "\(change.kept.count)"),
      Term(words.new, list(change.new.filter { !back.contains($0) })),
    ] + (change.returned.isEmpty ? [] : [Term(words.returned, list(change.returned))])
      + [Term(words.gone, list(change.lost))]
  }

  private func measures(of change: Change) -> [Term] {
    [(words.everybody, change.all), (words.ownNetwork, change.informal)]
      .compactMap { title, measures in
        measures.map { measures in
          let parts = [
            (words.stability, measures.stability), (words.turnover, measures.turnover),
            ("Jaccard", measures.jaccard),
          ].map { "\($0.0) \($0.1.map(grammar.number) ?? "–")" }
          return Term(title, RichText(parts.joined(separator: ", ")))
        }
      }
  }

  /// *Mensen die steun geven: 11 → 16 (gebleven +3, nieuw +3, weg −1)*.
  private func fact(for change: FindingChange) -> Term? {
    guard change.difference != 0 else { return nil }
    let split = change.split.map { split in
      words.split(
        kept: grammar.signed(split.kept), new: grammar.signed(split.new),
        gone: grammar.signed(-split.lost))
    }
    let notes =
      (change.isWithinUncertainty ? [words.withinUncertainty] : [])
      + (split.map { [$0] } ?? [])
    let text = writer.step(change)
    return Term(
      title(of: change.name),
      RichText(notes.isEmpty ? text : "\(text) (\(notes.joined(separator: "; ")))"))
  }

  /// What cannot be compared because it was asked at one of the moments only, by the reason.
  private func incomparable(_ findings: [IncomparableFinding]) -> [Term] {
    var rest = findings
    var terms: [Term] = []
    while let first = rest.first {
      let alike = rest.filter { $0.because == first.because && $0.moment == first.moment }
      rest.removeAll(where: alike.contains)
      let titles = alike.map { title(of: $0.name) }.joined(separator: "; ")
      terms.append(
        Term(
          words.notComparable(at: first.moment.rawValue),
          RichText("\(first.because.in(writer.language)) \(titles).")))
    }
    return terms
  }

  private func fact(for change: NeedChange) -> Term? {
    let id = change.after.need.id.rawValue
    guard change.isKnown else { return Term(id, RichText(words.providersNotKnown)) }
    guard !change.gained.isEmpty || !change.lost.isEmpty else { return nil }
    let who =
      (change.gained.isEmpty ? [] : [words.gained(writer.shortList(change.gained))])
      + (change.lost.isEmpty ? [] : [words.lost(writer.shortList(change.lost))])
    let text = who.joined(separator: ", ")
    let turns = turns(of: change)
    return Term(
      id, RichText(turns.isEmpty ? text : "\(text) (\(turns.joined(separator: ", ")))"))
  }

  /// What the need gained or lost by it.
  private func turns(of change: NeedChange) -> [String] {
    func turned(_ path: KeyPath<NeedCoverage, Bool?>, _ to: Bool) -> Bool {
      change.after[keyPath: path] == to && change.before[keyPath: path] == !to
    }
    return [
      (turned(\.meetsTarget, true), words.arrangedNow),
      (turned(\.meetsTarget, false), words.noLongerArranged),
      (turned(\.hasBackup, true), words.backupNow),
      (turned(\.hasBackup, false), words.noBackupAnyMore),
      (turned(\.hasInformalProvider, false), words.nobodyOfOwnNetworkLeft),
    ].filter(\.0).map(\.1)
  }
}

extension String {
  /// The text with a small first letter.
  fileprivate var withSmallInitial: String { prefix(1).lowercased() + dropFirst() }
}
