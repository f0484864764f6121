/// How the parts of an ecomap look in one style, beside what all drawings share.
struct EcomapStyle {
  let base: DrawingStyle
  /// How much larger everything but letters is than on A4.
  let scale: Double

  init(_ base: DrawingStyle, scale: Double) {
    self.base = base
    self.scale = scale
  }

  var colours: DrawingStyle.Palette { base.colours }

  // MARK: - Household

  /// A household stands on the ground of its relatives, so that both belong together.
  var homeRim: Drawing.Pen { Drawing.Pen(colours.softInk, 1.4) }
  var memberRim: Drawing.Pen { Drawing.Pen(colours.centre, 1.3) }

  func fill(isChild: Bool) -> Drawing.Colour { isChild ? colours.paper : colours.centre }

  func memberName(isChild: Bool, isSmall: Bool) -> Drawing.TextStyle {
    base.text(
      base.letters.name * (isSmall ? 0.88 : 1), bold: true, isChild ? colours.ink : colours.paper)
  }

  func memberRole(isChild: Bool) -> Drawing.TextStyle {
    isChild ? base.softNote : base.centreNote
  }

  // MARK: - Cards

  func outline(of system: EcomapContent.System) -> Drawing.Card.Outline {
    system.kind == .organisation ? .square : base.outline(of: system.sphere)
  }

  func fill(of system: EcomapContent.System) -> Drawing.Colour {
    system.kind == .organisation ? colours.paper : base.area(of: system.sphere).fill
  }

  func rim(of system: EcomapContent.System) -> Drawing.Pen {
    switch system.kind {
    case .person: base.rim(of: system.sphere)
    case .organisation:
      Drawing.Pen(base.area(of: system.sphere).rim, 1.7 * base.lines.rim)
    }
  }

  /// The inside of a card at two moments: who is gone is a ghost.
  func fill(of system: EcomapContent.System, _ mark: ChangeMark?) -> Drawing.Colour {
    mark == .lost ? colours.paper : fill(of: system)
  }

  /// The rim at two moments tells what happened.
  func rim(of system: EcomapContent.System, _ mark: ChangeMark?) -> Drawing.Pen {
    guard let mark, mark != .kept else { return rim(of: system) }
    return base.rim(of: system.sphere, mark)
  }

  // MARK: - Lines

  func pen(of contact: Drawing.Contact?, isCrowded: Bool) -> Drawing.Pen {
    var pen =
      contact.map { base.pen(of: $0) }
      ?? Drawing.Pen(colours.weakTie, 0.8 * base.lines.weak, .dotted)
    if isCrowded { pen.width *= 0.75 }
    return pen
  }

  /// The length of the point of an arrow.
  func tip(of contact: Drawing.Contact?) -> Double { contact == .strong ? 8 : 6.5 }

  /// The curves of a line without its arrows.
  func curves(
    of contact: Drawing.Contact?, isAmbivalent: Bool, _ path: LinePath
  ) -> [[Point]] {
    switch contact {
    case .conflict: path.zigzag(base.teeth)
    case .cutOff: path.broken()
    case .strong where isAmbivalent: path.kinked(LinePath.Teeth(amplitude: 5.5, length: 5))
    case .ordinary where isAmbivalent, .weak where isAmbivalent:
      path.kinked(LinePath.Teeth(amplitude: 5, length: 5))
    case .strong, .ordinary, .weak, nil: [path.cubic]
    }
  }

  /// A question mark for what was not told.
  func mark(at center: Point, id: String) -> Drawing.Card {
    let side = 9.5 * base.noteScale
    let box = Rect(center: center, size: Size(side, side))
    return Drawing.Card(
      id: id, frame: box, outline: .circle, fill: colours.paper,
      rim: Drawing.Pen(colours.weakTie, 0.7),
      text: [
        Drawing.Label(
          text: "?", frame: box,
          style: base.text(base.letters.note, bold: true, colours.softInk), anchor: .middle)
      ], title: nil)
  }
}
