/// The unit in which every length of a graph is a whole number, if there is one.
struct WholeScale {
  let unit: TieLengths.Unit

  /// The different lengths in whole units, in ascending order.
  let lengths: [Int64]

  /// The longest length of a tie in whole units.
  let longest: Int64

  /// What a weight is multiplied with to become whole.
  private let factor: Double

  /// What is divided by a whole strength to become a length, or `nil` when weights are lengths.
  private let multiple: Int64?

  /// Finds a unit, or fails where the weights are not fractions of few digits, or where the sum of the
  /// longest possible paths would not fit in 60 bits.
  init?(of weights: [Double], reading: TieLengths.Reading, vertexCount: Int) {
    let limit = (Int64(1) << 60) / Int64(max(vertexCount * vertexCount, 1))
    for factor in [1.0, 2, 4, 10, 100, 1000] {
      guard let distinct = Self.distinctWholes(of: weights, times: factor) else { continue }
      if reading == .distance {
        guard let largest = distinct.last, largest <= limit else { return nil }
        self.factor = factor
        longest = largest
        lengths = distinct
        multiple = nil
        unit = TieLengths.Unit(numerator: 1, denominator: factor)
        return
      }
      var multiple: Int64 = 1
      for whole in distinct {
        let (product, overflow) = (multiple / Self.divisor(multiple, whole))
          .multipliedReportingOverflow(by: whole)
        guard !overflow, product <= limit else { return nil }
        multiple = product
      }
      self.factor = factor
      self.multiple = multiple
      longest = multiple / (distinct.first ?? 1)
      lengths = distinct.reversed().map { multiple / $0 }
      unit = TieLengths.Unit(numerator: factor, denominator: Double(multiple))
      return
    }
    return nil
  }

  /// The length of every tie in whole units.
  func lengths<Length: FixedWidthInteger>(of weights: [Double]) -> [Length] {
    // Weights below 64 are looked up; a division for each takes longer than all the rest.
    let table = (0..<64).map { $0 == 0 ? 0 : length(of: Double($0) / factor) }
    return weights.map { weight in
      let scaled = weight * factor
      let whole = Int(scaled)
      let isListed = scaled < 64 && Double(whole) == scaled
      return Length(truncatingIfNeeded: isListed ? table[whole] : length(of: weight))
    }
  }

  private func length(of weight: Double) -> Int64 {
    let whole = Int64((weight * factor).rounded())
    return multiple.map { $0 / whole } ?? whole
  }

  /// The different weights times a factor in ascending order, if all are whole and not too many.
  private static func distinctWholes(of weights: [Double], times factor: Double) -> [Int64]? {
    if factor == 1, let few = smallWholes(of: weights) { return few }
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

  /// The different weights in ascending order, if all are whole and below 64, as answers on a scale are.
  private static func smallWholes(of weights: [Double]) -> [Int64]? {
    var seen: UInt64 = 0
    for weight in weights {
      guard weight < 64 else { return nil }
      let whole = Int64(weight)
      guard Double(whole) == weight, whole > 0 else { return nil }
      seen |= 1 &<< UInt64(truncatingIfNeeded: whole)
    }
    return (1..<64).filter { seen &>> UInt64($0) & 1 == 1 }.map(Int64.init)
  }

  /// The greatest common divisor.
  static func divisor(_ one: Int64, _ other: Int64) -> Int64 {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }
}
