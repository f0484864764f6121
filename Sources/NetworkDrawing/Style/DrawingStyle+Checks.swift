import Telling

extension DrawingStyle {
  /// The least contrast between text and what lies under it (WCAG 2.1, 1.4.3).
  static let leastForText = 4.5
  /// The least contrast between a line and what lies under it (WCAG 2.1, 1.4.11).
  static let leastForLines = 3.0
  /// The least difference in lightness (L* of CIE 1976) between two grounds in grey.
  static let leastBetweenGreys = 3.0

  /// Refuses colours that could not be read or told apart, and colour among the greys.
  func check() throws(Problem) {
    try colours.checkContrast(at: "colours")
    try greys.checkContrast(at: "greys")
    try greys.checkGreys(at: "greys")
  }
}

extension DrawingStyle.Palette {
  /// Every pair of a colour and what lies under it, with the least contrast between them.
  var contrasts: [(place: String, on: String, contrast: Double, least: Double)] {
    var result: [(place: String, on: String, contrast: Double, least: Double)] = []
    func pair(
      _ place: String, _ colour: Drawing.Colour, on ground: String, _ under: Drawing.Colour,
      _ least: Double
    ) {
      result.append((place, ground, colour.contrast(with: under), least))
    }
    let text = DrawingStyle.leastForText
    let line = DrawingStyle.leastForLines
    let grounds =
      [("paper", paper), ("ground", ground)]
      + Self.areas.map { ("\($0.name).tint", self[keyPath: $0.path].tint) }
    pair("centre", centre, on: "paper", paper, text)
    for (mark, colour) in [("added", added), ("removed", removed), ("changed", changed)] {
      pair(mark, colour, on: "paper", paper, text)
    }
    for (name, ground) in grounds {
      pair("ink", ink, on: name, ground, text)
      pair("softInk", softInk, on: name, ground, text)
      for (line, colour) in [
        ("tie", tie), ("weakTie", weakTie), ("conflict", conflict), ("acquaintance", acquaintance),
      ] {
        pair(line, colour, on: name, ground, DrawingStyle.leastForLines)
      }
    }
    for (name, path) in Self.areas {
      let area = self[keyPath: path]
      pair("ink", ink, on: "\(name).fill", area.fill, text)
      pair("softInk", softInk, on: "\(name).fill", area.fill, text)
      pair("added", added, on: "\(name).fill", area.fill, text)
      pair("changed", changed, on: "\(name).fill", area.fill, text)
      // The rim is the colour of the area's name as well, on paper and on its own ground.
      pair("\(name).rim", area.rim, on: "paper", paper, text)
      pair("\(name).rim", area.rim, on: "\(name).tint", area.tint, line)
    }
    return result
  }

  /// The way to a colour such as `family.tint` of a palette.
  private static func path(_ palette: String, _ colour: String) -> FieldPath {
    FieldPath(steps: [.field(palette)] + colour.split(separator: ".").map { .field(String($0)) })
  }

  fileprivate func checkContrast(at place: String) throws(Problem) {
    guard let bad = contrasts.first(where: { $0.contrast < $0.least }) else { return }
    // Rounded down: 4.499 is no 4.5.
    let contrast = (bad.contrast * 100).rounded(.down) / 100
    throw Problem(.drawingStyle, at: Self.path(place, bad.place)) {
      $0.tooLittleContrast(on: bad.on, contrast, least: bad.least)
    }
  }

  fileprivate func checkGreys(at place: String) throws(Problem) {
    let all =
      Self.colours.map { ($0.name, self[keyPath: $0.path]) }
      + Self.areas.flatMap { area in
        Area.colours.map {
          ("\(area.name).\($0.name)", self[keyPath: area.path][keyPath: $0.path])
        }
      }
    if let bad = all.first(where: { !$0.1.isGrey }) {
      throw Problem(.drawingStyle, at: Self.path(place, bad.0)) { $0.colourAmongGreys }
    }
    for (index, one) in Self.areas.enumerated() {
      for other in Self.areas.dropFirst(index + 1) {
        let (first, second) = (self[keyPath: one.path], self[keyPath: other.path])
        let apart = abs(first.tint.lightness - second.tint.lightness)
        guard apart < DrawingStyle.leastBetweenGreys else { continue }
        throw Problem(.drawingStyle, at: Self.path(place, "\(one.name).tint")) {
          $0.nearlySame(as: "\(other.name).tint")
        }
      }
    }
  }
}
