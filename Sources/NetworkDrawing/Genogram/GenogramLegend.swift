import SupportNetwork
import Telling

/// The explanation of a genogram: only the signs that occur in it.
struct GenogramLegend {
  /// A heading with rows.
  struct Block {
    let title: String
    var rows: [Row]
  }

  /// A sample and the words for it.
  struct Row {
    let sample: Sample
    let text: String
  }

  /// What stands before the words.
  enum Sample {
    case none
    case symbol(GenogramSymbol, isIndex: Bool, isDeceased: Bool)
    case couple(CoupleStatus?)
    case child(ParentKind)
    case twins
    case home(Int, isFocal: Bool)
    case contact(Drawing.Contact)

    var width: Double {
      if case .none = self { 0 } else { 33 }
    }
  }

  let blocks: [Block]

  /// The legend of content in words, with the letters that the households have in the picture.
  init(of words: GenogramInWords, tags: [String?]) {
    let people = words.content.people
    let wording = words.wording
    var symbols = GenogramSymbol.allCases
      .filter { symbol in people.contains { GenogramSymbol(of: $0) == symbol } }
      .map { symbol in
        Row(
          sample: .symbol(symbol, isIndex: false, isDeceased: false),
          text: wording.name(of: symbol))
      }
    if let index = people.first(where: \.isIndex) {
      symbols.append(
        Row(
          sample: .symbol(GenogramSymbol(of: index), isIndex: true, isDeceased: false),
          text: wording.indexSymbol))
    }
    if let deceased = people.first(where: \.isDeceased) {
      symbols.append(
        Row(
          sample: .symbol(GenogramSymbol(of: deceased), isIndex: false, isDeceased: true),
          text: wording.isDeceased))
    }
    let kinship = words.kinship
    if people.count > 1,
      people.indices.contains(where: {
        kinship.unionsAsChild[$0].isEmpty && kinship.unionsAsParent[$0].isEmpty
      })
    {
      symbols.append(Row(sample: .none, text: wording.noLine))
    }
    let unions = kinship.unions
    let pairs = unions.filter { $0.parents.count == 2 }
    let couples = (CoupleStatus.allCases.map(Optional.some) + [nil])
      .filter { status in pairs.contains { $0.status == status } }
      .map { Row(sample: .couple($0), text: wording.name(of: $0)) }
    let kinds = ParentKind.allCases.filter { kind in
      unions.contains { $0.children.contains { $0.kind == kind } }
    }
    // A plain line needs no words where every line to a child is plain.
    var children =
      kinds == [.birth]
      ? [] : kinds.map { Row(sample: .child($0), text: wording.name(of: $0)) }
    let twins = kinship.twinGroup.compactMap(\.self)
    if Set(twins).count < twins.count { children.append(Row(sample: .twins, text: wording.twins)) }
    let homes = words.content.households.enumerated().map { index, household in
      Row(
        sample: .home(index, isFocal: household.isFocal),
        text: tags[index].map { wording.home($0, of: words.members(of: household)) }
          ?? wording.liveTogether)
    }
    let ties = Drawing.Contact.allCases
      .filter { contact in words.content.ties.contains { $0.contact == contact } }
      .map { contact in
        Row(
          sample: .contact(contact),
          text: contact == .strong ? wording.strongContact : words.common.name(of: contact))
      }
    blocks = [
      Block(title: wording.symbolsTitle, rows: symbols),
      Block(title: wording.couplesTitle, rows: couples),
      Block(title: wording.childrenTitle, rows: children),
      Block(title: wording.homesTitle, rows: homes),
      Block(title: wording.contactsTitle, rows: ties),
    ].filter { !$0.rows.isEmpty }
  }
}

/// Legend blocks in their places.
struct GenogramLegendSetter {
  private(set) var shapes: [Drawing.Shape] = []
  private(set) var cards: [Drawing.Card] = []
  private(set) var lines: [Drawing.Line] = []
  private(set) var labels: [Drawing.Label] = []
  let style: GenogramStyle

  init(style: GenogramStyle) {
    self.style = style
  }

  /// Blocks with their text broken to a width, and their heights.
  struct Column {
    fileprivate let blocks: [(GenogramLegend.Block, lines: [[TextFitter.Line]])]
    let heights: [Double]
    let gap: Double

