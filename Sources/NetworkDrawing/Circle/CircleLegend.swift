/// The explanation of a circle: only what occurs in it, and the counts.
struct CircleLegend {
  /// A heading with rows.
  struct Block {
    let title: String
    let style: Drawing.TextStyle
    let rows: [Row]

    /// The heading with one sentence instead of the rows.
    func referring(to sentence: String) -> Block {
      Block(title: title, style: style, rows: [Row(sample: .none, text: sentence)])
    }
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
    case newPair
    case mark(CircleChanges.Mark)
    case card(CircleContent.Sphere)
    case own(Picture)

    var width: Double {
      switch self {
      case .none: 0
      case .tie, .acquaintance, .newPair, .mark, .card, .own: 32
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
  /// The lines alone, in two parts.
  private let tieBlock: Block
  private let pairBlock: Block
  /// How many there are of whom, if there is anybody.
  let counts: Block?

  /// What is different from an earlier moment, as a list.
  let table: Block?

  /// The legend of what the circles on a page show.
  init(of words: CircleInWords, scenes: [CircleScene], style: CircleStyle) {
    let heading = style.base.heading
    let wording = words.wording
    func block(_ title: String, _ rows: [Row]) -> Block {
      Block(title: title, style: heading, rows: rows)
    }
    let shown = scenes.flatMap(\.shown)
    let (ties, pairs) = CircleLegend.lines(of: words, scenes)
    tieBlock = block(wording.linesTitle, ties)
    pairBlock = block(wording.pairsTitle, pairs)
    blocks = [
      block(wording.linesTitle, ties + pairs),
      block(
        wording.changedTitle, words.changes == nil ? [] : CircleLegend.marks(of: shown, wording)),
      block(
        wording.cardsTitle,
        CircleContent.Sphere.allCases
          .filter { sphere in shown.contains { $0.person.sphere == sphere } }
          // At two moments rims tell what changed: of the parts of life only this one has a look.
          .filter { words.changes == nil || $0 == .professionals }
          .map { Row(sample: .card($0), text: wording.legend(of: $0)) }),
      block(
        wording.ringsTitle,
        CircleContent.Ring.allCases.map { Row(sample: .none, text: wording.legend(of: $0)) }),
    ].filter { !$0.rows.isEmpty }
    let numbers = words.changes.map(wording.changeCounts) ?? words.counts
    counts =
      shown.isEmpty
      ? nil : block(wording.countsTitle, numbers.map { Row(sample: .none, text: $0) })
    table = words.changes.map { changes in
      block(
        wording.changesTitle,
        words.changeLines(of: changes).map { Row(sample: .none, text: $0) })
    }
  }

  private static func lines(of words: CircleInWords, _ scenes: [CircleScene]) -> (
    ties: [Row], pairs: [Row]
  ) {
    let wording = words.wording
    let people = scenes.flatMap(\.shown)
    let present = people.filter { $0.mark != .former && $0.mark != .lost }
    var ties = CircleContent.Tie.allCases
      .filter { tie in present.contains { $0.person.tie == tie } }
      .map { Row(sample: .tie($0), text: wording.name(of: $0)) }
    if present.contains(where: { $0.person.tie == nil }) {
      ties.append(Row(sample: .none, text: wording.unknownTie))
    }
    var rows: [Row] = []
    let pairs = scenes.flatMap(\.pairs)
    if pairs.contains(where: { !$0.pair.isTense && !$0.isNew }) {
      rows.append(Row(sample: .acquaintance(isTense: false), text: wording.knowEachOther))
    }
    if pairs.contains(where: { !$0.pair.isTense && $0.isNew }) {
      rows.append(Row(sample: .newPair, text: wording.knowEachOtherNow))
    }
    if pairs.contains(where: \.pair.isTense) {
      rows.append(Row(sample: .acquaintance(isTense: true), text: wording.knowEachOtherTensely))
    }
    // The last circle is the one that is told.
    if let drawn = scenes.last?.pairs, drawn.count < words.content.acquaintances.count {
      let isBetweenSpheres = drawn.contains { !$0.pair.isTense }
      rows.append(
        Row(
          sample: .none,
          text: isBetweenSpheres ? wording.onlyBetweenSpheres : wording.onlyInWords))
    }
    return (ties, rows)
  }

  private static func marks(of shown: [CircleScene.Shown], _ wording: CircleWording) -> [Row] {
    let marks: [CircleChanges.Mark] = [.new, .lost, .changed(was: []), .former, .kept]
    return marks.filter { mark in
      shown.contains { shown in
        switch (shown.mark, mark) {
        case (.changed, .changed): true
        default: shown.mark == mark
        }
      }
    }.map { Row(sample: .mark($0), text: wording.legend(of: $0)) }
  }

  /// The blocks in the columns of a page.
  func columns(for frame: CircleFrame) -> [[Block]] {
    let counts = [counts].compactMap(\.self)
    if frame.isHalf {
      let marks = blocks.filter {
        $0.rows.contains { if case .mark = $0.sample { true } else { false } }
      }
      let cards = blocks.filter {
        $0.rows.contains { if case .card = $0.sample { true } else { false } }
      }
      return [[tieBlock], [pairBlock], marks, frame.isNumbered ? [] : cards]
        .filter { $0.contains { !$0.rows.isEmpty } }
    }
    return switch (frame.layout, frame.isNumbered) {
    case (.page, false): [blocks + counts]
    // The list of names has the spheres as headings.
    case (.page, true):
      [Array(blocks.prefix(table == nil ? 1 : 2)), Array(blocks.suffix(1)) + counts]
    case (.embedded, false): blocks.map { [$0] }
    case (.embedded, true): [[blocks[0]] + blocks.dropFirst(2) + counts]
    }
  }

  /// The list that explains the numbers of a crowded circle, in blocks of one sphere each.
  static func key(of words: CircleInWords, style: CircleStyle) -> [Block] {
    var number = 0
    return CircleContent.Sphere.allCases.compactMap { sphere in
      let rows = words.listed(in: sphere).map { person in
        number += 1
        let change = words.mark(of: person.id)?.sign ?? ""
        return Row(sample: .none, text: "\(number)\(change) \(words.name(of: person.id))")
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
