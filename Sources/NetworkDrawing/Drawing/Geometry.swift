/// A place on the page in points, from the upper left corner.
public struct Point: Sendable, Hashable, Codable {
  /// Points from the left edge.
  public var x: Double
  /// Points from the upper edge.
  public var y: Double

  /// Creates a point.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
  static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
  static func * (point: Point, factor: Double) -> Point {
    Point(point.x * factor, point.y * factor)
  }

  var length: Double { (x * x + y * y).squareRoot() }

  /// The same direction with length 1; a null vector stays one.
  var unit: Point { length > 0 ? self * (1 / length) : self }

  /// A quarter turn clockwise, as seen on the page.
  var turned: Point { Point(-y, x) }

  func distance(to other: Point) -> Double { (other - self).length }
}

/// A width and a height in points.
public struct Size: Sendable, Hashable, Codable {
  /// Points across.
  public var width: Double
  /// Points down.
  public var height: Double

  /// Creates a size.
  public init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle on the page.
public struct Rect: Sendable, Hashable, Codable {
  /// The middle.
  public var center: Point
  /// How wide and high.
  public var size: Size

  /// Creates a rectangle around a point.
  public init(center: Point, size: Size) {
    self.center = center
    self.size = size
  }

  /// Creates the least rectangle around points, which it takes at least one of.
  init(around points: [Point]) {
    var (low, high) = (points[0], points[0])
    for point in points {
      low = Point(min(low.x, point.x), min(low.y, point.y))
      high = Point(max(high.x, point.x), max(high.y, point.y))
    }
    // A straight line has no height, and still something may lie on it.
    self.init(
      center: (low + high) * 0.5, size: Size(high.x - low.x + 0.01, high.y - low.y + 0.01))
  }

  /// The left edge.
  public var minX: Double { center.x - size.width / 2 }
  /// The right edge.
  public var maxX: Double { center.x + size.width / 2 }
  /// The upper edge.
  public var minY: Double { center.y - size.height / 2 }
  /// The lower edge.
  public var maxY: Double { center.y + size.height / 2 }

  var corners: [Point] {
    [Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY)]
  }

  /// Whether two rectangles share more area than a rounding error.
  func overlaps(_ other: Rect) -> Bool { depth(into: other) > 1e-6 }

  /// Whether the other rectangle lies inside this one.
  func contains(_ other: Rect) -> Bool {
    minX <= other.minX && maxX >= other.maxX && minY <= other.minY && maxY >= other.maxY
  }

  func contains(_ point: Point) -> Bool {
    point.x > minX && point.x < maxX && point.y > minY && point.y < maxY
  }

  /// How far one would have to move to be free of the other; negative is the gap.
  func depth(into other: Rect) -> Double {
    let across = (size.width + other.size.width) / 2 - abs(center.x - other.center.x)
    let down = (size.height + other.size.height) / 2 - abs(center.y - other.center.y)
    return min(across, down)
  }

  /// The distance from a point to the nearest point of the rectangle; 0 inside it.
  func gap(to point: Point) -> Double {
    let x = max(0, abs(point.x - center.x) - size.width / 2)
    let y = max(0, abs(point.y - center.y) - size.height / 2)
    return (x * x + y * y).squareRoot()
  }

  func inset(by distance: Double) -> Rect {
    Rect(
      center: center,
      size: Size(max(0, size.width - 2 * distance), max(0, size.height - 2 * distance)))
  }

  /// Whether the straight line between two points runs through the rectangle.
  func isCrossed(from start: Point, to end: Point) -> Bool {
    // The line misses when its box does, or when all corners lie on one side of it.
    if max(start.x, end.x) <= minX || min(start.x, end.x) >= maxX { return false }
    if max(start.y, end.y) <= minY || min(start.y, end.y) >= maxY { return false }
    let way = end - start
    let arm = center - start
    let reach = (abs(way.y) * size.width + abs(way.x) * size.height) / 2
    return abs(way.x * arm.y - way.y * arm.x) < reach
  }

  /// How far the rectangle must move sideways to be free of a line; 0 when it is.
  ///
  /// The line is given by its start, its direction with length 1, and its length.
  func depth(ofLineFrom start: Point, along way: Point, length: Double) -> Double {
    let arm = center - start
    let reach = (abs(way.y) * size.width + abs(way.x) * size.height) / 2
    let aside = abs(way.x * arm.y - way.y * arm.x)
    if aside >= reach { return 0 }
    let along = way.x * arm.x + way.y * arm.y
    return along > 0 && along < length ? reach - aside : 0
  }
}
