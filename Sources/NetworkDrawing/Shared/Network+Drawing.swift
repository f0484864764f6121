import SupportNetwork

extension Drawing.Sphere {
  /// The sphere of a person as a picture groups them.
  init(of person: Person) {
    switch person.sphere {
    case .household, .kin: self = .family
    case .friend, .neighbour, .other: self = .friendsAndNeighbours
    case .community: self = .schoolWorkClubs
    case .volunteer, .supportFamily: self = .volunteersAndMentors
    case .professional: self = .professionals
    }
  }
}

extension Drawing.Contact {
  /// How a contact is by what may be told about it; `nil` where nothing says so.
  ///
  /// The first rule that holds: cut off where every tie is; conflict where anybody tells of it; weak
  /// where every tie is dormant; by the closest answer strong from 4 (C.1), ordinary at 3, weak below.
  init?(of ties: [Tie], telling disclosure: Disclosure) {
    let closeness = ties.compactMap(\.closeness.value).max()
    if !ties.isEmpty, ties.allSatisfy({ $0.status == .cutOff }) {
      self = .cutOff
    } else if ties.contains(where: { disclosure.quality(of: $0) == .conflict }) {
      self = .conflict
    } else if !ties.isEmpty, ties.allSatisfy({ $0.status == .dormant }) {
      self = .weak
    } else if let closeness {
      switch closeness.rawValue {
      case 4...: self = .strong
      case 3: self = .ordinary
      default: self = .weak
      }
    } else {
      return nil
    }
  }
}