    init(
      of blocks: [GenogramLegend.Block], width: Double, gap: Double, style: GenogramStyle
    ) throws(Problem) {
      var requests: [TextFitter.Request] = []
      for block in blocks {
        requests.append(
          TextFitter.Request(
            text: block.title, style: style.base.heading, width: width, lines: 1))
        for row in block.rows {
          requests.append(
            TextFitter.Request(
              text: row.text, style: style.base.note, width: width - row.sample.width,
              lines: 4))
        }
      }
      let lines = try TextFitter.lines(for: requests)
      var set: [(GenogramLegend.Block, lines: [[TextFitter.Line]])] = []
      var next = 0
      for block in blocks {
        set.append((block, Array(lines[next...next + block.rows.count])))
        next += block.rows.count + 1
      }
      self.blocks = set
      self.gap = gap
      heights = set.map { block in
        block.lines.dropFirst().reduce(style.headHeight) { $0 + style.rowHeight(of: $1.count) }
      }
    }

    /// The height of all blocks under each other.
    var height: Double { heights.reduce(0, +) + gap * Double(max(0, heights.count - 1)) }
  }

  /// Sets all blocks of a column under each other.
  mutating func set(_ column: Column, at corner: Point) {
    var y = corner.y
    for index in column.blocks.indices {
      set(column, block: index, at: Point(corner.x, y))
      y += column.heights[index] + column.gap
    }
  }

  /// Sets one block of a column.
  mutating func set(_ column: Column, block index: Int, at corner: Point) {
    let (block, lines) = column.blocks[index]
    add(lines[0], at: Point(corner.x, corner.y + style.headHeight / 2))
    var y = corner.y + style.headHeight
    for (row, lines) in zip(block.rows, lines.dropFirst()) {
      let height = style.rowHeight(of: lines.count)
      sample(row.sample, at: Point(corner.x, y + height / 2))
      let first = y + (height - style.lineHeight * Double(lines.count)) / 2
      for (number, line) in lines.enumerated() {
        add(
          [line],
          at: Point(
            corner.x + row.sample.width, first + style.lineHeight * (Double(number) + 0.5))
        )
      }
      y += height
    }
  }

  private mutating func add(_ lines: [TextFitter.Line], at left: Point) {
    for line in lines {
      labels.append(
        Drawing.Label(
          text: line.text,
          frame: Rect(
            center: Point(left.x + line.size.width / 2, left.y),
            size: Size(line.size.width, style.lineHeight)),
          style: line.style, anchor: .start))
    }
  }

  // MARK: - Samples

  private mutating func sample(_ sample: GenogramLegend.Sample, at left: Point) {
    let path = [left, left + Point(25, 0)]
    let middle = left + Point(12.5, 0)
    switch sample {
    case .none: break
    case .symbol(let symbol, let isIndex, let isDeceased):
      let card = Drawing.Card(
        id: "legend\(cards.count)", frame: Rect(center: middle, size: Size(11.5, 11.5)),
        outline: symbol.outline(isIndex: isIndex),
        fill: style.fill(isIndex: isIndex), rim: Drawing.Pen(style.rim.colour, 1),
        text: [], title: nil)
      cards.append(card)
      if isDeceased { lines.append(GenogramPicture.cross(over: card, symbol, style.cross)) }
    case .couple(let status):
      let pen = style.couple(status)
      let pieces = status == .livingApartTogether ? GenogramStyle.longAndShort(path) : [path]
      shapes += pieces.map { .line($0, pen: pen) }
      var solid = pen
      solid.dash = .solid
      shapes += GenogramStyle.marks(of: status, at: middle).map { .line($0, pen: solid) }
    case .child(let kind):
      let pen = style.child(kind)
      let pieces = kind == .step ? GenogramStyle.longAndShort(path) : [path]
      shapes += pieces.map { .line($0, pen: pen) }
    case .twins:
      let top = middle + Point(0, -5.5)
      for x in [-7.0, 7.0] {
        shapes.append(.line([top, middle + Point(x, 5.5)], pen: style.child(.birth)))
      }
    case .home(let index, let isFocal):
      let box = Rect(center: middle, size: Size(25, 11))
      let rim = BoxUnion.rounded(box.corners, radius: 3)
      if isFocal { shapes.append(.area(rim, fill: style.homeFill)) }
      shapes.append(.line(rim + [rim[0]], pen: style.home(index)))
    case .contact(let contact):
      let line = TiePath(through: path)
      shapes += GenogramTies.curves(of: contact, along: line)
        .map { .line(GenogramLegendSetter.corners($0), pen: style.pen(of: contact)) }
    }
  }

  // Samples are straight: the ends of their pieces are all there is to them.
  private static func corners(_ curve: [Point]) -> [Point] {
    curve.enumerated().filter { $0.offset.isMultiple(of: 3) }.map(\.element)
  }
}
