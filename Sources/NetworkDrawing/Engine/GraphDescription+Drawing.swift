extension GraphDescription {
  /// Describes a drawing for Graphviz.
  ///
  /// Every card is a node (a second one for an inner rim), every line of text a node of its own:
  /// text is then always a plain label, and never markup. Shapes go into the background, which
  /// also defines the page. Graphviz measures upwards from the lower left corner.
  init(of drawing: Drawing, prefix: String, dotsPerInch: Int) {
    let height = drawing.size.height
    attributes = [
      .token("layout", "nop2"), .token("notranslate", "true"),
      .token("outputorder", drawing.hasLinesOnTop ? "nodesfirst" : "edgesfirst"),
      .number("pad", 0), .number("margin", 0), .token("dpi", "\(dotsPerInch)"),
      .token("id", "\(prefix)-drawing"), .token("_background", Background.xdot(of: drawing)),
    ]
    var indexOfCard: [Drawing.Card.ID: Int] = [:]
    for card in drawing.cards {
      indexOfCard[card.id] = nodes.count
      nodes.append(.box(card, card.frame, named: card.id, prefix: prefix, height: height))
      if let inset = card.outline.inset(in: card.frame) {
        let inner = card.frame.inset(by: inset)
        nodes.append(.box(card, inner, named: card.id + "r", prefix: prefix, height: height))
      }
    }
    let texts = drawing.cards.flatMap(\.text) + drawing.labels
    fonts = Set(texts.map(\.style.font))
    for (index, label) in texts.enumerated() where !VisibleText.line(label.text).isEmpty {
      nodes.append(.text(label, named: "t\(index)", prefix: prefix, height: height))
    }
    for (index, line) in drawing.lines.enumerated() {
      guard let tail = indexOfCard[line.from], let head = indexOfCard[line.to] else {
        preconditionFailure("A line joins two cards of its own drawing.")
      }
      edges.append(
        Edge(
          name: "e\(index)", tail: tail, head: head,
          attributes: [
            .token("id", "\(prefix)-e\(index)"), .token("pos", line.position(height: height)),
            .token("color", line.pen.colour.text), .number("penwidth", line.pen.width),
            .token("style", line.pen.dash.rawValue),
          ] + line.arrow))
    }
  }
}

extension GraphDescription.Node {
  fileprivate static func box(
    _ card: Drawing.Card, _ frame: Rect, named name: String, prefix: String, height: Double
  ) -> GraphDescription.Node {
    let dash = card.rim.dash == .solid ? "" : ",\(card.rim.dash.rawValue)"
    return GraphDescription.Node(
      name: name,
      attributes: [
        .token("id", "\(prefix)-\(name)"),
        .token("shape", card.outline.shape), .token("style", card.outline.style + dash),
        .token("fixedsize", "true"), .inches("width", frame.size.width),
        .inches("height", frame.size.height), .number("margin", 0),
        .token("fillcolor", card.fill.text), .token("color", card.rim.colour.text),
        .number("penwidth", card.rim.width), .token("label", ""),
        .token("fontname", DrawingStyle.Font.liberationSans.families), .number("fontsize", 8),
        .token("pos", frame.center.graphviz(height: height)),
      ])
  }

  fileprivate static func text(
    _ label: Drawing.Label, named name: String, prefix: String, height: Double
  ) -> GraphDescription.Node {
    GraphDescription.Node(
      name: name,
      attributes: TextNode.attributes(label.text, label.style, label.anchor) + [
        .token("id", "\(prefix)-\(name)"),
        .token("pos", label.frame.center.graphviz(height: height)),
      ])
  }
}

extension Drawing.Card.Outline {
  fileprivate var shape: String {
    switch self {
    case .rounded, .doubled, .square, .squareDoubled: "box"
    case .circle, .circleDoubled: "ellipse"
    case .house, .houseDoubled: "house"
    case .diamond, .diamondDoubled: "diamond"
    }
  }

  fileprivate var style: String { self == .rounded ? "rounded,filled" : "filled" }

