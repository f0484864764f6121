import GraphKernel
import TestSupport

/// A random network of 0 to 12 vertices, as it goes in and as the plainest table of what it holds.
///
/// Strengths are whole units of 1 to 15, times a scale; so every length 1/strength is a whole number
/// of 360,360ths and equal lengths are equal without any rounding. Half of the networks are directed,
/// a quarter have no strengths; isolates, separate blocks, self ties, ties of strength zero and
/// parallel ties all occur.
struct RandomNetwork: Sendable {
  /// The seeds of the 500 networks on which every measure is compared with its definition.
  static let seeds: Range<UInt64> = 0..<500

  /// The least number that all strengths in units divide.
  static let longest = 360_360

  let count: Int
  let isDirected: Bool
  let hasStrengths: Bool
  let scale: Double
  let rule: ParallelTies
  /// The ties that go in, with their strengths in units.
  private(set) var input: [(from: Int, to: Int, units: Int)] = []
  /// The strength between two vertices in units after merging; 0 where there is no tie.
  private(set) var units: [[Int]]
  private(set) var selfTies = 0
  private(set) var zeroTies = 0
  private(set) var mergedTies = 0

  var vertices: Range<Int> { 0..<count }

  init(seed: UInt64) {
    var generator = SplitMix64(seed: 77_000 + seed)
    let size = Int.random(in: 0...12, using: &generator)
    count = size
    isDirected = seed % 2 == 1
    hasStrengths = seed % 8 < 6
    scale = [1, 0.1, 0.123456789][Int(seed % 3)]
    rule = [.sum, .largest, .smallest][Int(seed / 3 % 3)]
    units = [[Int]](repeating: [Int](repeating: 0, count: size), count: size)
    guard size > 0 else { return }
    let chance = Double.random(in: 0.05...0.8, using: &generator)
    let blockCount = Int.random(in: 1...3, using: &generator)
    let blocks = (0..<size).map { _ in Int.random(in: 0..<blockCount, using: &generator) }
    for from in 0..<size {
      for to in 0..<size where isDirected || from <= to {
        guard blocks[from] == blocks[to],
          Double.random(in: 0..<1, using: &generator) < (from == to ? 0.1 : chance)
        else { continue }
        for _ in 0..<(Int.random(in: 0..<6, using: &generator) == 0 ? 3 : 1) {
          let swaps = !isDirected && Bool.random(using: &generator)
          let isZero = hasStrengths && Int.random(in: 0..<20, using: &generator) == 0
          add(
            swaps ? to : from, swaps ? from : to,
            isZero ? 0 : Int.random(in: 1...5, using: &generator))
        }
      }
    }
    input.shuffle(using: &generator)
  }

  private mutating func add(_ from: Int, _ to: Int, _ strength: Int) {
    input.append((from, to, strength))
    if from == to {
      selfTies += 1
    } else if strength == 0 {
      zeroTies += 1
    } else {
      let before = units[from][to]
      var after = strength
      if before > 0 {
        mergedTies += 1
        switch rule {
        case .sum: after = before + strength
        case .largest: after = max(before, strength)
        case .smallest: after = min(before, strength)
        }
      }
      if !hasStrengths { after = 1 }
      units[from][to] = after
      if !isDirected { units[to][from] = after }
    }
  }

  var graph: CompressedGraph {
    CompressedGraph(
      vertexCount: count, isDirected: isDirected, sources: input.map { Int32($0.from) },
      targets: input.map { Int32($0.to) },
      strengths: hasStrengths ? input.map { Double($0.units) * scale } : nil, parallelTies: rule)
  }

  /// The strength of each pair as a number.
  var strengths: [[Double]] {
    units.map { $0.map { Double($0) * (hasStrengths ? scale : 1) } }
  }

  /// What each pair counts for: its strength, or one where there is a tie.
  func values(by value: TieValue) -> [[Double]] {
    value == .strength ? strengths : units.map { $0.map { $0 > 0 ? 1 : 0 } }
  }

  func hasTie(_ from: Int, _ to: Int) -> Bool { units[from][to] > 0 }

  /// Whether there is a tie one way or the other.
  func areTied(_ one: Int, _ other: Int) -> Bool { hasTie(one, other) || hasTie(other, one) }

  /// The vertices with a tie from or to a vertex.
  func contacts(of vertex: Int) -> [Int] { vertices.filter { areTied(vertex, $0) } }

  /// The pairs with a tie, each undirected tie once.
  var pairs: [(from: Int, to: Int)] {
    vertices.flatMap { from in
      vertices.filter { hasTie(from, $0) && (isDirected || from < $0) }.map { (from, $0) }
    }
  }

  /// The contacts of each vertex as the bits of a number.
  var contactMasks: [UInt32] {
    vertices.map { vertex in contacts(of: vertex).reduce(0) { $0 | 1 << UInt32($1) } }
  }

  /// The members of a set that is given as bits.
  func members(of mask: UInt32) -> [Int] { vertices.filter { mask & 1 << UInt32($0) != 0 } }

  /// Every set of vertices as bits.
  var subsets: Range<UInt32> { 0..<1 << UInt32(count) }

  /// Whether a set holds together by the ties among its members; the empty set does not.
  func holdsTogether(_ mask: UInt32, _ contacts: [UInt32]) -> Bool {
    guard mask != 0 else { return false }
    var reached: UInt32 = 1 << UInt32(mask.trailingZeroBitCount)
    while true {
      var next = reached
      for vertex in members(of: reached) { next |= contacts[vertex] & mask }
      if next == reached { return reached == mask }
      reached = next
    }
  }
}
