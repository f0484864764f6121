/// A number that paths are measured with.
protocol PathLength: Comparable, AdditiveArithmetic, Hashable, Sendable {
  /// Longer than any path, and still small enough that a tie can be added.
  static var unreached: Self { get }

  /// The length of a tie where every tie is one step long.
  static var step: Self { get }

  /// Whether a tie of some length leads on a shortest path from one distance to another.
  static func leads(from near: Self, along length: Self, to far: Self) -> Bool
}

extension Int32: PathLength {
  static var unreached: Int32 { .max / 2 }
  static var step: Int32 { 1 }
  static func leads(from near: Int32, along length: Int32, to far: Int32) -> Bool {
    near &+ length == far
  }
}

extension Int64: PathLength {
  static var unreached: Int64 { .max / 2 }
  static var step: Int64 { 1 }
  static func leads(from near: Int64, along length: Int64, to far: Int64) -> Bool {
    near &+ length == far
  }
}

extension Double: PathLength {
  static var unreached: Double { .infinity }
  static var step: Double { 1 }
  static func leads(from near: Double, along length: Double, to far: Double) -> Bool {
    far < .infinity && abs(near + length - far) <= 1e-10 * far
  }
}
