/// The cards of a circle before they have a place: their words and sizes.
struct CircleCards {
  /// How much a card says; less when there are more people.
  enum Detail: Int, CaseIterable, Comparable {
    /// Name and role, in up to two lines each.
    case full
    /// Name and role, one line each and shorter.
    case short
    /// The name.
    case name
    /// A number, explained in a list beside the circle.
    case number

    /// The share of the circle above which a search would be in vain.
    var greatestFullness: Double {
      switch self {
      case .full: 0.37
      case .short, .name: 0.33
      case .number: 1
      }
    }

    static func < (left: Detail, right: Detail) -> Bool { left.rawValue < right.rawValue }
  }

  /// A card without a place.
  struct Card {
    let person: CircleContent.Person
    let lines: [TextFitter.Line]
    let size: Size
  }

  let detail: Detail
  let cards: [Card]

  /// Measures the cards of ordered content; numbers follow the order of the list beside it.
  init(of words: CircleInWords, detail: Detail) throws(DrawingError) {
    self.detail = detail
    let people = words.content.people
    if detail == .number {
      cards = try CircleCards.numbered(words)
      return
    }
    let requests = people.flatMap { CircleCards.requests(for: $0, words, detail) }
    let lines = try TextFitter.lines(for: requests)
    cards = people.indices.map { index in
      let texts = lines[2 * index] + lines[2 * index + 1]
      return Card(person: people[index], lines: texts, size: CircleCards.size(of: texts))
    }
  }

  private static func requests(
    for person: CircleContent.Person, _ words: CircleInWords, _ detail: Detail
  ) -> [TextFitter.Request] {
    let name = words.name(of: person.id)
    let request = TextFitter.Request.init
    switch detail {
    case .full:
      return [
        request(name, Drawing.TextStyle(8.5, bold: true), 84, 2),
        request(person.role, Drawing.TextStyle(7.5, Palette.softText), 84, 2),
      ]
    case .short:
      return [
        request(name, Drawing.TextStyle(8, bold: true), 72, 1),
        request(person.role, Drawing.TextStyle(7.5, Palette.softText), 66, 1),
      ]
    case .name, .number:
      return [
        request(name, Drawing.TextStyle(7.5, bold: true), 64, 1),
        request("", Drawing.TextStyle(7.5, Palette.softText), 64, 1),
      ]
    }
  }

  private static func numbered(_ words: CircleInWords) throws(DrawingError) -> [Card] {
    let order = CircleContent.Sphere.allCases.flatMap(words.people(in:))
    let style = Drawing.TextStyle(7.5, bold: true)
    let lines = try TextFitter.lines(
      for: order.indices.map { .init(text: "\($0 + 1)", style: style, width: 40, lines: 1) })
    let cards = zip(order, lines).map { person, lines in
      Card(person: person, lines: lines, size: Size(18, 11.5))
    }
    return cards.sorted { $0.person.id < $1.person.id }
  }

  // MARK: - Text in a box

  static let padding = Size(5, 3)

  static func lineHeight(_ style: Drawing.TextStyle) -> Double { style.size * 1.18 }

  private static func size(of lines: [TextFitter.Line]) -> Size {
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