  /// How far the second rim lies inside the first; `nil` where there is one.
  fileprivate func inset(in frame: Rect) -> Double? {
    switch self {
    case .rounded, .circle, .square, .house, .diamond: nil
    case .doubled: min(2.5, frame.size.height / 6)
    case .squareDoubled, .circleDoubled, .houseDoubled: min(3, frame.size.height / 6)
    // The rims of a diamond are nearer to each other than its corners.
    case .diamondDoubled: min(4.2, frame.size.height / 4.3)
    }
  }
}

extension GraphDescription.Attribute {
  // Widths of nodes are the one thing Graphviz wants in inches; four decimals keep them exact.
  fileprivate static func inches(_ name: StaticString, _ points: Double) -> Self {
    let tenThousandths = Int((points / 72 * 10_000).rounded())
    let decimals = String(tenThousandths % 10_000)
    let zeros = String(repeating: "0", count: 4 - decimals.count)
    return .token(name, "\(tenThousandths / 10_000).\(zeros)\(decimals)")
  }
}

extension Point {
  fileprivate func graphviz(height: Double) -> String {
    "\(x.twoDecimals),\((height - y).twoDecimals)"
  }
}

extension Drawing.Line {
  // Each curve is a spline of its own; the points of arrows stand before it, the start's first.
  fileprivate func position(height: Double) -> String {
    curves.enumerated().map { index, curve in
      precondition(curve.count >= 4 && curve.count % 3 == 1, "A curve has 3n + 1 points.")
      let tips = [
        index == 0 ? startTip.map { "s,\($0.graphviz(height: height))" } : nil,
        index == curves.count - 1 ? endTip.map { "e,\($0.graphviz(height: height))" } : nil,
      ]
      return (tips.compactMap(\.self) + curve.map { $0.graphviz(height: height) })
        .joined(separator: " ")
    }.joined(separator: ";")
  }

  // Graphviz draws an arrow of 10 points times its size, whatever the place of its point says.
  fileprivate var arrow: [GraphDescription.Attribute] {
    let ends = [(curves.first?.first, startTip), (curves.last?.last, endTip)]
    let lengths = ends.compactMap { end, tip in tip.flatMap { end?.distance(to: $0) } }
    guard let length = lengths.max() else { return [] }
    let direction =
      switch (startTip, endTip) {
      case (nil, _): "forward"
      case (_, nil): "back"
      default: "both"
      }
    return [.token("dir", direction), .number("arrowsize", length / 10)]
  }
}

/// The page and the shapes on it in the drawing language of Graphviz (xdot).
private enum Background {
  static func xdot(of drawing: Drawing) -> String {
    let size = drawing.size
    let page = [
      Point(0, 0), Point(size.width, 0), Point(size.width, size.height), Point(0, size.height),
    ]
    let shapes = [.area(page, fill: drawing.paper)] + drawing.shapes
    return shapes.map { operations(for: $0, height: size.height) }.joined(separator: " ")
  }

  private static func operations(for shape: Drawing.Shape, height: Double) -> String {
    switch shape {
    case .area(let points, let fill):
      "\(filled(fill)) P \(list(points, height))"
    case .disc(let center, let radius, let fill):
      "\(filled(fill)) E \(ellipse(center, radius, height))"
    case .ring(let center, let radius, let pen):
      "\(drawn(pen)) e \(ellipse(center, radius, height))"
    case .line(let points, let pen):
      "\(drawn(pen)) L \(list(points, height))"
    }
  }

  private static func filled(_ fill: Drawing.Colour) -> String {
    "S 5 -solid S 15 -setlinewidth(0) c 7 -\(fill.text) C 7 -\(fill.text)"
  }

  private static func drawn(_ pen: Drawing.Pen) -> String {
    let width = "setlinewidth(\(pen.width.twoDecimals))"
    let dash = pen.dash.rawValue
    return "S \(dash.utf8.count) -\(dash) S \(width.utf8.count) -\(width) "
      + "c 7 -\(pen.colour.text)"
  }

  private static func ellipse(_ center: Point, _ radius: Double, _ height: Double) -> String {
    "\(center.x.twoDecimals) \((height - center.y).twoDecimals) "
      + "\(radius.twoDecimals) \(radius.twoDecimals)"
  }

  private static func list(_ points: [Point], _ height: Double) -> String {
    "\(points.count) "
      + points.map { "\($0.x.twoDecimals) \((height - $0.y).twoDecimals)" }
      .joined(separator: " ")
  }
}
