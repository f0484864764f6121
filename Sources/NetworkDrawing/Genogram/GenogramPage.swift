import SupportNetwork
import Telling

/// The parts of the page: heading, family, and the legend beside or below it.
struct GenogramPage {
  /// Where the legend stands.
  enum LegendPlace: Hashable {
    /// In a column at the right.
    case right
    /// In columns along the lower edge.
    case below
  }

  static let margin = 28.0
  static let columnWidth = 130.0
  static let keyStep = 99.0

  let size: Size
  let place: LegendPlace
  /// The room for the family.
  let room: Rect
  private let style: GenogramStyle
  private let columns: [GenogramLegendSetter.Column]
  private let footTop: Double
  private let keyRows: Int

  /// Divides a page; `nil` where the legend alone is too high for it.
  init?(
    size: Size, place: LegendPlace, legend: GenogramLegend, numbered people: Int,
    style: GenogramStyle
  ) throws(Problem) {
    self.size = size
    self.style = style
    self.place = place
    let margin = GenogramPage.margin
    let top = 66.0
    let inner = size.width - 2 * margin
    let keyColumns = max(1, Int(inner / GenogramPage.keyStep))
    keyRows = people == 0 ? 0 : (people + keyColumns - 1) / keyColumns
    let keyHeight =
      people == 0 ? 0 : style.headHeight + style.lineHeight * Double(keyRows) + 8
    switch place {
    case .right:
      let column = try GenogramLegendSetter.Column(
        of: legend.blocks, width: GenogramPage.columnWidth, gap: 12, style: style)
      columns = [column]
      footTop = size.height - margin - keyHeight
      guard column.height < size.height - 2 * margin - keyHeight else { return nil }
      room = Rect(
        left: margin - 6, right: size.width - margin - GenogramPage.columnWidth - 14, top: top,
        bottom: footTop)
    case .below:
      let count = max(1, legend.blocks.count)
      let width = min(160, inner / Double(count) - 12)
      columns = try legend.blocks.map { (block) throws(Problem) in
        try GenogramLegendSetter.Column(of: [block], width: width, gap: 0, style: style)
      }
      let height = columns.map(\.height).max() ?? 0
      footTop = size.height - margin + 6 - height - keyHeight
      room = Rect(left: margin - 6, right: size.width - margin + 6, top: top, bottom: footTop - 6)
    }
    guard room.size.height > 60, room.size.width > 60 else { return nil }
  }

  /// The legend and the list of numbers, in place.
  func foot(
    of words: GenogramInWords, plan: GenogramPlan
  ) throws(Problem) -> (legend: GenogramLegendSetter, key: [Drawing.Label]) {
    var setter = GenogramLegendSetter(style: style)
    let margin = GenogramPage.margin
    var keyTop = footTop
    switch place {
    case .right:
      setter.set(
        columns[0], at: Point(size.width - margin - GenogramPage.columnWidth, margin + 2))
    case .below:
      let step = (size.width - 2 * margin) / Double(max(1, columns.count))
      for (index, column) in columns.enumerated() {
        setter.set(column, at: Point(margin + min(step, 172) * Double(index), footTop))
      }
      keyTop += (columns.map(\.height).max() ?? 0) + 8
    }
    return (setter, try key(of: words, plan: plan, top: keyTop))
  }

  private func key(
    of words: GenogramInWords, plan: GenogramPlan, top: Double
  ) throws(Problem) -> [Drawing.Label] {
    guard plan.detail == .number else { return [] }
    let requests =
      [
        TextFitter.Request(
          text: words.common.keyTitle, style: style.base.heading, width: 200, lines: 1)
      ]
      + words.rows.flatMap(\.self).enumerated().map { index, person in
        TextFitter.Request(
          text: "\(index + 1) \(words.name(of: person))", style: style.base.note,
          width: GenogramPage.keyStep - 6, lines: 1)
      }
    let lines = try TextFitter.lines(for: requests)
    return lines.enumerated().flatMap { index, lines in
      lines.map { line in
        let row = index == 0 ? 0 : (index - 1) % max(1, keyRows)
        let column = index == 0 ? 0 : (index - 1) / max(1, keyRows)
        let y =
          index == 0
          ? top + style.headHeight / 2
          : top + style.headHeight + style.lineHeight * (Double(row) + 0.5)
        let x = GenogramPage.margin + GenogramPage.keyStep * Double(column)
        return Drawing.Label(
          text: line.text,
          frame: Rect(
            center: Point(x + line.size.width / 2, y),
            size: Size(line.size.width, style.lineHeight)),
          style: line.style, anchor: .start)
      }
    }
  }
}
