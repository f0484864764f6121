extension CompressedGraph {
  /// Returns the number of contacts of one vertex, less what they overlap.
  ///
  ///     Eᵢ  = Σⱼ (1 − Σ_q pᵢq·mⱼq)      j ≠ i,  q ≠ i, j
  ///     mⱼq = (aⱼq + aqⱼ) / maxₖ (aⱼₖ + aₖⱼ)
  ///
  /// with *p* as in the constraint and *j* over the contacts of *i*. Without directions and by
  /// `presence` this is Borgatti's *n* − 2*t*/*n*: *n* contacts with *t* ties among them. Four
  /// contacts with two ties among them have effective size 3.
  ///
  /// - Parameters:
  ///   - vertex: The vertex in the middle.
  ///   - value: What a tie counts for. In a directed graph by `presence` a mutual pair counts as two.
  /// - Shape: one number from 1 to the number of contacts.
  /// - Edge cases: `nil` without ties.
  /// - Precondition: The vertex exists.
  /// - Complexity: O(*n* + Σ *d*) time, *d* the degrees of the contacts; O(*n*) space.
  /// - Source: R. S. Burt, *Structural Holes* (1992), ch. 2; S. P. Borgatti, "Structural holes:
  ///   unpacking Burt's redundancy measures", *Connections* 20 (1997) 35-38.
  public func effectiveSize(of vertex: Int, by value: TieValue = .presence) -> Double? {
    mapEffectiveSizes(of: [vertex], by: value) { size, _ in size }[0]
  }

  /// Returns the effective size of every vertex, in order; `nil` for a vertex without ties.
  ///
  /// - Complexity: O(*n* + Σ *d*²) time, O(*n* + *m*) space.
  public func effectiveSizes(by value: TieValue = .presence) -> [Double?] {
    mapEffectiveSizes(of: Array(0..<vertexCount), by: value) { size, _ in size }
  }

  /// Returns the effective size of one vertex, divided by its number of contacts.
  ///
  /// - Shape: one number above 0 and at most 1; 1 when no two contacts know each other.
  /// - Edge cases: `nil` without ties.
  /// - Precondition: The vertex exists.
  /// - Complexity: As for the effective size.
  /// - Source: R. S. Burt, *Structural Holes* (1992), ch. 2.
  public func efficiency(of vertex: Int, by value: TieValue = .presence) -> Double? {
    mapEffectiveSizes(of: [vertex], by: value) { $0 / Double($1) }[0]
  }

  /// Returns the efficiency of every vertex, in order; `nil` for a vertex without ties.
  ///
  /// - Complexity: O(*n* + Σ *d*²) time, O(*n* + *m*) space.
  public func efficiencies(by value: TieValue = .presence) -> [Double?] {
    mapEffectiveSizes(of: Array(0..<vertexCount), by: value) { $0 / Double($1) }
  }

  /// Passes the effective size and the number of contacts of each vertex with ties to `summary`.
  private func mapEffectiveSizes(
    of vertices: [Int], by value: TieValue, summary: (Double, Int) -> Double
  ) -> [Double?] {
    let rows = contactRows(by: value)
    let values = rows.values(by: .strength)
    let maxima = (0..<vertexCount).map { values.maximum(over: rows.arcs(of: $0)) }
    if rows.isSmall {
      let table = StrengthTable(rows)
      let direct = Scratch(repeating: 0.0, count: vertexCount)
      let shared = Scratch(repeating: 0.0, count: table.length)
      let (targets, strengths) = (rows.targets, rows.strengths)
      return vertices.map { vertex in
        checkVertex(vertex)
        let arcs = rows.arcs(of: vertex)
        guard !arcs.isEmpty else { return nil }
        var total = 0.0
        for arc in arcs {
          let strength = strengths.isEmpty ? 1 : strengths[arc]
          direct[arc &- arcs.lowerBound] = strength
          total += strength
        }
        // What i and j both know is the same seen from j, so that it comes for all j in one go.
        table.addRows(of: arcs, times: direct, to: shared)
        var redundancy = 0.0
        for arc in arcs { redundancy += shared[Int(targets[arc])] / maxima[Int(targets[arc])] }
        return summary(Double(arcs.count) - redundancy / total, arcs.count)
      }
    }
    let direct = Scratch(repeating: 0.0, count: vertexCount)
    return vertices.map { vertex in
      checkVertex(vertex)
      let arcs = rows.arcs(of: vertex)
      guard !arcs.isEmpty else { return nil }
      for arc in arcs { direct[Int(rows.targets[arc])] = values[arc] }
      var redundancy = 0.0
      for arc in arcs {
        let onward = rows.arcs(of: Int(rows.targets[arc]))
        var shared = 0.0
        for next in onward { shared += direct[Int(rows.targets[next])] * values[next] }
        redundancy += shared / maxima[Int(rows.targets[arc])]
      }
      for arc in arcs { direct[Int(rows.targets[arc])] = 0 }
      return summary(Double(arcs.count) - redundancy / values.sum(over: arcs), arcs.count)
    }
  }
}
