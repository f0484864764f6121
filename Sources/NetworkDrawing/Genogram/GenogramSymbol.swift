import SupportNetwork

/// The form of a symbol, from the gender as the person gives it.
enum GenogramSymbol: Hashable, CaseIterable {
  /// A man or boy.
  case square
  /// A woman or girl.
  case circle
  /// Another gender.
  case house
  /// Gender not known.
  case diamond

  init(of person: GenogramContent.Person) {
    switch person.gender {
    case .male: self = .square
    case .female: self = .circle
    case .other: self = .house
    case nil: self = .diamond
    }
  }

  /// How wide half of the symbol is at a share of half its height below the middle.
  func halfWidth(at share: Double) -> Double {
    let share = min(1, max(-1, share))
    switch self {
    case .square: return 1
    case .circle: return (1 - share * share).squareRoot()
    case .house: return share > 0.86 ? 0 : min(1, (1 + share) / 0.72)
    case .diamond: return 1 - abs(share)
    }
  }

  /// How far the upper edge lies above the middle at a share of half its width to the side.
  func halfHeight(at share: Double) -> Double {
    let share = min(1, max(-1, share))
    switch self {
    case .square: return 1
    case .circle: return (1 - share * share).squareRoot()
    case .house: return 1 - 0.72 * abs(share)
    case .diamond: return 1 - abs(share)
    }
  }

  func outline(isIndex: Bool) -> Drawing.Card.Outline {
    switch self {
    case .square: isIndex ? .squareDoubled : .square
    case .circle: isIndex ? .circleDoubled : .circle
    case .house: isIndex ? .houseDoubled : .house
    case .diamond: isIndex ? .diamondDoubled : .diamond
    }
  }
}
