/// A line from one point to another, straight or bent to one side.
struct LinePath: Hashable {
  var start: Point
  var handle: Point
  var end: Point

  /// A bend of `offset` points to the right of the way, `share` of the way along.
  init(from start: Point, to end: Point, share: Double = 0.5, offset: Double = 0) {
    self.start = start
    self.end = end
    let way = end - start
    handle = start + way * share + way.unit.turned * (2 * offset)
  }

  init(_ start: Point, _ handle: Point, _ end: Point) {
    self.start = start
    self.handle = handle
    self.end = end
  }

  func point(at share: Double) -> Point {
    let rest = 1 - share
    let (a, b, c) = (rest * rest, 2 * rest * share, share * share)
    return Point(
      start.x * a + handle.x * b + end.x * c, start.y * a + handle.y * b + end.y * c)
  }

  /// The part between two shares of the way.
  func part(from low: Double, to high: Double) -> LinePath {
    let first = point(at: low)
    let last = point(at: high)
    let middle =
      start * ((1 - low) * (1 - high)) + handle * (low * (1 - high) + high * (1 - low))
      + end * (low * high)
    return LinePath(first, middle, last)
  }

  /// The same line as one cubic curve.
  var cubic: [Point] {
    [start, start + (handle - start) * (2 / 3), end + (handle - end) * (2 / 3), end]
  }

  /// Points along the line, both ends included.
  func points(_ count: Int) -> [Point] {
    (0...count).map { point(at: Double($0) / Double(count)) }
  }

  var length: Double {
    let points = points(24)
    var length = 0.0
    for step in 1...24 { length += points[step - 1].distance(to: points[step]) }
    return length
  }

  /// The part outside two areas, one at each end; `nil` when nothing is left.
  func clipped(
    leaving isAtStart: (Point) -> Bool, reaching isAtEnd: (Point) -> Bool
  ) -> LinePath? {
    let steps = 40
    let share = { (step: Int) in Double(step) / Double(steps) }
    var last = steps
    while last >= 0, !isAtStart(point(at: share(last))) { last -= 1 }
    let low =
      last < 0 ? 0 : edge(between: share(last), and: min(1, share(last + 1)), of: isAtStart)
    var first = 0
    while first <= steps, share(first) <= low || !isAtEnd(point(at: share(first))) { first += 1 }
    let high =
      first > steps ? 1 : edge(between: share(first), and: max(low, share(first - 1)), of: isAtEnd)
    if high <= low { return nil }
    return part(from: low, to: high)
  }
}

extension LinePath {
  /// The share at which the line leaves an area, between one inside and one outside it.
  private func edge(
    between inside: Double, and outside: Double, of isInside: (Point) -> Bool
  ) -> Double {
    var inside = inside
    var outside = outside
    for _ in 0..<7 {
      let middle = (inside + outside) / 2
      if isInside(point(at: middle)) { inside = middle } else { outside = middle }
    }
    return inside
  }
}

// MARK: - Marks on a line

extension LinePath {
  /// How large the teeth of a zigzag are.
  struct Teeth {
    let amplitude: Double
    let length: Double
  }

  /// The line as a zigzag with straight ends, as one curve.
  func zigzag(_ teeth: Teeth) -> [[Point]] {
    let track = Track(self)
    let lead = min(2 * teeth.length, track.length / 5)
    let count = max(2, Int((track.length - 2 * lead) / teeth.length))
    var corners = [track.place(at: 0).point, track.place(at: lead).point]
    for tooth in 0..<count {
      let at = lead + (track.length - 2 * lead) * (Double(tooth) + 0.5) / Double(count)
      let (point, way) = track.place(at: at)
      corners.append(point + way.turned * (tooth.isMultiple(of: 2) ? 1 : -1) * teeth.amplitude)
    }
    corners += [track.place(at: track.length - lead).point, track.place(at: track.length).point]
    return [LinePath.curve(through: corners)]
  }

  /// The line with a kink of two teeth in the middle, as one curve.
  func kinked(_ teeth: Teeth) -> [[Point]] {
    let track = Track(self)
    let half = min(1.5 * teeth.length, track.length / 3)
    let low = track.share(at: track.length / 2 - half)
    let high = track.share(at: track.length / 2 + half)
    var corners: [Point] = []
    for (place, side) in [(-1.0, 0.0), (-0.5, 1), (0.5, -1), (1, 0)] {
      let (point, way) = track.place(at: track.length / 2 + place * half)
      corners.append(point + way.turned * side * teeth.amplitude)
    }
    let before = part(from: 0, to: low).cubic
    let after = part(from: high, to: 1).cubic
    return [before + LinePath.curve(through: corners).dropFirst() + after.dropFirst()]
  }

  /// The line cut in the middle, with a bar across both ends of the cut.
  func broken(gap: Double = 6, bar: Double = 11) -> [[Point]] {
    let track = Track(self)
    let half = min(gap, track.length / 3) / 2
    var curves: [[Point]] = []
    for (share, at) in [
      (0.0, track.length / 2 - half), (1.0, track.length / 2 + half),
    ] {
      let (point, way) = track.place(at: at)
      let cut = track.share(at: at)
      curves.append(part(from: min(share, cut), to: max(share, cut)).cubic)
      let reach = way.turned * (bar / 2)
      curves.append(LinePath.curve(through: [point - reach, point + reach]))
    }
    return curves
  }

  /// Straight pieces through points, as one cubic curve.
  static func curve(through corners: [Point]) -> [Point] {
    var result = [corners[0]]
    for (from, to) in zip(corners, corners.dropFirst()) {
      result += [from + (to - from) * (1 / 3), from + (to - from) * (2 / 3), to]
    }
    return result
  }
}

/// A line measured along its length.
private struct Track {
  private let points: [Point]
  private let distances: [Double]

  init(_ path: LinePath) {
    points = path.points(64)
    var distances = [0.0]
    for (from, to) in zip(points, points.dropFirst()) {
      distances.append(distances[distances.count - 1] + from.distance(to: to))
    }
    self.distances = distances
  }

  var length: Double { distances[distances.count - 1] }

  private func step(at distance: Double) -> (index: Int, rest: Double) {
    let index = (distances.firstIndex { $0 >= distance } ?? points.count - 1)
    let upper = max(1, index)
    let span = distances[upper] - distances[upper - 1]
    return (upper - 1, span > 0 ? min(1, max(0, (distance - distances[upper - 1]) / span)) : 0)
  }

  /// The point at a distance from the start, and the way it goes there.
  func place(at distance: Double) -> (point: Point, way: Point) {
    let (index, rest) = step(at: distance)
    let way = points[index + 1] - points[index]
    return (points[index] + way * rest, way.unit)
  }

  func share(at distance: Double) -> Double {
    let (index, rest) = step(at: distance)
    return (Double(index) + rest) / Double(points.count - 1)
  }
}
