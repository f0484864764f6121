import Telling

/// Where the circle, its words and its legend stand on the page.
struct CircleFrame {
  let layout: NetworkCircle.Layout
  let isNumbered: Bool
  /// Whether it is one of two circles beside each other; the right one is moved by `halfWidth`.
  var isHalf = false

  /// How much larger everything is than on A4.
  private var scale: Double { layout.scale }

  /// The width of the page.
  var width: Double {
    switch layout {
    case .page(let format): format.landscape.width
    case .embedded: 470
    }
  }

  /// The height of the page; that of an embedded one follows from its legend.
  var height: Double? {
    switch layout {
    case .page(let format): format.landscape.height
    case .embedded: nil
    }
  }

  /// How far the right one of two circles stands from the left one.
  var halfWidth: Double { width / 2 }

  var center: Point {
    if isHalf { return Point(210, 262) * scale }
    return switch (layout, isNumbered) {
    case (.page, false): Point(338, 302) * scale
    case (.page, true): Point(290, 334) * scale
    case (.embedded, false): Point(235, 18 + radius)
    case (.embedded, true): Point(4 + radius, 22 + radius)
    }
  }

  var radius: Double {
    if isHalf { return 169 * scale }
    return switch (layout, isNumbered) {
    case (.page, false): 262 * scale
    case (.page, true): 228 * scale
    case (.embedded, false): 219
    case (.embedded, true): 170
    }
  }

  /// The title and what stands under it, in the upper left corner of a page of its own.
  static func heading(
    _ title: String, _ subtitle: String?, layout: NetworkCircle.Layout, style: DrawingStyle,
    width: Double = 230
  ) throws(Problem) -> [Drawing.Label] {
    if layout == .embedded { return [] }
    let scale = layout.scale
    let fitted = try TextFitter.lines(for: [
      .init(text: title, style: style.title, width: width * scale, lines: 2),
      .init(
        text: subtitle ?? "", style: style.subtitle, width: (width - 26) * scale, lines: 3),
    ])
    return Drawing.Label.column(fitted[0] + fitted[1], from: Point(20 * scale, 18 * scale))
  }

  /// The names of two moments, each above its circle.
  static func names(
    _ names: [String], of frame: CircleFrame, style: DrawingStyle
  ) throws(Problem) -> [Drawing.Label] {
    let fitted = try TextFitter.lines(
      for: names.map {
        .init(text: $0, style: style.centreHeading, width: 200 * frame.scale, lines: 1)
      })
    return fitted.enumerated().flatMap { index, lines in
      lines.map { line in
        let middle = frame.center + Point(frame.halfWidth * Double(index), 0)
        let top = middle.y - frame.radius - 34 * frame.scale
        return Drawing.Label(
          text: line.text,
          frame: Rect(
            center: Point(middle.x, top),
            size: Size(line.size.width, CardText.lineHeight(line.style))),
          style: line.style, anchor: .middle)
      }
    }
  }

  /// The area in which names of spheres may stand.
  var room: Rect {
    if isHalf {
      return Rect(center: center + Point(0, 4), size: Size(412 * scale, 2 * radius + 52 * scale))
    }
    let left = layout == .embedded ? 2 : 14 * scale
    let top = layout == .embedded ? 2 : 14 * scale
    let bottom = height.map { $0 - 5 * scale } ?? center.y + radius + 17
    let isBeside = layout != .embedded || isNumbered
    let right = isBeside ? legendCorner.x - 8 : width - 2
    return Rect(
      center: Point((left + right) / 2, (top + bottom) / 2), size: Size(right - left, bottom - top))
  }

  /// Where the legend begins.
  var legendCorner: Point {
    if isHalf { return Point(24, 463) * scale }
    return switch (layout, isNumbered) {
    case (.page, false): Point(684, 24) * scale
    case (.page, true): Point(550, 24) * scale
    case (.embedded, false): Point(4, center.y + radius + 22)
    case (.embedded, true): Point(353, 24)
    }
  }

  /// The columns of the legend: how wide, and how far apart they begin.
  var legendColumn: (width: Double, step: Double) {
    if isHalf { return (116 * scale, 122 * scale) }
    return switch (layout, isNumbered) {
    case (.page, false): (142 * scale, 0)
    case (.page, true): (132 * scale, 140 * scale)
    case (.embedded, false): (150, 158)
    case (.embedded, true): (115, 0)
    }
  }

  /// The list that explains numbers: where it begins, its columns, and how far apart they begin.
  var key: (corner: Point, columns: Int, step: Double) {
    if isHalf { return (Point(392, 463) * scale, 5, 88 * scale) }
    return layout == .embedded
      ? (Point(4, center.y + radius + 24), 5, 93)
      : (Point(550, 166) * scale, 4, 71 * scale)
  }
}

/// The words around and on the rings: names of spheres at the rim, names of rings on their lines.
struct CircleRim {
  private(set) var labels: [Drawing.Label] = []
  private(set) var cards: [Drawing.Card] = []
  private let style: CircleStyle
  private let heading: [Rect]

  /// The same words around a circle elsewhere; ids get a prefix.
  func moved(by way: Point, prefix: String) -> CircleRim {
    var rim = self
    rim.labels = labels.map { $0.moved(by: way) }
    rim.cards = cards.map { card in
      var moved = Drawing.Card(
        id: prefix + card.id, frame: card.frame, outline: card.outline, fill: card.fill,
        rim: card.rim, text: card.text.map { $0.moved(by: way) }, title: card.title)
      moved.frame.center = card.frame.center + way
      return moved
    }
    return rim
  }

