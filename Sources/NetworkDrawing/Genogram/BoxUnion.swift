/// The rim of a union of upright boxes.
enum BoxUnion {
  /// Returns closed lines around the boxes, without the first point again; holes run the other way.
  static func rims(of boxes: [Rect]) -> [[Point]] {
    let xs = distinct(boxes.flatMap { [$0.minX, $0.maxX] })
    let ys = distinct(boxes.flatMap { [$0.minY, $0.maxY] })
    guard xs.count > 1, ys.count > 1 else { return [] }
    let isInside = { (column: Int, row: Int) -> Bool in
      guard xs.indices.dropLast().contains(column), ys.indices.dropLast().contains(row) else {
        return false
      }
      let point = Point((xs[column] + xs[column + 1]) / 2, (ys[row] + ys[row + 1]) / 2)
      return boxes.contains { $0.contains(point) }
    }
    // Edges with the inside at their right, by the corner at which they begin.
    var edges: [Corner: [Corner]] = [:]
    var starts: [Corner] = []
    func edge(_ from: Corner, _ to: Corner) {
      edges[from, default: []].append(to)
      starts.append(from)
    }
    for row in 0..<ys.count - 1 {
      for column in 0..<xs.count - 1 where isInside(column, row) {
        let (west, east, north, south) = (column, column + 1, row, row + 1)
        if !isInside(column, row - 1) { edge(Corner(west, north), Corner(east, north)) }
        if !isInside(column + 1, row) { edge(Corner(east, north), Corner(east, south)) }
        if !isInside(column, row + 1) { edge(Corner(east, south), Corner(west, south)) }
        if !isInside(column - 1, row) { edge(Corner(west, south), Corner(west, north)) }
      }
    }
    var rims: [[Point]] = []
    for start in starts {
      guard var next = edges[start]?.popLast() else { continue }
      var corners = [start]
      var last = start
      while next != start {
        corners.append(next)
        let way = Corner(next.column - last.column, next.row - last.row)
        last = next
        guard let exit = exit(from: next, after: way, edges) else { break }
        edges[last]?.removeAll { $0 == exit }
        next = exit
      }
      rims.append(straightened(corners.map { Point(xs[$0.column], ys[$0.row]) }))
    }
    return rims
  }

  private struct Corner: Hashable {
    let column: Int
    let row: Int

    init(_ column: Int, _ row: Int) {
      self.column = column
      self.row = row
    }
  }

  // Where two boxes touch at a corner only, the rim keeps to the same box: it turns right.
  private static func exit(
    from corner: Corner, after way: Corner, _ edges: [Corner: [Corner]]
  ) -> Corner? {
    let exits = edges[corner] ?? []
    let right = Corner(-way.row, way.column)
    return exits.first {
      $0.column - corner.column == right.column && $0.row - corner.row == right.row
    }
      ?? exits.first
  }

  private static func straightened(_ corners: [Point]) -> [Point] {
    corners.indices.filter { index in
      let before = corners[(index + corners.count - 1) % corners.count]
      let after = corners[(index + 1) % corners.count]
      let (here, way) = (corners[index], after - before)
      let arm = here - before
      return abs(way.x * arm.y - way.y * arm.x) > 1e-9
    }.map { corners[$0] }
  }

  private static func distinct(_ numbers: [Double]) -> [Double] {
    var result: [Double] = []
    for number in numbers.sorted() where number > (result.last ?? -.infinity) + 1e-9 {
      result.append(number)
    }
    return result
  }

  /// The same closed line with round corners.
  static func rounded(_ corners: [Point], radius: Double) -> [Point] {
    var result: [Point] = []
    for index in corners.indices {
      let before = corners[(index + corners.count - 1) % corners.count]
      let here = corners[index]
      let after = corners[(index + 1) % corners.count]
      let reach = min(radius, before.distance(to: here) / 2, here.distance(to: after) / 2)
      let start = here + (before - here).unit * reach
      let end = here + (after - here).unit * reach
      let path = (0...6).map { step -> Point in
        let share = Double(step) / 6
        let rest = 1 - share
        return start * (rest * rest) + here * (2 * rest * share) + end * (share * share)
      }
      result += path
    }
    return result
  }
}
