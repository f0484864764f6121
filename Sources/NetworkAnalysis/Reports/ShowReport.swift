public import SupportNetwork
public import Telling

/// Everything that there is to show of a network, for programs: the schema `kring.show/1`.
///
///     {"schema": "kring.show/1", "case": "LV-0001", "moment": "T1",
///      "findings": {"needsMeetingTarget": {"value": 6, "of": 11, "low": 6, "high": 6,
///                                          "missing": [], "undefinedBecause": null}},
///      "profile": {"flags": [{"code": "needWithoutBackup", "people": ["P05"], "needs": ["N07"],
///                             "agreements": [], "missing": []}]},
///      "change": {"since": "T0", "comparable": true, "because": null}}
///
/// `change` stands where an earlier moment was asked for, `uncertainty` and `composite` where they
/// were; within a finding `of` stands where a count is out of a whole. Everything else is always
/// there: what is not known is `null`. `docs/output.md` tells every field. Print with sorted keys.
public struct ShowReport: Sendable, Hashable {
  /// The schema of the report.
  public static let schema = "kring.show/1"

  /// What can be asked for beside the findings and the profile.
  public enum Addition: Sendable, Hashable, CaseIterable {
    /// How certain each finding is.
    case uncertainty
    /// Four shares side by side, with what any weighing makes of them.
    case composite
  }

  /// The case.
  package let `case`: CaseHeader.ID
  /// The moment.
  package let moment: Moment.ID
  /// The findings, in the order of the catalogue.
  package let findings: [Finding<FindingValue>]
  /// The facts that people talk about.
  package let profile: Profile
  /// Who came and went since an earlier moment, if that was asked for.
  package let change: Change?
  /// What changed since then, item by item.
  package let account: ChangeAccount?
  /// How certain each finding is, if that was asked for.
  package let uncertainty: Uncertainty?
  /// Four shares side by side, if that was asked for.
  package let composite: Composite?
  /// How any weighing compares the two moments, if both things were asked for and can be told.
  package let compositeComparison: CompositeComparison?
  /// The language of the reasons; names of findings are the same in all languages.
  package let language: Language

  /// Gathers what there is to show of a network.
  ///
  /// - Parameters:
  ///   - network: The network at the moment to show.
  ///   - id: The case.
  ///   - earlier: The network at an earlier moment, to compare with.
  ///   - known: The networks before that, to tell who returned.
  ///   - additions: What else was asked for.
  ///   - language: The language of the reasons.
  package init(
    of network: Network, case id: CaseHeader.ID, since earlier: Network? = nil,
    known: [Network] = [], with additions: Set<Addition> = [],
    in language: Language = .dutch
  ) {
    `case` = id
    moment = network.moment.id
    let found = network.findings
    let findings = found.all
    self.findings = findings
    profile = Profile(of: found)
    change = earlier.map { Change(from: $0, to: network, known: known) }
    account = earlier.map { ChangeAccount(from: $0, to: network) }
    uncertainty = additions.contains(.uncertainty) ? Uncertainty(of: found, findings) : nil
    let composite = additions.contains(.composite) ? found.composite : nil
    self.composite = composite
    compositeComparison = composite.flatMap { composite in
      // Where the moments do not compare, no weighing of them does.
      earlier.flatMap { earlier in
        ComparisonObstacle.between(earlier.moment, network.moment).isEmpty
          ? CompositeComparison(from: earlier.findings.composite, to: composite) : nil
      }
    }
    self.language = language
  }

  /// Gathers what there is to show of a case, or `nil` if it has no such moment.
  ///
  /// - Parameters:
  ///   - family: The case.
  ///   - moment: The moment.
  ///   - earlier: The moment to compare with, if any; one that does not exist is left out.
  ///   - additions: What else was asked for.
  ///   - language: The language of the reasons.
  public init?(
    of family: FamilyCase, at moment: Moment.ID, since earlier: Moment.ID? = nil,
    with additions: Set<Addition> = [], in language: Language = .dutch
  ) {
    guard let network = family.network(at: moment) else { return nil }
    let before = earlier.flatMap { family.network(at: $0) }
    self.init(
      of: network, case: family.case.id, since: before,
      known: before.map { family.networks(before: $0.moment.id) } ?? [], with: additions,
      in: language)
  }
}

// MARK: - Write

extension ShowReport: SchemaReport {
  /// Every field of the record but its schema.
  public var fields: ReportFields {
    var report: ReportFields = [
      "case": .id(`case`), "moment": .id(moment),
      "findings": .record(
        ReportFields(
          findings.map {
            ($0.name.rawValue, $0.reported(in: language))
          })),
      "profile": profile.reported,
    ]
    if let change, let account { report["change"] = change.reported(with: account, in: language) }
    report["uncertainty"] = uncertainty?.reported
    report["composite"] = composite?.reported(with: compositeComparison, in: language)
    return report
  }
}

extension Finding<FindingValue> {
  fileprivate func reported(in language: Language) -> ReportValue {
    func written(_ value: FindingValue?) -> ReportValue { value?.reported ?? .null }
    var record: ReportFields = [
      "value": written(value), "low": written(low), "high": written(high),
      "missing": .paths(missing),
      "undefinedBecause": .string(undefinedBecause?.phrase, in: language),
    ]
    record["of"] = of.map { .whole($0) }
    return .record(record)
  }
}
