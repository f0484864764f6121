import Foundation
import SupportNetwork
import Telling
import Testing

@testable import NetworkDrawing

@Suite("The style of a drawing as a value")
struct DrawingStyleTests {
  private func read(_ json: String) throws -> DrawingStyle {
    try JSONDecoder().decode(DrawingStyle.self, from: Data(json.utf8))
  }

  @Test("An empty file is the standard style, and what is written is read back")
  func roundTrip() throws {
    #expect(try read("{}") == .standard)
    let written = try JSONEncoder().encode(DrawingStyle.standard)
    #expect(try JSONDecoder().decode(DrawingStyle.self, from: written) == .standard)
  }

  @Test("A file names only what differs")
  func overlay() throws {
    let style = try read(
      """
      {"font": "DejaVu Sans", "letters": {"name": 9.5}, "lines": {"strong": 4},
       "colours": {"tie": "#203040", "family": {"fill": "#FFF4D6"}}}
      """)
    var expected = DrawingStyle.standard
    expected.font = .dejaVuSans
    expected.letters.name = 9.5
    expected.lines.strong = 4
    expected.colours.tie = Drawing.Colour(0x203040)
    expected.colours.family.fill = Drawing.Colour(0xFFF4D6)
    #expect(style == expected)
    #expect(style.inGrey.colours == DrawingStyle.Palette.grey)
    #expect(style.inGrey.font == .dejaVuSans)
  }

