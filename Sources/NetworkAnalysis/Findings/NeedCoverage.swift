public import SupportNetwork

/// A need and who provides for it, apart by who they are. Glossary: *dekking*.
///
/// The informal providers are the ones who count for the target and the back-up. Somebody who is
/// named as a provider and does not count in the network now, because every tie is former or
/// potential, stands in none of the lists.
public struct NeedCoverage: Sendable, Hashable {
  /// The need.
  public let need: SupportNeed
  /// The answer as it was given.
  public let providers: Answer<[Person.ID]>
  /// The providers of the informal network, in ascending order; empty when the answer is missing.
  public let informal: [Person.ID]
  /// Those of them whom the family knows by itself: family, friends, neighbours, others.
  public let network: [Person.ID]
  /// Those of them who came as volunteers: volunteers and support families.
  public let volunteers: [Person.ID]
  /// The professionals who provide.
  public let professional: [Person.ID]
  /// The members of the household who provide.
  public let household: [Person.ID]

  /// Whether there is an informal provider; `nil` when the answer is missing.
  public var hasInformalProvider: Bool? { told(!informal.isEmpty) }
  /// Whether there are as many informal providers as the family wants; `nil` when missing.
  public var meetsTarget: Bool? { told(informal.count >= need.target) }
  /// Whether there are two informal providers or more; `nil` when missing. Glossary: *achtervang*.
  public var hasBackup: Bool? { told(informal.count >= 2) }
  /// Whether professionals provide and nobody else; `nil` when missing.
  public var isOnlyProfessional: Bool? {
    told(!professional.isEmpty && informal.isEmpty && household.isEmpty)
  }
  /// Whether nobody provides; `nil` when missing.
  public var isUncovered: Bool? {
    told(professional.isEmpty && informal.isEmpty && household.isEmpty)
  }

  private func told(_ holds: Bool) -> Bool? { providers.value == nil ? nil : holds }
}

extension Network {
  /// Each need with its providers, in ascending order of need.
  var coverage: [NeedCoverage] {
    var standing: [Person.ID: Standing] = [:]
    for person in household { standing[person.id, default: Standing()].isHousehold = true }
    for person in alters {
      var own = standing[person.id] ?? Standing()
      own.isInformal = person.isInformal
      own.isProfessional = person.sphere == .professional
      own.isVolunteer = person.isVolunteer
      standing[person.id] = own
    }
    return needs.map { provision in
      let providers = (provision.providers.value ?? []).sorted().map { id in
        (id: id, standing: standing[id] ?? Standing())
      }
      func those(_ belong: (Standing) -> Bool) -> [Person.ID] {
        providers.compactMap { belong($0.standing) ? $0.id : nil }
      }
      return NeedCoverage(
        need: provision.need, providers: provision.providers, informal: those(\.isInformal),
        network: those { $0.isInformal && !$0.isVolunteer }, volunteers: those(\.isVolunteer),
        professional: those(\.isProfessional), household: those(\.isHousehold))
    }
  }
}

/// What somebody is at one moment, as far as it counts for needs.
private struct Standing {
  var isHousehold = false
  var isInformal = false
  var isProfessional = false
  var isVolunteer = false
}

extension Person {
  /// Whether the family met the person as a volunteer or as a support family.
  ///
  /// The sphere decides, once for each person: a neighbour who also is a volunteer is a neighbour.
  var isVolunteer: Bool { sphere == .volunteer || sphere == .supportFamily }
}
