import NetworkAnalysis
import SupportNetwork
import Telling

// People, needs and remarks as phrases.

extension SuggestionDocument {
  func name(_ id: Person.ID) -> String { disclosure.name(of: id) }

  func list(_ ids: [Person.ID]) -> String { grammar.list(ids.map(name)) }

  /// Any one of several people: *Bas, Kees of Wim*.
  func alternatives(_ ids: [Person.ID]) -> String { grammar.alternatives(ids.map(name)) }

  /// Names as one phrase; of very many the first, and how many more.
  func names(_ ids: [Person.ID]) -> String {
    let more = ids.count - Self.nameLimit
    return more > 0
      ? words.names(ids.prefix(Self.nameLimit).map(name), more: more) : list(ids)
  }

  /// *N11 (Sport en vrije tijd voor Daan en Lina)*.
  func need(_ id: SupportNeed.ID) -> String {
    guard let text = needs[id]?.text else { return id.rawValue }
    return "\(id) (\(disclosure.text(text)))"
  }

  /// *N11  Sport en vrije tijd voor Daan en Lina*, above what is told about it.
  func heading(_ id: SupportNeed.ID) -> String {
    needs[id].map { "\(id)  \(disclosure.text($0.text))" } ?? id.rawValue
  }

  /// A remark on somebody who could be asked, with the names of all whom it is about.
  ///
  /// - Parameters:
  ///   - id: The need for which the person would be asked; that of a mentor if `nil`.
  ///   - isBrief: Whether needs stand there by identifier only.
  func named<Code>(
    _ remark: Remark<Code>, for id: SupportNeed.ID? = nil, isBrief: Bool = true
  ) -> NamedRemark<Code> {
    // A mentor is looked at as every week.
    let often = id.flatMap { needs[$0] }?.frequency ?? .weekly
    return NamedRemark(
      code: remark.code, people: remark.people.map(name),
      needs: remark.needs.map { isBrief ? $0.rawValue : need($0) }, support: remark.support,
      number: remark.number, limit: remark.limit,
      day: remark.date?.phrase.in(report.language), often: often.phrase.in(report.language))
  }

  /// The reasons why people are left out, each with everybody whom it holds for.
  func reasons(of people: [NotSuggested]) -> [String] {
    var reasons: [String] = []
    var named: [String: [Person.ID]] = [:]
    for person in people {
      let reason = person.gates.map(fragment).joined(separator: "; ").withCapital
      if named[reason] == nil { reasons.append(reason) }
      named[reason, default: []].append(person.person)
    }
    return reasons.map { "\($0): \(names(named[$0] ?? []))." }
  }

  /// Why somebody is left out, as a fragment.
  private func fragment(_ gate: Remark<GateCode>) -> String {
    if gate.code == .overCapacity, let hours = gate.number, let most = gate.limit {
      return words.gives(hours: hours, atMost: most)
    }
    return said(gate.code)
  }

  /// What a gate says about whom it leaves out.
  func said(_ code: GateCode) -> String { Gate.named(code).said.in(report.language) }
}
