import Telling

/// Everything of an ecomap in its place, put together as a drawing.
struct EcomapPicture {
  let style: EcomapStyle
  let words: EcomapInWords
  let frame: EcomapFrame
  let home: EcomapHome
  let cards: EcomapCards
  let ring: EcomapRing
  /// The place of each member, as an index of the places at home.
  let placeOfMember: [Int]
  let heading: [Drawing.Label]

  private var content: EcomapContent { words.content }

  static func id(system: Int) -> Drawing.Card.ID { "s\(system + 1)" }
  static func id(member: Int) -> Drawing.Card.ID { "m\(member + 1)" }

  func drawing() throws(Problem) -> Drawing {
    var legend = LegendSetter(style: style.base)
    try set(&legend)
    let stands = stands
    let frames = stands.map(\.frame)
    var routing = EcomapRouting(
      home: home, stands: stands, others: names.map(\.frame),
      discs: content.members.indices.map { home.places[placeOfMember[$0]] }, room: frame.room)
    let drawn = EcomapLines(
      routing.routes(of: words.strands), words: words,
      obstacles: frames + names.map(\.frame) + memberCards().map(\.frame), style: style,
      isCrowded: cards.detail == .number)
    return Drawing(
      title: VisibleText.line(content.title), language: content.language, size: frame.size,
      paper: style.colours.paper, shapes: background() + legend.shapes,
      cards: memberCards() + systemCards(frames) + drawn.marks + legend.cards,
      lines: drawn.lines, labels: heading + names + (try emptyLabels()) + legend.labels,
      alternativeText: words.paragraph, items: words.items)
  }

  // MARK: - Places

  /// The card of each system, and the way out from there.
  private var stands: [EcomapRouting.Stand] {
    var stands = cards.cards.map { _ in
      EcomapRouting.Stand(frame: Rect(center: home.center, size: Size(0, 0)), way: Point(0, -1))
    }
    for (index, entry) in ring.entries.enumerated() {
      if case .system(let system) = entry {
        stands[system] = EcomapRouting.Stand(frame: ring.boxes[index], way: ring.ways[index])
      }
    }
    return stands
  }

  private var names: [Drawing.Label] {
    zip(ring.entries, ring.boxes).flatMap { entry, box -> [Drawing.Label] in
      guard case .heading(let sphere) = entry, let card = cards.headings[sphere] else { return [] }
      return CardText.labels(card.lines, in: box)
    }
  }

  // MARK: - Behind the cards

  /// A band in the tint of its sphere behind each group, and the household.
  private func background() -> [Drawing.Shape] {
    var shapes = zip(words.spheres, ring.bands).map { sphere, band in
      Drawing.Shape.area(band, fill: style.base.area(of: sphere).tint)
    }
    shapes.append(.disc(center: home.center, radius: home.radius, fill: style.colours.ground))
    shapes.append(.ring(center: home.center, radius: home.radius, pen: style.homeRim))
    return shapes
  }

  // MARK: - Cards

  private func memberCards() -> [Drawing.Card] {
    content.members.enumerated().map { index, member in
      let box = Rect(
        center: home.places[placeOfMember[index]], size: Size(2 * home.disc, 2 * home.disc))
      return Drawing.Card(
        id: EcomapPicture.id(member: index), frame: box, outline: .circle,
        fill: style.fill(isChild: member.isChild),
        rim: style.memberRim, text: CardText.labels(home.lines[index], in: box),
        title: words.title(of: member))
    }
  }

  // In the order of the words.
  private func systemCards(_ frames: [Rect]) -> [Drawing.Card] {
    words.spheres.flatMap(words.systems(in:)).map { index in
      let system = content.systems[index]
      return Drawing.Card(
        id: EcomapPicture.id(system: index), frame: frames[index],
        outline: style.outline(of: system), fill: style.fill(of: system, words.mark(of: index)),
        rim: style.rim(of: system, words.mark(of: index)),
        text: CardText.labels(cards.cards[index].lines, in: frames[index]),
        title: words.title(of: index))
    }
  }

  // MARK: - Words

  private func emptyLabels() throws(Problem) -> [Drawing.Label] {
    guard content.systems.isEmpty else { return [] }
    let fitted = try TextFitter.lines(
      for: words.wording.nobodyYet.map {
        .init(text: $0, style: style.base.sentence, width: 220 * style.base.noteScale, lines: 1)
      })
    let box = Rect(
      center: home.center + Point(0, home.radius + 24), size: Size(220 * style.base.noteScale, 24)
    )
    return CardText.labels(fitted.flatMap(\.self), in: box)
  }

  private func set(_ legend: inout LegendSetter) throws(Problem) {
    let sense = EcomapLegend(words: words, style: style)
    let column = frame.legendColumn
    let corner = frame.legendCorner
    guard frame.isNumbered else {
      return try legend.set(
        sense.changes + sense.lines + sense.cards + sense.counts, at: corner, width: column.width)
    }
    try legend.set(sense.changes + sense.lines, at: corner, width: column.width)
    try legend.set(
      sense.cards + sense.counts, at: corner + Point(column.step, 0), width: column.width)
    try legend.setKey(
      sense.key, at: Point(corner.x, legend.bottom + 12), columns: frame.key.columns,
      step: frame.key.step)
  }
}
