import SupportNetwork
import Telling

/// Everything of a genogram in its place, put together as a drawing.
struct GenogramPicture {
  let words: GenogramInWords
  let plan: GenogramPlan
  let page: GenogramPage
  let heading: [Drawing.Label]
  let style: GenogramStyle

  private var content: GenogramContent { words.content }

  func drawing() throws(Problem) -> Drawing {
    var shapes: [Drawing.Shape] = []
    var labels = heading
    let people = content.people.indices
    for (index, outline) in plan.outlines.enumerated() {
      shapes += self.shapes(of: outline, index)
    }
    var tags: [Rect] = []
    for (index, outline) in plan.outlines.enumerated() {
      guard let tag = plan.tags[index] else { continue }
      for piece in outline.pieces {
        let (shape, label) = try self.tag(tag, on: piece, index, besides: &tags)
        shapes.append(shape)
        labels.append(label)
      }
    }
    for person in people { labels += plan.labels(of: person) }
    var lines = familyLines() + people.compactMap(cross) + tieLines()
    let foot = try page.foot(of: words, plan: plan)
    lines += foot.legend.lines
    return Drawing(
      title: VisibleText.line(content.title), language: content.language, size: page.size,
      paper: style.paper, shapes: shapes + foot.legend.shapes,
      cards: people.map(card) + foot.legend.cards,
      lines: lines, labels: labels + foot.legend.labels + foot.key,
      alternativeText: words.paragraph, items: words.items, hasLinesOnTop: true)
  }

  // MARK: - Symbols

  private func cardID(_ person: Int) -> String { "p\(person + 1)" }

  private func card(_ person: Int) -> Drawing.Card {
    let record = content.people[person]
    return Drawing.Card(
      id: cardID(person), frame: plan.symbols[person],
      outline: GenogramSymbol(of: record).outline(isIndex: record.isIndex),
      fill: style.fill(isIndex: record.isIndex), rim: style.rim,
      text: plan.numberLabel(of: person), title: words.title(of: person))
  }

  private func cross(_ person: Int) -> Drawing.Line? {
    guard content.people[person].isDeceased else { return nil }
    return GenogramPicture.cross(
      over: card(person), GenogramSymbol(of: content.people[person]), style.cross,
      leaving: plan.detail == .number ? 0.52 : 0)
  }

  /// The cross of somebody who has died, from rim to rim; a share in the middle may stay free.
  static func cross(
    over card: Drawing.Card, _ symbol: GenogramSymbol, _ pen: Drawing.Pen,
    leaving free: Double = 0
  ) -> Drawing.Line {
    let half = card.frame.size.width / 2
    // As far as the rim in the direction of the corners.
    let reach: (across: Double, up: Double, down: Double) =
      switch symbol {
      case .square: (1, 1, 1)
      case .circle: (0.707, 0.707, 0.707)
      case .house: (1, 0.28, 0.84)
      case .diamond: (0.5, 0.5, 0.5)
      }
    let middle = card.frame.center
    let corner = { (x: Double, y: Double) in
      middle + Point(x * reach.across, y * (y < 0 ? reach.up : reach.down)) * half
    }
    let ends = [corner(-1, -1), corner(1, 1), corner(-1, 1), corner(1, -1)]
    let pieces =
      free > 0
      ? ends.map { [$0, middle + ($0 - middle) * free] }
      : [[ends[0], ends[1]], [ends[2], ends[3]]]
    return Drawing.Line(
      from: card.id, to: card.id, curves: pieces.map(LinePath.curve), pen: pen, title: nil)
  }

  // MARK: - Lines

  // Lines of partners last: a reader of the SVG hears of a couple what its own line says.
  private func familyLines() -> [Drawing.Line] {
    let descents = plan.lines.filter { $0.meaning == .descent }
    let couples = plan.lines.filter { $0.meaning == .couple }
    let children = plan.lines.filter { $0.meaning != .descent && $0.meaning != .couple }
    return (descents + children + couples).map(line)
  }

