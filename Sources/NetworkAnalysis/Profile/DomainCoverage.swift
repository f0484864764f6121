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
    func those(_ hold: (NeedCoverage) -> Bool) -> [SupportNeed.ID] {
      own.compactMap { hold($0) ? $0.need.id : nil }
    }
    self.domain = domain
    needs = those { _ in true }
    withInformalProvider = those { $0.hasInformalProvider == true }
    meetingTarget = those { $0.meetsTarget == true }
    withBackup = those { $0.hasBackup == true }
    byHousehold = those { !$0.household.isEmpty }
    byNetwork = those { !$0.network.isEmpty }
    byVolunteers = those { !$0.volunteers.isEmpty }
    byProfessionals = those { !$0.professional.isEmpty }
    unknown = those { $0.providers.value == nil }
  }
}
