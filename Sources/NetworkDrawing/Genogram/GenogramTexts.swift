import Telling

/// The words under the symbols, broken into lines.
struct GenogramTexts {
  private let symbol: Double
  /// The lines under each symbol.
  let lines: [[TextFitter.Line]]

  init(
    of words: GenogramInWords, detail: GenogramDetail, style: GenogramStyle
  ) throws(Problem) {
    symbol = style.symbol(detail)
    guard detail != .number else {
      lines = words.content.people.map { _ in [] }
      return
    }
    let people = words.content.people
    let requests = people.indices.flatMap { person in
      [
        TextFitter.Request(
          text: words.name(of: person), style: style.name(detail), width: style.nameWidth(detail),
          lines: detail.nameLines),
        TextFitter.Request(
          text: detail.roleLines > 0 ? people[person].role : "", style: style.role(detail),
          width: style.textWidth(detail), lines: max(1, detail.roleLines)),
      ]
    }
    let fitted = try TextFitter.lines(for: requests)
    lines = people.indices.map { fitted[2 * $0] + fitted[2 * $0 + 1] }
  }

  /// Half of the room across that somebody takes.
  func halfWidth(of person: Int) -> Double {
    let width = lines[person].map(\.size.width).max() ?? 0
    return max(symbol, width) / 2
  }

  /// From the symbol to the lower edge of the words.
  func height(of person: Int) -> Double {
    let text = lines[person].reduce(0) { $0 + GenogramTexts.lineHeight($1.style) }
    return text > 0 ? text + 3 : 0
  }

  static func lineHeight(_ style: Drawing.TextStyle) -> Double { (style.size * 1.18).rounded(.up) }

  /// The words of somebody under a symbol.
  func labels(of person: Int, under symbol: Rect) -> [Drawing.Label] {
    var y = symbol.maxY + 3
    return lines[person].map { line in
      let height = GenogramTexts.lineHeight(line.style)
      defer { y += height }
      return Drawing.Label(
        text: line.text,
        frame: Rect(
          center: Point(symbol.center.x, y + height / 2), size: Size(line.size.width, height)),
        style: line.style, anchor: .middle)
    }
  }
}