  private func line(_ line: KinLines.Line) -> Drawing.Line {
    let union = words.kinship.unions[line.union]
    let from = cardID(union.parents[0])
    let to = cardID(union.parents[union.parents.count - 1])
    switch line.meaning {
    case .descent:
      return Drawing.Line(
        from: from, to: to, curves: line.pieces.map(LinePath.curve), pen: descentPen(line.union),
        title: nil)
    case .couple:
      var pieces = line.pieces
      if union.status == .livingApartTogether {
        pieces = pieces.flatMap(GenogramStyle.longAndShort)
      }
      if let place = plan.markPlace(of: line) {
        pieces += GenogramStyle.marks(of: union.status, at: place)
      }
      return Drawing.Line(
        from: from, to: to, curves: pieces.map(LinePath.curve),
        pen: style.couple(union.status), title: words.title(ofUnion: line.union))
    case .child(let child, let kind):
      let pieces =
        kind == .step ? line.pieces.flatMap(GenogramStyle.longAndShort) : line.pieces
      return Drawing.Line(
        from: from, to: cardID(child), curves: pieces.map(LinePath.curve),
        pen: style.child(kind), title: words.title(of: child, kind, in: line.union))
    }
  }

  // Where all children came in one way, the line to them has that code from the start.
  private func descentPen(_ union: Int) -> Drawing.Pen {
    let kinds = Set(words.kinship.unions[union].children.map(\.kind))
    return kinds.count == 1
      ? kinds.first.map { style.child($0) } ?? style.descent
      : style.descent
  }

  private func tieLines() -> [Drawing.Line] {
    guard !content.ties.isEmpty else { return [] }
    var router = GenogramTies(
      symbols: plan.symbols, cells: plan.cells, lines: plan.lines.flatMap(\.pieces),
      page: page.room.inset(by: -4))
    let index = Dictionary(
      content.people.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return content.ties.compactMap { tie in
      guard let first = index[tie.first], let second = index[tie.second] else { return nil }
      let path = router.path(from: first, to: second)
      return Drawing.Line(
        from: cardID(first), to: cardID(second),
        curves: GenogramTies.curves(of: tie.contact, along: path),
        pen: style.pen(of: tie.contact), title: words.title(of: tie))
    }
  }

  // MARK: - Households

  private func shapes(of outline: HouseholdOutline, _ index: Int) -> [Drawing.Shape] {
    let isFocal = content.households[index].isFocal
    return outline.pieces.flatMap { piece -> [Drawing.Shape] in
      BoxUnion.rims(of: piece).flatMap { rim -> [Drawing.Shape] in
        let line = BoxUnion.rounded(rim, radius: 7)
        let isHole = HouseholdOutline.area(of: rim) < 0
        let fill: [Drawing.Shape] =
          isFocal ? [.area(line, fill: isHole ? style.paper : style.homeFill)] : []
        return fill + [.line(line + [line[0]], pen: style.home(index))]
      }
    }
  }

  /// The letter of a household on the upper rim of an outline, where nothing else stands.
  private func tag(
    _ tag: String, on piece: [Rect], _ index: Int, besides taken: inout [Rect]
  ) throws(Problem) -> (Drawing.Shape, Drawing.Label) {
    let letter = style.tag(index)
    let size = Size(try TextMeasure.sizes(of: [TextMeasure.Run(tag, letter)])[0].width, 8)
    let box = piece[0]
    let lines = plan.lines.flatMap(\.pieces)
    var best = (place: Point(box.minX, box.minY - 5), cost: Double.infinity)
    for step in 0...Int(max(0, box.size.width - 9) / 3) {
      let place = Point(box.minX + 4.5 + 3 * Double(step), box.minY)
      let frame = Rect(center: place, size: Size(size.width + 2, size.height))
      var cost = 0.0
      if taken.contains(where: frame.overlaps) || plan.symbols.contains(where: frame.overlaps) {
        cost += 100
      }
      for piece in lines {
        cost += Double(
          zip(piece, piece.dropFirst()).count { frame.isCrossed(from: $0.0, to: $0.1) })
      }
      if cost < best.cost { best = (place, cost) }
    }
    if best.cost >= 100 {
      best.place = Point(box.minX + 4.5 + 9 * Double(index), box.minY - 6)
    }
    taken.append(Rect(center: best.place, size: size))
    let back = Rect(center: best.place, size: Size(size.width + 3, size.height))
    return (
      .area(back.corners, fill: style.paper),
      Drawing.Label(
        text: tag, frame: Rect(center: best.place, size: size), style: letter, anchor: .middle)
    )
  }
}

extension HouseholdOutline {
  /// Twice the area inside a rim: negative for a hole.
  static func area(of rim: [Point]) -> Double {
    var sum = 0.0
    for index in rim.indices {
      let (here, next) = (rim[index], rim[(index + 1) % rim.count])
      sum += here.x * next.y - next.x * here.y
    }
    return sum
  }
}
