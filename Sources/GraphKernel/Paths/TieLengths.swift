/// How long each tie of a graph is, for measures that follow paths.
///
/// Length is the opposite of strength: a strong tie is a short way. A length is made from a graph in
/// a named reading and fits that graph only.
///
///     let graph = CompressedGraph(
///       vertexCount: 3, ties: [.init(0, 1, strength: 4), .init(1, 2, strength: 2)])
///     let lengths = graph.lengths(reading: .strength)
///     graph.distances(from: 0)                  // [0, 1, 2]
///     graph.distances(from: 0, along: lengths)  // [0, 0.25, 0.75]
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
    /// Whole numbers so small that no path is too long for 30 bits.
    case short(ArcLengths<Int32>, unit: Unit, small: SmallSteps?)
    case whole(ArcLengths<Int64>, unit: Unit)
    case real(ArcLengths<Double>)
  }

  /// The length that a whole number counts, as a fraction.
  struct Unit: Sendable, Hashable {
    let numerator: Double
    let denominator: Double

    func length(of count: some BinaryInteger) -> Double { Double(count) * numerator / denominator }
  }
}

/// One length for each arc of a graph, in both readings of its ties.
struct ArcLengths<Length: PathLength>: Sendable, Hashable {
  /// The lengths of the arcs by source, or nothing when every arc is one step long.
  let outgoing: [Length]

  /// The lengths of the arcs by target, or nothing when every arc is one step long.
  let incoming: [Length]
}

//===----------------------------------------------------------------------===//
// lengths(reading:)
//===----------------------------------------------------------------------===//

extension CompressedGraph {
  /// Returns the length of every tie, in one reading of the weights.
  ///
  /// In a graph without strengths every tie is one step long.
  ///
  /// - Complexity: O(*n* + *m*).
  public func lengths(reading: TieLengths.Reading) -> TieLengths {
    guard hasStrengths else { return .hops }
    if let scale = WholeScale(of: outgoing.strengths, reading: reading, vertexCount: vertexCount) {
      if scale.longest < (1 << 30) / Int64(vertexCount) {
        let lengths: ArcLengths<Int32> = arcLengths(scale.lengths)
        let small = SmallSteps(lengths, distinct: scale.lengths, of: self)
        return TieLengths(measure: .short(lengths, unit: scale.unit, small: small))
      }
      return TieLengths(measure: .whole(arcLengths(scale.lengths), unit: scale.unit))
    }
    return TieLengths(
      measure: .real(
        arcLengths { $0.map { reading == .strength ? 1 / $0 : $0 } }))
  }

  /// The length of each arc, made from its strength.
  private func arcLengths<Length>(_ lengths: ([Double]) -> [Length]) -> ArcLengths<Length> {
    let forth = lengths(outgoing.strengths)
    return ArcLengths(outgoing: forth, incoming: isDirected ? lengths(incoming.strengths) : forth)
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
