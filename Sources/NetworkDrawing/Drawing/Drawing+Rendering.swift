public import Telling

// MARK: - Write a drawing

extension Drawing {
  /// Returns the drawing as SVG that can stand inside a web page or a document.
  ///
  /// One `svg` element without prolog, `role="img"`, with language, title and description, a title
  /// on every card and line, and ids that start with a prefix made from the content, so that two
  /// drawings fit on one page. Equal drawings give equal bytes.
  public func svg() throws(Problem) -> String {
    let prefix = idPrefix
    let bytes = try rendered(.svg, prefix: prefix, dotsPerInch: 72)
    return try AccessibleSVG.finished(String(decoding: bytes, as: UTF8.self), of: self, prefix)
  }

  /// Returns the drawing as a PDF of one page; equal drawings give equal bytes.
  public func pdf() throws(Problem) -> [UInt8] {
    var bytes = try rendered(.pdf, prefix: idPrefix, dotsPerInch: 72)
    PDFDate.erase(in: &bytes)
    return bytes
  }

  /// Returns the drawing as an image.
  ///
  /// - Parameter dotsPerInch: 72 to 300. Below 150 the gaps between letters are uneven.
  public func png(
    dotsPerInch: Int = DrawingFormat.standardResolution
  ) throws(Problem) -> [UInt8] {
    precondition(
      DrawingFormat.resolutions.contains(dotsPerInch), "An image has 72 to 300 dots per inch.")
    return try rendered(.png, prefix: idPrefix, dotsPerInch: dotsPerInch)
  }

  /// Returns the drawing as a Graphviz file with every place fixed; `neato -n2` draws it.
  public func dot() throws(Problem) -> String {
    String(
      decoding: try rendered(.dot, prefix: idPrefix, dotsPerInch: 72), as: UTF8.self)
  }

  private func rendered(
    _ format: GraphvizEngine.Format, prefix: String, dotsPerInch: Int
  ) throws(Problem) -> [UInt8] {
    let longest = GraphDescription.longestSide
    if max(size.width, size.height) > longest || min(size.width, size.height) < 1 {
      throw Problem(.drawingTooLarge) {
        $0.pageTooLarge(
          width: Int(size.width), height: Int(size.height), longest: Int(longest))
      }
    }
    return try GraphvizEngine.render(
      GraphDescription(of: self, prefix: prefix, dotsPerInch: dotsPerInch), as: format)
  }

  /// A word that differs between drawings and is equal for equal ones.
  private var idPrefix: String {
    // FNV-1a, 32 bits.
    var hash: UInt32 = 2_166_136_261
    for byte in [title, alternativeText, "\(size.width.twoDecimals)"].joined(separator: "|").utf8 {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    let digits = String(hash, radix: 16)
    return "kring" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}

/// The one thing in a PDF of Graphviz that changes from run to run.
private enum PDFDate {
  /// Overwrites the digits of every creation date with those of a fixed day, at the same length.
  static func erase(in bytes: inout [UInt8]) {
    let key = Array("/CreationDate (D:".utf8)
    let digits = Array("20000101000000".utf8)
    var index = 0
    while index + key.count < bytes.count {
      guard bytes[index] == key[0], bytes[index..<index + key.count].elementsEqual(key) else {
        index += 1
        continue
      }
      index += key.count
      for digit in digits where index < bytes.count && isDigit(bytes[index]) {
        bytes[index] = digit
        index += 1
      }
      // What follows is the zone of the machine: +01'00 or Z.
      while index < bytes.count, bytes[index] != UInt8(ascii: ")") {
        if isDigit(bytes[index]) { bytes[index] = UInt8(ascii: "0") }
        if bytes[index] == UInt8(ascii: "-") { bytes[index] = UInt8(ascii: "+") }
        index += 1
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
