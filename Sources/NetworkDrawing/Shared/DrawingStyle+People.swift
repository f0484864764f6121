/// How people and spheres look, in every drawing that has them.
extension DrawingStyle {
  /// How much larger notes are than in the standard style: rows of them stand farther apart.
  var noteScale: Double { letters.note / DrawingStyle.standard.letters.note }
  /// How much larger names are than in the standard style: cards are wider.
  var nameScale: Double { letters.name / DrawingStyle.standard.letters.name }

  /// A name on a card; smaller where there is less room.
  func cardName(_ detail: CardDetail) -> Drawing.TextStyle {
    switch detail {
    case .full: text(letters.name, bold: true)
    case .short: text(letters.name * 0.94, bold: true)
    case .name, .number: text(letters.name * 0.88, bold: true)
    }
  }

  /// The colours of a sphere.
  func area(of sphere: Drawing.Sphere) -> Palette.Area {
    switch sphere {
    case .family: colours.family
    case .friendsAndNeighbours: colours.friendsAndNeighbours
    case .schoolWorkClubs: colours.schoolWorkClubs
    case .volunteersAndMentors: colours.volunteersAndMentors
    case .professionals: colours.professionals
    }
  }

  func outline(of sphere: Drawing.Sphere) -> Drawing.Card.Outline {
    sphere == .professionals ? .doubled : .rounded
  }

  /// The rim of a card, or of its small sample in the legend.
  func rim(of sphere: Drawing.Sphere, isSample: Bool = false) -> Drawing.Pen {
    let area = area(of: sphere)
    return Drawing.Pen(area.rim, lines.rim * (isSample ? 0.8 : 1), area.rimDash)
  }
}

// MARK: - Two moments

extension DrawingStyle {
  /// The rim at two moments: what happened counts there, the ground tells the sphere.
  func rim(
    of sphere: Drawing.Sphere, _ mark: ChangeMark, isSample: Bool = false
  ) -> Drawing.Pen {
    let width = lines.rim * (isSample ? 0.8 : 1)
    switch mark {
    case .kept, .untold: return Drawing.Pen(area(of: sphere).rim, width)
    case .new: return Drawing.Pen(colours.added, 2.4 * width)
    case .changed: return Drawing.Pen(colours.changed, 1.7 * width)
    case .lost: return Drawing.Pen(colours.removed, width, .dashed)
    case .former: return Drawing.Pen(colours.removed, 0.8 * width, .dotted)
    }
  }

  /// The inside of a card at two moments: who is gone is a ghost.
  func fill(of sphere: Drawing.Sphere, _ mark: ChangeMark) -> Drawing.Colour {
    switch mark {
    case .kept, .untold, .new, .changed: area(of: sphere).fill
    case .lost, .former: colours.paper
    }
  }

  /// The words on a card about what happened.
  func text(of mark: ChangeMark) -> Drawing.TextStyle {
    switch mark {
    case .kept, .untold: softNote
    case .new: text(letters.note, bold: true, colours.added)
    case .changed: text(letters.note, bold: true, colours.changed)
    case .lost: text(letters.note, bold: true, colours.removed)
    case .former: text(letters.note, colours.removed)
    }
  }
}

// MARK: - Contacts

extension DrawingStyle {
  /// The pen of a contact.
  func pen(of contact: Drawing.Contact) -> Drawing.Pen {
    switch contact {
    case .strong: Drawing.Pen(colours.tie, lines.strong)
    case .ordinary: Drawing.Pen(colours.tie, lines.ordinary)
    case .weak: Drawing.Pen(colours.weakTie, lines.weak, .dashed)
    case .conflict, .cutOff: Drawing.Pen(colours.conflict, lines.conflict)
    }
  }

  /// The teeth on the line of a contact in conflict.
  var teeth: LinePath.Teeth { LinePath.Teeth(amplitude: 3.4, length: 5) }
}
