/// A line through corners, rounded, measured along its length.
struct TiePath: Hashable {
  /// Points close to each other.
  let points: [Point]
  private let distances: [Double]

  init(through corners: [Point]) {
    var dense: [Point] = [corners[0]]
    for index in corners.indices.dropFirst() {
      let here = corners[index]
      guard index < corners.count - 1 else {
        dense.append(here)
        continue
      }
      let (before, after) = (corners[index - 1], corners[index + 1])
      let reach = min(9, before.distance(to: here) / 2, here.distance(to: after) / 2)
      let start = here + (before - here).unit * reach
      let end = here + (after - here).unit * reach
      for step in 0...6 {
        let share = Double(step) / 6
        let rest = 1 - share
        dense.append(start * (rest * rest) + here * (2 * rest * share) + end * (share * share))
      }
    }
    var points = [dense[0]]
    for point in dense.dropFirst() where point.distance(to: points[points.count - 1]) > 0.05 {
      points.append(point)
    }
    if points.count == 1 { points.append(points[0] + Point(0.1, 0)) }
    self.points = points
    var distances = [0.0]
    for (from, to) in zip(points, points.dropFirst()) {
      distances.append(distances[distances.count - 1] + from.distance(to: to))
    }
    self.distances = distances
  }

  var length: Double { distances[distances.count - 1] }

  /// The point at a distance from the start, and the way it goes there.
  private func place(at distance: Double) -> (point: Point, way: Point) {
    let upper = max(1, distances.firstIndex { $0 >= distance } ?? points.count - 1)
    let span = distances[upper] - distances[upper - 1]
    let rest = span > 0 ? min(1, max(0, (distance - distances[upper - 1]) / span)) : 0
    let way = points[upper] - points[upper - 1]
    return (points[upper - 1] + way * rest, way.unit)
  }

  /// The corners of a zigzag with straight ends.
  func zigzag(amplitude: Double, length tooth: Double) -> [Point] {
    let lead = min(2 * tooth, length / 5)
    let count = max(2, Int((length - 2 * lead) / tooth))
    let teeth = (0..<count).map { index -> Point in
      let at = lead + (length - 2 * lead) * (Double(index) + 0.5) / Double(count)
      let (point, way) = place(at: at)
      return point + way.turned * (index.isMultiple(of: 2) ? amplitude : -amplitude)
    }
    return [points[0], place(at: lead).point] + teeth
      + [place(at: length - lead).point, points[points.count - 1]]
  }

  /// The line cut in the middle, with a bar across both ends of the cut.
  func broken(gap: Double, bar: Double) -> [[Point]] {
    let half = min(gap, length / 3) / 2
    let (low, high) = (length / 2 - half, length / 2 + half)
    let bars = [low, high].map { at -> [Point] in
      let (point, way) = place(at: at)
      return [point - way.turned * (bar / 2), point + way.turned * (bar / 2)]
    }
    let first = points.indices.filter { distances[$0] < low }.map { points[$0] }
    let last = points.indices.filter { distances[$0] > high }.map { points[$0] }
    return [first + [place(at: low).point], [place(at: high).point] + last] + bars
  }
}
