/// How the parts of a network circle look in one style, beside what all drawings share.
struct CircleStyle {
  let base: DrawingStyle

  init(_ base: DrawingStyle) {
    self.base = base
  }

  private var colours: DrawingStyle.Palette { base.colours }

  // MARK: - Lines

  /// The pen of a contact; thinner in a crowded circle.
  func pen(of contact: Drawing.Contact, isCrowded: Bool) -> Drawing.Pen {
    var pen = base.pen(of: contact)
    if isCrowded { pen.width *= 0.6 }
    return pen
  }

  /// The pen of two people who know each other.
  func pen(ofPairInConflict isInConflict: Bool) -> Drawing.Pen {
    isInConflict
      ? Drawing.Pen(colours.conflict, 0.77 * base.lines.conflict)
      : Drawing.Pen(colours.acquaintance, base.lines.acquaintance, .dotted)
  }

  /// The line of somebody who is gone, and from where somebody stood to where they stand.
  var ghost: Drawing.Pen { Drawing.Pen(colours.removed, 0.9, .dotted) }

  /// Two people who know each other since the earlier moment.
  var newPair: Drawing.Pen { Drawing.Pen(colours.added, base.lines.acquaintance, .dashed) }

  /// The teeth on a line of the centre, and smaller ones between people or in a crowd.
  func teeth(onSpoke: Bool, isCrowded: Bool) -> LinePath.Teeth {
    onSpoke && !isCrowded ? base.teeth : LinePath.Teeth(amplitude: 2, length: 3.4)
  }

  // MARK: - Rings and sectors

  var ring: Drawing.Pen { Drawing.Pen(colours.guide, 0.8) }
  var parting: Drawing.Pen { Drawing.Pen(colours.paper, 3) }

  /// The name of a sphere at the rim.
  func name(of sphere: Drawing.Sphere) -> Drawing.TextStyle {
    base.areaName(base.area(of: sphere))
  }
}
