/// Everything of a circle in its place, put together as a drawing.
struct CirclePicture {
  let style: CircleStyle
  let words: CircleInWords
  let frame: CircleFrame
  let plan: CirclePlan
  let hub: CircleHub
  let rim: CircleRim
  let cards: CircleCards
  let places: [Rect]
  let pairs: [CircleContent.Acquaintance]
  let heading: [Drawing.Label]

  private var content: CircleContent { words.content }

  func drawing() throws(DrawingError) -> Drawing {
    var legend = LegendSetter(style: style, isCrowded: frame.isNumbered)
    let bottom = try set(&legend)
    return Drawing(
      title: VisibleText.line(content.title), language: content.language,
      size: Size(frame.width, frame.height ?? bottom + 4), paper: style.colours.paper,
      shapes: background() + legend.shapes,
      cards: rim.cards + [centreCard()] + peopleCards() + legend.cards,
      lines: lines(),
      labels: heading + rim.labels + (try emptyLabels()) + legend.labels,
      alternativeText: words.paragraph, items: words.items)
  }

  // MARK: - Behind the cards

  private func background() -> [Drawing.Shape] {
    var shapes: [Drawing.Shape] = []
    if plan.sectors.isEmpty {
      shapes.append(
        .disc(center: plan.center, radius: plan.radius, fill: style.colours.ground))
    }
    for sector in plan.sectors {
      let steps = max(2, Int(sector.width / 0.05))
      let arc = (0...steps).map { step in
        plan.place(
          sector.start.turned(by: sector.width * Double(step) / Double(steps)), plan.radius)
      }
      shapes.append(.area([plan.center] + arc, fill: style.area(of: sector.sphere).tint))
    }
    if plan.sectors.count > 1 {
      for sector in plan.sectors {
        shapes.append(
          .line(
            [plan.center, plan.place(sector.start, plan.radius)], pen: style.parting))
      }
    }
    for radius in plan.radii.dropFirst() {
      shapes.append(.ring(center: plan.center, radius: radius, pen: style.ring))
    }
    return shapes
  }

  // MARK: - Cards

  private func centreCard() -> Drawing.Card {
    let box = Rect(center: plan.center, size: Size(2 * hub.radius, 2 * hub.radius))
    let title = ([content.centre.name] + content.centre.lines).map(VisibleText.line)
    return Drawing.Card(
      id: "centre", frame: box, outline: .circle, fill: style.colours.centre,
      rim: Drawing.Pen(style.colours.centre, 1), text: CircleCards.labels(hub.lines, in: box),
      title: title.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  private func cardID(_ index: Int) -> String { "p\(index + 1)" }

  // In the order of the words: per sphere, near before far.
  private func peopleCards() -> [Drawing.Card] {
    let index = Dictionary(
      content.people.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return CircleContent.Sphere.allCases.flatMap(words.people(in:)).compactMap { person in
      guard let index = index[person.id] else { return nil }
      return Drawing.Card(
        id: cardID(index), frame: places[index], outline: style.outline(of: person.sphere),
        fill: style.area(of: person.sphere).fill, rim: style.rim(of: person.sphere),
        text: CircleCards.labels(cards.cards[index].lines, in: places[index]),
        title: words.title(of: person))
    }
  }

  // MARK: - Lines

  // Pairs first: what comes later is drawn over them.
  private func lines() -> [Drawing.Line] {
    var routing = CircleRouting(plan: plan, frames: places)
    // Short lines first: they have the least choice.
    let order = content.people.indices
      .filter { content.people[$0].tie != nil }
      .sorted { left, right in
        let a = places[left].center.distance(to: plan.center)
        let b = places[right].center.distance(to: plan.center)
        return a == b ? left < right : a < b
      }
    let spokes = order.compactMap { index -> Drawing.Line? in
      guard let tie = content.people[index].tie else { return nil }
      let path = routing.spoke(to: index)
      let curves =
        switch tie {
        case .tense: path.zigzag(style.teeth(onSpoke: true, isCrowded: frame.isNumbered))
        case .broken: path.broken()
        case .strong, .ordinary, .weak: [path.cubic]
        }
      return Drawing.Line(
        from: "centre", to: cardID(index), curves: curves,
        pen: style.pen(of: tie, isCrowded: frame.isNumbered),
        title: words.title(of: content.people[index]))
    }
    let index = Dictionary(
      content.people.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let links = pairs.compactMap { pair -> Drawing.Line? in
      guard let first = index[pair.first], let second = index[pair.second] else { return nil }
      let path = routing.link(from: first, to: second)
      return Drawing.Line(
        from: cardID(first), to: cardID(second),
        curves: pair.isTense
          ? path.zigzag(style.teeth(onSpoke: false, isCrowded: frame.isNumbered))
          : [path.cubic],
        pen: style.pen(ofPairThatIsTense: pair.isTense), title: words.title(of: pair))
    }
    return links + spokes
  }

  // MARK: - Words

  private func emptyLabels() throws(DrawingError) -> [Drawing.Label] {
    guard content.people.isEmpty else { return [] }
    let fitted = try TextFitter.lines(
      for: words.wording.nobodyYet.map {
        .init(text: $0, style: style.base.sentence, width: 200, lines: 1)
      })
    let middle = (plan.radii[0] + plan.radii[1]) / 2
    let box = Rect(center: plan.center + Point(0, middle + 4), size: Size(200, 24))
    return CircleCards.labels(fitted.flatMap(\.self), in: box)
  }

  /// Sets the legend and returns its lower edge.
  private func set(_ legend: inout LegendSetter) throws(DrawingError) -> Double {
    let sense = CircleLegend(of: words, drawn: pairs, style: style)
    let blocks = sense.blocks
    let counts = [sense.counts].compactMap { $0 }
    let column = frame.legendColumn
    let groups =
      switch (frame.layout, frame.isNumbered) {
      case (.page, false): [blocks + counts]
      // The list of names has the spheres as headings.
      case (.page, true): [[blocks[0]], Array(blocks.dropFirst(2)) + counts]
      case (.embedded, false): blocks.map { [$0] }
      case (.embedded, true): [[blocks[0]] + blocks.dropFirst(2) + counts]
      }
    for (index, group) in groups.enumerated() {
      let corner = frame.legendCorner + Point(column.step * Double(index), 0)
      try legend.set(group, at: corner, width: column.width)
    }
    // Room on a page of text is dear: the counts go on one line there.
    if frame.layout == .embedded, !frame.isNumbered, let counts = sense.counts {
      try legend.setLine(counts, x: frame.legendCorner.x, width: frame.width - 8)
    }
    if frame.isNumbered {
      let key = frame.key
      let top = max(legend.bottom + 12 * style.noteScale, key.corner.y)
      try legend.setKey(
        CircleLegend.key(of: words, style: style), at: Point(key.corner.x, top),
        columns: key.columns,
        step: key.step)
    }
    return legend.bottom
  }
}
