import NetworkAnalysis
import SupportNetwork

/// How findings and flags read in one language.
struct ProfileWording: Sendable {
  let language: Language
  let naming: Naming

  func words(_ nl: String, _ en: String) -> String { Phrase(dutch: nl, english: en).in(language) }

  /// A number with at most three decimals, and the comma or point of the language.
  func number(_ value: Double) -> String {
    let thousandths = (value * 1000).rounded()
    guard abs(thousandths) < 9e15 else { return "\(value)" }
    let whole = Int(thousandths)
    let digits = String(abs(whole) % 1000 + 1000).dropFirst()
    let decimals = digits.reversed().drop { $0 == "0" }.reversed()
    let sign = whole < 0 ? "-" : ""
    let point = words(",", ".")
    return "\(sign)\(abs(whole) / 1000)" + (decimals.isEmpty ? "" : point + String(decimals))
  }

  func people(_ ids: [Person.ID]) -> String {
    ids.isEmpty ? words("niemand", "nobody") : naming.list(ids)
  }

  func tasks(_ count: Int) -> String {
    count == 1 ? words("1 taak", "1 task") : words("\(count) taken", "\(count) tasks")
  }

  /// Why there is no answer.
  func missing<Value>(_ answer: Answer<Value>) -> String {
    switch answer {
    case .given: ""
    case .notAsked: words("niet gevraagd", "not asked")
    case .unknown: words("niet bekend", "not known")
    case .declined: words("wil het niet zeggen", "will not say")
    }
  }

  func answer<Value>(_ answer: Answer<Value>, _ text: (Value) -> String) -> String {
    answer.value.map(text) ?? missing(answer)
  }

  // MARK: - Findings

  /// *Behoeften die geregeld zijn: 6 van 11 (4 tot 7, mist N03.providers)*.
  func line(for finding: Finding<FindingValue>) -> String {
    let title = finding.definition.title.in(language)
    guard let value = finding.value else {
      let reason = finding.undefinedBecause?.in(language) ?? ""
      return "\(title): – \(reason)"
    }
    let whole = finding.of.map { words(" van \($0)", " of \($0)") } ?? ""
    return "\(title): \(text(of: value))\(whole)\(range(of: finding))"
  }

  private func range(of finding: Finding<FindingValue>) -> String {
    guard !finding.isCertain else { return "" }
    let inputs = finding.missing.prefix(3).map(\.description).joined(separator: ", ")
    let more = finding.missing.count > 3 ? ", …" : ""
    let missing = words("mist: \(inputs)\(more)", "missing: \(inputs)\(more)")
    return " (\(bounds(of: finding)); \(missing))"
  }

  private func bounds(of finding: Finding<FindingValue>) -> String {
    switch (finding.low, finding.high) {
    case (.people(let sure)?, .people(let possible)?):
      words("mogelijk ook ", "perhaps also ") + people(possible.filter { !sure.contains($0) })
    case (.needs(let sure)?, .needs(let possible)?):
      words("mogelijk ook ", "perhaps also ")
        + text(of: .needs(possible.filter { !sure.contains($0) }))
    case (let low?, let high?):
      words("\(text(of: low)) tot \(text(of: high))", "\(text(of: low)) to \(text(of: high))")
    case (let low?, nil): words("\(text(of: low)) of meer", "\(text(of: low)) or more")
    default: words("te weinig gegevens", "too few data")
    }
  }

  private func text(of value: FindingValue) -> String {
    switch value {
    case .count(let count): "\(count)"
    case .number(let number): self.number(number)
    case .sizes(let sizes):
      words("\(sizes.count) (", "\(sizes.count) (") + sizes.map(String.init).joined(separator: ", ")
        + ")"
    case .circles(let circles):
      words(
        "binnen \(circles.inner), midden \(circles.middle), buiten \(circles.outer)",
        "inner \(circles.inner), middle \(circles.middle), outer \(circles.outer)")
    case .people(let ids): people(ids)
    case .needs(let ids):
      ids.isEmpty ? words("geen", "none") : ids.map(\.rawValue).joined(separator: ", ")
    case .topHelper(let top):
      "\(people(top.people)), \(tasks(top.assignments)) (\(number(top.share)))"
    case .withoutOnePerson(let worst):
      words(
        "zonder \(alternatives(worst.people)) nog \(worst.needsCovered)",
        "without \(alternatives(worst.people)) still \(worst.needsCovered)")
    case .largestHours(let largest):
      words(
        "\(people(largest.people)), \(number(largest.hours)) uur",
        "\(people(largest.people)), \(number(largest.hours)) hours") + " (\(number(largest.share)))"
    }
  }

  /// Any one of several people: *Bas, Selin of Yara*.
  private func alternatives(_ ids: [Person.ID]) -> String {
    let names = ids.map(naming.name)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + words(" of ", " or ") + last
  }

  // MARK: - Flags

  /// Why something stands out, with the people and needs behind it.
  func sentence(for flag: Flag) -> String {
    let who = people(flag.people)
    let needs = flag.needs.map(\.rawValue).joined(separator: ", ")
    let agreements = flag.agreements.map(\.rawValue).joined(separator: ", ")
    return switch flag.code {
    case .needWithoutInformal:
      words(
        "\(needs): niemand uit het eigen netwerk.", "\(needs): nobody of the family's own network.")
    case .needWithoutBackup:
      words(
        "\(needs): alleen \(who), en niemand die het over kan nemen.",
        "\(needs): only \(who), and nobody to step in.")
    case .aboveOwnMaximum:
      words("\(who) geeft meer uren dan die wil.", "\(who) gives more hours than they want.")
    case .overburdened:
      words(
        "\(who) is overbelast (7 of meer op de CSI).", "\(who) is overburdened (CSI of 7 or more).")
    case .moreThanThirdOfAssignments:
      words(
        "\(who) doet meer dan een derde van alle taken (\(needs)).",
        "\(who) does more than a third of all tasks (\(needs)).")
    case .childWithoutInnerPerson:
      words(
        "\(who) heeft niemand buiten het gezin in de binnenste cirkel.",
        "\(who) has nobody outside the household in the inner circle.")
    case .conflictAcrossAgreements:
      words(
        "Tussen \(who) is ruzie, en beiden doen mee aan afspraken (\(agreements)).",
        "There is conflict between \(who), and both take part in agreements (\(agreements)).")
    case .noWeeklyContact:
      words(
        "Niemand in het gezin heeft elke week contact met iemand uit het eigen netwerk.",
        "Nobody at home has weekly contact with somebody of the family's own network.")
    case .minorProvides:
      words(
        "\(who) is minderjarig en geeft steun (\(needs)).",
        "\(who) is a minor and gives support (\(needs)).")
    }
  }
}
