import SupportNetwork
import Telling

// What changed, as `kring.show/1` holds it.

extension Change {
  func reported(with account: ChangeAccount, in language: Language) -> ReportValue {
    .record([
      "since": .id(since), "comparable": .truth(isComparable),
      "because": .string(incomparableBecause, in: language),
      "all": all?.reported(in: language) ?? .null,
      "informal": informal?.reported(in: language) ?? .null,
      "kept": .ids(kept), "new": .ids(new), "lost": .ids(lost), "returned": .ids(returned),
      "seed": .string("\(account.seed)"),
      "findings": .record(
        ReportFields(account.findings.map { ($0.name.rawValue, $0.reported) })),
      "notComparable": .list(account.incomparable.map { $0.reported(in: language) }),
      "needs": .list(account.needs.map(\.reported)),
      "keyPerson": account.keyPerson?.reported ?? .null,
      "remarks": .list(account.remarks.map(\.reported)),
    ])
  }
}

extension ChangeMeasures {
  fileprivate func reported(in language: Language) -> ReportValue {
    .record([
      "stability": .number(stability), "turnover": .number(turnover), "jaccard": .number(jaccard),
      "delta": .whole(delta), "undefinedBecause": .string(undefinedBecause?.phrase, in: language),
    ])
  }
}

extension FindingChange {
  fileprivate var reported: ReportValue {
    .record([
      "before": .number(before), "after": .number(after), "difference": .number(difference),
      "low": .number(low), "high": .number(high),
      "withinUncertainty": .truth(isWithinUncertainty),
      "split": split.map {
        .record(["kept": .number($0.kept), "new": .number($0.new), "lost": .number($0.lost)])
      } ?? .null,
    ])
  }
}

extension IncomparableFinding {
  fileprivate func reported(in language: Language) -> ReportValue {
    .record([
      "finding": .string(name.rawValue), "moment": .id(moment),
      "because": .string(because.phrase, in: language),
    ])
  }
}

extension NeedChange {
  fileprivate var reported: ReportValue {
    .record([
      "need": .id(after.need.id), "known": .truth(isKnown), "gained": .ids(gained),
      "lost": .ids(lost),
    ])
  }
}

extension KeyPersonChange {
  fileprivate var reported: ReportValue {
    .record([
      "before": before.reported, "after": after.reported, "formerNow": .whole(formerNow),
      "replaced": .truth(isReplaced),
    ])
  }
}

extension ChangeRemark {
  fileprivate var reported: ReportValue {
    switch self {
    case .reciprocityFell(let remark):
      .record([
        "code": .string("reciprocityFell"), "mutualBefore": .whole(remark.mutualBefore),
        "supportersBefore": .whole(remark.supportersBefore),
        "mutualAfter": .whole(remark.mutualAfter),
        "supportersAfter": .whole(remark.supportersAfter), "people": .ids(remark.newGivers),
      ])
    case .newKeyPerson(let change):
      .record(["code": .string("newKeyPerson"), "people": .ids(change.after.people)])
    case .structureMixed(let remark):
      .record(["code": .string("structureMixed"), "denser": .truth(remark.isDenser)])
    }
  }
}
