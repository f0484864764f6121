public import SupportNetwork

/// The needs of one life domain, by how and by whom they are covered.
///
/// The four kinds of provider are the steps of the policy: oneself, the network, volunteers, then
/// professionals. A need for which several kinds provide stands under each of them.
public struct DomainCoverage: Sendable, Hashable {
  /// The life domain.
  public let domain: LifeDomain
  /// All needs of the domain, in ascending order.
  public let needs: [SupportNeed.ID]
  /// Those with an informal provider.
  public let withInformalProvider: [SupportNeed.ID]
  /// Those with as many informal providers as the family wants.
  public let meetingTarget: [SupportNeed.ID]
  /// Those with two informal providers or more.
  public let withBackup: [SupportNeed.ID]
  /// Those for which somebody of the household provides.
  public let byHousehold: [SupportNeed.ID]
  /// Those for which somebody provides whom the family knows by itself.
  public let byNetwork: [SupportNeed.ID]
  /// Those for which a volunteer or a support family provides.
  public let byVolunteers: [SupportNeed.ID]
  /// Those for which a professional provides.
  public let byProfessionals: [SupportNeed.ID]
  /// Those of which it is not known who provides.
  public let unknown: [SupportNeed.ID]

  init?(_ domain: LifeDomain, in coverage: [NeedCoverage]) {
    let own = coverage.filter { $0.need.domain == domain }
    guard !own.isEmpty else { return nil }
    self.domain = domain
    needs = own.map(\.need.id)
    withInformalProvider = own.filter { $0.hasInformalProvider == true }.map(\.need.id)
    meetingTarget = own.filter { $0.meetsTarget == true }.map(\.need.id)
    withBackup = own.filter { $0.hasBackup == true }.map(\.need.id)
    byHousehold = own.filter { !$0.household.isEmpty }.map(\.need.id)
    byNetwork = own.filter { !$0.network.isEmpty }.map(\.need.id)
    byVolunteers = own.filter { !$0.volunteers.isEmpty }.map(\.need.id)
    byProfessionals = own.filter { !$0.professional.isEmpty }.map(\.need.id)
    unknown = own.filter { $0.providers.value == nil }.map(\.need.id)
  }
}
