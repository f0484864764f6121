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
  init(of words: CircleInWords, detail: Detail, style: CircleStyle) throws(DrawingError) {
    self.detail = detail
    let people = words.content.people
    if detail == .number {
      cards = try CircleCards.numbered(words, style)
      return
    }
    let requests = people.flatMap { CircleCards.requests(for: $0, words, detail, style) }
    let lines = try TextFitter.lines(for: requests)
    cards = people.indices.map { index in
      let texts = lines[2 * index] + lines[2 * index + 1]
      return Card(person: people[index], lines: texts, size: CircleCards.size(of: texts))
    }
  }

  private static func requests(
    for person: CircleContent.Person, _ words: CircleInWords, _ detail: Detail,
    _ style: CircleStyle
  ) -> [TextFitter.Request] {
    let name = words.name(of: person.id)
    let role = style.base.softNote
    let request = TextFitter.Request.init
    let scale = style.nameScale
    switch detail {
    case .full:
      return [
        request(name, style.name(detail), 84 * scale, 2),
        request(person.role, role, 84 * style.noteScale, 2),
      ]
    case .short:
      return [
        request(name, style.name(detail), 72 * scale, 1),
        request(person.role, role, 66 * style.noteScale, 1),
      ]
    case .name, .number:
      return [request(name, style.name(detail), 64 * scale, 1), request("", role, 64, 1)]
    }
  }

  private static func numbered(
    _ words: CircleInWords, _ style: CircleStyle
  ) throws(DrawingError) -> [Card] {
    let order = CircleContent.Sphere.allCases.flatMap(words.people(in:))
    let letters = style.name(.number)
    let lines = try TextFitter.lines(
      for: order.indices.map {
        .init(text: "\($0 + 1)", style: letters, width: 40 * style.nameScale, lines: 1)
      })
    let cards = zip(order, lines).map { person, lines in
      Card(person: person, lines: lines, size: Size(18 * style.nameScale, 11.5 * style.nameScale))
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
