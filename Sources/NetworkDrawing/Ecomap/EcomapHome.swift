import Telling

/// The household in the middle: a circle with a disc for everybody who lives there.
struct EcomapHome {
  let center: Point
  /// The radius of the circle around the household.
  let radius: Double
  /// The radius of a disc.
  let disc: Double
  /// The places of the discs: of three or more one in the middle, the others clockwise around it.
  let places: [Point]
  /// The words in each disc, in the order of the members.
  let lines: [[TextFitter.Line]]

  /// - Parameter isTurned: whether the discs stand half a step farther around.
  init(
    of words: EcomapInWords, center: Point, isTurned: Bool, style: EcomapStyle
  ) throws(Problem) {
    let members = words.content.members
    self.center = center
    let size: Double =
      switch members.count {
      case ...5: 28
      case ...8: 25
      default: 21
      }
    disc = size * style.base.nameScale
    let inMiddle = members.count > 2 ? 1 : 0
    let around = members.count - inMiddle
    let ring = EcomapHome.ring(of: around, disc: disc, inMiddle: inMiddle)
    radius = ring + disc + (members.count == 1 ? 12 : 9)
    // Two stand side by side, like who reads from left to right.
    let first = (around == 2 ? 0.75 : 0) + (isTurned ? 0.5 / Double(around) : 0)
    let center = center
    places =
      (inMiddle == 1 ? [center] : [])
      + (0..<around).map { index in
        center
          + Direction(Direction.full * (Double(index) / Double(around) + first)).unit * ring
      }
    let isSmall = size < 25
    var requests: [TextFitter.Request] = []
    for member in members {
      requests.append(
        .init(
          text: words.name(of: member),
          style: style.memberName(isChild: member.isChild, isSmall: isSmall),
          width: 2 * disc - 9, lines: 2))
      requests.append(
        .init(
          text: isSmall ? "" : member.role, style: style.memberRole(isChild: member.isChild),
          width: 2 * disc - 13, lines: 1))
    }
    let fitted = try TextFitter.lines(for: requests)
    lines = members.indices.map { fitted[2 * $0] + fitted[2 * $0 + 1] }
  }

  /// The distance of the discs from the middle: room for lines between each two.
  private static func ring(of around: Int, disc: Double, inMiddle: Int) -> Double {
    switch around {
    case 1: 0
    case 2 where inMiddle == 0: disc + 12
    default: max(2 * disc + 24, Double(around) * (2 * disc + 20) / Direction.full)
    }
  }
}
