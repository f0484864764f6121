public import SupportNetwork
public import Telling

/// The drawings of a family.
public enum DrawingKind: String, Sendable, Hashable, Codable, CaseIterable {
  /// Who stands around the family, how near, and how.
  case circle
  /// Who and what stands around the household, and what each member tells about the contact.
  case ecomap
  /// The family in generations.
  case genogram
}

/// A drawing that somebody asks for: which one, of which family and moment, and for whom.
///
///     let disclosure = Disclosure(in: family, for: .family, language: .dutch)
///     let request = DrawingRequest(.ecomap, of: network, in: family, disclosure: disclosure)
///     let svg = try request.drawing().svg()
///
/// What a kind of drawing does not have is passed over: a genogram shows kinship, which is of no
/// moment, and only a circle can stand beside another one.
public struct DrawingRequest: Sendable {
  /// Which drawing it is.
  public var kind: DrawingKind
  /// The family at the moment that is drawn.
  public var network: Network
  /// The whole case of the family.
  public var family: FamilyCase
  /// For whom it is drawn, in which language, and so who may be named.
  public var disclosure: Disclosure
  /// An earlier moment, to show what changed since; for a circle or an ecomap.
  public var earlier: Network?
  /// How two moments of a circle come on the page.
  public var form: CircleComparison.Form
  /// Whether contacts that stand out are drawn over a genogram.
  public var showsTies: Bool
  /// The paper.
  public var format: PageFormat
  /// How it looks.
  public var style: DrawingStyle

  /// Asks for a drawing.
  public init(
    _ kind: DrawingKind, of network: Network, in family: FamilyCase, disclosure: Disclosure,
    since earlier: Network? = nil, as form: CircleComparison.Form = .onePicture,
    showingTies showsTies: Bool = false, format: PageFormat = .a4,
    style: DrawingStyle = .standard
  ) {
    self.kind = kind
    self.network = network
    self.family = family
    self.disclosure = disclosure
    self.earlier = earlier
    self.form = form
    self.showsTies = showsTies
    self.format = format
    self.style = style
  }
}

extension DrawingRequest {
  /// Draws what is asked for.
  ///
  /// - Throws: As the drawing of its kind does, such as when there are more people than fit on the page.
  public func drawing() throws(Problem) -> Drawing {
    switch (kind, earlier) {
    case (.circle, nil):
      try Drawing(
        of: CircleContent(of: network, in: family, disclosure: disclosure), layout: .page(format),
        style: style)
    case (.circle, let earlier?):
      try Drawing(
        of: CircleComparison(from: earlier, to: network, in: family, disclosure: disclosure),
        as: form,
        format: format, style: style)
    case (.ecomap, nil):
      try Drawing(
        of: EcomapContent(of: network, in: family, disclosure: disclosure), format: format,
        style: style)
    case (.ecomap, let earlier?):
      try Drawing(
        of: EcomapComparison(from: earlier, to: network, in: family, disclosure: disclosure),
        format: format, style: style)
    case (.genogram, _):
      try Drawing(
        of: GenogramContent(
          of: network, in: family, disclosure: disclosure, showingTies: showsTies),
        format: format, style: style)
    }
  }
}
