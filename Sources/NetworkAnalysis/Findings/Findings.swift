public import SupportNetwork

/// What can be found in a network at one moment; each finding is a pure function of the network.
///
///     let findings = network.findings
///     findings.needsMeetingTarget.value   // 6
///     findings.needsMeetingTarget.of      // 11
///     findings.topProvider.value?.people  // ["P05"]
///     findings.all.count                  // 35
///
/// The household counts as one ego. Professionals are in the picture, and outside every finding whose
/// name says *informal* and every finding about needs. A profile, not a grade: no finding is good or
/// bad by itself, and no two are added up.
///
/// - Edge cases: each finding says in its definition when it has no value, and how its range follows.
/// - Complexity: each finding is O(*n* + *t*) for *n* people and *t* ties, but `constraint`, which is
///   O(2^*u* · *t*) for up to 8 ties *u* of unknown quality, and those on whom it rests, which are
///   O(*n*² + *n* · *p*) for *p* providers of all needs.
public struct Findings: Sendable {
  /// The network.
  public let network: Network
  /// Each need with its providers, in ascending order.
  public let coverage: [NeedCoverage]
  /// What was told about each alter, in ascending order.
  let alterAnswers: [AlterAnswers]
  /// What was told about each informal person, in ascending order.
  let informalAnswers: [AlterAnswers]
  /// The ties among all alters.
  let alterGraph: AlterGraph
  private let provided: [Person.ID: [SupportNeed.ID]]

  /// Prepares the findings of a network. O(*n* + *t* + *p*) for *n* people, *t* ties and *p* providers
  /// of all needs.
  package init(of network: Network) {
    self.network = network
    coverage = network.coverage()
    alterAnswers = network.alterAnswers
    informalAnswers = zip(network.alters, alterAnswers).filter(\.0.isInformal).map(\.1)
    alterGraph = AlterGraph(of: network, among: network.alters)
    var provided: [Person.ID: [SupportNeed.ID]] = [:]
    for need in network.needs where !need.need.professionalsOnly {
      for person in need.named where provided[person]?.last != need.need.id {
        provided[person, default: []].append(need.need.id)
      }
    }
    self.provided = provided
  }

  /// The needs that somebody of the network could cover, in ascending order.
  var networkCoverage: [NeedCoverage] { coverage.filter { !$0.need.professionalsOnly } }

  /// The informal people, in ascending order.
  var informal: [Person] { network.informal }

  /// The needs for which somebody was named as a provider, in ascending order.
  func needs(of person: Person.ID) -> [SupportNeed.ID] { provided[person] ?? [] }

  /// Every finding, in the order of the catalogue.
  public var all: [Finding<FindingValue>] { FindingCatalogue.rules.map { $0.value.find(self) } }

  /// The finding with this name.
  public subscript(name: FindingName) -> Finding<FindingValue> { name.definition.value.find(self) }

  /// Every answer that a finding uses, given or missing, in ascending order: what one needs to check
  /// the value on paper.
  ///
  /// It holds more than `Finding.missing`, which leaves out the answers that cannot change the value.
  public func inputs(of name: FindingName) -> [FindingInput] {
    name.definition.inputs(self).sorted { $0.path < $1.path }
  }

  /// How the value of a finding comes about, or `nil` where it has none.
  public func working(of name: FindingName) -> Working? {
    let rule = name.definition
    return rule.value.find(self).value == nil ? nil : rule.working(self)
  }
}

extension Findings: Hashable {
  /// Whether two findings are of the same network, from which everything else follows.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.network == rhs.network }

  /// Feeds the network.
  public func hash(into hasher: inout Hasher) { hasher.combine(network) }
}

extension Network {
  /// What can be found in this network.
  public var findings: Findings { Findings(of: self) }
}
