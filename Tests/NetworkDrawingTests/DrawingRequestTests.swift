import NetworkDrawing
import SampleFamilies
import SupportNetwork
import Telling
import Testing

@Suite("Requests for a drawing")
struct DrawingRequestTests {
  private let family: FamilyCase
  private let disclosure: Disclosure
  private let moments: [Network]

  init() throws {
    let family = try FamilyCase.sample("terhaar")
    self.family = family
    disclosure = Disclosure(in: family, for: .family, language: .english)
    moments = try (["T0", "T1"] as [Moment.ID]).map { try #require(family.network(at: $0)) }
  }

  private func drawing(
    _ kind: DrawingKind, since earlier: Network? = nil,
    as form: CircleComparison.Form = .onePicture, showingTies: Bool = false
  ) throws -> Drawing {
    try DrawingRequest(
      kind, of: moments[1], in: family, disclosure: disclosure, since: earlier, as: form,
      showingTies: showingTies, format: .a3
    ).drawing()
  }

  @Test("Each kind is the drawing of its own content")
  func kinds() throws {
    let circle = CircleContent(of: moments[1], in: family, disclosure: disclosure)
    #expect(try drawing(.circle) == Drawing(of: circle, layout: .page(.a3)))
    let ecomap = EcomapContent(of: moments[1], in: family, disclosure: disclosure)
    #expect(try drawing(.ecomap) == Drawing(of: ecomap, format: .a3))
    let genogram = GenogramContent(of: moments[1], in: family, disclosure: disclosure)
    #expect(try drawing(.genogram) == Drawing(of: genogram, format: .a3))
  }

  @Test("An earlier moment makes a comparison of a circle and of an ecomap")
  func comparisons() throws {
    let circles = CircleComparison(
      from: moments[0], to: moments[1], in: family, disclosure: disclosure)
    #expect(try drawing(.circle, since: moments[0]) == Drawing(of: circles, format: .a3))
    #expect(
      try drawing(.circle, since: moments[0], as: .sideBySide)
        == Drawing(of: circles, as: .sideBySide, format: .a3))
    let ecomaps = EcomapComparison(
      from: moments[0], to: moments[1], in: family, disclosure: disclosure)
    #expect(try drawing(.ecomap, since: moments[0]) == Drawing(of: ecomaps, format: .a3))
  }

  @Test("What a kind of drawing does not have is passed over")
  func passedOver() throws {
    let genogram = try drawing(.genogram)
    #expect(try drawing(.genogram, since: moments[0]) == genogram)
    #expect(try drawing(.genogram, showingTies: true) != genogram)
    #expect(try drawing(.ecomap, showingTies: true) == drawing(.ecomap))
  }

  @Test(
    "The ending of a file chooses the format",
    arguments: [
      ("kaart.svg", DrawingFormat.svg), ("a.b/kaart.PDF", .pdf), ("kaart.oud.png", .png),
      (".dot", .dot), ("kaart.gif", nil), ("kaart", nil), ("kaart.", nil),
    ] as [(String, DrawingFormat?)])
  func formats(path: String, format: DrawingFormat?) {
    #expect(DrawingFormat(path: path) == format)
  }

  @Test("Every format begins as its files do")
  func bytes() throws {
    let drawing = try Drawing(of: CircleContent(title: "Kring", centre: .init(name: "Kring")))
    for (format, start) in [
      (DrawingFormat.svg, "<svg"), (.pdf, "%PDF-"), (.png, "\u{89}PNG"), (.dot, "graph"),
    ] {
      let bytes = try format.bytes(of: drawing, dotsPerInch: 72)
      #expect(String(bytes.prefix(8).map { Character(Unicode.Scalar($0)) }).hasPrefix(start))
    }
  }
}
