public import SupportNetwork

/// Who of the household sees somebody of the informal network every week.
public struct WeeklyContact: Sendable, Hashable {
  /// Who does not, in ascending order.
  public let without: [Person.ID]
  /// Of whom it is not known, in ascending order.
  public let unknown: [Person.ID]

  init(in findings: Findings) {
    let judged = findings.network.household.map { member in
      let ties = findings.informalTies(of: member.id)
      let isWeekly: Judgement =
        ties.isEmpty && findings.mayHaveInformal
        ? .open([.person(member.id, .ties)]) : .any(of: ties) { $0.isWeekly }
      return (id: member.id, isWeekly: isWeekly)
    }
    without = judged.filter { $0.isWeekly == .no }.map(\.id)
    unknown = judged.filter { !$0.isWeekly.missing.isEmpty }.map(\.id)
  }
}
