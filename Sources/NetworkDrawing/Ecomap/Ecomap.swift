import SupportNetwork
public import Telling

/// Finds a place for everything of an ecomap.
enum Ecomap {
  static func drawing(
    of content: EcomapContent, changes: EcomapChanges? = nil, format: PageFormat,
    style base: DrawingStyle
  ) throws(Problem) -> Drawing {
    let size = format.landscape
    let scale = size.width / PageFormat.a4.landscape.width
    let style = EcomapStyle(base.enlarged(by: format.enlargement), scale: scale)
    let content = try content.ordered()
    let words = EcomapInWords(content, changes: changes)
    let heading = try heading(of: content, style)
    let bottom = heading.map(\.frame.maxY).max() ?? 18
    for detail in details(for: content.systems.count, on: style) {
      let frame = EcomapFrame(
        size: size, scale: scale, isNumbered: detail == .number, headingBottom: bottom)
      let cards = try EcomapCards(of: words, detail: detail, style: style)
      var best: EcomapPicture?
      var least = Double.infinity
      for isTurned in content.members.count > 2 ? [false, true] : [false] {
        let home = try EcomapHome(
          of: words, center: frame.room.center, isTurned: isTurned, style: style)
        guard let (ring, places, cost) = arrange(words, cards, home, frame.room) else { continue }
        if cost < least {
          least = cost
          best = EcomapPicture(
            style: style, words: words, frame: frame, home: home, cards: cards, ring: ring,
            placeOfMember: places, heading: heading)
        }
      }
      if let best { return try best.drawing() }
    }
    throw Problem(.drawingTooLarge) { $0.ecomapDoesNotFit(content.systems.count) }
  }

  /// Places the systems, looks for the order with the fewest crossings, and places them again.
  private static func arrange(
    _ words: EcomapInWords, _ cards: EcomapCards, _ home: EcomapHome, _ room: Rect
  ) -> (ring: EcomapRing, placeOfMember: [Int], cost: Double)? {
    var placeOfMember = placesAtHome(of: words)
    var groups = words.spheres.map { (sphere: $0, systems: words.systems(in: $0)) }
    guard var ring = EcomapRing(groups, cards: cards, home: home, room: room) else { return nil }
    let count = words.content.systems.count
    var cost = 0.0
    for round in 0..<2 {
      // The places in clockwise order; a place keeps its sphere.
      var places: [Point] = []
      var systems: [Int] = []
      for (entry, box) in zip(ring.entries, ring.boxes) {
        guard case .system(let index) = entry else { continue }
        places.append(box.center)
        systems.append(index)
      }
      let place = Dictionary(
        uniqueKeysWithValues: systems.enumerated().map { ($0.element, $0.offset) })
      var order = EcomapOrder(
        strands: words.strands.map { $0.standing(at: place[$0.system] ?? 0) }, home: home,
        places: places, group: systems.map { words.content.systems[$0].sphere.position },
        placeOfMember: placeOfMember)
      order.search(moves: (round == 0 ? 90 : 30) * (count + 4))
      cost = order.cost
      placeOfMember = order.placeOfMember
      var standing = systems
      for (card, place) in order.placeOfCard.enumerated() { standing[place] = systems[card] }
      groups = groups.map { group in
        (group.sphere, standing.filter { words.content.systems[$0].sphere == group.sphere })
      }
      guard
        let again = EcomapRing(
          groups, cards: cards, home: home, room: room, keeping: ring.shape)
      else { break }
      ring = again
    }
    return (ring, placeOfMember, cost)
  }

  /// Who tells most stands in the middle, where lines come from all sides.
  private static func placesAtHome(of words: EcomapInWords) -> [Int] {
    var places = Array(words.content.members.indices)
    let told = places.map { member in
      words.strands.count { !$0.isBundle && $0.members[0] == member }
    }
    if let most = places.max(by: { (told[$0], -$0) < (told[$1], -$1) }) { places.swapAt(0, most) }
    return places
  }

  private static func details(for count: Int, on style: EcomapStyle) -> [CardDetail] {
    // What a page of A4 holds; on A3 the page grows more than its letters do.
    let number = Double(count) * style.base.nameScale / style.scale
    let first: CardDetail =
      switch number {
      case ...40: .full
      case ...62: .short
      case ...78: .name
      default: .number
      }
    return CardDetail.allCases.filter { $0 >= first }
  }

  /// The title and what stands under it, in the upper left corner.
  private static func heading(
    of content: EcomapContent, _ style: EcomapStyle
  ) throws(Problem) -> [Drawing.Label] {
    let fitted = try TextFitter.lines(for: [
      .init(text: content.title, style: style.base.title, width: 420 * style.scale, lines: 1),
      .init(
        text: content.subtitle ?? "", style: style.base.subtitle, width: 420 * style.scale, lines: 1
      ),
    ])
    return Drawing.Label.column(
      fitted[0] + fitted[1], from: Point(20 * style.scale, 16 * style.scale))
  }
}

extension Drawing {
  /// Draws an ecomap; equal content in any order gives an equal drawing.
  ///
  /// Cards say less as there are more of them: name and role, shorter, name only, and in the end a
  /// number with a list beside the picture. Names are shortened with an ellipsis; the words beside
  /// the drawing have them in full.
  ///
  /// - Throws: `Problem` when two parts have the same id, a tie names somebody who is not
  ///   there, there are more than fit on the page, or Graphviz cannot be used.
  public init(
    of content: EcomapContent, format: PageFormat = .a4, style: DrawingStyle = .standard
  ) throws(Problem) {
    self = try Ecomap.drawing(of: content, format: format, style: style)
  }
}

extension Drawing.Sphere {
  /// Its place in the order of all spheres.
  fileprivate var position: Int {
    Drawing.Sphere.allCases.firstIndex(of: self) ?? 0
  }
}
