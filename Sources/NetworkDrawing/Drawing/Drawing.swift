import SupportNetwork
public import Telling

/// A picture as a value: everything is placed, nothing is left to decide.
///
/// The same value gives SVG, PDF, PNG and DOT, and the same facts in words. Coordinates are points
/// (1/72 inch) from the upper left corner; type is printed at its nominal size when the picture is.
///
///     let drawing = try Drawing(of: content, layout: .embedded)
///     let words = drawing.alternativeText  // the picture in one paragraph
///     let svg = try drawing.svg()  // role="img", titled, no two ids alike on one page
public struct Drawing: Sendable, Hashable, Codable {
  /// What the picture is called.
  public var title: String
  /// The language of its words.
  public var language: Language
  /// The size of the page.
  public var size: Size
  /// The colour of the page.
  public var paper: Colour
  /// Areas and lines behind everything, first one lowest.
  public var shapes: [Shape]
  /// Boxes with text; no two overlap.
  public var cards: [Card]
  /// Lines between cards, drawn under them.
  public var lines: [Line]
  /// Free text: heading, names of areas, legend.
  public var labels: [Label]
  /// The whole picture in one paragraph, for who cannot see it.
  public var alternativeText: String
  /// What the picture shows as a list, for print beside it.
  public var items: [ItemGroup]
  /// Whether lines lie over the cards instead of under them.
  public var hasLinesOnTop: Bool = false
}

// MARK: - Parts

extension Drawing {
  /// How a line is drawn.
  public struct Pen: Sendable, Hashable, Codable {
    /// Whole, or in pieces.
    public enum Dash: String, Sendable, Hashable, Codable, CaseIterable {
      /// Whole.
      case solid
      /// Short pieces.
      case dashed
      /// Dots.
      case dotted
    }

    /// The colour of the line.
    public var colour: Colour
    /// Its width in points.
    public var width: Double
    /// Whole, or in pieces.
    public var dash: Dash

    init(_ colour: Colour, _ width: Double, _ dash: Dash = .solid) {
      self.colour = colour
      self.width = width
      self.dash = dash
    }
  }

  /// Something behind the cards.
  public enum Shape: Sendable, Hashable, Codable {
    /// A filled area with corners, without a rim.
    case area([Point], fill: Colour)
    /// A filled circle, without a rim.
    case disc(center: Point, radius: Double, fill: Colour)
    /// A circle.
    case ring(center: Point, radius: Double, pen: Pen)
    /// A line through points.
    case line([Point], pen: Pen)
  }

  /// How text is set.
  public struct TextStyle: Sendable, Hashable, Codable {
    /// The size in points.
    public var size: Double
    /// Whether it is bold.
    public var isBold: Bool
    /// The colour of the letters.
    public var colour: Colour
    /// The font.
    public var font: DrawingStyle.Font

    init(_ size: Double, bold: Bool = false, _ colour: Colour, _ font: DrawingStyle.Font) {
      self.size = size
      self.isBold = bold
      self.colour = colour
      self.font = font
    }
  }

  /// One line of text in its box.
  public struct Label: Sendable, Hashable, Codable {
    /// The side at which the text holds on when a reader's font is wider.
    public enum Anchor: String, Sendable, Hashable, Codable {
      /// The middle.
      case middle
      /// The left side.
      case start
    }

    /// The words, as they are drawn.
    public var text: String
    /// Where they stand.
    public var frame: Rect
    /// How they are set.
    public var style: TextStyle
    /// Where they hold on.
    public var anchor: Anchor
  }

  /// A box with text.
  public struct Card: Sendable, Hashable, Codable, Identifiable {
    /// The outline of a box.
    public enum Outline: String, Sendable, Hashable, Codable {
      /// Round corners.
      case rounded
      /// Square corners and two rims.
      case doubled
      /// A circle.
      case circle
      /// A circle with two rims.
      case circleDoubled
      /// Square corners.
      case square
      /// Square corners and two rims well apart.
      case squareDoubled
      /// A box with a roof.
      case house
      /// A box with a roof, and two rims.
      case houseDoubled
      /// A square on its corner.
      case diamond
      /// A square on its corner, with two rims.
      case diamondDoubled
    }

    /// An id made by the drawing; never text of people.
    public let id: String
    /// The box.
    public var frame: Rect
    /// Its outline.
    public var outline: Outline
    /// The colour inside.
    public var fill: Colour
    /// The rim.
    public var rim: Pen
    /// Its text, top to bottom.
    public var text: [Label]
    /// What a reader of the SVG hears or sees when pointing at it.
    public var title: String?
  }

  /// A line between two cards.
  public struct Line: Sendable, Hashable, Codable {
    /// The card at one end.
    public let from: Card.ID
    /// The card at the other end.
    public let to: Card.ID
    /// Cubic curves, each as 3*n* + 1 points: start, two handles, end, two handles, end ...
    public var curves: [[Point]]
    /// How it is drawn.
    public var pen: Pen
    /// What a reader of the SVG hears or sees when pointing at it.
    public var title: String?
    /// The point of an arrow before the first curve, or `nil` for none; it begins at the curve.
    public var startTip: Point?
    /// The point of an arrow behind the last curve, or `nil` for none; it begins at the curve.
    public var endTip: Point?
  }

  /// A part of the list that says what the picture shows.
  public struct ItemGroup: Sendable, Hashable, Codable {
    /// What the entries share.
    public var title: String
    /// The entries, in the order of the picture.
    public var items: [Item]
  }

  /// One entry of the list.
  public struct Item: Sendable, Hashable, Codable {
    /// Who or what.
    public var name: String
    /// What is said about it, in full words.
    public var facts: [String]
  }
}
