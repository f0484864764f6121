import Telling

/// Breaks text into a few lines of at most a width, and shortens what does not fit.
enum TextFitter {
  /// A text and the room for it.
  struct Request {
    let text: String
    let style: Drawing.TextStyle
    let width: Double
    let lines: Int
  }

  /// A line of text and its size.
  struct Line: Hashable {
    let text: String
    let style: Drawing.TextStyle
    let size: Size
  }

  /// Returns the lines of each text, in order; empty text has none.
  ///
  /// Two lines are made as equal as words allow. Measured in passes: all words, all lines,
  /// and again the few lines that turned out too wide.
  static func lines(for requests: [Request]) throws(Problem) -> [[Line]] {
    // A word in which there is nothing to see would take a line of its own.
    let words = requests.map { request in
      VisibleText.line(request.text).split(separator: " ").map(String.init)
        .filter { !VisibleText.line($0).isEmpty }
    }
    let spaced = zip(requests, words).flatMap { request, words in
      words.map { TextMeasure.Run($0, request.style) } + [TextMeasure.Run("x x", request.style)]
        + [TextMeasure.Run("xx", request.style)]
    }
    let runs = distinct(spaced)
    let widths = Dictionary(
      uniqueKeysWithValues: zip(runs, try TextMeasure.sizes(of: runs).map(\.width)))
    var texts = zip(requests, words).map { request, words -> [String] in
      let width = { (word: String) in widths[TextMeasure.Run(word, request.style)] ?? 0 }
      let breaker = LineBreaker(
        words: words, widths: words.map(width), space: width("x x") - width("xx"),
        limit: request.width)
      return breaker.lines(atMost: request.lines)
    }
    var sizes: [TextMeasure.Run: Size] = [:]
    // Shortened lines were estimated; what is still too wide loses a little more.
    for attempt in 0..<6 {
      let lineRuns = distinct(
        zip(requests, texts).flatMap { request, lines in
          lines.map { TextMeasure.Run($0, request.style) }
        }.filter { sizes[$0] == nil })
      if lineRuns.isEmpty { break }
      for (run, size) in zip(lineRuns, try TextMeasure.sizes(of: lineRuns)) { sizes[run] = size }
      if attempt == 5 { break }
      for (index, request) in requests.enumerated() {
        texts[index] = texts[index].map { line in
          let width = sizes[TextMeasure.Run(line, request.style)]?.width ?? 0
          guard width > request.width, line.count > 2 else { return line }
          let count = Int(Double(line.count) * request.width / width)
          return VisibleText.shortened(line, to: max(2, min(line.count - 1, count)))
        }
      }
    }
    return zip(requests, texts).map { request, lines in
      lines.map { text in
        Line(
          text: text, style: request.style,
          size: sizes[TextMeasure.Run(text, request.style)] ?? Size(0, 0))
      }
    }
  }

  private static func distinct(_ runs: [TextMeasure.Run]) -> [TextMeasure.Run] {
    var seen: Set<TextMeasure.Run> = []
    return runs.filter { seen.insert($0).inserted }
  }
}

/// Words with their widths, to be spread over lines.
private struct LineBreaker {
  let words: [String]
  let widths: [Double]
  let space: Double
  let limit: Double

  func lines(atMost count: Int) -> [String] {
    if words.isEmpty { return [] }
    if width(0..<words.count) <= limit { return [text(0..<words.count)] }
    if count == 2, let split = evenSplit() {
      return [text(0..<split), text(split..<words.count)]
    }
    var result: [String] = []
    var start = 0
    while start < words.count && result.count < count {
      var end = start + 1
      while end < words.count && width(start..<end + 1) <= limit { end += 1 }
      let isLast = result.count == count - 1 && end < words.count
      if isLast || width(start..<end) > limit {
        let rest = isLast ? start..<words.count : start..<end
        result.append(cut(rest))
      } else {
        result.append(text(start..<end))
      }
      start = end
    }
    return result
  }

  private func evenSplit() -> Int? {
    guard words.count > 1 else { return nil }
    let split = (1..<words.count).min { left, right in
      longest(at: left) < longest(at: right)
    }
    return split.flatMap { longest(at: $0) <= limit ? $0 : nil }
  }

  private func longest(at split: Int) -> Double {
    max(width(0..<split), width(split..<words.count))
  }

  private func width(_ range: Range<Int>) -> Double {
    widths[range].reduce(0, +) + space * Double(range.count - 1)
  }

  private func text(_ range: Range<Int>) -> String {
    words[range].joined(separator: " ")
  }

  // The mean width of its characters tells how many fit; the real width is measured afterwards.
  private func cut(_ range: Range<Int>) -> String {
    let whole = text(range)
    let share = limit / max(width(range), 1)
    let count = Int(Double(whole.count) * share) - 1
    let kept = VisibleText.shortened(whole, to: max(2, min(count, whole.count - 1)))
    return kept.hasSuffix("…") ? kept : kept + "…"
  }
}
