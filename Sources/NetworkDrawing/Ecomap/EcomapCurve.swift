/// A closed convex curve on which boxes stand from outside: |x/a|^p + |y/b|^p = 1.
///
/// With a power of 2 it is an ellipse; the higher the power, the more it is like a rectangle. A box
/// is placed so that the tangent of the curve touches it. Because the curve is convex, no box then
/// reaches inside it, and a line from one box through the inside meets no other.
struct EcomapCurve {
  /// A place on the curve with the way out of it.
  struct Place {
    let point: Point
    let way: Point
  }

  /// Places at equal distances, clockwise from the top.
  let places: [Place]
  /// The distance between two places.
  let step: Double

  init(center: Point, across: Double, down: Double, power: Double) {
    let count = 1_500
    let fine = 2 * count
    let points = (0..<fine).map { index -> Point in
      let way = Direction(Direction.full * Double(index) / Double(fine)).unit
      let x = abs(way.x / across)
      let y = abs(way.y / down)
      return way * (1 / (x.power(power) + y.power(power)).power(1 / power))
    }
    var lengths = [0.0]
    for index in points.indices {
      let next = points[(index + 1) % points.count]
      lengths.append(lengths[index] + points[index].distance(to: next))
    }
    let total = lengths[fine]
    let step = total / Double(count)
    self.step = step
    var index = 0
    places = (0..<count).map { place in
      while lengths[index + 1] < step * Double(place) { index += 1 }
      let point = points[index]
      let slope = Point(
        (abs(point.x) / across).power(power - 1) / across * (point.x < 0 ? -1 : 1),
        (abs(point.y) / down).power(power - 1) / down * (point.y < 0 ? -1 : 1))
      return Place(point: center + point, way: slope.unit)
    }
  }

  /// The box of a size that touches the curve from outside at a place.
  func box(_ size: Size, at place: Int) -> Rect {
    let place = places[place % places.count]
    let reach = (abs(place.way.x) * size.width + abs(place.way.y) * size.height) / 2
    return Rect(center: place.point + place.way * reach, size: size)
  }

  /// Stands boxes in a row clockwise, each with a gap to the one before; `nil` when the last would
  /// come too near to the first.
  ///
  /// - Parameter gaps: the gap after each box.
  func row(_ sizes: [Size], gaps: [Double], from start: Int) -> (boxes: [Rect], places: [Int])? {
    guard let first = sizes.first else { return ([], []) }
    var stand = [start]
    var boxes = [box(first, at: start)]
    var place = 0
    for (index, size) in sizes.enumerated().dropFirst() {
      let previous = boxes[index - 1]
      repeat {
        place += 1
        if place >= places.count { return nil }
        if box(size, at: start + place).depth(into: previous) <= -gaps[index - 1] { break }
      } while true
      boxes.append(box(size, at: start + place))
      stand.append(start + place)
    }
    if sizes.count > 1, boxes[sizes.count - 1].depth(into: boxes[0]) > -gaps[sizes.count - 1] {
      return nil
    }
    // On the far side of the first one it would be free of it as well.
    return place < places.count - 1 ? (boxes, stand) : nil
  }
}
