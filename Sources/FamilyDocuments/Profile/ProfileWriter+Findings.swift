import NetworkAnalysis
import SupportNetwork
import Telling

// How findings read.

extension ProfileWriter {
  /// The value with what it is out of and its range, or why there is none.
  ///
  /// - Parameter missing: How the missing answers of a list of people are missing, to be counted
  ///   instead of listed.
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
    let missing = words.missing(paths + (finding.missing.count > 3 ? ", …" : ""))
    return " (\(bounds(of: finding)); \(missing))"
  }

  /// *van 12 mensen niet gevraagd*, or their names if they are few.
  private func untold(_ ids: [Person.ID], _ inputs: [FindingInput]) -> String {
    let isNotAsked = Set(inputs.map(\.answer.missingWord)) == ["notAsked"]
    let reason = isNotAsked ? words.notAsked : words.notKnown
    return ids.count > 3 ? words.untold(ids.count, because: reason) : "\(reason): \(people(ids))"
  }

  private func bounds(of finding: Finding<FindingValue>) -> String {
    switch (finding.low, finding.high) {
    case (.needs(let sure)?, .needs(let possible)?):
      words.perhapsAlso(needs(possible.filter { !sure.contains($0) }))
    case (.circles(let low)?, .circles(let high)?): bounds(low, high)
    case (let low?, let high?): words.range(bound(low), bound(high))
    case (let low?, nil): words.orMore(bound(low))
    default: words.tooFewData
    }
  }

  /// The circles with their bounds, each for itself.
  private func bounds(_ low: CircleCounts, _ high: CircleCounts) -> String {
    Self.circles.map { circle, count in
      let (a, b) = (low[keyPath: count], high[keyPath: count])
      return "\(words.circle(circle)) \(a == b ? "\(a)" : words.range("\(a)", "\(b)"))"
    }.joined(separator: ", ")
  }

  /// A bound in numbers alone: whose it would be depends on answers that nobody gave.
  private func bound(_ value: FindingValue) -> String {
    switch value {
    case .topProvider(let top): "\(words.tasks(top.assignments)) \(part(top.share))"
    case .withoutOnePerson(let worst): "\(worst.needsCovered)"
    case .largestHours(let largest): "\(words.hours(largest.hours)) \(part(largest.share))"
    default: text(of: value)
    }
  }

  /// A share of all tasks or hours, in percent.
  private func part(_ share: Double) -> String { "(\(grammar.percentage(share)))" }

  // MARK: - Write a value

  /// A value; a list begins with how many it holds.
  func text(of value: FindingValue, of whole: Int? = nil) -> String {
    func outOf(_ value: String) -> String { whole.map { words.value(value, of: $0) } ?? value }
    func counted(_ count: Int, _ list: String) -> String {
      outOf("\(count)") + (count == 0 ? "" : ", \(words.namely(list))")
    }
    return switch value {
    case .count(let count): outOf("\(count)")
    case .number(let number): outOf(grammar.number(number))
    case .sizes(let sizes): sizes.isEmpty ? "0" : "\(sizes.count) (\(shortList(sizes)))"
    case .circles(let circles):
      Self.circles.map { "\(words.circle($0)) \(circles[keyPath: $1])" }.joined(separator: ", ")
    case .people(let ids): counted(ids.count, shortList(ids))
    case .needs(let ids): counted(ids.count, needs(ids))
    case .topProvider(let top):
      "\(shortList(top.people)), \(words.tasks(top.assignments)) \(part(top.share))"
    case .withoutOnePerson(let worst):
      words.without(anyOne(of: worst.people), stillCovered: outOf("\(worst.needsCovered)"))
    case .largestHours(let largest):
      "\(shortList(largest.people)), \(words.hours(largest.hours)) \(part(largest.share))"
    }
  }

  private static var circles: [(Circle, KeyPath<CircleCounts, Int>)] {
    [(.inner, \.inner), (.middle, \.middle), (.outer, \.outer)]
  }

  /// Sizes, the largest first; beyond the first of them only how many more there are.
  private func shortList(_ sizes: [Int]) -> String {
    let shown = sizes.prefix(sizes.count > 10 ? 9 : 10).map(String.init)
    let more = sizes.count - shown.count
    return (shown + (more > 0 ? [words.andMore(more)] : [])).joined(separator: ", ")
  }

  /// Any one of several people: *Bas, Selin of Yara*.
  private func anyOne(of ids: [Person.ID]) -> String {
    ids.count > 4 ? words.oneOf(ids.count) : grammar.alternatives(ids.map(disclosure.name))
  }
}