  @Test(
    "What cannot be used is refused with its place and a remedy, in both languages",
    arguments: [
      (##"{"colour": {}}"##, "colour: there is no such key.", "letters"),
      (##"{"font": "Comic Sans"}"##, "font: this value", "Liberation Sans"),
      (##"{"letters": {"name": 40}}"##, "letters.name: this value", "from 7 to 11"),
      (##"{"letters": {"names": 9}}"##, "letters.names: there is no such key.", "name"),
      (##"{"letters": 9}"##, "letters: this value", "between { and }"),
      (##"{"lines": {"rim": "dik"}}"##, "lines.rim: this value", "Write a number."),
      (##"{"colours": {"ink": "zwart"}}"##, "colours.ink: this value", "#17515C"),
      (##"{"colours": {"ink": "#+12345"}}"##, "colours.ink: this value", "#17515C"),
      (##"{"colours": {"family": {"rimDash": "wavy"}}}"##, "colours.family.rimDash", "dotted"),
      (##"{"colours": {"ink": "#BBBBBB"}}"##, "colours.ink: on paper", "4.5 : 1"),
      (##"{"colours": {"tie": "#DDDDDD"}}"##, "colours.tie: on paper", "3 : 1"),
      (
        ##"{"colours": {"family": {"fill": "#804000"}}}"##, "colours.ink: on family.fill",
        "4.5 : 1"
      ),
      (##"{"greys": {"tie": "#303040"}}"##, "greys.tie: this is a colour.", "equal"),
      (
        ##"{"greys": {"family": {"tint": "#D9D9D9"}}}"##, "greys.family.tint: this is nearly",
        "lighter or darker"
      ),
      ("[]", "this value", "between { and }"),
    ])
  func refusals(json: String, start: String, remedy: String) throws {
    let error = try #require(throws: Problem.self) { try read(json) }
    #expect(error.code == .drawingStyle)
    let place = error.path.steps.isEmpty ? "" : "\(error.path): "
    #expect((place + error.summary.in(.english)).hasPrefix(start))
    #expect(error.remedy.in(.english).contains(remedy))
    #expect(error.text(in: .dutch) != error.text(in: .english))
    #expect(!error.text(in: .dutch).contains("this"))
  }

  @Test("Text on every ground has a contrast of 4.5 to 1, and lines 3 to 1")
  func contrast() {
    for palette in [DrawingStyle.Palette.standard, .grey] {
      let pairs = palette.contrasts
      #expect(pairs.count == 4 + 7 * 6 + 5 * 6)
      for pair in pairs {
        #expect(pair.contrast >= pair.least, "\(pair.place) on \(pair.on)")
      }
    }
  }

  @Test("Luminance and contrast follow the published formula")
  func formula() {
    let (black, white) = (Drawing.Colour(0), Drawing.Colour(0xFFFFFF))
    #expect(abs(black.contrast(with: white) - 21) < 1e-9)
    #expect(abs(white.lightness - 100) < 1e-9)
    #expect(black.lightness == 0)
    // 0x77 / 255 = 0.46667; ((0.46667 + 0.055) / 1.055)^2.4 = 0.18447; 1.05 / 0.23447 = 4.478.
    #expect(abs(Drawing.Colour(0x777777).contrast(with: white) - 4.478) < 0.001)
    // 0.2126 · ((1 + 0.055) / 1.055)^2.4 = 0.2126.
    #expect(abs(Drawing.Colour(0xFF0000).luminance - 0.2126) < 1e-9)
  }

  @Test("In grey any two areas differ in their ground, and any two cards in rim or fill")
  func greys() {
    let style = DrawingStyle.standard.inGrey
    let spheres = Drawing.Sphere.allCases
    for (index, one) in spheres.enumerated() {
      for other in spheres.dropFirst(index + 1) {
        let (first, second) = (style.area(of: one), style.area(of: other))
        #expect(abs(first.tint.lightness - second.tint.lightness) >= 3)
        let rimsDiffer =
          first.rimDash != second.rimDash || style.outline(of: one) != style.outline(of: other)
        #expect(rimsDiffer || abs(first.fill.lightness - second.fill.lightness) >= 10)
      }
    }
    // In the order around the circle the difference is larger still.
    for (one, other) in zip(spheres, spheres.dropFirst() + [spheres[0]]) {
      #expect(abs(style.area(of: one).tint.lightness - style.area(of: other).tint.lightness) >= 6)
    }
  }

  @Test("In colour the fills stay apart for people who see colours differently")
  func colourBlindness() {
    let areas = DrawingStyle.Palette.areas.map { DrawingStyle.Palette.standard[keyPath: $0.path] }
    for sight in ColourSight.allCases {
      for (index, one) in areas.enumerated() {
        for other in areas.dropFirst(index + 1) {
          #expect(sight.difference(one.fill, other.fill) >= 10, "\(sight)")
        }
      }
    }
  }

  @Test("A drawing in grey has no colour at all")
  func greyDrawing() throws {
    let svg = try Drawing(of: .terhaar, style: DrawingStyle.standard.inGrey).svg()
    let colours = svg.matches(of: /#([0-9a-fA-F]{6})/).map { String($0.1) }
    #expect(colours.count > 100)
    for colour in Set(colours) {
      #expect(Drawing.Colour("#" + colour)?.isGrey == true, "\(colour)")
    }
    #expect(svg.contains("stroke-dasharray"))
  }

  @Test("The font of the style is the one in the picture", arguments: DrawingStyle.Font.allCases)
  func fonts(font: DrawingStyle.Font) throws {
    var style = DrawingStyle.standard
    style.font = font
    let svg = try Drawing(of: .small, style: style).svg()
    #expect(svg.contains("font-family=\"\(font.rawValue),"))
    let families = Set(svg.matches(of: /font-family="([^"]*)"/).map { String($0.1) })
    #expect(families == [font.families])
  }
}

/// How people see colours: the matrices of Machado, Oliveira and Fernandes (2009), severity 1.
enum ColourSight: CaseIterable {
  case normal, protan, deutan, tritan

  private var matrix: [Double] {
    switch self {
    case .normal: [1, 0, 0, 0, 1, 0, 0, 0, 1]
    case .protan:
      [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]
    case .deutan:
      [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]
    case .tritan:
      [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]
    }
  }

  /// The distance in CIE L*a*b* of 1976.
  func difference(_ one: Drawing.Colour, _ other: Drawing.Colour) -> Double {
    let squares = zip(lab(one), lab(other)).map { ($0 - $1) * ($0 - $1) }
    return squares.reduce(0, +).squareRoot()
  }

  private func lab(_ colour: Drawing.Colour) -> [Double] {
    let parts = [16, 8, 0].map { shift -> Double in
      let share = Double((colour.rgb >> UInt32(shift)) & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let seen = rows(matrix, times: parts).map { min(1, max(0, $0)) }
    let toXYZ = [0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505]
    let roots = zip(rows(toXYZ, times: seen), [0.9505, 1, 1.089]).map { value, white -> Double in
      let share = value / white
      return share > 216.0 / 24_389 ? cbrt(share) : (24_389.0 / 27 * share + 16) / 116
    }
    return [116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2])]
  }

  private func rows(_ matrix: [Double], times vector: [Double]) -> [Double] {
    (0..<3).map { row in
      (0..<3).reduce(0) { $0 + matrix[3 * row + $1] * vector[$1] }
    }
  }
}
