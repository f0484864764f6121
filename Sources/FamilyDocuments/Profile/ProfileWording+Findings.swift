import NetworkAnalysis
import SupportNetwork
import Telling

// How findings and changes read.

extension ProfileWording {
  /// *Behoeften die geregeld zijn: 6 van 11 (4 tot 7; mist: N03.providers)*.
  ///
  /// - Parameter missing: How the missing answers of a list of people are missing, to be counted
  ///   instead of listed.
  func line(for finding: Finding<FindingValue>, missing: [FindingInput]) -> String {
    "\(finding.definition.title.in(language)): \(value(of: finding, missing: missing))"
  }

  /// The value with what it is out of and its range, or why there is none.
  func value(of finding: Finding<FindingValue>, missing: [FindingInput]) -> String {
    guard let value = finding.value else {
      return "– \(finding.undefinedBecause?.in(language) ?? "")"
    }
    return text(of: value, of: finding.of) + range(of: finding, missing: missing)
  }

  // MARK: - Write a range

  private func range(of finding: Finding<FindingValue>, missing inputs: [FindingInput]) -> String {
    guard !finding.isCertain else { return "" }
    if case .people(let sure)? = finding.low, case .people(let possible)? = finding.high {
      return " (\(untold(possible.filter { !sure.contains($0) }, inputs)))"
    }
    let paths = finding.missing.prefix(3).map(\.description).joined(separator: ", ")
    let more = finding.missing.count > 3 ? ", …" : ""
    let missing = words("mist: \(paths)\(more)", "missing: \(paths)\(more)")
    return " (\(bounds(of: finding)); \(missing))"
  }

  /// *van 12 mensen niet gevraagd*, or their names if they are few.
  private func untold(_ ids: [Person.ID], _ inputs: [FindingInput]) -> String {
    let words = Set(inputs.map(\.answer.missingWord))
    let reason =
      words == ["notAsked"]
      ? self.words("niet gevraagd", "not asked") : self.words("niet bekend", "not known")
    return ids.count > 3
      ? self.words("van \(ids.count) mensen \(reason)", "of \(ids.count) people \(reason)")
      : "\(reason): \(people(ids))"
  }

  private func bounds(of finding: Finding<FindingValue>) -> String {
    switch (finding.low, finding.high) {
    case (.needs(let sure)?, .needs(let possible)?):
      words("mogelijk ook ", "perhaps also ") + needs(possible.filter { !sure.contains($0) })
    case (.circles(let low)?, .circles(let high)?): bounds(low, high)
    case (let low?, let high?):
      words("\(bound(low)) tot \(bound(high))", "\(bound(low)) to \(bound(high))")
    case (let low?, nil): words("\(bound(low)) of meer", "\(bound(low)) or more")
    default: words("te weinig gegevens", "too few data")
    }
  }

  /// The circles with their bounds, each for itself.
  private func bounds(_ low: CircleCounts, _ high: CircleCounts) -> String {
    func bounds(_ nl: String, _ en: String, _ count: KeyPath<CircleCounts, Int>) -> String {
      let (a, b) = (low[keyPath: count], high[keyPath: count])
      return words("\(nl) \(a)", "\(en) \(a)") + (a == b ? "" : words(" tot \(b)", " to \(b)"))
    }
    return [
      bounds("binnen", "inner", \.inner), bounds("midden", "middle", \.middle),
      bounds("buiten", "outer", \.outer),
    ].joined(separator: ", ")
  }

  /// A share of all tasks or hours, in percent.
  private func part(_ share: Double) -> String { "(\(number((share * 1_000).rounded() / 10))%)" }

  /// A bound in numbers alone: whose it would be depends on answers that nobody gave.
  private func bound(_ value: FindingValue) -> String {
    switch value {
    case .topHelper(let top): "\(tasks(top.assignments)) \(part(top.share))"
    case .withoutOnePerson(let worst): "\(worst.needsCovered)"
    case .largestHours(let largest):
      words("\(number(largest.hours)) uur", "\(number(largest.hours)) hours")
        + " \(part(largest.share))"
    default: text(of: value)
    }
  }

  // MARK: - Write a value

