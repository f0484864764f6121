/// Colours, pens and sizes of a network circle.
enum CircleStyle {
  /// What the cards of a sphere look like.
  struct SphereLook {
    let fill: Drawing.Colour
    let rim: Drawing.Colour
    let tint: Drawing.Colour
    let outline: Drawing.Card.Outline
  }

  static func look(of sphere: CircleContent.Sphere) -> SphereLook {
    switch sphere {
    case .family: look(0xFCE3B0, 0x9A6A00, 0xFDF3E0)
    case .friendsAndNeighbours: look(0xB9DEF4, 0x0B6FA4, 0xE9F5FC)
    case .schoolWorkClubs: look(0x86C9B0, 0x00694D, 0xE0F3ED)
    case .volunteersAndMentors: look(0xE3B3CF, 0x9C3F73, 0xF9EEF4)
    case .professionals: look(0xFFFFFF, 0x222222, 0xF0F0F0, .doubled)
    }
  }

  private static func look(
    _ fill: UInt32, _ rim: UInt32, _ tint: UInt32, _ outline: Drawing.Card.Outline = .rounded
  ) -> SphereLook {
    SphereLook(
      fill: Drawing.Colour(fill), rim: Drawing.Colour(rim), tint: Drawing.Colour(tint),
      outline: outline)
  }

  /// The pen of a tie; thinner in a crowded circle.
  static func pen(of tie: CircleContent.Tie, isCrowded: Bool) -> Drawing.Pen {
    var pen =
      switch tie {
      case .strong: Drawing.Pen(Palette.tie, 3.4)
      case .ordinary: Drawing.Pen(Palette.tie, 1.4)
      case .weak: Drawing.Pen(Palette.weakTie, 1.2, .dashed)
      case .tense, .broken: Drawing.Pen(Palette.tension, 1.3)
      }
    if isCrowded { pen.width *= 0.6 }
    return pen
  }

  static func pen(of pair: CircleContent.Acquaintance) -> Drawing.Pen {
    pair.isTense
      ? Drawing.Pen(Palette.tension, 1) : Drawing.Pen(Palette.acquaintance, 1.4, .dotted)
  }

  /// The teeth on a line of the centre, and smaller ones between people or in a crowd.
  static func teeth(onSpoke: Bool, isCrowded: Bool) -> LinePath.Teeth {
    onSpoke && !isCrowded
      ? LinePath.Teeth(amplitude: 3.4, length: 5) : LinePath.Teeth(amplitude: 2, length: 3.4)
  }

  static let ringPen = Drawing.Pen(Palette.ring, 0.8)
  static let parting = Drawing.Pen(Palette.paper, 3)
  static let cardRim = 1.1
  static let centreFill = Drawing.Colour(0x1A1A1A)

  // Type, in points as printed.
  static let title = Drawing.TextStyle(16, bold: true)
  static let subtitle = Drawing.TextStyle(9, Palette.softText)
  static let heading = Drawing.TextStyle(8, bold: true)
  static let legend = Drawing.TextStyle(7.5)
  static let ringName = Drawing.TextStyle(7.5, Palette.softText)
  static let centreName = Drawing.TextStyle(10, bold: true, Palette.paper)
  static let centreLine = Drawing.TextStyle(7.5, Palette.paper)
  static let sentence = Drawing.TextStyle(9, Palette.softText)

  static func sphereName(_ sphere: CircleContent.Sphere) -> Drawing.TextStyle {
    Drawing.TextStyle(9, bold: true, look(of: sphere).rim)
  }
}
