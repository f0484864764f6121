import SupportNetwork

/// How much is said about each person, and how large.
enum GenogramDetail: Int, CaseIterable, Comparable {
  /// Name and relation, in two lines each.
  case full
  /// Name and relation, shorter.
  case short
  /// The name.
  case name
  /// The name in small type.
  case small
  /// A number, with the names in a list.
  case number

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  var nameLines: Int { self == .number ? 0 : 2 }

  var roleLines: Int {
    switch self {
    case .full: 2
    case .short: 1
    case .name, .small, .number: 0
    }
  }

  /// The sizes in points where names are set in letters of the standard size.
  fileprivate var sizes: Sizes {
    switch self {
    case .full: Sizes(32, text: 72, gutter: 11, couple: 26, family: 10)
    case .short: Sizes(28, text: 60, gutter: 11, couple: 26, family: 7)
    case .name: Sizes(24, text: 54, gutter: 9, couple: 22, family: 4)
    case .small: Sizes(19, text: 44, gutter: 6, couple: 18, family: 3)
    case .number: Sizes(16.5, text: 16.5, gutter: 6, couple: 15, family: 3)
    }
  }

  fileprivate struct Sizes {
    let symbol: Double
    let text: Double
    let gutter: Double
    let couple: Double
    let family: Double

    init(_ symbol: Double, text: Double, gutter: Double, couple: Double, family: Double) {
      self.symbol = symbol
      self.text = text
      self.gutter = gutter
      self.couple = couple
      self.family = family
    }
  }
}

/// How the parts of a genogram look in one style.
struct GenogramStyle {
  /// The least size of a name, in points.
  static let leastName = 7.0

  let base: DrawingStyle

  init(_ base: DrawingStyle) {
    self.base = base
  }

  private var colours: DrawingStyle.Palette { base.colours }

  /// How much larger than standard the letters are; symbols and distances follow them.
  var scale: Double { base.letters.name / DrawingStyle.standard.letters.name }

  // MARK: - Sizes

  func symbol(_ detail: GenogramDetail) -> Double { detail.sizes.symbol * scale }
  func textWidth(_ detail: GenogramDetail) -> Double { detail.sizes.text * scale }

  /// The width of a name, which is seldom broken: a long one may take more room than a relation.
  func nameWidth(_ detail: GenogramDetail) -> Double {
    textWidth(detail) * (detail < .small ? 1.35 : 1)
  }

  func spacing(_ detail: GenogramDetail, halfWidths: [Double]) -> KinSpacing {
    let sizes = detail.sizes
    return KinSpacing(
      symbol: sizes.symbol * scale, halfWidths: halfWidths, gutter: sizes.gutter,
      lineGap: detail < .small ? 7 : detail == .small ? 5 : 4.5, coupleGap: sizes.couple * scale,
      isEven: detail < .small, familyGap: sizes.family * scale)
  }

  // MARK: - Letters

  /// The distance from one line of the legend to the next.
  var lineHeight: Double { (base.letters.note * 1.27).rounded(.up) }
  var headHeight: Double { (base.letters.heading * 1.75).rounded(.up) }

  /// The height of a row of the legend with a number of lines.
  func rowHeight(of lines: Int) -> Double { lineHeight * Double(max(1, lines)) + 5 }

  func name(_ detail: GenogramDetail) -> Drawing.TextStyle {
    let size = base.letters.name
    switch detail {
    case .full: return base.text(size + 0.5 * scale, bold: true)
    case .short: return base.text(size, bold: true)
    case .name: return base.text(max(GenogramStyle.leastName, size - 0.5), bold: true)
    case .small, .number: return base.text(max(GenogramStyle.leastName, size - 1.5))
    }
  }

  func role(_ detail: GenogramDetail) -> Drawing.TextStyle {
    let size = base.letters.note
    return base.text(
      detail == .full ? size : max(GenogramStyle.leastName, size - 0.5), colours.softInk)
  }

  var number: Drawing.TextStyle {
    base.text(max(GenogramStyle.leastName, base.letters.note), bold: true)
  }

  func tag(_ household: Int) -> Drawing.TextStyle {
    base.text(base.letters.note, bold: true, home(household).colour)
  }

