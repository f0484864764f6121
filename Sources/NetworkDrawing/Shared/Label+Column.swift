extension Drawing.Label {
  /// Lines under each other that begin at the same side, as the title of a drawing and what stands under
  /// it.
  ///
  /// - Parameters:
  ///   - corner: The upper left corner of the first line.
  ///   - gap: The room below each line.
  ///   - height: The height of a line in a style.
  static func column(
    _ lines: [TextFitter.Line], from corner: Point, gap: Double = 0,
    height: (Drawing.TextStyle) -> Double = CardText.lineHeight
  ) -> [Drawing.Label] {
    var y = corner.y
    return lines.map { line in
      let height = height(line.style)
      defer { y += height + gap }
      return Drawing.Label(
        text: line.text,
        frame: Rect(
          center: Point(corner.x + line.size.width / 2, y + height / 2),
          size: Size(line.size.width, height)),
        style: line.style, anchor: .start)
    }
  }
}
