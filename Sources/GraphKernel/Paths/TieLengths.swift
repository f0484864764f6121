/// How long each tie of a graph is, for measures that follow paths.
///
/// Length is the opposite of strength: a strong tie is a short way. A length is made from a graph in
/// a named reading and fits that graph only.
///
///     let graph = CompressedGraph(
///       vertexCount: 3, ties: [.init(0, 1, strength: 4), .init(1, 2, strength: 2)])
///     graph.distances(from: 0)                                       // 0, 1, 2 hops
///     graph.distances(from: 0, along: graph.lengths(of: .strength))  // 0, 0.25, 0.75
///
/// Whether two paths are equally long decides what lies between whom, and sums of fractions such as
/// 1/3 + 1/6 and 1/2 differ in their last digit. Where the weights are whole numbers, or decimal
/// fractions of at most three digits, all lengths are therefore kept as whole multiples of one unit
/// and compared exactly. Other lengths are equal when they differ by at most one part in 10¹⁰.
public struct TieLengths: Sendable, Hashable {
  /// What a weight in the input stands for.
  public enum Reading: Sendable, Hashable {
    /// The weight is a strength; the length of the tie is 1/strength.
    case strength

    /// The weight is the length of the tie.
    case distance
  }

  /// Every tie is one step long.
  public static let hops = TieLengths(measure: .hops)

  /// The lengths in the arithmetic that suits them.
  let measure: Measure
}

extension TieLengths {
  /// The arithmetic of some lengths.
  enum Measure: Sendable, Hashable {
    case hops
    case whole(ArcLengths<Int64>, unit: Unit)
    case real(ArcLengths<Double>)
  }

  /// The length that a whole number counts, as a fraction.
  struct Unit: Sendable, Hashable {
    let numerator: Double
    let denominator: Double

    func length(of count: Int64) -> Double { Double(count) * numerator / denominator }
  }
}

/// One length for each arc of a graph, in both readings of its ties.
struct ArcLengths<Length: PathLength>: Sendable, Hashable {
  /// The lengths of the arcs by source, or nothing when every arc is one step long.
  let outgoing: [Length]

  /// The lengths of the arcs by target, or nothing when every arc is one step long.
  let incoming: [Length]
}

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

//===----------------------------------------------------------------------===//
// lengths(of:)
//===----------------------------------------------------------------------===//

extension CompressedGraph {
  /// Returns the length of every tie, in one reading of the weights.
  ///
  /// In a graph without strengths every tie is one step long.
  ///
  /// - Complexity: O(*n* + *m*).
  public func lengths(of reading: TieLengths.Reading) -> TieLengths {
    guard hasStrengths else { return .hops }
    if let scale = WholeScale(of: outgoing.strengths, reading: reading, vertexCount: vertexCount) {
      let outgoing = outgoing.strengths.map(scale.length)
      return TieLengths(
        measure: .whole(
          ArcLengths(
            outgoing: outgoing,
            incoming: isDirected ? incoming.strengths.map(scale.length) : outgoing),
          unit: scale.unit))
    }
    func length(_ weight: Double) -> Double { reading == .strength ? 1 / weight : weight }
    let outgoing = outgoing.strengths.map(length)
    return TieLengths(
      measure: .real(
        ArcLengths(
          outgoing: outgoing, incoming: isDirected ? incoming.strengths.map(length) : outgoing)))
  }

  /// Traps on lengths that were made for another graph.
  func checkLengths<Length>(_ lengths: ArcLengths<Length>) {
    precondition(
      lengths.outgoing.isEmpty
        || lengths.outgoing.count == outgoing.targets.count
          && lengths.incoming.count == incoming.targets.count,
      "Tie lengths must be made from the graph that they measure")
  }
}

/// The unit in which every length of a graph is a whole number, if there is one.
private struct WholeScale {
  let unit: TieLengths.Unit

  /// What a weight is multiplied with to become whole.
  private let factor: Double

  /// What is divided by a whole strength to become a length, or `nil` when weights are lengths.
  private let multiple: Int64?

  /// Finds a unit, or fails where the weights are not fractions of few digits, or where the sum of the
  /// longest possible paths would not fit in 60 bits.
  init?(of weights: [Double], reading: TieLengths.Reading, vertexCount: Int) {
    let longest = (Int64(1) << 60) / Int64(max(vertexCount * vertexCount, 1))
    for factor in [1.0, 2, 4, 10, 100, 1000] {
      guard let distinct = Self.distinctWholes(of: weights, times: factor) else { continue }
      if reading == .distance {
        guard let largest = distinct.last, largest <= longest else { return nil }
        self.factor = factor
        multiple = nil
        unit = TieLengths.Unit(numerator: 1, denominator: factor)
        return
      }
      var multiple: Int64 = 1
      for whole in distinct {
        let (product, overflow) = (multiple / Self.divisor(multiple, whole))
          .multipliedReportingOverflow(by: whole)
        guard !overflow, product <= longest else { return nil }
        multiple = product
      }
      self.factor = factor
      self.multiple = multiple
      unit = TieLengths.Unit(numerator: factor, denominator: Double(multiple))
      return
    }
    return nil
  }

  /// The length of a tie in whole units.
  func length(of weight: Double) -> Int64 {
    let whole = Int64((weight * factor).rounded())
    return multiple.map { $0 / whole } ?? whole
  }

  /// The different weights times a factor in ascending order, if all are whole and not too many.
  private static func distinctWholes(of weights: [Double], times factor: Double) -> [Int64]? {
    var distinct: [Int64] = []
    for weight in weights {
      let scaled = weight * factor
      let whole = scaled.rounded()
      guard whole >= 1, whole <= 0x1p40, abs(scaled - whole) <= 1e-12 * whole else { return nil }
      var low = 0
      var high = distinct.count
      while low < high {
        let middle = (low + high) / 2
        if distinct[middle] < Int64(whole) { low = middle + 1 } else { high = middle }
      }
      guard low == distinct.count || distinct[low] != Int64(whole) else { continue }
      guard distinct.count < 4096 else { return nil }
      distinct.insert(Int64(whole), at: low)
    }
    return distinct
  }

  /// The greatest common divisor.
  private static func divisor(_ one: Int64, _ other: Int64) -> Int64 {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }
}
