public import SupportNetwork

/// The facts of a network that people talk about: what is covered, by whom, and what stands out.
///
///     let profile = family.profile(at: "T0")
///     profile?.flags.first?.code  // .needWithoutInformal
///
/// A profile holds identifiers and counts, no sentences and no grade.
public struct Profile: Sendable, Hashable {
  /// The moment.
  public let moment: Moment.ID
  /// Each need with its providers, in ascending order.
  public let needs: [NeedCoverage]
  /// Each life domain that has a need, in the order in which the domains are declared.
  public let domains: [DomainCoverage]
  /// Each informal person who provides for a need or gives hours, in ascending order.
  public let providers: [ProviderLoad]
  /// What breaks if people drop out, alone and two together.
  public let absences: Absences
  /// Everybody younger than 18 who supports the family, in ascending order.
  public let youngSupporters: [YoungSupporter]
  /// How support goes to and fro, as the household sees it.
  public let exchange: Exchange
  /// Where there is conflict or changeable contact.
  public let tension: Tension
  /// How far away the informal people live.
  public let reach: DistanceSpread
  /// Who of the household has weekly contact with the informal network.
  public let weeklyContact: WeeklyContact
  /// The professionals, and their part.
  public let formalHelp: FormalHelp
  /// What stands out whatever the missing answers are, by code and then by identifier.
  public let flags: [Flag]
  /// What could stand out, and the answers that would tell.
  public let openFlags: [Flag]

  /// Gathers the facts of a network; of the agreements those count that are in force at its moment.
  public init(of network: Network) { self.init(of: network.findings) }

  /// Gathers the facts from findings that are there already.
  init(of findings: Findings) {
    let network = findings.network
    let contacts = network.contacts
    moment = network.moment.id
    needs = findings.coverage
    domains = LifeDomain.allCases.compactMap { DomainCoverage($0, in: findings.coverage) }
    providers = findings.informal.compactMap { ProviderLoad(of: $0, in: findings) }
    absences = Absences(of: findings.coverage)
    youngSupporters = network.people { $0.isMinor == true }
      .compactMap { YoungSupporter($0, in: findings) }
    exchange = Exchange(in: findings)
    tension = Tension(contacts, in: network)
    reach = DistanceSpread(of: network.informal)
    weeklyContact = WeeklyContact(in: findings)
    formalHelp = FormalHelp(in: network)
    let judged = Flag.judged(in: findings, contacts)
    flags = judged.filter { $0.holds == .yes }.map(\.flag)
    openFlags = judged.filter { !$0.holds.missing.isEmpty }.map(\.flag)
  }
}

extension FamilyCase {
  /// The facts of the network at one moment, or `nil` if there is no such moment.
  public func profile(at id: Moment.ID) -> Profile? {
    network(at: id).map { Profile(of: $0) }
  }
}

extension Network {
  /// Those of the household and of the alters of whom something holds, in ascending order.
  func people(where holds: (Person) -> Bool) -> [Person] {
    (household.filter(holds) + alters.filter(holds)).sorted { $0.id < $1.id }
  }
}
