import SupportNetwork

/// The heights of everything: rows, names and tracks.
struct KinHeights {
  /// The middle of the symbols by row.
  private(set) var middles: [Double] = []
  /// The lower edge of the names by row.
  private(set) var bottoms: [Double] = []
  /// The height of each track by gap.
  private(set) var tracks: [[Double]] = []
  /// The height that is needed at least.
  let least: Double
  let symbol: Double

  /// The room that the names of a row take under the symbols, and the tracks below each row.
  init(
    textHeights: [Double], tracks: KinTracks, symbol: Double, top: Double, height: Double
  ) {
    self.symbol = symbol
    let rows = textHeights.count
    let counts = (0..<rows).map { tracks.levelCount(below: $0) }
    let foot = (0..<rows).map {
      (tracks.hasTwins(below: $0) ? 7.0 : 0) + min(13, max(8, 0.42 * symbol))
    }
    let body = textHeights.reduce(0) { $0 + $1 + symbol }
    func gaps(_ step: Double) -> [Double] {
      (0..<rows).map { row in
        if row == rows - 1 { return counts[row] > 0 ? 9 + step * Double(counts[row]) : 6 }
        return max(min(26, symbol), 10 + step * Double(max(0, counts[row] - 1)) + foot[row])
      }
    }
    // Lines stand closer where a family has many of them.
    let step = body + gaps(7).reduce(0, +) <= height ? 7.0 : 4.5
    var gaps = gaps(step)
    least = body + gaps.reduce(0, +)
    // What is left over goes between the rows, but not so much that families fall apart.
    let between = max(1, rows - 1)
    let spare = max(0, min(height - least, 2.6 * symbol * Double(between)))
    for row in 0..<max(0, rows - 1) { gaps[row] += spare / Double(between) }
    var y = top + max(0, (height - least - spare) / 3)
    for row in 0..<rows {
      middles.append(y + symbol / 2)
      y += symbol + textHeights[row]
      bottoms.append(y)
      let count = counts[row]
      let free = gaps[row] - 10 - foot[row]
      let pitch = count > 1 ? min(13, max(step, free / Double(count - 1) * 0.8)) : 0
      let first =
        row == rows - 1
        ? y + 9 : y + 10 + max(0, free - pitch * Double(max(0, count - 1))) / 2
      self.tracks.append((0..<count).map { first + pitch * Double($0) })
      y += gaps[row]
    }
  }

  func top(of row: Int) -> Double { middles[row] - symbol / 2 }
}

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
    // Without a bar the one branch goes straight on; half-way is where its own code begins.
    let low = heights.top(of: row + 1)
    let y = bar ?? (all[0].nodes.count > 1 ? max(start.y + 4, low - 24) : start.y)
    if y > start.y { descent.append([start, Point(start.x, y)]) }
    if bar != nil {
      let places = all.map(\.x) + [start.x]
      descent.append([Point(places.min() ?? 0, y), Point(places.max() ?? 0, y)])
    }
    for branch in all {
      for node in branch.nodes {
        guard node < frame.personCount else {
          descent.append([Point(branch.x, y), Point(branch.x, low)])
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

  private func beginning(of strand: KinFrame.Strand, in row: Int) -> Double {
    guard strand.tops == frame.partners[strand.union] else { return heights.top(of: row) }
    switch routes.joints[strand.union] {
    case .single(let node): return nameBottoms[node] + 2
    case .side: return heights.middles[row]
    case .bracket: return track(strand.union, isBracket: true, below: row) ?? heights.bottoms[row]
    }
  }
}
