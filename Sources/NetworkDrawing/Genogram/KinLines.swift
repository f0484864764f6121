import SupportNetwork

/// The family lines of a genogram as straight pieces on the page.
struct KinLines {
  /// What a line says.
  enum Meaning: Hashable {
    /// How two people are or were partners.
    case couple
    /// From parents to the line of their children.
    case descent
    /// To one child.
    case child(Int, ParentKind)
  }

  /// A line of pieces that hang together by meaning.
  struct Line: Hashable {
    let union: Int
    let meaning: Meaning
    var pieces: [[Point]]
  }

  private let frame: KinFrame
  private let routes: KinRoutes
  private let columns: KinColumns
  private let tracks: KinTracks
  private let heights: KinHeights
  /// The lower edge of the name by person.
  private let nameBottoms: [Double]
  private(set) var lines: [Line] = []

  init(
    of frame: KinFrame, routes: KinRoutes, columns: KinColumns, tracks: KinTracks,
    heights: KinHeights, nameBottoms: [Double]
  ) {
    self.frame = frame
    self.routes = routes
    self.columns = columns
    self.tracks = tracks
    self.heights = heights
    self.nameBottoms = nameBottoms
    for union in frame.kinship.unions.indices {
      couple(union)
      children(union)
    }
  }

  // MARK: - Symbols

  private var half: Double { heights.symbol / 2 }

  private func middle(_ node: Int) -> Point {
    Point(columns.x[node], heights.middles[frame.row[node]])
  }

  /// Where a horizontal line at a height above or below the middle meets a symbol.
  private func side(of person: Int, atRight: Bool, below: Double) -> Point {
    let width = GenogramSymbol(of: frame.kinship.people[person]).halfWidth(at: below / half) * half
    return middle(person) + Point(atRight ? width : -width, below)
  }

  /// Where a line from above meets a symbol.
  private func top(of person: Int, at x: Double) -> Point {
    let share = (x - columns.x[person]) / half
    let height = GenogramSymbol(of: frame.kinship.people[person]).halfHeight(at: share) * half
    return Point(x, heights.middles[frame.row[person]] - height)
  }

  private func track(_ union: Int, isBracket: Bool, below row: Int) -> Double? {
    tracks.level(of: union, isBracket: isBracket, below: row).map { heights.tracks[row][$0] }
  }

  // MARK: - Partners

  private mutating func couple(_ union: Int) {
    var pieces: [[Point]] = []
    switch routes.joints[union] {
    case .single: return
    case .side(let left, let right):
      pieces = [
        [side(of: left, atRight: true, below: 0), side(of: right, atRight: false, below: 0)]
      ]
    case .bracket(let left, let right):
      let level = frame.unionRow[union]
      guard let y = track(union, isBracket: true, below: level) else { return }
      var points = leg(union, left, atRight: true)
      let end = leg(union, right, atRight: false)
      points += [Point(points[points.count - 1].x, y), Point(end[end.count - 1].x, y)]
      pieces = [points + end.reversed()]
    }
    for row in frame.strands.indices {
      for strand in frame.strands[row]
      where strand.union == union && strand.tops != frame.partners[union] && isWay(strand) {
        pieces.append(way(of: strand, below: row))
      }
    }
    lines.append(Line(union: union, meaning: .couple, pieces: pieces))
  }

  /// Whether a strand leads a partner who stands higher to the row of the union.
  private func isWay(_ strand: KinFrame.Strand) -> Bool {
    frame.row[strand.bottoms[0]] <= frame.unionRow[strand.union]
  }

  private func leg(_ union: Int, _ node: Int, atRight: Bool) -> [Point] {
    guard let slot = routes.legs[KinRoutes.Leg(node: node, union: union)] else {
      return [Point(columns.x[node], heights.top(of: frame.row[node]))]
    }
    // The line next to a symbol leaves it lowest, so that the others pass over it.
    let below = half * max(0.2, 0.72 - 0.22 * Double(slot.stub))
    let start = side(of: node, atRight: atRight, below: below)
    return [start, Point(columns.x(of: slot), start.y)]
  }

