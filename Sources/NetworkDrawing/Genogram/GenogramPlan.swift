import SupportNetwork
import Telling

/// Where everything of a family stands on its part of the page.
struct GenogramPlan {
  let frame: KinFrame
  let detail: GenogramDetail
  /// The symbol by person.
  let symbols: [Rect]
  /// Symbol and words by person.
  let cells: [Rect]
  let lines: [KinLines.Line]
  let heights: KinHeights
  let outlines: [HouseholdOutline]
  /// The letters of the households, where more than one outline is drawn.
  let tags: [String?]
  private let texts: GenogramTexts
  private let numbers: [Drawing.Label?]

  /// The order of a family with the lines that follow from it: the same at every size.
  struct Order {
    let frame: KinFrame
    let order: KinOrder
    let routes: KinRoutes

    init(of kinship: Kinship, households: [[Int]]) {
      frame = KinFrame(of: kinship, households: households)
      order = KinOrder(of: frame, households: households)
      routes = KinRoutes(of: frame, order: order)
    }

    var rows: [[Int]] { order.rows.indices.map { order.nodes(in: $0) } }
    /// The people of each row from left to right.
    var people: [[Int]] { rows.map { $0.filter { $0 < frame.personCount } } }
  }

  /// Places a family in a room; `nil` where it does not fit at this size.
  ///
  /// - Parameter squeeze: How much narrower than it would like to be the family may become.
  init?(
    of order: Order, words: GenogramInWords, detail: GenogramDetail, texts: GenogramTexts,
    style: GenogramStyle, room: Rect, squeeze: Double
  ) throws(Problem) {
    let frame = order.frame
    let spacing = style.spacing(
      detail, halfWidths: words.content.people.indices.map(texts.halfWidth))
    var columns = KinColumns(
      of: frame, order: order.order, routes: order.routes, spacing: spacing)
    guard columns.leastWidth <= room.size.width - 12 else { return nil }
    columns.settle(within: nil)
    let natural = columns.edges.right - columns.edges.left
    // The outline of a household stands a little outside its members.
    let width = room.size.width - 12
    if natural > width {
      guard natural * squeeze <= width else { return nil }
      columns.settle(within: width)
    }
    columns.move(by: room.center.x - (columns.edges.left + columns.edges.right) / 2)
    let tracks = KinTracks(
      of: frame, routes: order.routes, columns: columns, symbol: spacing.symbol)
    let rows = order.rows
    let textHeights = rows.map { row in
      row.filter { $0 < frame.personCount }.map { texts.height(of: $0) }.max() ?? 0
    }
    let heights = KinHeights(
      textHeights: textHeights, tracks: tracks, symbol: spacing.symbol, top: room.minY + 7,
      height: room.size.height - 14)
    guard heights.least <= room.size.height - 14 else { return nil }
    self.frame = frame
    self.detail = detail
    self.texts = texts
    self.heights = heights
    let symbols = words.content.people.indices.map { person in
      Rect(
        center: Point(columns.x[person], heights.middles[frame.row[person]]),
        size: Size(spacing.symbol, spacing.symbol))
    }
    self.symbols = symbols
    cells = symbols.indices.map { person in
      let half = texts.halfWidth(of: person)
      return Rect(
        left: symbols[person].center.x - half, right: symbols[person].center.x + half,
        top: symbols[person].minY, bottom: symbols[person].maxY + texts.height(of: person))
    }
    lines =
      KinLines(
        of: frame, routes: order.routes, columns: columns, tracks: tracks, heights: heights,
        nameBottoms: cells.map(\.maxY)
      ).lines
    let (cells, lines) = (cells, lines)
    let index = Dictionary(
      words.content.people.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    outlines = words.content.households.enumerated().map { number, household in
      HouseholdOutline(
        around: household.members.compactMap { index[$0] },
        in: HouseholdOutline.Room(
          frame: frame, rows: rows, cells: cells, heights: heights,
          verticals: lines.flatMap(\.pieces).flatMap { zip($0, $0.dropFirst()) }
            .filter { $0.0.x == $0.1.x },
          padding: [0.42, 0.24, 0.33][number % 3] * spacing.gutter))
    }
    let needsTags = outlines.count > 1 || outlines.contains { $0.pieces.count > 1 }
    tags = outlines.indices.map { needsTags ? GenogramPlan.letter($0) : nil }
    numbers = try GenogramPlan.numbers(of: order.people, symbols, detail, style.number)
  }

  /// A, B ... Z, A1, B1 ...
  static func letter(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : "\(letter)\(index / 26)"
  }

  // MARK: - Words

  func labels(of person: Int) -> [Drawing.Label] {
    texts.labels(of: person, under: symbols[person])
  }

  /// The number in a symbol, where names stand in a list.
  func numberLabel(of person: Int) -> [Drawing.Label] { [numbers[person]].compactMap(\.self) }

  private static func numbers(
    of rows: [[Int]], _ symbols: [Rect], _ detail: GenogramDetail, _ style: Drawing.TextStyle
  ) throws(Problem) -> [Drawing.Label?] {
    guard detail == .number else { return symbols.map { _ in nil } }
    let order = rows.flatMap(\.self)
    let sizes = try TextMeasure.sizes(
      of: order.indices.map { TextMeasure.Run("\($0 + 1)", style) })
    var labels = symbols.map { _ in Drawing.Label?.none }
    for (index, person) in order.enumerated() {
      labels[person] = Drawing.Label(
        text: "\(index + 1)", frame: Rect(center: symbols[person].center, size: sizes[index]),
        style: style, anchor: .middle)
    }
    return labels
  }

  // MARK: - Marks

  /// Where the strokes of a line of partners stand: not where another line begins.
  func markPlace(of line: KinLines.Line) -> Point? {
    let flat = line.pieces.flatMap { zip($0, $0.dropFirst()) }
      .filter { abs($0.0.y - $0.1.y) < 1e-9 }
    guard let longest = flat.max(by: { abs($0.0.x - $0.1.x) < abs($1.0.x - $1.1.x) }) else {
      return nil
    }
    let (left, right) = (
      min(longest.0.x, longest.1.x), max(longest.0.x, longest.1.x)
    )
    let starts = lines.filter { $0.union == line.union && $0.meaning != .couple }
      .flatMap(\.pieces).compactMap(\.first)
      .filter { abs($0.y - longest.0.y) < 1 && $0.x > left && $0.x < right }.map(\.x)
    guard let start = starts.first else { return Point((left + right) / 2, longest.0.y) }
    let isLeft = start - left >= right - start - 1e-6
    let middle = isLeft ? (left + start) / 2 : (start + right) / 2
    return Point(middle, longest.0.y)
  }
}
