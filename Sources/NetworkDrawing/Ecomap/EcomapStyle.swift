/// Colours, pens and sizes of an ecomap; contacts and spheres look as in the network circle.
enum EcomapStyle {
  static let homeFill = Drawing.Colour(0xFFF9EA)
  static let homeRim = Drawing.Pen(Drawing.Colour(0x4A4A4A), 1.4)
  static let adultFill = Drawing.Colour(0x2B2B2B)
  static let childFill = Palette.paper
  static let memberRim = Drawing.Pen(Drawing.Colour(0x2B2B2B), 1.3)
  static let untold = Drawing.Pen(Drawing.Colour(0x767676), 1, .dotted)
  static let questionMark = Drawing.TextStyle(7.5, bold: true, Palette.softText)

  /// The length of the point of an arrow.
  static func tip(of contact: EcomapContent.Contact?) -> Double { contact == .strong ? 8 : 6.5 }

  /// The outline and colours of the card of a system.
  static func look(
    of system: EcomapContent.System
  ) -> (fill: Drawing.Colour, rim: Drawing.Pen, outline: Drawing.Card.Outline) {
    let look = CircleStyle.look(of: system.sphere)
    switch system.kind {
    case .person: return (look.fill, Drawing.Pen(look.rim, CircleStyle.cardRim), look.outline)
    case .organisation: return (Palette.paper, Drawing.Pen(look.rim, 1.8), .square)
    }
  }

  static func memberName(isChild: Bool, isSmall: Bool) -> Drawing.TextStyle {
    Drawing.TextStyle(isSmall ? 7.5 : 8.5, bold: true, isChild ? Palette.text : Palette.paper)
  }

  static func memberRole(isChild: Bool) -> Drawing.TextStyle {
    Drawing.TextStyle(7.5, isChild ? Palette.softText : Palette.paper)
  }

  static func heading(_ sphere: EcomapContent.Sphere) -> Drawing.TextStyle {
    Drawing.TextStyle(8.5, bold: true, CircleStyle.look(of: sphere).rim)
  }

  static func pen(of contact: EcomapContent.Contact?, isCrowded: Bool) -> Drawing.Pen {
    var pen = contact.map { CircleStyle.pen(of: $0, isCrowded: false) } ?? untold
    if isCrowded { pen.width *= 0.75 }
    return pen
  }
}
