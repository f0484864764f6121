public import SupportNetwork

/// What changed, item by item, and what deserves to be said before any number.
///
///     let account = ChangeAccount(from: t0, to: t1)
///     account.needs.last?.gained  // ["P21"]
///     account.remarks.count       // 3
///
/// Nothing in it is praise or blame. Where the moments do not compare there are facts (needs and
/// their providers) and no comparison of findings.
public struct ChangeAccount: Sendable, Hashable {
  /// Why the moments do not compare; empty if they do.
  public let obstacles: [ComparisonObstacle]
  /// Every finding that is one number and known at both moments, in the order of the catalogue; empty
  /// if the moments do not compare.
  public let findings: [FindingChange]
  /// The findings that have a value at one of the moments and not at the other for want of answers, in
  /// the order of the catalogue; empty if the moments do not compare.
  public let incomparable: [IncomparableFinding]
  /// Each need, in ascending order.
  public let needs: [NeedChange]
  /// On whom most rests, then and now; `nil` if that is not sure at both moments.
  public let keyPerson: KeyPersonChange?
  /// What is to be said first, in this order, each only where the data say so.
  public let remarks: [ChangeRemark]
  /// The seed of the draws of closeness at the later moment; the earlier one has the next seed.
  public let seed: UInt64

  /// Compares two networks of one family. The cost is that of the draws.
  public init(
    from earlier: Network, to later: Network, seed: UInt64 = ClosenessDraws.defaultSeed
  ) {
    let (before, after) = (earlier.findings, later.findings)
    self.seed = seed
    obstacles = ComparisonObstacle.between(earlier.moment, later.moment)
    needs = after.coverage.compactMap { now in
      before.coverage.first { $0.need.id == now.need.id }.map { NeedChange(from: $0, to: now) }
    }
    guard obstacles.isEmpty else {
      findings = []
      incomparable = []
      keyPerson = nil
      remarks = []
      return
    }
    let drawsAfter = ClosenessDraws(of: later, seed: seed)
    let drawsBefore = ClosenessDraws(of: earlier, seed: seed &+ 1)
    let changes = FindingName.allCases.compactMap {
      FindingChange(of: $0, from: before, to: after, drawsBefore, drawsAfter)
    }
    findings = changes
    incomparable = FindingName.allCases.compactMap {
      IncomparableFinding(of: $0, from: before, to: after)
    }
    keyPerson = KeyPersonChange(from: before, to: after)
    remarks = [
      ReciprocityRemark(from: before, to: after).map(ChangeRemark.reciprocityFell),
      keyPerson.flatMap { $0.isReplaced ? .newKeyPerson($0) : nil },
      StructureRemark(changes).map(ChangeRemark.structureMixed),
    ].compactMap { $0 }
  }
}
