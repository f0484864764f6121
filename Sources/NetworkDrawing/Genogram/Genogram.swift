import SupportNetwork
public import Telling

/// Finds a place for everything of a genogram.
enum Genogram {
  static func drawing(
    of content: GenogramContent, format: PageFormat, style: DrawingStyle
  ) throws(Problem) -> Drawing {
    try placed(content, format: format, style: style).drawing()
  }

  /// Finds a place for everything; what is drawn follows from it.
  static func placed(
    _ content: GenogramContent, format: PageFormat, style base: DrawingStyle
  ) throws(Problem) -> GenogramPicture {
    let style = GenogramStyle(base.enlarged(by: format.enlargement))
    let content = try content.ordered()
    let kinship = Kinship(of: content)
    let index = Dictionary(
      content.people.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let order = GenogramPlan.Order(
      of: kinship, households: content.households.map { $0.members.compactMap { index[$0] } })
    let words = GenogramInWords(content, kinship, rows: order.people)
    let heading = try heading(of: words, style.base)
    for look in looks(on: format) {
      let family = GenogramStyle(style.base.enlarged(by: look.zoom))
      let texts = try GenogramTexts(of: words, detail: look.detail, style: family)
      for fit in look.fits {
        guard
          let place = try place(
            order, words, look, fit, texts, format.landscape, (page: style, family: family))
        else { continue }
        return GenogramPicture(
          words: words, plan: place.plan, page: place.page, heading: heading, style: style)
      }
    }
    throw Problem(.drawingTooLarge) { $0.genogramDoesNotFit(content.people.count) }
  }

  /// How people are shown; earlier ones read better.
  private struct Look {
    let detail: GenogramDetail
    /// How much larger than usual letters and symbols are: a small family fills its page.
    var zoom = 1.0
    let fits: [Fit]
  }

  /// One way to divide the page.
  private struct Fit {
    let place: GenogramPage.LegendPlace
    /// How much narrower than it would like to be the family may become.
    let squeeze: Double
  }

  private static func looks(on format: PageFormat) -> [Look] {
    let large = [1.5, 1.35, 1.2, 1.1].map {
      Look(detail: .full, zoom: $0, fits: [Fit(place: .right, squeeze: 1)])
    }
    func usual(_ detail: GenogramDetail, _ zooms: Double...) -> [Look] {
      zooms.map { zoom in
        Look(
          detail: detail, zoom: zoom,
          fits: [
            Fit(place: .right, squeeze: 0.95), Fit(place: .below, squeeze: 0.9),
            Fit(place: .below, squeeze: detail < .small ? 0.75 : 0),
          ])
      }
    }
    // Letters of a smaller page come before numbers in larger ones.
    let least = 1 / format.enlargement
    return large + usual(.full, 1) + usual(.short, 1) + usual(.name, 1, (1 + least) / 2, least)
      + usual(.small, 1.15, 1, (1 + least) / 2, least) + usual(.number, 1, least, 0.85 * least)
  }

  private static func place(
    _ order: GenogramPlan.Order, _ words: GenogramInWords, _ look: Look, _ fit: Fit,
    _ texts: GenogramTexts, _ size: Size, _ style: (page: GenogramStyle, family: GenogramStyle)
  ) throws(Problem) -> (plan: GenogramPlan, page: GenogramPage)? {
    // Whether letters are needed shows when everything has its place; their room is the same.
    let count = words.content.households.count
    for isTagged in count > 1 ? [true] : [false, true] {
      let tags = (0..<count).map { isTagged ? GenogramPlan.letter($0) : nil }
      guard
        let page = try GenogramPage(
          size: size, place: fit.place, legend: GenogramLegend(of: words, tags: tags),
          numbered: look.detail == .number ? words.content.people.count : 0, style: style.page),
        let plan = try GenogramPlan(
          of: order, words: words, detail: look.detail, texts: texts, style: style.family,
          room: page.room, squeeze: fit.squeeze)
      else { return nil }
      if plan.tags == tags { return (plan, page) }
    }
    return nil
  }

  private static func heading(
    of words: GenogramInWords, _ style: DrawingStyle
  ) throws(Problem) -> [Drawing.Label] {
    let content = words.content
    let lines = try TextFitter.lines(for: [
      .init(text: content.title, style: style.title, width: 560, lines: 1),
      .init(text: content.subtitle ?? "", style: style.subtitle, width: 560, lines: 1),
      .init(
        text: content.people.isEmpty ? words.wording.nobody : "", style: style.subtitle,
        width: 560, lines: 1),
    ])
    return Drawing.Label.column(
      lines.flatMap(\.self), from: Point(GenogramPage.margin, 30), gap: 3
    ) { ($0.size * 1.2).rounded(.up) }
  }
}

extension Drawing {
  /// Draws a genogram; equal content in any order gives an equal drawing.
  ///
  /// Words become shorter and smaller as the family needs more room, down to letters of 7 points,
  /// and in the end numbers with a list below.
  ///
  /// - Throws: `Problem` when two people have the same id, somebody is named who is not there,
  ///   somebody is an own ancestor, the family does not fit on the page at a size that can be read,
  ///   or Graphviz cannot be used.
  public init(
    of content: GenogramContent, format: PageFormat = .a4, style: DrawingStyle = .standard
  ) throws(Problem) {
    self = try Genogram.drawing(of: content, format: format, style: style)
  }
}