  /// A line past a row: from a partner or a pass down to the next pass.
  private func way(of strand: KinFrame.Strand, below row: Int) -> [Point] {
    let start = tracks.top(of: strand)
    let goal = columns.x[strand.bottoms[0]]
    let node = strand.tops[0]
    let y = node < frame.personCount ? nameBottoms[node] + 2 : heights.top(of: row)
    var points = [Point(start, y)]
    if let height = track(strand.union, isBracket: false, below: row) {
      points += [Point(start, height), Point(goal, height)]
    }
    return points + [Point(goal, heights.top(of: row + 1))]
  }

  // MARK: - Children

  private mutating func children(_ union: Int) {
    var descent: [[Point]] = []
    var branches: [Line] = []
    for row in frame.strands.indices {
      for strand in frame.strands[row]
      where strand.union == union
        && (strand.tops == frame.partners[union] || !isWay(strand))
      {
        lead(strand, below: row, &descent, &branches)
      }
    }
    if !descent.isEmpty {
      lines.append(Line(union: union, meaning: .descent, pieces: descent))
    }
    lines += branches
  }

  private mutating func lead(
    _ strand: KinFrame.Strand, below row: Int, _ descent: inout [[Point]], _ branches: inout [Line]
  ) {
    let start = Point(tracks.top(of: strand), beginning(of: strand, in: row))
    let all = tracks.branches(of: strand)
    let bar = track(strand.union, isBracket: false, below: row)
    // Without a bar the one branch goes straight on, or fans out to twins a little above them.
    let low = heights.top(of: row + 1)
    let spread = all[0].nodes.map { abs(columns.x[$0] - all[0].x) }.max() ?? 0
    let fan = max(heights.bottoms[row] + 6, low - max(20, min(48, spread)))
    let y = bar ?? (all[0].nodes.count > 1 ? fan : start.y)
    var trunk: [[Point]] = []
    if y > start.y { trunk.append([start, Point(start.x, y)]) }
    if bar != nil {
      let places = all.map(\.x) + [start.x]
      trunk.append([Point(places.min() ?? 0, y), Point(places.max() ?? 0, y)])
    }
    // A line on which all children came in one way has that code from where it is theirs alone.
    if strand.tops != frame.partners[strand.union],
      let only = onlyChild(of: strand.union, below: row)
    {
      branches += trunk.isEmpty ? [] : [Line(union: strand.union, meaning: only, pieces: trunk)]
    } else {
      descent += trunk
    }
    for branch in all {
      for node in branch.nodes {
        guard node < frame.personCount else {
          let piece = [Point(branch.x, y), Point(branch.x, low)]
          if let only = onlyChild(of: strand.union, below: row + 1) {
            branches.append(Line(union: strand.union, meaning: only, pieces: [piece]))
          } else {
            descent.append(piece)
          }
          continue
        }
        let end = top(of: node, at: tracks.port(of: node, in: strand.union))
        branches.append(
          Line(
            union: strand.union,
            meaning: .child(node, frame.kinship.kind(of: node, in: strand.union)),
            pieces: [[Point(branch.x, y), end]]))
      }
    }
  }

  /// The meaning of a line to the children below a row, where they all came in one way.
  private func onlyChild(of union: Int, below row: Int) -> Meaning? {
    let children = frame.kinship.unions[union].children.filter { frame.row[$0.person] > row }
    guard let first = children.first, children.allSatisfy({ $0.kind == first.kind }) else {
      return nil
    }
    return .child(first.person, first.kind)
  }

  private func beginning(of strand: KinFrame.Strand, in row: Int) -> Double {
    guard strand.tops == frame.partners[strand.union] else { return heights.top(of: row) }
    switch routes.joints[strand.union] {
    case .single(let node): return nameBottoms[node] + 2
    case .side: return heights.middles[row]
    case .bracket: return track(strand.union, isBracket: true, below: row) ?? heights.bottoms[row]
    }
  }
}
