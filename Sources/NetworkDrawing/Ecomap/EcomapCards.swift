import Telling

/// The cards of an ecomap before they have a place: their words and sizes.
struct EcomapCards {
  /// A card without a place.
  struct Card {
    let lines: [TextFitter.Line]
    let size: Size
  }

  let detail: CardDetail
  /// One card per system.
  let cards: [Card]
  private let spheres: [Drawing.Sphere]
  /// The name of each sphere that occurs.
  let headings: [Drawing.Sphere: Card]

  /// Measures the cards of ordered content; numbers follow the order of the list beside it.
  init(of words: EcomapInWords, detail: CardDetail, style: EcomapStyle) throws(Problem) {
    self.detail = detail
    let systems = words.content.systems
    spheres = systems.map(\.sphere)
    var numbers: [Int: Int] = [:]
    for (place, index) in words.spheres.flatMap(words.systems(in:)).enumerated() {
      numbers[index] = place + 1
    }
    var requests = systems.indices.flatMap { index in
      EcomapCards.requests(
        name: detail == .number
          ? "\(numbers[index] ?? 0)" : words.name(of: systems[index]),
        role: systems[index].role, mark: words.mark(of: index), words.common, detail,
        style.base)
    }
    let occurring = words.spheres
    requests += occurring.map {
      .init(
        text: words.name(of: $0),
        style: style.base.text(
          detail == .number ? style.base.letters.note : style.base.letters.area, bold: true,
          style.base.area(of: $0).rim),
        width: (detail == .number ? 58 : 88) * style.base.nameScale, lines: 2)
    }
    let lines = try TextFitter.lines(for: requests)
    cards = systems.indices.map { index in
      let texts = lines[3 * index] + lines[3 * index + 1] + lines[3 * index + 2]
      return Card(lines: texts, size: EcomapCards.size(of: texts, detail, style.base))
    }
    headings = Dictionary(
      uniqueKeysWithValues: occurring.enumerated().map { place, sphere in
        let texts = lines[3 * systems.count + place]
        let size = EcomapCards.size(of: texts, .name, style.base)
        return (sphere, Card(lines: texts, size: Size(size.width - 6, size.height - 3)))
      })
  }

  /// The sphere of a system.
  func sphere(of system: Int) -> Drawing.Sphere { spheres[system] }

  private static func requests(
    name: String, role: String, mark: ChangeMark?, _ common: any DrawingWords,
    _ detail: CardDetail, _ style: DrawingStyle
  ) -> [TextFitter.Request] {
    let soft = style.softNote
    let scale = style.nameScale
    let request = TextFitter.Request.init
    let happened = mark?.text(in: common) ?? ""
    let letters = mark.map(style.text(of:)) ?? soft
    let sign = mark.map { $0.sign.isEmpty ? "" : "\($0.sign) " } ?? ""
    switch detail {
    case .full:
      return [
        request(name, style.cardName(detail), 92 * scale, 2),
        request(role, soft, 92 * style.noteScale, 2),
        request(happened, letters, 92 * style.noteScale, 2),
      ]
    case .short:
      return [
        request(name, style.cardName(detail), 80 * scale, 1),
        request(role, soft, 80 * style.noteScale, 1),
        request(happened, letters, 80 * style.noteScale, 1),
      ]
    case .name:
      return [
        request(sign + name, style.cardName(detail), 72 * scale, 1), request("", soft, 72, 1),
        request("", soft, 72, 1),
      ]
    case .number:
      return [
        request(sign + name, style.cardName(detail), 40 * scale, 1), request("", soft, 40, 1),
        request("", soft, 40, 1),
      ]
    }
  }

  private static func size(
    of lines: [TextFitter.Line], _ detail: CardDetail, _ style: DrawingStyle
  ) -> Size {
    if detail == .number { return Size(18 * style.nameScale, 11 * style.nameScale) }
    return CardText.size(
      of: lines, padding: detail == .name ? Size(4, 1.5) : CardText.padding)
  }
}
