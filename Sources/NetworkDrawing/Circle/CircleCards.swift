import Telling

/// The cards of a circle before they have a place: their words and sizes.
struct CircleCards {
  /// A card without a place.
  struct Card {
    let person: CircleContent.Person
    let lines: [TextFitter.Line]
    /// What stands under them at the later of two moments.
    var markLines: [TextFitter.Line] = []
    let size: Size
  }

  let detail: CardDetail
  let cards: [Card]

  /// Measures the cards of ordered content; numbers follow the order of the list beside it.
  init(of words: CircleInWords, detail: CardDetail, style: DrawingStyle) throws(Problem) {
    self.detail = detail
    let people = words.drawn.people
    if detail == .number {
      cards = try CircleCards.numbered(words, style)
      return
    }
    let requests = people.flatMap { CircleCards.requests(for: $0, words, detail, style) }
    let lines = try TextFitter.lines(for: requests)
    cards = people.indices.map { index in
      let texts = lines[3 * index] + lines[3 * index + 1]
      let mark = lines[3 * index + 2]
      return Card(
        person: people[index], lines: texts, markLines: mark,
        size: CardText.size(of: texts + mark))
    }
  }

  private static func requests(
    for person: CircleContent.Person, _ words: CircleInWords, _ detail: CardDetail,
    _ style: DrawingStyle
  ) -> [TextFitter.Request] {
    let name = words.name(of: person.id)
    let role = style.softNote
    let request = TextFitter.Request.init
    let mark = words.mark(of: person.id)
    let change = mark?.text(in: words.common) ?? ""
    let letters = mark.map(style.text(of:)) ?? role
    let scale = style.nameScale
    switch detail {
    case .full:
      return [
        request(name, style.cardName(detail), 84 * scale, 2),
        request(mark == .former ? "" : person.role, role, 84 * style.noteScale, 2),
        request(change, letters, 84 * style.noteScale, 2),
      ]
    case .short:
      return [
        request(name, style.cardName(detail), 72 * scale, 1),
        request(mark == .former ? "" : person.role, role, 66 * style.noteScale, 1),
        request(change, letters, 72 * style.noteScale, 1),
      ]
    case .name, .number:
      // The sign goes before the name: a line of its own would make the card twice as high.
      let sign = mark.map { $0.sign.isEmpty ? "" : "\($0.sign) " } ?? ""
      return [
        request(sign + name, style.cardName(detail), 64 * scale, 1), request("", role, 64, 1),
        request("", role, 64, 1),
      ]
    }
  }

  private static func numbered(
    _ words: CircleInWords, _ style: DrawingStyle
  ) throws(Problem) -> [Card] {
    let order = Drawing.Sphere.allCases.flatMap(words.listed(in:))
    let numbers = Dictionary(
      order.enumerated().map { ($0.element.id, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
    let letters = style.cardName(.number)
    let people = words.drawn.people
    let lines = try TextFitter.lines(
      for: people.map { person in
        // A former place has the number of whose it is.
        let number = numbers[words.changes?.owner[person.id] ?? person.id] ?? 0
        let sign = words.mark(of: person.id)?.sign ?? ""
        return .init(
          text: "\(number)\(sign)", style: letters, width: 40 * style.nameScale, lines: 1)
      })
    let size = Size((words.changes == nil ? 18 : 22) * style.nameScale, 11.5 * style.nameScale)
    return zip(people, lines).map { Card(person: $0, lines: $1, size: size) }
  }
}

extension CardDetail {
  /// The share of the circle above which a search would be in vain.
  var greatestFullness: Double {
    switch self {
    case .full: 0.37
    case .short, .name: 0.33
    case .number: 1
    }
  }
}
