public import SupportNetwork

/// A need and who provides for it, apart by who they are. Glossary: *dekking*.
///
/// The informal providers are the ones who count for the target and the back-up. Somebody who is
/// named as a provider and does not count in the network now, because every tie is former or
/// potential, stands in none of the lists. Whoever agreed to help stands in them from the day of the
/// agreement. For what only a professional can do, the lists of others are empty.
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

  /// Who has agreed to begin later, in ascending order.
  public let toCome: [Network.Beginner]

  /// Everybody who stands in one of the lists: who is known to provide, told or by agreement.
  public var known: [Person.ID] { (informal + professional + household).sorted() }

  /// Whether there is an informal provider; `nil` when the answer is missing, and for what only a
  /// professional can do.
  public var hasInformalProvider: Bool? {
    need.professionalsOnly ? nil : sure(!informal.isEmpty)
  }
  /// Whether it is arranged: there are as many informal providers as the family wants or, where only a
  /// professional can do it, a professional provides; `nil` when missing.
  public var meetsTarget: Bool? {
    sure(need.professionalsOnly ? !professional.isEmpty : informal.count >= need.target)
  }
  /// Whether there are two informal providers or more; `nil` when missing, and for what only a
  /// professional can do. Glossary: *achtervang*.
  public var hasBackup: Bool? { need.professionalsOnly ? nil : sure(informal.count >= 2) }
  /// Whether professionals provide and nobody else, where others could; `nil` when missing.
  public var isOnlyProfessional: Bool? {
    if need.professionalsOnly || !informal.isEmpty || !household.isEmpty { return false }
    return providers.value == nil ? nil : !professional.isEmpty
  }
  /// Whether nobody provides, of those who can; `nil` when missing.
  public var isUncovered: Bool? { sure(!known.isEmpty).map { !$0 } }

  /// What more providers can only make true: it holds for those who are known, or the answer tells.
  private func sure(_ holds: Bool) -> Bool? { holds ? true : providers.value == nil ? nil : false }
}

extension Network {
  /// Each need with its providers, in ascending order of need.
  ///
  /// - Parameter isAhead: Whether those who have agreed to begin later count as if they did it now: for
  ///   whoever looks for more people, that is arranged.
  func coverage(ahead isAhead: Bool = false) -> [NeedCoverage] {
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
      let people = provision.named + (isAhead ? provision.toCome.map(\.person) : [])
      let providers = people.sorted().map { id in
        (id: id, standing: standing[id] ?? Standing())
      }
      let isOpen = !provision.need.professionalsOnly
      func those(_ isIncluded: Bool, _ belong: (Standing) -> Bool) -> [Person.ID] {
        isIncluded ? providers.compactMap { belong($0.standing) ? $0.id : nil } : []
      }
      return NeedCoverage(
        need: provision.need, providers: provision.providers,
        informal: those(isOpen, \.isInformal),
        network: those(isOpen) { $0.isInformal && !$0.isVolunteer },
        volunteers: those(isOpen, \.isVolunteer), professional: those(true, \.isProfessional),
        household: those(isOpen, \.isHousehold), toCome: provision.toCome)
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
