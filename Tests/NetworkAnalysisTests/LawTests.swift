import NetworkAnalysis
import SupportNetwork
import TestSupport
import Testing

@Suite("Laws that hold for every network")
struct LawTests {
  @Test("A value lies between its low and its high", arguments: UInt64(0)..<150)
  func order(seed: UInt64) throws {
    for finding in try RandomFamily(seed: seed).small.findings().all {
      guard let value = finding.value else { continue }
      if let low = finding.low { #expect(isAtMost(low, value), "\(finding.definition.name)") }
      if let high = finding.high { #expect(isAtMost(value, high), "\(finding.definition.name)") }
      if finding.isCertain { #expect(finding.low == value && finding.high == value) }
    }
  }

  @Test(
    "Every filling of the missing answers lies between low and high", arguments: UInt64(0)..<150)
  func filling(seed: UInt64) throws {
    var family = RandomFamily(seed: seed)
    let gaps = try family.small.findings()
    for _ in 0..<5 {
      let filled = try family.filled().findings()
      for (finding, full) in zip(gaps.all, filled.all) {
        // A tie that nobody named is no missing answer to the question how many ties there are.
        let name = finding.definition.name
        if name == .ties || name == .conflictTies { continue }
        guard let value = full.value else {
          #expect(finding.low == nil, "\(name) seed \(seed)")
          continue
        }
        if let low = finding.low { #expect(isAtMost(low, value), "\(name) seed \(seed)") }
        if let high = finding.high { #expect(isAtMost(value, high), "\(name) seed \(seed)") }
        if finding.isCertain { #expect(finding.value == value, "\(name) seed \(seed)") }
      }
    }
  }

  @Test(
    "Flags that hold stay under every filling, and no other can appear", arguments: UInt64(0)..<80)
  func flags(seed: UInt64) throws {
    var family = RandomFamily(seed: seed)
    func key(_ flag: Flag) -> [String] {
      let isAboutNeed = [.needWithoutInformal, .needWithoutBackup].contains(flag.code)
      return [flag.code.rawValue]
        + (isAboutNeed ? flag.needs.map(\.rawValue) : flag.people.map(\.rawValue))
    }
    let gaps = Profile(of: try family.small.network())
    let (sure, open) = (Set(gaps.flags.map(key)), Set(gaps.openFlags.map(key)))
    for _ in 0..<5 {
      let filled = Profile(of: try family.filled().network())
      let full = Set(filled.flags.map(key))
      #expect(sure.isSubset(of: full), "seed \(seed)")
      // Whether a minor provides is only known of providers who are named.
      let appeared = full.subtracting(sure).subtracting(open)
      #expect(appeared.filter { $0[0] != FlagCode.minorProvides.rawValue }.isEmpty, "seed \(seed)")
    }
  }

  @Test("The order of the rows makes no difference", arguments: UInt64(0)..<20)
  func shuffle(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var draft = try ReferenceFamily.draft()
    draft.people.shuffle(using: &random)
    draft.needs.shuffle(using: &random)
    draft.moments.shuffle(using: &random)
    draft.households[0].members.shuffle(using: &random)
    for index in draft.moments.indices {
      draft.moments[index].members.shuffle(using: &random)
      draft.moments[index].ties.shuffle(using: &random)
      draft.moments[index].alterTies.shuffle(using: &random)
      draft.moments[index].provisions.shuffle(using: &random)
      draft.moments[index].respondents.shuffle(using: &random)
      for tie in draft.moments[index].alterTies.indices {
        draft.moments[index].alterTies[tie].between.shuffle(using: &random)
      }
    }
    let shuffled = try FamilyCase(validating: draft)
    let family = try ReferenceFamily.family()
    for moment in ["T0", "T1"] as [Moment.ID] {
      #expect(
        shuffled.network(at: moment)?.findings.all == family.network(at: moment)?.findings.all)
      #expect(shuffled.profile(at: moment) == family.profile(at: moment))
    }
  }

  @Test("What a finding misses stands among its inputs", arguments: UInt64(0)..<80)
  func inputs(seed: UInt64) throws {
    let findings = try RandomFamily(seed: seed).small.findings()
    for finding in findings.all {
      let inputs = findings.inputs(of: finding.definition.name)
      let silent = Set(inputs.filter { $0.answer.value == nil }.map(\.path))
      #expect(silent.isSuperset(of: finding.missing), "\(finding.definition.name)")
      #expect(inputs.map(\.path) == Set(inputs.map(\.path)).sorted())
    }
  }

  @Test("The inputs of a finding are the answers as they were given")
  func referenceInputs() throws {
    let findings = try ReferenceFamily.network(0).findings
    func lines(_ name: FindingName) -> [String] {
      findings.inputs(of: name).map { "\($0.path) \($0.answer.value ?? "?")" }
    }
    #expect(FindingName.allCases.allSatisfy { !lines($0).isEmpty })
    #expect(
      lines(.needsMeetingTarget).filter { $0.hasPrefix("N0") }.prefix(3) == [
        "N01.providers P05, P10", "N01.target 2", "N02.providers P05, P09",
      ])
    // Whether somebody who provides is informal is part of the answer.
    #expect(lines(.needsMeetingTarget).first == "P05.sphere kin")
    #expect(lines(.needsMeetingTarget).contains("P24.sphere professional"))
    #expect(
      lines(.informalHoursPerWeek).prefix(2) == ["P05.hoursAtMost 10", "P05.hoursPerWeek 18"])
    #expect(lines(.informalHoursPerWeek).contains("P11.hoursPerWeek 0.5"))
    #expect(lines(.overburdened).prefix(3) == ["P05.burden 8", "P06.burden 2", "P07.burden ?"])
    #expect(lines(.conflictTies).contains("P01-P07.quality conflict"))
    #expect(lines(.multiplexity).first == "P01-P05.receives practical, emotional, advice")
  }

  /// Whether every number of one value is at most that of another, and every list is within it.
  private func isAtMost(_ a: FindingValue, _ b: FindingValue) -> Bool {
    let slack = 1e-12
    return switch (a, b) {
    case (.count(let a), .count(let b)): a <= b
    case (.number(let a), .number(let b)): a <= b + slack
    case (.sizes(let a), .sizes(let b)): a.count >= b.count && (a.first ?? 0) <= (b.first ?? 0)
    case (.circles(let a), .circles(let b)):
      a.inner <= b.inner && a.middle <= b.middle && a.outer <= b.outer
    case (.people(let a), .people(let b)): Set(a).isSubset(of: b)
    case (.needs(let a), .needs(let b)): Set(a).isSubset(of: b)
    case (.topProvider(let a), .topProvider(let b)):
      Set(a.people).isSubset(of: b.people) && a.assignments <= b.assignments
        && a.share <= b.share + slack
    case (.withoutOnePerson(let a), .withoutOnePerson(let b)):
      Set(a.people).isSubset(of: b.people) && a.needsCovered <= b.needsCovered
    case (.largestHours(let a), .largestHours(let b)):
      Set(a.people).isSubset(of: b.people) && a.hours <= b.hours && a.share <= b.share + slack
    default: false
    }
  }
}
