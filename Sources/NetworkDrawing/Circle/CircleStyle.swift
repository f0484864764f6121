/// How the parts of a network circle look in one style.
struct CircleStyle {
  typealias Area = DrawingStyle.Palette.Area

  let base: DrawingStyle

  init(_ base: DrawingStyle) {
    self.base = base
  }

  var colours: DrawingStyle.Palette { base.colours }

  // MARK: - Letters

  /// How much larger notes are than in the standard style: rows of them stand farther apart.
  var noteScale: Double { base.letters.note / DrawingStyle.standard.letters.note }
  /// How much larger names are than in the standard style: cards are wider.
  var nameScale: Double { base.letters.name / DrawingStyle.standard.letters.name }
  /// The height of a row of the legend.
  var rowHeight: Double { 12.5 * noteScale }
  /// The height of a heading of the legend.
  var headHeight: Double { 14 * base.letters.heading / DrawingStyle.standard.letters.heading }

  /// A name on a card; smaller where there is less room.
  func name(_ detail: CircleCards.Detail) -> Drawing.TextStyle {
    let size = base.letters.name
    switch detail {
    case .full: return base.text(size, bold: true)
    case .short: return base.text(size * 0.94, bold: true)
    case .name, .number: return base.text(size * 0.88, bold: true)
    }
  }

  // MARK: - Cards

  func area(of sphere: CircleContent.Sphere) -> Area {
    switch sphere {
    case .family: colours.family
    case .friendsAndNeighbours: colours.friendsAndNeighbours
    case .schoolWorkClubs: colours.schoolWorkClubs
    case .volunteersAndMentors: colours.volunteersAndMentors
    case .professionals: colours.professionals
    }
  }

  func outline(of sphere: CircleContent.Sphere) -> Drawing.Card.Outline {
    sphere == .professionals ? .doubled : .rounded
  }

  /// The rim of a card, or of its small sample in the legend.
  func rim(of sphere: CircleContent.Sphere, isSample: Bool = false) -> Drawing.Pen {
    let area = area(of: sphere)
    return Drawing.Pen(area.rim, base.lines.rim * (isSample ? 0.8 : 1), area.rimDash)
  }

  /// The rim at two moments: what happened counts there, the sector tells the part of life.
  func rim(
    of sphere: CircleContent.Sphere, _ mark: CircleChanges.Mark, isSample: Bool = false
  ) -> Drawing.Pen {
    let width = base.lines.rim * (isSample ? 0.8 : 1)
    switch mark {
    case .kept: return Drawing.Pen(area(of: sphere).rim, width)
    case .new: return Drawing.Pen(colours.added, 2.4 * width)
    case .changed: return Drawing.Pen(colours.changed, 1.7 * width)
    case .lost: return Drawing.Pen(colours.removed, width, .dashed)
    case .former: return Drawing.Pen(colours.removed, 0.8 * width, .dotted)
    }
  }

  /// The inside of a card at two moments: who is gone is a ghost.
  func fill(of sphere: CircleContent.Sphere, _ mark: CircleChanges.Mark) -> Drawing.Colour {
    switch mark {
    case .kept, .new, .changed: area(of: sphere).fill
    case .lost, .former: colours.paper
    }
  }

  /// The words on a card about what happened.
  func text(of mark: CircleChanges.Mark) -> Drawing.TextStyle {
    switch mark {
    case .kept: base.softNote
    case .new: base.text(base.letters.note, bold: true, colours.added)
    case .changed: base.text(base.letters.note, bold: true, colours.changed)
    case .lost: base.text(base.letters.note, bold: true, colours.removed)
    case .former: base.text(base.letters.note, colours.removed)
    }
  }

  // MARK: - Lines

  /// The pen of a tie; thinner in a crowded circle.
  func pen(of tie: CircleContent.Tie, isCrowded: Bool) -> Drawing.Pen {
    var pen =
      switch tie {
      case .strong: Drawing.Pen(colours.tie, base.lines.strong)
      case .ordinary: Drawing.Pen(colours.tie, base.lines.ordinary)
      case .weak: Drawing.Pen(colours.weakTie, base.lines.weak, .dashed)
      case .tense, .broken: Drawing.Pen(colours.tension, base.lines.tense)
      }
    if isCrowded { pen.width *= 0.6 }
    return pen
  }

  func pen(ofPairThatIsTense isTense: Bool) -> Drawing.Pen {
    isTense
      ? Drawing.Pen(colours.tension, 0.77 * base.lines.tense)
      : Drawing.Pen(colours.acquaintance, base.lines.acquaintance, .dotted)
  }

  /// The line of somebody who is gone, and from where somebody stood to where they stand.
  var ghost: Drawing.Pen { Drawing.Pen(colours.removed, 0.9, .dotted) }

  /// Two people who know each other since the earlier moment.
  var newPair: Drawing.Pen { Drawing.Pen(colours.added, base.lines.acquaintance, .dashed) }

  /// The teeth on a line of the centre, and smaller ones between people or in a crowd.
  func teeth(onSpoke: Bool, isCrowded: Bool) -> LinePath.Teeth {
    onSpoke && !isCrowded
      ? LinePath.Teeth(amplitude: 3.4, length: 5) : LinePath.Teeth(amplitude: 2, length: 3.4)
  }

  var ring: Drawing.Pen { Drawing.Pen(colours.guide, 0.8) }
  var parting: Drawing.Pen { Drawing.Pen(colours.paper, 3) }

  func sphereName(_ sphere: CircleContent.Sphere) -> Drawing.TextStyle {
    base.areaName(area(of: sphere))
  }
}
