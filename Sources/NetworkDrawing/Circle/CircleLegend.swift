/// The explanation of a circle: only what occurs in it, and the counts.
struct CircleLegend {
  /// A heading with rows.
  struct Block {
    let title: String
    let style: Drawing.TextStyle
    let rows: [Row]
  }

  /// A sample and the words for it.
  struct Row {
    let sample: Sample
    let text: String
  }

  /// What stands before the words.
  enum Sample {
    case none
    case tie(CircleContent.Tie)
    case acquaintance(isTense: Bool)
    case card(CircleContent.Sphere)
    case own(Picture)

    var width: Double {
      switch self {
      case .none: 0
      case .tie, .acquaintance, .card, .own: 32
      }
    }
  }

  /// A sample of another drawing, 25 points wide, around the middle of its left side.
  struct Picture {
    var shapes: [Drawing.Shape] = []
    var cards: [Drawing.Card] = []
  }

  /// What the signs mean.
  let blocks: [Block]
  /// How many there are of whom, if there is anybody.
  let counts: Block?

  /// The legend of ordered content of which some pairs may not be drawn.
  init(of words: CircleInWords, drawn pairs: [CircleContent.Acquaintance], style: CircleStyle) {
    let heading = style.base.heading
    let content = words.content
    let wording = words.wording
    var lines = CircleContent.Tie.allCases
      .filter { tie in content.people.contains { $0.tie == tie } }
      .map { Row(sample: .tie($0), text: wording.name(of: $0)) }
    if pairs.contains(where: { !$0.isTense }) {
      lines.append(Row(sample: .acquaintance(isTense: false), text: wording.knowEachOther))
    }
    if pairs.contains(where: \.isTense) {
      lines.append(Row(sample: .acquaintance(isTense: true), text: wording.knowEachOtherTensely))
    }
    if content.people.contains(where: { $0.tie == nil }) {
      lines.append(Row(sample: .none, text: wording.unknownTie))
    }
    if pairs.count < content.acquaintances.count {
      let isBetweenSpheres = pairs.contains { !$0.isTense }
      lines.append(
        Row(
          sample: .none,
          text: isBetweenSpheres ? wording.onlyBetweenSpheres : wording.onlyInWords))
    }
    let cards = CircleContent.Sphere.allCases
      .filter { sphere in content.people.contains { $0.sphere == sphere } }
      .map { Row(sample: .card($0), text: wording.legend(of: $0)) }
    let rings = CircleContent.Ring.allCases
      .map { Row(sample: .none, text: wording.legend(of: $0)) }
    counts =
      content.people.isEmpty
      ? nil
      : Block(
        title: wording.countsTitle, style: heading,
        rows: words.counts.map { Row(sample: .none, text: $0) })
    blocks = [
      Block(title: wording.linesTitle, style: heading, rows: lines),
      Block(title: wording.cardsTitle, style: heading, rows: cards),
      Block(title: wording.ringsTitle, style: heading, rows: rings),
    ].filter { !$0.rows.isEmpty }
  }

  /// The list that explains the numbers of a crowded circle, in blocks of one sphere each.
  static func key(of words: CircleInWords, style: CircleStyle) -> [Block] {
    var number = 0
    return CircleContent.Sphere.allCases.compactMap { sphere in
      let rows = words.people(in: sphere).map { person in
        number += 1
        return Row(sample: .none, text: "\(number) \(words.name(of: person.id))")
      }
      if rows.isEmpty { return nil }
      var heading = style.base.heading
      heading.colour = style.area(of: sphere).rim
      return Block(title: words.wording.name(of: sphere), style: heading, rows: rows)
    }
  }
}

// MARK: - Setting the legend

/// Columns of legend blocks on the page.
struct LegendSetter {
  let style: CircleStyle
  let isCrowded: Bool
  private(set) var shapes: [Drawing.Shape] = []
  private(set) var cards: [Drawing.Card] = []
  private(set) var labels: [Drawing.Label] = []
  /// The lowest point that was set.
  private(set) var bottom = 0.0

  init(style: CircleStyle, isCrowded: Bool) {
    self.style = style
    self.isCrowded = isCrowded
  }

  /// Sets blocks under each other in a column.
  mutating func set(
    _ blocks: [CircleLegend.Block], at corner: Point, width: Double
  ) throws(DrawingError) {
    var y = corner.y
    for block in blocks {
      y = try set(block, at: Point(corner.x, y), width: width) + 9 * style.noteScale
    }
  }

