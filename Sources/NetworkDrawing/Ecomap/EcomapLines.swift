/// The lines of an ecomap as they are drawn: contact, kink, arrows, and a mark where nobody told.
struct EcomapLines {
  private(set) var lines: [Drawing.Line] = []
  /// A question mark on every line of which the contact was not told.
  private(set) var marks: [Drawing.Card] = []

  init(_ routes: [EcomapRouting.Route], words: EcomapInWords, cards: [Rect], isCrowded: Bool) {
    let tracks = routes.map { $0.path.points(24) }
    for (index, route) in routes.enumerated() {
      let strand = route.strand
      let pen = EcomapStyle.pen(of: strand.contact, isCrowded: isCrowded)
      let (path, start, end) = EcomapLines.pointed(route)
      lines.append(
        Drawing.Line(
          from: EcomapPicture.id(system: strand.system),
          to: EcomapPicture.id(member: strand.members.first ?? 0),
          curves: EcomapLines.curves(of: strand, path), pen: pen, title: words.title(of: strand),
          startTip: start, endTip: end))
      if strand.contact == nil {
        let rivals = tracks.enumerated().filter { $0.offset != index }.map(\.element)
        addMark(on: route.path, away: rivals, cards)
      }
    }
    // Thick lines first: a thin one over them stays visible.
    let weights = lines.map(\.pen.width)
    lines = lines.indices.sorted { (-weights[$0], $0) < (-weights[$1], $1) }.map { lines[$0] }
  }

  /// The line without the room for its arrows, and where they point; it begins at the system.
  private static func pointed(
    _ route: EcomapRouting.Route
  ) -> (path: LinePath, start: Point?, end: Point?) {
    let support = route.strand.support
    let toSystem = support == .given || support == .mutual
    let toMember = support == .received || support == .mutual
    let tip = EcomapStyle.tip(of: route.strand.contact)
    let share = min(0.3, tip / max(1, route.path.length))
    let path = route.path.part(from: toSystem ? share : 0, to: toMember ? 1 - share : 1)
    return (path, toSystem ? route.path.start : nil, toMember ? route.path.end : nil)
  }

  static func curves(of strand: EcomapInWords.Strand, _ path: LinePath) -> [[Point]] {
    switch strand.contact {
    case .tense: path.zigzag(CircleStyle.teeth(onSpoke: true, isCrowded: false))
    case .broken: path.broken()
    case .strong where strand.isMixed: path.kinked(LinePath.Teeth(amplitude: 5.5, length: 5))
    case .ordinary where strand.isMixed, .weak where strand.isMixed:
      path.kinked(LinePath.Teeth(amplitude: 5, length: 5))
    case .strong, .ordinary, .weak, nil: [path.cubic]
    }
  }

  /// Puts a question mark near the card, where no other line and no card is.
  private mutating func addMark(on path: LinePath, away rivals: [[Point]], _ cards: [Rect]) {
    let length = max(1, path.length)
    let shares = stride(from: 9.0, through: max(9, length - 9), by: 4).map { $0 / length }
    let boxes = shares.map { share in
      Rect(center: path.point(at: min(0.9, share)), size: Size(9.5, 9.5))
    }
    let box = boxes.min { left, right in nearness(left) < nearness(right) }
    guard let box else { return }
    func nearness(_ box: Rect) -> Int {
      let wide = box.inset(by: -1.5)
      let lines = rivals.count { rival in
        zip(rival, rival.dropFirst()).contains { wide.isCrossed(from: $0, to: $1) }
      }
      let boxes = (cards + marks.map(\.frame)).count { $0.overlaps(wide) }
      return lines + 100 * boxes
    }
    marks.append(EcomapLines.mark(box, id: "u\(marks.count + 1)"))
  }

  static func mark(_ box: Rect, id: String) -> Drawing.Card {
    Drawing.Card(
      id: id, frame: box, outline: .circle, fill: Palette.paper,
      rim: Drawing.Pen(EcomapStyle.untold.colour, 0.7),
      text: [
        Drawing.Label(text: "?", frame: box, style: EcomapStyle.questionMark, anchor: .middle)
      ], title: nil)
  }
}
