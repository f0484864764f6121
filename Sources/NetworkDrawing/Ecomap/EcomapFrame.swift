/// Where the systems, the words and the legend of an ecomap stand on the page.
struct EcomapFrame {
  let size: Size
  /// How much larger everything but letters is than on A4.
  let scale: Double
  let isNumbered: Bool
  /// The lower edge of the heading.
  let headingBottom: Double

  /// The area in which the systems stand.
  var room: Rect {
    let left = 14.0
    let right = legendCorner.x - 14
    let top = headingBottom + 6
    let bottom = size.height - 14
    return Rect(
      center: Point((left + right) / 2, (top + bottom) / 2), size: Size(right - left, bottom - top))
  }

  /// Where the legend begins.
  var legendCorner: Point { Point(size.width - (isNumbered ? 292 : 160) * scale, 24 * scale) }

  /// The columns of the legend: how wide, and how far apart they begin.
  var legendColumn: (width: Double, step: Double) {
    isNumbered ? (132 * scale, 142 * scale) : (146 * scale, 0)
  }

  /// The list that explains numbers: its columns, and how far apart they begin.
  var key: (columns: Int, step: Double) { (4, 71 * scale) }
}
