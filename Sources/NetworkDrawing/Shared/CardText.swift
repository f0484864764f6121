/// Lines of text in a box.
enum CardText {
  /// The room around the text of a card.
  static let padding = Size(5, 3)

  static func lineHeight(_ style: Drawing.TextStyle) -> Double { style.size * 1.18 }

  /// The size of a card around its lines.
  static func size(of lines: [TextFitter.Line], padding: Size = padding) -> Size {
    let width = lines.map(\.size.width).max() ?? 0
    let height = lines.reduce(0) { $0 + lineHeight($1.style) }
    return Size(max(width, 14) + 2 * padding.width, height + 2 * padding.height)
  }

  /// The lines centred in a box, top to bottom.
  static func labels(_ lines: [TextFitter.Line], in frame: Rect) -> [Drawing.Label] {
    let height = lines.reduce(0) { $0 + lineHeight($1.style) }
    var y = frame.center.y - height / 2
    return lines.map { line in
      let step = lineHeight(line.style)
      defer { y += step }
      return Drawing.Label(
        text: line.text,
        frame: Rect(
          center: Point(frame.center.x, y + step / 2), size: Size(line.size.width, step)),
        style: line.style, anchor: .middle)
    }
  }
}
