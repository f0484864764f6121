public import Telling

/// The formats in which a drawing can be written.
///
///     let format = DrawingFormat(path: "kaart.pdf")  // .pdf
///     let bytes = try DrawingFormat.pdf.bytes(of: drawing)
public enum DrawingFormat: String, Sendable, Hashable, Codable, CaseIterable {
  /// Lines and letters for a page of the web, with the drawing in words inside.
  case svg
  /// A page to print.
  case pdf
  /// An image of dots.
  case png
  /// A file of Graphviz, with every place fixed.
  case dot

  /// How fine an image may be, in dots per inch.
  public static let resolutions: ClosedRange<Int> = 72...300
  /// How fine an image is where nobody says so, in dots per inch.
  public static let standardResolution: Int = 200

  /// The format of a file by the ending of its name, or `nil` if it has no ending of a drawing.
  ///
  ///     let drawn = DrawingFormat(path: "map/Kaart.SVG")  // .svg
  ///     let other = DrawingFormat(path: "kaart.gif")  // nil
  public init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  /// Writes a drawing.
  ///
  /// - Parameters:
  ///   - drawing: What is written.
  ///   - dotsPerInch: How fine an image is; every other format is sharp at any size.
  /// - Precondition: `dotsPerInch` is 72 to 300 for an image.
  /// - Throws: `Problem` when the page is too large, or Graphviz cannot be used.
  public func bytes(
    of drawing: Drawing, dotsPerInch: Int = standardResolution
  ) throws(Problem) -> [UInt8] {
    switch self {
    case .svg: Array(try drawing.svg().utf8)
    case .pdf: try drawing.pdf()
    case .png: try drawing.png(dotsPerInch: dotsPerInch)
    case .dot: Array(try drawing.dot().utf8)
    }
  }
}
