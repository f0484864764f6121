import NetworkAnalysis
import SupportNetwork
import Telling

// What is said in whole sentences: what changed, before any number, and what stands out.

extension ProfileWriter {
  /// What is said of a change: neither praise nor blame.
  func sentence(for remark: ChangeRemark) -> String {
    switch remark {
    case .reciprocityFell(let remark):
      words.reciprocityFell(
        now: remark.mutualAfter, ofNow: remark.supportersAfter, then: remark.mutualBefore,
        ofThen: remark.supportersBefore, newGivers: people(remark.newGivers))
    case .newKeyPerson(let key): sentence(for: key)
    case .structureMixed(let remark):
      words.structureMixed(
        isDenser: remark.isDenser, density: step(remark.density),
        efficiency: step(remark.efficiency))
    }
  }

  private func sentence(for key: KeyPersonChange) -> String {
    let (now, ofNow) = (key.after.assignments, key.assignmentsAfter)
    let (then, ofThen) = (key.before.assignments, key.assignmentsBefore)
    // a/b < c/d for whole numbers, without a rounding.
    let isLess = key.before.people.count == 1 && key.formerNow * ofThen < then * ofNow
    let relief =
      isLess
      ? [
        words.relief(
          on: people(key.before.people), now: key.formerNow, ofNow: ofNow, then: then,
          ofThen: ofThen)
      ] : []
    return (relief + [words.mostRests(on: people(key.after.people), now: now, ofNow: ofNow)])
      .joined(separator: " ")
  }

  /// *0,105 → 0,132*.
  func step(_ change: FindingChange) -> String {
    "\(grammar.number(change.before)) → \(grammar.number(change.after))"
  }

  /// Why something stands out, with the people and needs behind it.
  func sentence(for flag: Flag) -> String {
    words.flag(
      flag.code, who: people(flag.people),
      needs: flag.needs.map(\.rawValue).joined(separator: ", "), count: flag.needs.count,
      agreements: flag.agreements.map(\.rawValue).joined(separator: ", "))
  }
}
