import NetworkAnalysis
import SupportNetwork
import Testing

@Suite("How values are worked out on paper")
struct WorkingTests {
  @Test("The workings of the reference family read as one would write them")
  func reference() throws {
    let findings = try ReferenceFamily.network(0).findings
    func working(_ name: FindingName) -> String? { findings.working(of: name)?.description }
    #expect(working(.density) == "2 × 16 / (18 × 17)")
    #expect(working(.efficiency) == "(18 − 2 × 16 / 18) / 18")
    #expect(working(.kin) == "P05, P06, P07, P08, P09, P10, P11, P12, P13")
    #expect(working(.kinShareOfInformal) == "9 / 15")
    #expect(working(.conflictTies) == "P01-P07, P01-P12, P02-P12")
    #expect(
      working(.informalComponents)
        == "(P05 P06 P07 P08 P13 P14 P15 P18), (P09 P10 P11), (P12), (P16), (P17), (P19)")
    #expect(
      working(.circles)?.hasPrefix("inner: P05, P09, P10, P16, P18; middle: P06, ") == true)
    #expect(working(.assignments) == "2 + 2 + 1 + 0 + 1 + 1 + 1 + 2 + 0 + 1 + 2")
    #expect(working(.topProvider)?.hasPrefix("P05: 6; P06: 1; ") == true)
    #expect(working(.topProvider)?.hasSuffix("; share: 6 / 13") == true)
    #expect(working(.withoutOnePerson)?.hasPrefix("P05: 6; P06: 8; ") == true)
    #expect(working(.informalHoursPerWeek)?.hasPrefix("18 + 4 + 0 + 2 + 6 + 5 + 0.5 + ") == true)
    #expect(working(.aboveOwnMaximum)?.hasPrefix("P05: 18 > 10; P06: 4 ≤ 6; ") == true)
    #expect(working(.overburdened)?.hasPrefix("P05: 8 ≥ 7; P06: 2 < 7; ") == true)
  }

  @Test("Each working comes to the value of its finding", arguments: UInt64(0)..<80)
  func value(seed: UInt64) throws {
    try expectWorkings(of: try RandomFamily(seed: seed).small.findings())
  }

  @Test("Each working of the reference family comes to its value", arguments: [0, 1])
  func referenceValues(moment: Int) throws {
    try expectWorkings(of: try ReferenceFamily.network(moment).findings)
  }

  private func expectWorkings(of findings: Findings) throws {
    for finding in findings.all {
      let name = finding.definition.name
      guard let value = finding.value else {
        #expect(findings.working(of: name) == nil)
        continue
      }
      switch (try #require(findings.working(of: name)), value) {
      case (.listing(let records), .count(let count)): #expect(records.count == count, "\(name)")
      case (.listing(let records), .needs(let ids)): #expect(records == ids.map(\.rawValue))
      case (.listing(let groups), .sizes(let sizes)):
        #expect(groups.map { $0.split(separator: " ").count } == sizes)
      case (.calculation(let text), .number(let number)):
        let result = try #require(Arithmetic.value(of: text))
        #expect(abs(result - number) < 1e-9, "\(name): \(text)")
      case (.calculation(let text), .count(let count)):
        #expect(Arithmetic.value(of: text) == Double(count), "\(name): \(text)")
      case (.table(let rows), .topProvider(let top)):
        let best = rows.filter { $0.value == "\(top.assignments)" }
        #expect(best.map(\.subject.description) == top.people.map(\.rawValue))
        #expect(Arithmetic.value(of: rows.last?.value ?? "") == top.share)
      case (.table(let rows), .withoutOnePerson(let worst)):
        let least = rows.filter { $0.value == "\(worst.needsCovered)" }
        #expect(least.map(\.subject.description) == worst.people.map(\.rawValue))
      case (.table(let rows), .largestHours(let top)):
        #expect(Arithmetic.value(of: rows.last?.value ?? "") == top.share)
      case (.table(let rows), .people(let ids)):
        let holding = rows.filter { $0.value.contains(">") || $0.value.contains("≥") }
        #expect(holding.map(\.subject.description) == ids.map(\.rawValue), "\(name)")
      case (.table(let rows), .circles(let circles)):
        #expect(
          rows.map { $0.value.split(separator: ", ").count } == [
            circles.inner, circles.middle, circles.outer,
          ])
      case (let working, _): Issue.record("\(name): \(working) fits no value")
      }
    }
  }
}

/// A pocket calculator for `+ − × / ² ( )` and numbers with a point.
struct Arithmetic {
  private var rest: Substring

  static func value(of text: String) -> Double? {
    var reader = Arithmetic(rest: Substring(text.filter { $0 != " " }))
    let value = reader.sum()
    return reader.rest.isEmpty ? value : nil
  }

  private mutating func take(_ sign: Character) -> Bool {
    guard rest.first == sign else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func sum() -> Double? {
    guard var value = product() else { return nil }
    while true {
      if take("+") {
        guard let next = product() else { return nil }
        value += next
      } else if take("−") {
        guard let next = product() else { return nil }
        value -= next
      } else {
        return value
      }
    }
  }

  private mutating func product() -> Double? {
    guard var value = factor() else { return nil }
    while true {
      if take("×") {
        guard let next = factor() else { return nil }
        value *= next
      } else if take("/") {
        guard let next = factor() else { return nil }
        value /= next
      } else {
        return value
      }
    }
  }

  private mutating func factor() -> Double? {
    var value: Double?
    if take("(") {
      value = sum()
      guard take(")") else { return nil }
    } else {
      let digits = rest.prefix { $0.isNumber && $0 != "²" || $0 == "." }
      rest.removeFirst(digits.count)
      value = Double(String(digits))
    }
    guard let value else { return nil }
    return take("²") ? value * value : value
  }
}