  /// The places that cards must leave free.
  var obstacles: [Rect] { cards.map(\.frame) }

  init(
    plan: CirclePlan, frame: CircleFrame, words: CircleInWords, heading: [Drawing.Label],
    style: CircleStyle
  ) throws(Problem) {
    self.style = style
    self.heading = heading.map(\.frame)
    try addRingNames(plan, words)
    var requests: [TextFitter.Request] = []
    for sector in plan.sectors {
      let name = words.common.name(of: sector.sphere)
      let letters = style.name(of: sector.sphere)
      let width = letters.size / 9
      requests.append(.init(text: name, style: letters, width: 200 * width, lines: 1))
      requests.append(.init(text: name, style: letters, width: 76 * width, lines: 2))
    }
    let lines = try TextFitter.lines(for: requests)
    for (index, sector) in plan.sectors.enumerated() {
      addName(sector, [lines[2 * index], lines[2 * index + 1]], plan, frame)
    }
  }

  // On the parting nearest to the upper right, where few cards stand and the page has a corner.
  private mutating func addRingNames(
    _ plan: CirclePlan, _ words: CircleInWords
  ) throws(Problem) {
    let wanted = Direction(degrees: 45)
    let partings = plan.sectors.count > 1 ? plan.sectors.map(\.end) : []
    let direction = partings.first { abs($0.turn(from: wanted)) < 0.35 } ?? wanted
    let names = plan.rings.map { words.wording.name(of: $0) }
    let sizes = try TextMeasure.sizes(of: names.map { .init($0, style.base.softNote) })
    for (index, name) in names.enumerated() {
      let box = Rect(
        center: plan.place(direction, plan.radii[index + 1]),
        size: Size(sizes[index].width + 8, 11.5 * style.base.noteScale))
      cards.append(
        Drawing.Card(
          id: "ring\(index + 1)", frame: box, outline: .rounded, fill: style.base.colours.paper,
          rim: Drawing.Pen(style.base.colours.guide, 0.6),
          text: [
            Drawing.Label(
              text: name, frame: box.inset(by: 1), style: style.base.softNote, anchor: .middle)
          ], title: nil))
    }
  }

  // Outside the rim, as near to the middle of the sector as the page allows.
  private mutating func addName(
    _ sector: CirclePlan.Sector, _ forms: [[TextFitter.Line]], _ plan: CirclePlan,
    _ frame: CircleFrame
  ) {
    let reach = Int(sector.width / 2 * 180 / .pi) - 2
    let turns = [0] + stride(from: 2, through: max(2, reach), by: 2).flatMap { [$0, -$0] }
    var best: (cost: Double, box: Rect, lines: [TextFitter.Line])?
    for turn in turns {
      let direction = sector.middle.turned(by: Double(turn) * .pi / 180)
      for (form, lines) in forms.enumerated() {
        let height = lines.reduce(0) { $0 + CardText.lineHeight($1.style) }
        let size = Size(lines.map(\.size.width).max() ?? 0, height)
        let way = direction.unit
        let box = CircleRim.box(size, beyond: plan.radius + 5, way, from: plan.center)
        let cost = Double(abs(turn)) + (form == 1 && lines.count > 1 ? 4 : 0)
        let isFree =
          frame.room.contains(box)
          && heading.allSatisfy { box.depth(into: $0) < -6 }
          && labels.allSatisfy { box.depth(into: $0.frame) < -3 }
          && cards.allSatisfy { box.depth(into: $0.frame) < -3 }
        if isFree && cost < best?.cost ?? .infinity { best = (cost, box, lines) }
      }
    }
    if let best {
      labels += CardText.labels(best.lines, in: best.box)
    } else {
      addNameInside(sector, forms[1], plan)
    }
  }

  // No room outside: a small card at the rim, which the people leave free.
  private mutating func addNameInside(
    _ sector: CirclePlan.Sector, _ lines: [TextFitter.Line], _ plan: CirclePlan
  ) {
    let height = lines.reduce(0) { $0 + CardText.lineHeight($1.style) }
    let size = Size((lines.map(\.size.width).max() ?? 0) + 6, height + 2)
    let way = sector.middle.unit
    let reach = abs(way.x) * size.width / 2 + abs(way.y) * size.height / 2
    let box = Rect(center: plan.place(sector.middle, plan.radius - 6 - reach), size: size)
    let tint = style.base.area(of: sector.sphere).tint
    cards.append(
      Drawing.Card(
        id: "sphere\(cards.count)", frame: box, outline: .rounded, fill: tint,
        rim: Drawing.Pen(tint, 0.5), text: CardText.labels(lines, in: box), title: nil))
  }

  /// The box that touches a circle from outside in a direction.
  private static func box(
    _ size: Size, beyond radius: Double, _ way: Point, from center: Point
  ) -> Rect {
    var distance = radius
    var box = Rect(center: center + way * distance, size: size)
    while nearest(of: box, to: center) < radius {
      distance += 1
      box = Rect(center: center + way * distance, size: size)
    }
    return box
  }

  private static func nearest(of box: Rect, to point: Point) -> Double {
    let x = max(0, abs(point.x - box.center.x) - box.size.width / 2)
    let y = max(0, abs(point.y - box.center.y) - box.size.height / 2)
    return (x * x + y * y).squareRoot()
  }
}

extension Drawing.Label {
  fileprivate func moved(by way: Point) -> Drawing.Label {
    var label = self
    label.frame.center = frame.center + way
    return label
  }
}
