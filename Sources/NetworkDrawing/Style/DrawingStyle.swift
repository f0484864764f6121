/// How drawings look: font, letters, lines and colours, as one value.
///
///     var style = DrawingStyle.standard
///     style.colours.family.fill = Drawing.Colour(0xFBE8C4)
///     let drawing = try Drawing(of: content, style: style.inGrey)
///
/// A municipality sets it in the file `drawing.json` of its style folder; `init(from:)` reads that
/// file over the standard style and refuses what cannot be read on paper. Two palettes belong to a
/// style: one in colour, and one of greys in which areas, cards and lines still differ.
public struct DrawingStyle: Sendable, Hashable {
  /// The font of all text.
  public var font: Font
  /// Sizes of text.
  public var letters: Letters
  /// Widths of lines.
  public var lines: Lines
  /// The colours that are used.
  public var colours: Palette
  /// The greys for print without colour.
  public var greys: Palette

  /// The style that the program carries.
  public static let standard: DrawingStyle = DrawingStyle(
    font: .liberationSans, letters: Letters(), lines: Lines(), colours: .standard, greys: .grey)

  /// The same style with greys for colours.
  public var inGrey: DrawingStyle {
    var style = self
    style.colours = greys
    return style
  }

  /// The same style with all letters larger or smaller by a factor.
  func enlarged(by factor: Double) -> DrawingStyle {
    var style = self
    for field in Letters.fields { style.letters[keyPath: field.path] *= factor }
    return style
  }
}

// MARK: - Parts

extension DrawingStyle {
  /// A font whose width Kring knows on every machine; each is measured and drawn as itself.
  public enum Font: String, Sendable, Hashable, Codable, CaseIterable {
    /// As wide as Arial, which readers of an SVG have.
    case liberationSans = "Liberation Sans"
    /// The font of the printed plan.
    case notoSans = "Noto Sans"
    /// A wide font with many scripts.
    case dejaVuSans = "DejaVu Sans"

    /// The families for a reader of the SVG, first choice first.
    var families: String {
      switch self {
      case .liberationSans: "Liberation Sans,Arial,Helvetica,sans-serif"
      case .notoSans: "Noto Sans,Open Sans,sans-serif"
      case .dejaVuSans: "DejaVu Sans,Verdana,sans-serif"
      }
    }
  }

  /// Sizes of text in points, as printed on A4.
  public struct Letters: Sendable, Hashable {
    /// The title of the page.
    public var title: Double = 16
    /// What stands under the title.
    public var subtitle: Double = 9
    /// The name of an area, such as a sector.
    public var area: Double = 9
    /// Headings of the legend.
    public var heading: Double = 8
    /// The name in the middle.
    public var centre: Double = 10
    /// A name on a card.
    public var name: Double = 8.5
    /// Everything smaller: roles, legend, notes.
    public var note: Double = 7.5

    /// Each size, and between what it can be for a page to stay whole.
    static let fields: [NumberField<Letters>] = [
      NumberField("title", \.title, 10...24), NumberField("subtitle", \.subtitle, 7...12),
      NumberField("area", \.area, 7...12), NumberField("heading", \.heading, 6.5...11),
      NumberField("centre", \.centre, 8...14), NumberField("name", \.name, 7...11),
      NumberField("note", \.note, 6.5...10),
    ]
  }

  /// Widths of lines in points.
  public struct Lines: Sendable, Hashable {
    /// A strong tie.
    public var strong: Double = 3.4
    /// An ordinary tie.
    public var ordinary: Double = 1.4
    /// A weak tie.
    public var weak: Double = 1.2
    /// A contact in conflict or cut off.
    public var conflict: Double = 1.3
    /// Two people who know each other.
    public var acquaintance: Double = 1.4
    /// The rim of a card.
    public var rim: Double = 1.1

    static let fields: [NumberField<Lines>] = [
      NumberField("strong", \.strong, 1...6), NumberField("ordinary", \.ordinary, 0.5...3),
      NumberField("weak", \.weak, 0.5...3), NumberField("conflict", \.conflict, 0.5...3),
      NumberField("acquaintance", \.acquaintance, 0.5...3), NumberField("rim", \.rim, 0.5...3),
    ]
  }
}

/// The way to a field of a style, for tables of fields.
typealias StyleField<Part, Value> = any WritableKeyPath<Part, Value> & Sendable

/// A number of a style with its name in files and its limits.
struct NumberField<Part>: Sendable {
  let name: String
  let path: StyleField<Part, Double>
  let limits: ClosedRange<Double>

  init(
    _ name: String, _ path: StyleField<Part, Double>, _ limits: ClosedRange<Double>
  ) {
    self.name = name
    self.path = path
    self.limits = limits
  }
}

// MARK: - Set text

extension DrawingStyle {
  /// Text of a size in the font of the style; in ink where nothing else is said.
  func text(
    _ size: Double, bold: Bool = false, _ colour: Drawing.Colour? = nil
  ) -> Drawing.TextStyle {
    Drawing.TextStyle(size, bold: bold, colour ?? colours.ink, font)
  }

  var title: Drawing.TextStyle { text(letters.title, bold: true) }
  var subtitle: Drawing.TextStyle { text(letters.subtitle, colours.softInk) }
  var heading: Drawing.TextStyle { text(letters.heading, bold: true) }
  var name: Drawing.TextStyle { text(letters.name, bold: true) }
  var note: Drawing.TextStyle { text(letters.note) }
  var softNote: Drawing.TextStyle { text(letters.note, colours.softInk) }
  var sentence: Drawing.TextStyle { text(letters.subtitle, colours.softInk) }
  var centreName: Drawing.TextStyle { text(letters.centre, bold: true, colours.paper) }
  var centreHeading: Drawing.TextStyle { text(letters.centre, bold: true) }
  var centreNote: Drawing.TextStyle { text(letters.note, colours.paper) }

  /// The name of an area, in the colour of its rim.
  func areaName(_ area: Palette.Area) -> Drawing.TextStyle {
    text(letters.area, bold: true, area.rim)
  }
}
