import Telling

/// Circles in their places, with heading and legend, put together as a drawing.
struct CirclePicture {
  let title: String
  let style: CircleStyle
  let words: CircleInWords
  let frame: CircleFrame
  let scenes: [CircleScene]
  let rims: [CircleRim]
  let heading: [Drawing.Label]

  private var content: CircleContent { words.content }

  func drawing() throws(Problem) -> Drawing {
    var legend = LegendSetter(style: style.base)
    let bottom = try set(&legend)
    if let height = frame.height, bottom > height - 4 {
      throw Problem(.drawingTooLarge) {
        $0.legendDoesNotFit(content.people.count, isSideBySide: frame.isHalf)
      }
    }
    return Drawing(
      title: VisibleText.line(title), language: content.language,
      size: Size(frame.width, frame.height ?? bottom + 4), paper: style.base.colours.paper,
      shapes: scenes.flatMap(\.shapes) + legend.shapes,
      cards: rims.flatMap(\.cards) + scenes.flatMap(\.cards) + legend.cards,
      lines: scenes.flatMap(\.lines),
      labels: heading + rims.flatMap(\.labels) + (try emptyLabels()) + legend.labels,
      alternativeText: words.paragraph, items: words.items)
  }

  // MARK: - Words

  private func emptyLabels() throws(Problem) -> [Drawing.Label] {
    guard words.drawn.people.isEmpty, let plan = scenes.first?.plan else { return [] }
    let fitted = try TextFitter.lines(
      for: words.wording.nobodyYet.map {
        .init(text: $0, style: style.base.sentence, width: 200, lines: 1)
      })
    let middle = (plan.radii[0] + plan.radii[1]) / 2
    let box = Rect(center: plan.center + Point(0, middle + 4), size: Size(200, 24))
    return CardText.labels(fitted.flatMap(\.self), in: box)
  }

  /// Sets the legend and returns its lower edge.
  private func set(_ legend: inout LegendSetter) throws(Problem) -> Double {
    let sense = CircleLegend(
      of: words, scenes: scenes, style: style, isCrowded: scenes.contains { $0.isCrowded })
    let column = frame.legendColumn
    for (index, group) in sense.columns(for: frame).enumerated() {
      let corner = frame.legendCorner + Point(column.step * Double(index), 0)
      try legend.set(group, at: corner, width: column.width)
    }
    // Room on a page of text is dear: the counts go on one line there.
    if frame.layout == .embedded, !frame.isNumbered, let counts = sense.counts {
      try legend.setLine(counts, x: frame.legendCorner.x, width: frame.width - 8)
    }
    if frame.isNumbered {
      let key = frame.key
      let top = max(legend.bottom + 12 * style.base.noteScale, key.corner.y)
      try legend.setKey(
        CircleLegend.key(of: words, style: style.base),
        at: Point(key.corner.x, frame.isHalf ? key.corner.y : top), columns: key.columns,
        step: key.step)
    } else if let table = sense.table, let height = frame.height {
      try setTable(table, &legend, height)
    }
    return legend.bottom
  }

  // The whole list, or where to find it.
  private func setTable(
    _ table: LegendBlock, _ legend: inout LegendSetter, _ height: Double
  ) throws(Problem) {
    let column = frame.legendColumn
    var corner = Point(frame.legendCorner.x, legend.bottom + 9 * style.base.noteScale)
    if frame.isHalf { corner = frame.legendCorner + Point(column.step * 4, 0) }
    var whole = legend
    if frame.isHalf {
      try whole.setKey([table], at: corner, columns: 2, step: column.step * 1.28)
    } else {
      try whole.set([table], at: corner, width: column.width)
    }
    if whole.bottom <= height - 14 {
      legend = whole
    } else {
      let reference = table.referring(to: words.wording.changesInList)
      try legend.set([reference], at: corner, width: column.width)
    }
  }
}
