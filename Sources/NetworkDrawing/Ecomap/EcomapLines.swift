/// The lines of an ecomap as they are drawn: contact, kink, arrows, and a mark where nobody told.
struct EcomapLines {
  private(set) var lines: [Drawing.Line] = []
  /// A question mark on every line of which the contact was not told.
  private(set) var marks: [Drawing.Card] = []

  /// - Parameter obstacles: where no question mark may stand.
  init(
    _ routes: [EcomapRouting.Route], words: EcomapInWords, obstacles: [Rect], style: EcomapStyle,
    isCrowded: Bool
  ) {
    let tracks = routes.map { $0.path.points(24) }
    for (index, route) in routes.enumerated() {
      let strand = route.strand
      let pen = style.pen(of: strand.contact, isCrowded: isCrowded)
      let (path, start, end) = EcomapLines.pointed(route, style)
      lines.append(
        Drawing.Line(
          from: EcomapPicture.id(system: strand.system),
          to: EcomapPicture.id(member: strand.members.first ?? 0),
          curves: style.curves(of: strand.contact, isAmbivalent: strand.isAmbivalent, path),
          pen: pen,
          title: words.title(of: strand),
          startTip: start, endTip: end))
      if strand.contact == nil {
        let rivals = tracks.enumerated().filter { $0.offset != index }.map(\.element)
        addMark(on: route.path, away: rivals, obstacles, style)
      }
    }
    // Thick lines first: a thin one over them stays visible.
    let weights = lines.map(\.pen.width)
    lines = lines.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }.map { lines[$0] }
  }

  /// The line without the room for its arrows, and where they point; it begins at the system.
  private static func pointed(
    _ route: EcomapRouting.Route, _ style: EcomapStyle
  ) -> (path: LinePath, start: Point?, end: Point?) {
    let support = route.strand.support
    let toSystem = support == .given || support == .mutual
    let toMember = support == .received || support == .mutual
    let tip = style.tip(of: route.strand.contact)
    let share = min(0.3, tip / max(1, route.path.length))
    let path = route.path.part(from: toSystem ? share : 0, to: toMember ? 1 - share : 1)
    return (path, toSystem ? route.path.start : nil, toMember ? route.path.end : nil)
  }

  /// Puts a question mark near the card, where no other line and no card is.
  private mutating func addMark(
    on path: LinePath, away rivals: [[Point]], _ obstacles: [Rect], _ style: EcomapStyle
  ) {
    let length = max(1, path.length)
    let id = "u\(marks.count + 1)"
    let candidates = stride(from: 9.0, through: max(9, length - 9), by: 2).map {
      style.mark(at: path.point(at: min(0.9, $0 / length)), id: id)
    }
    func trouble(_ mark: Drawing.Card) -> Int {
      let wide = mark.frame.inset(by: -1.5)
      let lines = rivals.count { rival in
        zip(rival, rival.dropFirst()).contains { wide.isCrossed(from: $0, to: $1) }
      }
      return lines + 100
        * (obstacles + marks.map(\.frame)).count { $0.depth(into: mark.frame) > -0.5 }
    }
    let least = candidates.min { trouble($0) < trouble($1) }
    if let least { marks.append(least) }
  }
}
