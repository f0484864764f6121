/// Columns of legend blocks on the page.
struct LegendSetter {
  let style: CircleStyle
  let isCrowded: Bool
  /// Whether rims tell what changed.
  var hasMarks = false
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
    var headings: Set<Int> = []
    var index = 0
    for block in blocks {
      headings.insert(index)
      index += 1 + block.rows.count
    }
    var rows = (requests.count + columns - 1) / columns
    var places = LegendSetter.places(of: lines.count, headings, rows: rows)
    // Headings that went on to the next column may have pushed somebody out of the last one.
    while let last = places.last, last.column >= columns {
      rows += 1
      places = LegendSetter.places(of: lines.count, headings, rows: rows)
    }
    for (line, place) in zip(lines, places) {
      add(
        line,
        at: corner + Point(step * Double(place.column), rowHeight * (Double(place.row) + 0.5)))
      bottom = max(bottom, corner.y + rowHeight * Double(place.row + 1))
    }
  }

  /// The column and row of each line; a heading does not stand alone at the foot of a column.
  private static func places(
    of count: Int, _ headings: Set<Int>, rows: Int
  ) -> [(column: Int, row: Int)] {
    var (column, row) = (0, 0)
    return (0..<count).map { index in
      if row >= rows || (row == rows - 1 && row > 0 && headings.contains(index)) {
        column += 1
        row = 0
      }
      defer { row += 1 }
      return (column, row)
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
    case .newPair:
      shapes.append(.line([left, left + Point(25, 0)], pen: style.newPair))
    case .mark(let mark):
      cards.append(
        Drawing.Card(
          id: "legend\(cards.count)",
          frame: Rect(center: left + Point(12.5, 0), size: Size(24, 9)), outline: .rounded,
          fill: style.fill(of: .family, mark), rim: style.rim(of: .family, mark, isSample: true),
          text: [], title: nil))
    case .card(let sphere):
      cards.append(
        Drawing.Card(
          id: "legend\(cards.count)",
          frame: Rect(center: left + Point(12.5, 0), size: Size(24, 9)),
          outline: style.outline(of: sphere), fill: style.area(of: sphere).fill,
          rim: hasMarks
            ? style.rim(of: sphere, .kept, isSample: true) : style.rim(of: sphere, isSample: true),
          text: [], title: nil))
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
