/// Arcs in any order, on their way into rows.
struct LooseArcs {
  /// The vertex that each arc leaves.
  var sources: [Int32]

  /// The vertex that each arc enters.
  var targets: [Int32]

  /// The strength of each arc, or nothing when every arc counts as one.
  var strengths: [Double]
}

extension LooseArcs {
  /// One arc for each tie.
  init(_ ties: [CompressedGraph.Tie], by value: TieValue) {
    self.init(
      sources: ties.map(\.from),
      targets: ties.map(\.to),
      strengths: value == .strength ? ties.map(\.strength) : [])
  }
}
