import Telling

/// Columns of legend blocks on the page.
struct LegendSetter {
  let style: DrawingStyle
  private(set) var shapes: [Drawing.Shape] = []
  private(set) var cards: [Drawing.Card] = []
  private(set) var labels: [Drawing.Label] = []
  /// The lowest point that was set.
  private(set) var bottom = 0.0

  init(style: DrawingStyle) {
    self.style = style
  }

  /// The height of a row.
  private var rowHeight: Double { 12.5 * style.noteScale }
  /// The height of a heading.
  private var headHeight: Double {
    14 * style.letters.heading / DrawingStyle.standard.letters.heading
  }

  /// Sets blocks under each other in a column.
  mutating func set(
    _ blocks: [LegendBlock], at corner: Point, width: Double
  ) throws(Problem) {
    var y = corner.y
    for block in blocks {
      y = try set(block, at: Point(corner.x, y), width: width) + 9 * style.noteScale
    }
  }

  /// Sets a block as one line below everything that was set.
  mutating func setLine(_ block: LegendBlock, x: Double, width: Double) throws(Problem) {
    let y = bottom + 9
    let text = "\(block.title): \(block.rows.map(\.text).joined(separator: ", "))"
    let lines = try TextFitter.lines(for: [
      TextFitter.Request(text: text, style: style.note, width: width, lines: 2)
    ])
    for (index, line) in lines[0].enumerated() {
      add([line], at: Point(x, y + rowHeight * (Double(index) + 0.5)))
    }
    bottom = y + rowHeight * Double(lines[0].count)
  }

  /// Sets one block; returns its lower edge.
  private mutating func set(
    _ block: LegendBlock, at corner: Point, width: Double
  ) throws(Problem) -> Double {
    let requests =
      [TextFitter.Request(text: block.title, style: block.style, width: width, lines: 1)]
      + block.rows.map { row in
        TextFitter.Request(
          text: row.text, style: style.note, width: width - row.indent, lines: 3)
      }
    let lines = try TextFitter.lines(for: requests)
    var y = corner.y
    add(lines[0], at: Point(corner.x, y + headHeight / 2))
    y += headHeight
    for (row, lines) in zip(block.rows, lines.dropFirst()) {
      if let sample = row.sample { add(sample, at: Point(corner.x, y + rowHeight / 2)) }
      for (index, line) in lines.enumerated() {
        let step = index == 0 ? rowHeight : 9.5 * style.noteScale
        add([line], at: Point(corner.x + row.indent, y + step / 2))
        y += step
      }
    }
    bottom = max(bottom, y)
    return y
  }

  /// Sets a long list in columns of equal height, one line per row.
  mutating func setKey(
    _ blocks: [LegendBlock], at corner: Point, columns: Int, step: Double
  ) throws(Problem) {
    let lineHeight = 9.6 * style.noteScale
    let requests = blocks.flatMap { block in
      [TextFitter.Request(text: block.title, style: block.style, width: step - 5, lines: 1)]
        + block.rows.map {
          TextFitter.Request(
            text: $0.text, style: style.note, width: step - 5, lines: 1)
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
        at: corner + Point(step * Double(place.column), lineHeight * (Double(place.row) + 0.5)))
      bottom = max(bottom, corner.y + lineHeight * Double(place.row + 1))
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

  private mutating func add(_ sample: LegendSample, at left: Point) {
    shapes += sample.shapes.map { $0.moved(by: left) }
    cards += sample.cards.map { $0.moved(by: left) }
  }
}
