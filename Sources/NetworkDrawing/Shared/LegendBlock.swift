/// A part of a legend: a heading with rows.
struct LegendBlock {
  let title: String
  let style: Drawing.TextStyle
  let rows: [LegendRow]

  /// The heading with one sentence instead of the rows.
  func referring(to sentence: String) -> LegendBlock {
    LegendBlock(title: title, style: style, rows: [LegendRow(sentence)])
  }
}

/// What is explained, and the words for it.
struct LegendRow {
  let sample: LegendSample?
  let text: String

  /// A row of words alone.
  init(_ text: String) {
    sample = nil
    self.text = text
  }

  init(sample: LegendSample, text: String) {
    self.sample = sample
    self.text = text
  }

  /// The room for the sample before the words.
  var indent: Double { sample == nil ? 0 : 32 }
}

/// A sign as it stands in the picture, 25 points wide, around the middle of its left side.
struct LegendSample {
  var shapes: [Drawing.Shape] = []
  var cards: [Drawing.Card] = []

  /// A small card without words.
  static func card(
    id: Drawing.Card.ID, outline: Drawing.Card.Outline, fill: Drawing.Colour, rim: Drawing.Pen
  ) -> LegendSample {
    LegendSample(cards: [
      Drawing.Card(
        id: id, frame: Rect(center: Point(12.5, 0), size: Size(24, 9)), outline: outline,
        fill: fill, rim: rim, text: [], title: nil)
    ])
  }

  /// A straight line, whole or in pieces: the ends of its pieces are all there is to them.
  static func line(_ curves: [[Point]], pen: Drawing.Pen) -> LegendSample {
    LegendSample(
      shapes: curves.map { curve in
        .line(curve.enumerated().filter { $0.offset.isMultiple(of: 3) }.map(\.element), pen: pen)
      })
  }

  /// The line along which a sample is drawn.
  static var path: LinePath { LinePath(from: Point(0, 0), to: Point(25, 0)) }
}