  // MARK: - Symbols and lines

  var paper: Drawing.Colour { colours.paper }
  var homeFill: Drawing.Colour { colours.family.tint }
  var rim: Drawing.Pen { Drawing.Pen(colours.ink, base.lines.rim + 0.1) }
  var cross: Drawing.Pen { Drawing.Pen(colours.ink, 1) }
  var descent: Drawing.Pen { child(.birth) }

  func fill(isIndex: Bool) -> Drawing.Colour { isIndex ? colours.family.fill : colours.paper }

  /// The line of partners, before its strokes are put on it.
  func couple(_ status: CoupleStatus?) -> Drawing.Pen {
    let dash: Drawing.Pen.Dash =
      switch status {
      case .married, .separated, .divorced, .widowed, .livingApartTogether: .solid
      case .cohabiting: .dashed
      case nil: .dotted
      }
    return Drawing.Pen(colours.ink, 1.3, dash)
  }

  /// The line to a child.
  func child(_ kind: ParentKind) -> Drawing.Pen {
    switch kind {
    case .birth, .step: Drawing.Pen(colours.ink, 1.1)
    case .adoption: Drawing.Pen(colours.ink, 1.1, .dashed)
    case .foster: Drawing.Pen(colours.ink, 1.5, .dotted)
    }
  }

  /// The outline of a household.
  func home(_ index: Int) -> Drawing.Pen {
    let rims = [
      colours.family, colours.friendsAndNeighbours, colours.schoolWorkClubs,
      colours.volunteersAndMentors,
    ].map(\.rim)
    let isEven = index.isMultiple(of: 2)
    return Drawing.Pen(rims[index % rims.count], isEven ? 1.1 : 1.6, isEven ? .dashed : .dotted)
  }

  /// A contact that stands out: over black family lines, in another colour than theirs.
  func pen(of contact: Drawing.Contact) -> Drawing.Pen {
    let strong = colours.schoolWorkClubs.rim
    return switch contact {
    case .strong: Drawing.Pen(strong, base.lines.strong)
    case .ordinary: Drawing.Pen(strong, base.lines.ordinary)
    case .weak: Drawing.Pen(colours.weakTie, base.lines.weak, .dashed)
    case .conflict, .cutOff: Drawing.Pen(colours.conflict, base.lines.conflict)
    }
  }
}

// MARK: - Strokes

extension GenogramStyle {
  /// The pieces of a line that is drawn in long and short strokes: no pen of the page has these.
  static func longAndShort(_ points: [Point]) -> [[Point]] {
    let pattern = [7.0, 2.5, 1.5, 2.5]
    var result: [[Point]] = []
    var step = 0
    var rest = pattern[0]
    var stroke = points.prefix(1).map(\.self)
    for (start, end) in zip(points, points.dropFirst()) {
      let length = start.distance(to: end)
      let way = (end - start).unit
      var at = 0.0
      while length - at > 1e-9 {
        let part = min(rest, length - at)
        at += part
        rest -= part
        if step.isMultiple(of: 2) { stroke.append(start + way * at) }
        if rest < 1e-9 {
          if step.isMultiple(of: 2) { result.append(stroke) }
          step = (step + 1) % pattern.count
          rest = pattern[step]
          stroke = step.isMultiple(of: 2) ? [start + way * at] : []
        }
      }
    }
    if step.isMultiple(of: 2), stroke.count > 1 { result.append(stroke) }
    return result
  }

  /// What is put across the line of partners: one slash, two, or a cross.
  static func marks(of status: CoupleStatus?, at point: Point) -> [[Point]] {
    let slash = { (x: Double) in
      [point + Point(x - 2.6, 6), point + Point(x + 2.6, -6)]
    }
    switch status {
    case .separated: return [slash(0)]
    case .divorced: return [slash(-2.4), slash(2.4)]
    case .widowed:
      return [
        [point + Point(-3.4, -3.4), point + Point(3.4, 3.4)],
        [point + Point(-3.4, 3.4), point + Point(3.4, -3.4)],
      ]
    case .married, .cohabiting, .livingApartTogether, nil: return []
    }
  }
}
