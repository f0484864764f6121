/// A number that paths are measured with.
protocol PathLength: Comparable, AdditiveArithmetic, Hashable, Sendable, BitwiseCopyable {
  /// A number that holds the sum of many lengths.
  associatedtype Sum: AdditiveArithmetic

  /// Longer than any path, and still small enough that a tie can be added.
  static var unreached: Self { get }

  /// The length of a tie where every tie is one step long.
  static var step: Self { get }

  /// Whether a tie of some length leads on a shortest path from one distance to another.
  static func leads(from near: Self, along length: Self, to far: Self) -> Bool

  /// The largest power of two that no tie is shorter than, as a number of bits, if lengths are whole
  /// and not so different that there would be too many parts of such a width.
  static func bucketBits(of lengths: [Self]) -> Int?

  /// The number of the part of a width of so many bits that the length is in.
  func bucket(bits: Int) -> Int

  /// The length so many times.
  func times(_ count: Int) -> Sum
}

extension PathLength where Self: FixedWidthInteger {
  static var unreached: Self { .max / 2 }
  static var step: Self { 1 }

  static func leads(from near: Self, along length: Self, to far: Self) -> Bool {
    near &+ length == far
  }

  static func bucketBits(of lengths: [Self]) -> Int? {
    guard let shortest = lengths.min(), let longest = lengths.max(), shortest > 0 else {
      return nil
    }
    let bits = bitWidth - 1 - shortest.leadingZeroBitCount
    return longest >> Self(bits) < 1024 ? bits : nil
  }

  func bucket(bits: Int) -> Int { Int(truncatingIfNeeded: self &>> Self(truncatingIfNeeded: bits)) }

  func times(_ count: Int) -> Int64 { Int64(self) * Int64(count) }
}

extension Int32: PathLength {}

extension Int64: PathLength {}

extension Double: PathLength {
  static var unreached: Double { .infinity }
  static var step: Double { 1 }

  /// The part of a length by which two that count as equal may differ.
  static let tolerance = 1e-10

  static func leads(from near: Double, along length: Double, to far: Double) -> Bool {
    far < .infinity && abs(near + length - far) <= tolerance * far
  }

  // Rounding could leave a sum in the part that it started from.
  static func bucketBits(of lengths: [Double]) -> Int? { nil }

  func bucket(bits: Int) -> Int { 0 }

  func times(_ count: Int) -> Double { self * Double(count) }
}
