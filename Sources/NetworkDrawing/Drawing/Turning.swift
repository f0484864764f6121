#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A direction on the page, in radians clockwise from straight up.
struct Direction: Hashable {
  static let full = 2 * Double.pi

  var radians: Double

  init(_ radians: Double) {
    self.radians = radians
  }

  init(degrees: Double) {
    radians = degrees * .pi / 180
  }

  /// The direction in which one point lies from another.
  init(from start: Point, to end: Point) {
    radians = atan2(end.x - start.x, start.y - end.y)
  }

  /// The point one unit away from the origin.
  var unit: Point { Point(sin(radians), -cos(radians)) }

  /// How far it is turned from another direction: above -π, at most π.
  func turn(from other: Direction) -> Double {
    var difference = (radians - other.radians).truncatingRemainder(dividingBy: Direction.full)
    if difference > .pi { difference -= Direction.full }
    if difference <= -.pi { difference += Direction.full }
    return difference
  }

  func turned(by angle: Double) -> Direction { Direction(radians + angle) }
}
