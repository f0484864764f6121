/// The cards of an ecomap before they have a place: their words and sizes.
struct EcomapCards {
  typealias Detail = CircleCards.Detail

  /// A card without a place.
  struct Card {
    let lines: [TextFitter.Line]
    let size: Size
  }

  let detail: Detail
  /// One card per system.
  let cards: [Card]
  private let spheres: [EcomapContent.Sphere]
  /// The name of each sphere that occurs.
  let headings: [EcomapContent.Sphere: Card]

  /// Measures the cards of ordered content; numbers follow the order of the list beside it.
  init(of words: EcomapInWords, detail: Detail) throws(DrawingError) {
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
        role: systems[index].role, detail)
    }
    let occurring = words.spheres
    requests += occurring.map {
      .init(
        text: words.wording.name(of: $0), style: EcomapStyle.heading($0),
        width: detail == .number ? 72 : 84, lines: 2)
    }
    let lines = try TextFitter.lines(for: requests)
    cards = systems.indices.map { index in
      let texts = lines[2 * index] + lines[2 * index + 1]
      return Card(lines: texts, size: EcomapCards.size(of: texts, detail))
    }
    headings = Dictionary(
      uniqueKeysWithValues: occurring.enumerated().map { place, sphere in
        let texts = lines[2 * systems.count + place]
        let size = EcomapCards.size(of: texts, .name)
        return (sphere, Card(lines: texts, size: Size(size.width - 6, size.height - 3)))
      })
  }

  /// The sphere of a system.
  func sphere(of system: Int) -> EcomapContent.Sphere { spheres[system] }

  private static func requests(
    name: String, role: String, _ detail: Detail
  ) -> [TextFitter.Request] {
    let soft = Drawing.TextStyle(7.5, Palette.softText)
    let request = TextFitter.Request.init
    switch detail {
    case .full:
      return [
        request(name, Drawing.TextStyle(8.5, bold: true), 92, 2), request(role, soft, 92, 2),
      ]
    case .short:
      return [
        request(name, Drawing.TextStyle(8, bold: true), 82, 1), request(role, soft, 82, 1),
      ]
    case .name:
      return [request(name, Drawing.TextStyle(7.5, bold: true), 78, 1), request("", soft, 78, 1)]
    case .number:
      return [request(name, Drawing.TextStyle(7.5, bold: true), 40, 1), request("", soft, 40, 1)]
    }
  }

  private static func size(of lines: [TextFitter.Line], _ detail: Detail) -> Size {
    if detail == .number { return Size(18, 11.5) }
    let width = lines.map(\.size.width).max() ?? 0
    let height = lines.reduce(0) { $0 + CircleCards.lineHeight($1.style) }
    let padding = detail == .name ? Size(4, 1.5) : CircleCards.padding
    return Size(max(width, 14) + 2 * padding.width, height + 2 * padding.height)
  }
}
