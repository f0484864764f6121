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
    mapContactConstraints(of: vertices, by: value) { parts, count in
      if count == 0 { return nil }
      var sum = 0.0
      for index in 0..<count { sum += parts[index] }
      return sum
    }
  }

  private func hierarchies(of vertices: [Int], by value: TieValue) -> [Double?] {
    mapContactConstraints(of: vertices, by: value) { parts, contacts in
      guard contacts >= 2 else { return nil }
      let count = Double(contacts)
      var total = 0.0
      for index in 0..<contacts { total += parts[index] }
      let mean = total / count
      var sum = 0.0
      for index in 0..<contacts {
        let part = parts[index]
        let ratio = part / mean
        sum += ratio * Real.naturalLogarithm(ratio)
      }
      return sum / (count * Real.naturalLogarithm(count))
    }
  }

  /// Passes the constraint cᵢⱼ of each contact, in ascending order of contact, to `summary`.
  @inline(__always)
  private func mapContactConstraints(
    of vertices: [Int], by value: TieValue,
    summary: (_ parts: borrowing Scratch<Double>, _ count: Int) -> Double?
  ) -> [Double?] {
    let rows = contactRows(by: value)
    let values = rows.values(by: .strength)
    if rows.isSmall {
      let table = StrengthTable(rows)
      return mapContactConstraints(of: vertices, rows, table.totals(), summary: summary) {
        vertex, shares, indirect in
        table.addRows(of: rows.arcs(of: vertex), times: shares, to: indirect)
      }
    }
    let (offsets, targets) = (rows.offsets, rows.targets)
    let totals = (0..<vertexCount).map { values.sum(over: rows.arcs(of: $0)) }
    return mapContactConstraints(of: vertices, rows, totals, summary: summary) {
      vertex, shares, indirect in
      let arcs = rows.arcs(of: vertex)
      for arc in arcs { indirect[Int(targets[arc])] = 0 }
      for arc in arcs {
        for next in rows.arcs(of: Int(targets[arc])) { indirect[Int(targets[next])] = 0 }
      }
      for arc in arcs {
        let contact = Int(targets[arc])
        let share = shares[arc &- arcs.lowerBound]
        for next in offsets[contact]..<offsets[contact &+ 1] {
          let target = Int(targets[next])
          indirect[target] = indirect[target] + share * values[next]
        }
      }
    }
  }

  /// - Parameter collect: Puts the sums of the rows of the contacts of a vertex, each times a share, in
  ///   the places of those contacts at least.
  @inline(__always)
  private func mapContactConstraints(
    of vertices: [Int], _ rows: TieRows, _ totals: [Double],
    summary: (_ parts: borrowing Scratch<Double>, _ count: Int) -> Double?,
    collect: (
      _ vertex: Int, _ shares: borrowing Scratch<Double>, _ indirect: borrowing Scratch<Double>
    )
      -> Void
  ) -> [Double?] {
    let values = rows.values(by: .strength)
    let targets = rows.targets
    let indirect = Scratch(repeating: 0.0, count: vertexCount + Scratch<Double>.Block.scalarCount)
    let inverses = Scratch(totals.map { 1 / $0 })
    let shares = Scratch(repeating: 0.0, count: vertexCount)
    let parts = Scratch(repeating: 0.0, count: vertexCount)
    return vertices.map { vertex in
      checkVertex(vertex)
      let arcs = rows.arcs(of: vertex)
      let total = totals[vertex]
      for arc in arcs {
        let share = values[arc] / total
        parts[arc &- arcs.lowerBound] = share
        shares[arc &- arcs.lowerBound] = share * inverses[Int(targets[arc])]
      }
      collect(vertex, shares, indirect)
      for arc in arcs {
        let invested = parts[arc &- arcs.lowerBound] + indirect[Int(targets[arc])]
        parts[arc &- arcs.lowerBound] = invested * invested
      }
      return summary(parts, arcs.count)
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
