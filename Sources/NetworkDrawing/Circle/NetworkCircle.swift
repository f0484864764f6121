import SupportNetwork
public import Telling

/// The network circle (netwerkcirkel): who stands around a child or family, how near, and how.
///
/// The family in the middle, rings by closeness, sectors by sphere, a line per contact. The people
/// who know each other are joined by thin dotted lines behind the others. Above 40 such pairs only
/// those from one sector to another are drawn: within a sector people may be expected to know each
/// other, and a coach looks for who can join two worlds. Where even those are more than 40, lines
/// would say nothing any more and none is drawn. Pairs in conflict always are; the list in words always
/// has all of them.
///
///     let content = CircleContent(
///       title: "Netwerkcirkel van Daan", centre: .init(name: "Daan"),
///       people: [
///         .init(id: "p1", name: "Oma Greet", sphere: .family, ring: .inner, contact: .strong)
///       ])
///     let drawing = try Drawing(of: content)
///     let svg = try drawing.svg()
///
/// It counts and never scores; professionals stand apart and outside the counts of the own circle.
public enum NetworkCircle: Sendable {
  /// For which paper the circle is made.
  public enum Layout: Sendable, Hashable, Codable {
    /// A page of its own on its side, with title, the legend at the right.
    case page(PageFormat)
    /// Part of a portrait page with 166 mm of text width, without title, the legend below.
    case embedded

    /// How much larger everything but letters is than on A4.
    var scale: Double {
      switch self {
      case .page(let format): format.landscape.width / PageFormat.a4.landscape.width
      case .embedded: 1
      }
    }

    /// How much larger letters are than on A4.
    var enlargement: Double {
      switch self {
      case .page(let format): format.enlargement
      case .embedded: 1
      }
    }
  }

  /// The most pairs that are drawn before those within one sector are left out.
  static let mostPairs = 40

  static func drawing(
    of content: CircleContent, layout: Layout, style base: DrawingStyle
  ) throws(Problem) -> Drawing {
    let content = try content.ordered()
    let style = CircleStyle(base.enlarged(by: layout.enlargement))
    let heading = try CircleFrame.heading(
      content.title, content.subtitle, layout: layout, style: style.base)
    let words = CircleInWords(content)
    let pairs = drawnPairs(of: content)
    let layer = try CircleLayer(
      words: words, pairs: pairs, heading: heading, style: style, layout: layout)
    let shown = layer.shown { index in
      CircleScene.Shown(
        frame: layer.places[index], number: index, person: content.people[index],
        lines: layer.cards.cards[index].lines, mark: nil)
    }
    let scene = layer.scene(shown, pairs.map { .init(pair: $0, isNew: false) })
    return try CirclePicture(
      title: content.title, style: style, words: words, frame: layer.frame, scenes: [scene],
      rims: [layer.rim], heading: heading
    ).drawing()
  }

  static func details(for count: Int) -> [CardDetail] {
    let first: CardDetail =
      switch count {
      case ...30: .full
      case ...42: .short
      case ...60: .name
      default: .number
      }
    return CardDetail.allCases.filter { $0 >= first }
  }

  static func drawnPairs(of content: CircleContent) -> [CircleContent.Acquaintance] {
    let all = content.acquaintances
    guard all.count > mostPairs else { return all }
    let spheres = Dictionary(
      content.people.map { ($0.id, $0.sphere) }, uniquingKeysWith: { first, _ in first })
    let between = all.filter { $0.isInConflict || spheres[$0.first] != spheres[$0.second] }
    return between.count > mostPairs ? all.filter(\.isInConflict) : between
  }
}

extension Drawing {
  /// Draws a network circle; equal content in any order gives an equal drawing.
  ///
  /// Cards say less as there are more people: name and role, shorter, name only, and in the end a
  /// number with a list beside the circle. Names are shortened with an ellipsis; the words beside
  /// the drawing have them in full.
  ///
  /// - Throws: `Problem` when two people have the same id, a pair names somebody who is not
  ///   there, there are more than `CircleContent.mostPeople`, or Graphviz cannot be used.
  public init(
    of content: CircleContent, layout: NetworkCircle.Layout = .page(.a4),
    style: DrawingStyle = .standard
  ) throws(Problem) {
    self = try NetworkCircle.drawing(of: content, layout: layout, style: style)
  }
}

/// The dark disc in the middle with the words in it.
struct CircleHub {
  let lines: [TextFitter.Line]
  let radius: Double

  init(of words: CircleInWords, style: DrawingStyle) throws(Problem) {
    let scale = style.letters.note / DrawingStyle.standard.letters.note
    let centre = words.content.centre
    let name = VisibleText.line(centre.name)
    let fitted = try TextFitter.lines(for: [
      .init(
        text: name.isEmpty ? words.common.withoutName : name, style: style.centreName,
        width: 66 * scale, lines: 2),
      .init(
        text: centre.lines.map(VisibleText.line).filter { !$0.isEmpty }.joined(separator: " "),
        style: style.centreNote, width: 62 * scale, lines: 3),
    ])
    lines = fitted[0] + fitted[1]
    let height = lines.reduce(0) { $0 + CardText.lineHeight($1.style) }
    var y = -height / 2
    var reach = 0.0
    for line in lines {
      let step = CardText.lineHeight(line.style)
      let farther = max(abs(y), abs(y + step)) - 1
      reach = max(reach, Point(line.size.width / 2, farther).length)
      y += step
    }
    radius = min(48 * scale, max(30, reach + 3))
  }
}
