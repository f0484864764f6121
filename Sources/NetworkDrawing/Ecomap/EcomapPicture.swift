/// Everything of an ecomap in its place, put together as a drawing.
struct EcomapPicture {
  let words: EcomapInWords
  let frame: EcomapFrame
  let home: EcomapHome
  let cards: EcomapCards
  let ring: EcomapRing?
  /// The place of each member, as an index of the places at home.
  let placeOfMember: [Int]
  let heading: [Drawing.Label]

  private var content: EcomapContent { words.content }

  static func id(system: Int) -> Drawing.Card.ID { "s\(system + 1)" }
  static func id(member: Int) -> Drawing.Card.ID { "m\(member + 1)" }

  func drawing() throws(DrawingError) -> Drawing {
    var legend = LegendSetter(isCrowded: false)
    try set(&legend)
    let frames = frames
    var routing = EcomapRouting(
      home: home, cards: frames, others: names.map(\.frame),
      discs: content.members.indices.map { home.places[placeOfMember[$0]] })
    let drawn = EcomapLines(
      routing.routes(of: words.strands), words: words, cards: frames,
      isCrowded: cards.detail == .number)
    return Drawing(
      title: VisibleText.line(content.title), language: content.language, size: frame.size,
      shapes: background() + legend.shapes,
      cards: memberCards() + systemCards(frames) + drawn.marks + legend.cards,
      lines: drawn.lines, labels: heading + names + (try emptyLabels()) + legend.labels,
      alternativeText: words.paragraph, items: words.items)
  }

  // MARK: - Places

  /// The card of each system.
  private var frames: [Rect] {
    var frames = cards.cards.map { _ in Rect(center: home.center, size: Size(0, 0)) }
    for (entry, box) in zip(ring?.entries ?? [], ring?.boxes ?? []) {
      if case .system(let index) = entry { frames[index] = box }
    }
    return frames
  }

  private var names: [Drawing.Label] {
    zip(ring?.entries ?? [], ring?.boxes ?? []).flatMap { entry, box -> [Drawing.Label] in
      guard case .heading(let sphere) = entry, let card = cards.headings[sphere] else { return [] }
      return CircleCards.labels(card.lines, in: box)
    }
  }

  // MARK: - Behind the cards

  /// A band in the tint of its sphere behind each group, and the household.
  private func background() -> [Drawing.Shape] {
    var shapes = zip(words.spheres, ring?.bands ?? []).map { sphere, band in
      Drawing.Shape.area(band, fill: CircleStyle.look(of: sphere).tint)
    }
    shapes.append(.disc(center: home.center, radius: home.radius, fill: EcomapStyle.homeFill))
    shapes.append(.ring(center: home.center, radius: home.radius, pen: EcomapStyle.homeRim))
    return shapes
  }

  // MARK: - Cards

  private func memberCards() -> [Drawing.Card] {
    content.members.enumerated().map { index, member in
      let box = Rect(
        center: home.places[placeOfMember[index]], size: Size(2 * home.disc, 2 * home.disc))
      return Drawing.Card(
        id: EcomapPicture.id(member: index), frame: box, outline: .circle,
        fill: member.isChild ? EcomapStyle.childFill : EcomapStyle.adultFill,
        rim: EcomapStyle.memberRim, text: CircleCards.labels(home.lines[index], in: box),
        title: words.title(of: member))
    }
  }

  // In the order of the words.
  private func systemCards(_ frames: [Rect]) -> [Drawing.Card] {
    words.spheres.flatMap(words.systems(in:)).map { index in
      let look = EcomapStyle.look(of: content.systems[index])
      return Drawing.Card(
        id: EcomapPicture.id(system: index), frame: frames[index], outline: look.outline,
        fill: look.fill, rim: look.rim,
        text: CircleCards.labels(cards.cards[index].lines, in: frames[index]),
        title: words.title(of: index))
    }
  }

  // MARK: - Words

  private func emptyLabels() throws(DrawingError) -> [Drawing.Label] {
    guard content.systems.isEmpty else { return [] }
    let fitted = try TextFitter.lines(
      for: words.wording.nobodyYet.map {
        .init(text: $0, style: CircleStyle.sentence, width: 220, lines: 1)
      })
    let box = Rect(
      center: home.center + Point(0, home.radius + 24), size: Size(220, 24))
    return CircleCards.labels(fitted.flatMap(\.self), in: box)
  }

  private func set(_ legend: inout LegendSetter) throws(DrawingError) {
    let sense = EcomapLegend(words: words)
    let column = frame.legendColumn
    let corner = frame.legendCorner
    guard frame.isNumbered else {
      return try legend.set(
        sense.lines + sense.cards + sense.counts, at: corner, width: column.width)
    }
    try legend.set(sense.lines, at: corner, width: column.width)
    try legend.set(
      sense.cards + sense.counts, at: corner + Point(column.step, 0), width: column.width)
    try legend.setKey(
      sense.key, at: Point(corner.x, legend.bottom + 12), columns: frame.key.columns,
      step: frame.key.step)
  }
}
