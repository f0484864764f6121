public import SupportNetwork

/// How far away the informal people live, in bands.
///
/// Somebody whose address is secret stands in no band, and apart from those of whom nobody told a
/// distance: the profile is for professionals, who must not ask what must not be told. A distance says
/// nothing of how often somebody comes.
public struct DistanceSpread: Sendable, Hashable {
  /// The people of each band, every band in its order.
  public let bands: [PeopleAtDistance]
  /// The informal people of whom no distance was told, in ascending order.
  public let untold: [Person.ID]
  /// The informal people whose address is secret, in ascending order.
  public let secret: [Person.ID]

  init(of informal: [Person]) {
    let placed = informal.map { person in
      (
        id: person.id,
        band: Disclosure.distance(of: person).map(DistanceBand.init(km:))
      )
    }
    bands = DistanceBand.allCases.map { band in
      PeopleAtDistance(band: band, people: placed.filter { $0.band == band }.map(\.id))
    }
    let secret = Set(informal.filter(Disclosure.hidesAddress).map(\.id))
    untold = placed.filter { $0.band == nil && !secret.contains($0.id) }.map(\.id)
    self.secret = secret.sorted()
  }
}

/// The informal people who live at about one distance.
public struct PeopleAtDistance: Sendable, Hashable {
  /// The distance.
  public let band: DistanceBand
  /// The people, in ascending order.
  public let people: [Person.ID]
}

/// A distance to the household, as people speak of it. The limits are conventions.
public enum DistanceBand: String, Sendable, Hashable, CaseIterable {
  /// In the street: at most 100 metres.
  case street
  /// In the neighbourhood: at most 1 km.
  case neighbourhood
  /// At most 5 km.
  case withinFive
  /// At most 25 km.
  case withinTwentyFive
  /// Further away.
  case further

  init(km: Double) {
    switch km {
    case ...0.1: self = .street
    case ...1: self = .neighbourhood
    case ...5: self = .withinFive
    case ...25: self = .withinTwentyFive
    default: self = .further
    }
  }
}