  /// Sets a block as one line below everything that was set.
  mutating func setLine(_ block: CircleLegend.Block, x: Double, width: Double) throws(DrawingError)
  {
    let y = bottom + 9
    let text = "\(block.title): \(block.rows.map(\.text).joined(separator: ", "))"
    let lines = try TextFitter.lines(for: [
      TextFitter.Request(text: text, style: style.base.note, width: width, lines: 2)
    ])
    for (index, line) in lines[0].enumerated() {
      add([line], at: Point(x, y + style.rowHeight * (Double(index) + 0.5)))
    }
    bottom = y + style.rowHeight * Double(lines[0].count)
  }

  /// Sets one block; returns its lower edge.
  private mutating func set(
    _ block: CircleLegend.Block, at corner: Point, width: Double
  ) throws(DrawingError) -> Double {
    let requests =
      [TextFitter.Request(text: block.title, style: block.style, width: width, lines: 1)]
      + block.rows.map { row in
        TextFitter.Request(
          text: row.text, style: style.base.note, width: width - row.sample.width, lines: 3)
      }
    let lines = try TextFitter.lines(for: requests)
    var y = corner.y
    add(lines[0], at: Point(corner.x, y + style.headHeight / 2))
    y += style.headHeight
    for (row, lines) in zip(block.rows, lines.dropFirst()) {
      sample(row.sample, at: Point(corner.x, y + style.rowHeight / 2))
      for (index, line) in lines.enumerated() {
        let step = index == 0 ? style.rowHeight : 9.5 * style.noteScale
        add([line], at: Point(corner.x + row.sample.width, y + step / 2))
        y += step
      }
    }
    bottom = max(bottom, y)
    return y
  }

  /// Sets a long list in columns of equal height, one line per row.
  mutating func setKey(
    _ blocks: [CircleLegend.Block], at corner: Point, columns: Int, step: Double
  ) throws(DrawingError) {
    let rowHeight = 9.6 * style.noteScale
    let requests = blocks.flatMap { block in
      [TextFitter.Request(text: block.title, style: block.style, width: step - 5, lines: 1)]
        + block.rows.map {
          TextFitter.Request(
            text: $0.text, style: style.base.note, width: step - 5, lines: 1)
        }
    }
    let lines = try TextFitter.lines(for: requests)
    let rows = (requests.count + columns - 1) / columns
    var headings: Set<Int> = []
    var index = 0
    for block in blocks {
      headings.insert(index)
      index += 1 + block.rows.count
    }
    var column = 0
    var row = 0
    for (index, line) in lines.enumerated() {
      // A heading does not stand alone at the foot of a column.
      if row >= rows || (row == rows - 1 && headings.contains(index) && column < columns - 1) {
        column += 1
        row = 0
      }
      add(
        line,
        at: corner + Point(step * Double(column), rowHeight * (Double(row) + 0.5)))
      bottom = max(bottom, corner.y + rowHeight * Double(row + 1))
      row += 1
    }
  }

  private mutating func add(_ lines: [TextFitter.Line], at left: Point) {
    for line in lines {
      labels.append(
        Drawing.Label(
          text: line.text,
          frame: Rect(center: Point(left.x + line.size.width / 2, left.y), size: line.size),
          style: line.style, anchor: .start))
    }
  }

  private mutating func sample(_ sample: CircleLegend.Sample, at left: Point) {
    let path = LinePath(from: left, to: left + Point(25, 0))
    switch sample {
    case .none: break
    case .tie(.tense):
      line(path.zigzag(style.teeth(onSpoke: true, isCrowded: isCrowded)), .tense)
    case .tie(.broken): line(path.broken(bar: 9), .broken)
    case .tie(let tie): line([path.cubic], tie)
    case .own(let picture):
      shapes += picture.shapes.map { $0.moved(by: left) }
      cards += picture.cards.map { $0.moved(by: left) }
    case .acquaintance(let isTense):
      let pen = style.pen(ofPairThatIsTense: isTense)
      let curves =
        isTense
        ? path.zigzag(style.teeth(onSpoke: false, isCrowded: isCrowded)) : [path.cubic]
      shapes += curves.map { .line(LegendSetter.corners($0), pen: pen) }
    case .card(let sphere):
      cards.append(
        Drawing.Card(
          id: "legend\(cards.count)",
          frame: Rect(center: left + Point(12.5, 0), size: Size(24, 9)),
          outline: style.outline(of: sphere), fill: style.area(of: sphere).fill,
          rim: style.rim(of: sphere, isSample: true), text: [], title: nil))
    }
  }

  private mutating func line(_ curves: [[Point]], _ tie: CircleContent.Tie) {
    let pen = style.pen(of: tie, isCrowded: isCrowded)
    shapes += curves.map { .line(LegendSetter.corners($0), pen: pen) }
  }

  // Samples are straight: the ends of their pieces are all there is to them.
  private static func corners(_ curve: [Point]) -> [Point] {
    curve.enumerated().filter { $0.offset.isMultiple(of: 3) }.map(\.element)
  }
}