  /// A value; a list begins with how many it holds.
  func text(of value: FindingValue, of whole: Int? = nil) -> String {
    let of = whole.map { words(" van \($0)", " of \($0)") } ?? ""
    switch value {
    case .count(let count): return "\(count)\(of)"
    case .number(let number): return "\(self.number(number))\(of)"
    case .sizes(let sizes):
      return sizes.isEmpty ? "0" : "\(sizes.count) (\(shortList(sizes)))"
    case .circles(let circles):
      return words(
        "binnen \(circles.inner), midden \(circles.middle), buiten \(circles.outer)",
        "inner \(circles.inner), middle \(circles.middle), outer \(circles.outer)")
    case .people(let ids):
      return "\(ids.count)\(of)" + (ids.isEmpty ? "" : namely + shortList(ids))
    case .needs(let ids):
      return "\(ids.count)\(of)" + (ids.isEmpty ? "" : namely + needs(ids))
    case .topHelper(let top):
      return "\(shortList(top.people)), \(tasks(top.assignments)) \(part(top.share))"
    case .withoutOnePerson(let worst):
      let who = alternatives(worst.people)
      return words(
        "zonder \(who) nog \(worst.needsCovered)\(of)",
        "without \(who) still \(worst.needsCovered)\(of)")
    case .largestHours(let largest):
      let hours = number(largest.hours)
      return "\(shortList(largest.people)), " + words("\(hours) uur", "\(hours) hours")
        + " \(part(largest.share))"
    }
  }

  /// Sizes, the largest first; beyond the first of them only how many more there are.
  private func shortList(_ sizes: [Int]) -> String {
    let shown = sizes.prefix(sizes.count > 10 ? 9 : 10).map(String.init)
    let more = sizes.count - shown.count
    return (shown + (more > 0 ? [words("en nog \(more)", "and \(more) more")] : []))
      .joined(separator: ", ")
  }

  private var namely: String { words(", namelijk ", ", namely ") }

  /// Any one of several people: *Bas, Selin of Yara*.
  private func alternatives(_ ids: [Person.ID]) -> String {
    ids.count > 4
      ? words("één van \(ids.count) mensen", "one of \(ids.count) people")
      : list(ids.map(naming.name), ("of", "or"))
  }

  // MARK: - Write a remark

  /// What is said of a change before any number: neither praise nor blame.
  func sentence(for remark: ChangeRemark) -> String {
    switch remark {
    case .reciprocityFell(let remark):
      let givers = people(remark.newGivers)
      let (now, all) = (remark.mutualAfter, remark.supportersAfter)
      let (then, before) = (remark.mutualBefore, remark.supportersBefore)
      return words(
        "Steun gaat nu over en weer met \(now) van de \(all) mensen die steun geven; eerst met "
          + "\(then) van de \(before). Dat deel is kleiner, omdat nieuwe helpers vooral geven "
          + "(\(givers)).",
        "Support goes both ways with \(now) of the \(all) people who give support; before with "
          + "\(then) of the \(before). That share is smaller, because new helpers mainly give "
          + "(\(givers)).")
    case .newKeyPerson(let key): return sentence(for: key)
    case .structureMixed(let remark):
      let density = "\(number(remark.density.before)) → \(number(remark.density.after))"
      let efficiency = "\(number(remark.efficiency.before)) → \(number(remark.efficiency.after))"
      return remark.isDenser
        ? words(
          "Een groter deel van de mensen kent elkaar: de dichtheid steeg (\(density)) en de efficiëntie daalde "
            + "(\(efficiency)). Dat is hier niet goed en niet slecht.",
          "A larger part of the people know each other: density rose (\(density)) and efficiency fell "
            + "(\(efficiency)). Here that is neither good nor bad.")
        : words(
          "Een kleiner deel van de mensen kent elkaar: de dichtheid daalde (\(density)) en de efficiëntie steeg "
            + "(\(efficiency)). Dat is hier niet goed en niet slecht.",
          "A smaller part of the people know each other: density fell (\(density)) and efficiency rose "
            + "(\(efficiency)). Here that is neither good nor bad.")
    }
  }

  private func sentence(for key: KeyPersonChange) -> String {
    let (old, new) = (people(key.before.people), people(key.after.people))
    let (then, ofThen) = (key.before.assignments, key.assignmentsBefore)
    let (now, ofNow) = (key.after.assignments, key.assignmentsAfter)
    // a/b < c/d for whole numbers, without a rounding.
    let isLess = key.before.people.count == 1 && key.formerNow * ofThen < then * ofNow
    let relief =
      isLess
      ? words(
        "Op \(old) rust nu een kleiner deel: eerst \(then) van de \(ofThen) taken, nu "
          + "\(key.formerNow) van de \(ofNow). ",
        "A smaller share rests on \(old): first \(then) of the \(ofThen) tasks, now "
          + "\(key.formerNow) of the \(ofNow). ")
      : ""
    return relief
      + words(
        "Het meeste rust nu op \(new): \(now) van de \(ofNow).",
        "Most rests on \(new) now: \(now) of the \(ofNow).")
  }
}
