import Telling

/// Everybody of a circle in their places: what all circles on a page share.
struct CircleLayer {
  let words: CircleInWords
  let style: CircleStyle
  let frame: CircleFrame
  let hub: CircleHub
  let plan: CirclePlan
  let rim: CircleRim
  let cards: CircleCards
  let places: [Rect]

  /// Finds the places with as many words on the cards as fit.
  ///
  /// - Throws: `Problem` when even numbers do not fit, or Graphviz cannot be used.
  init(
    words: CircleInWords, pairs: [CircleContent.Acquaintance], heading: [Drawing.Label],
    style: CircleStyle, layout: NetworkCircle.Layout, isHalf: Bool = false
  ) throws(Problem) {
    self.words = words
    self.style = style
    let people = words.drawn.people
    hub = try CircleHub(of: words, style: style.base)
    for detail in NetworkCircle.details(for: people.count) {
      let frame = CircleFrame(layout: layout, isNumbered: detail == .number, isHalf: isHalf)
      let cards = try CircleCards(of: words, detail: detail, style: style.base)
      let plan = CirclePlan(
        of: cards, center: frame.center, hub: hub.radius, radius: frame.radius)
      // A fuller circle cannot be told apart; numbers are the last resort.
      if plan.fullness(with: cards.cards) > detail.greatestFullness { continue }
      let rim = try CircleRim(
        plan: plan, frame: frame, words: words, heading: heading, style: style)
      var placement = CirclePlacement(
        plan: plan, cards: cards,
        pairs: detail == .number ? [] : CircleLayer.indices(of: pairs, in: words),
        obstacles: rim.obstacles)
      placement.search()
      guard placement.isSound else { continue }
      self.frame = frame
      self.plan = plan
      self.rim = rim
      self.cards = cards
      places = placement.frames
      return
    }
    throw Problem(.drawingTooLarge) { $0.circleDoesNotFit(people.count) }
  }

  /// Whether lines are thinner, because many run to the middle.
  var isCrowded: Bool { frame.isNumbered || words.drawn.people.count > 36 }

  func shown(_ shown: (Int) -> CircleScene.Shown?) -> [CircleScene.Shown] {
    words.drawn.people.indices.compactMap(shown)
  }

  /// One circle with some of the people; the second of two stands at the right.
  func scene(
    _ shown: [CircleScene.Shown], _ pairs: [CircleScene.Pair], movedBy way: Point = Point(0, 0),
    prefix: String = ""
  ) -> CircleScene {
    CircleScene(
      style: style, words: words, plan: plan.moved(by: way), hub: hub, shown: shown, pairs: pairs,
      isCrowded: isCrowded, prefix: prefix)
  }

  // Somebody draws their own former place near.
  private static func indices(
    of pairs: [CircleContent.Acquaintance], in words: CircleInWords
  ) -> [CirclePair] {
    let index = Dictionary(
      words.drawn.people.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let moves = words.drawn.people.indices.compactMap { former -> CirclePair? in
      guard let owner = words.changes?.owner[words.drawn.people[former].id],
        let now = index[owner]
      else { return nil }
      return CirclePair(first: now, second: former, pull: 8, isBeside: true)
    }
    let known = pairs.compactMap { pair -> CirclePair? in
      guard let first = index[pair.first], let second = index[pair.second] else { return nil }
      return CirclePair(first: first, second: second, isInConflict: pair.isInConflict)
    }
    return known + moves
  }
}
