extension CompressedGraph {
  /// Returns how much the ties of one vertex lead back to the same people.
  ///
  /// Burt's constraint is high when the contacts of a vertex also know each other, so that there is
  /// little outside help to reach. It describes; a high value is not a fault.
  ///
  ///     Cᵢ  = Σⱼ cᵢⱼ       cᵢⱼ = (pᵢⱼ + Σ_q pᵢq·pqⱼ)²       j ≠ i,  q ≠ i, j
  ///     pᵢⱼ = (aᵢⱼ + aⱼᵢ) / Σₖ (aᵢₖ + aₖᵢ)
  ///
  /// where *a* is what the tie counts for. The sum runs over the contacts *j*: the vertices with a
  /// tie from or to *i*. Three vertices that are all tied, and a fourth tied only to the first, give
  /// 0.611, 1.007, 1.007 and 1. Vertices that a contact knows but *i* does not still take a share of
  /// that contact: for the constraint *within* an ego network, build the graph of ego and alters only.
  ///
  /// - Parameters:
  ///   - vertex: The vertex in the middle.
  ///   - value: What a tie counts for. In a directed graph by `presence` a mutual pair counts as two.
  /// - Shape: one number above 0; it may exceed 1 and is not cut off there.
  /// - Edge cases: `nil` without ties; 0 would read as "perfectly unconstrained".
  /// - Precondition: The vertex exists.
  /// - Complexity: O(*n* + Σ *d*) time, *d* the degrees of the contacts; O(*n*) space.
  /// - Source: R. S. Burt, *Structural Holes* (1992), ch. 2.
  public func constraint(of vertex: Int, by value: TieValue = .presence) -> Double? {
    constraints(of: [vertex], by: value)[0]
  }

  /// Returns the constraint of every vertex, in order; `nil` for a vertex without ties.
  ///
  /// - Complexity: O(*n* + Σ *d*²) time, O(*n* + *m*) space.
  public func constraints(by value: TieValue = .presence) -> [Double?] {
    constraints(of: Array(0..<vertexCount), by: value)
  }

  /// Returns how unevenly the constraint of one vertex is spread over its contacts.
  ///
  ///     Hᵢ = Σⱼ rⱼ ln rⱼ / (N ln N)       rⱼ = cᵢⱼ / (Cᵢ / N)
  ///
  /// with *N* the number of contacts and *c* as in the constraint. It is 0 when every contact
  /// constrains equally and near 1 when one contact carries all constraint.
  ///
  /// - Shape: one number from 0 to 1.
  /// - Edge cases: `nil` with fewer than two contacts, where the formula is 0/0.
  /// - Precondition: The vertex exists.
  /// - Complexity: As for the constraint.
  /// - Source: R. S. Burt, *Structural Holes* (1992), ch. 2.
  public func hierarchy(of vertex: Int, by value: TieValue = .presence) -> Double? {
    hierarchies(of: [vertex], by: value)[0]
  }

  /// Returns the hierarchy of every vertex, in order; `nil` with fewer than two contacts.
  ///
  /// - Complexity: O(*n* + Σ *d*²) time, O(*n* + *m*) space.
  public func hierarchies(by value: TieValue = .presence) -> [Double?] {
    hierarchies(of: Array(0..<vertexCount), by: value)
  }

  private func constraints(of vertices: [Int], by value: TieValue) -> [Double?] {
    mapContactConstraints(of: vertices, by: value) { parts in
      parts.isEmpty ? nil : parts.reduce(0, +)
    }
  }

  private func hierarchies(of vertices: [Int], by value: TieValue) -> [Double?] {
    mapContactConstraints(of: vertices, by: value) { parts in
      guard parts.count >= 2 else { return nil }
      let count = Double(parts.count)
      let mean = parts.reduce(0, +) / count
      var sum = 0.0
      for part in parts {
        let ratio = part / mean
        sum += ratio * Real.naturalLogarithm(ratio)
      }
      return sum / (count * Real.naturalLogarithm(count))
    }
  }

  /// Passes the constraint cᵢⱼ of each contact, in ascending order of contact, to `summary`.
  private func mapContactConstraints(
    of vertices: [Int], by value: TieValue, summary: ([Double]) -> Double?
  ) -> [Double?] {
    let rows = contactRows(by: value)
    let values = rows.values(by: .strength)
    var indirect = [Double](repeating: 0, count: vertexCount)
    var parts: [Double] = []
    return vertices.map { vertex in
      checkVertex(vertex)
      let arcs = rows.arcs(of: vertex)
      let total = values.sum(over: arcs)
      for arc in arcs {
        let contact = Int(rows.targets[arc])
        let onward = rows.arcs(of: contact)
        let share = values[arc] / total / values.sum(over: onward)
        for next in onward { indirect[Int(rows.targets[next])] += share * values[next] }
      }
      parts.removeAll(keepingCapacity: true)
      for arc in arcs {
        let invested = values[arc] / total + indirect[Int(rows.targets[arc])]
        parts.append(invested * invested)
      }
      for arc in arcs {
        for next in rows.arcs(of: Int(rows.targets[arc])) {
          indirect[Int(rows.targets[next])] = 0
        }
      }
      return summary(parts)
    }
  }

  /// The contacts of every vertex with aᵢⱼ + aⱼᵢ as strength; in an undirected graph aᵢⱼ is enough,
  /// because only ratios are used.
  func contactRows(by value: TieValue) -> TieRows {
    if isDirected {
      var arcs = LooseArcs(ties, by: .strength)
      if value == .presence { arcs.strengths = arcs.strengths.map { _ in 1 } }
      return CompressedGraph(vertexCount: vertexCount, arcs: arcs).outgoing
    }
    if value == .presence {
      return TieRows(offsets: outgoing.offsets, targets: outgoing.targets, strengths: [])
    }
    return outgoing
  }
}
