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
  /// - Complexity: O(*n* + Σ *d*) time, *d* the degrees of the contacts; O(*n*) space. Among at most 64
  ///   vertices as much as for all of them.
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
    if rows.isSmall {
      let table = StrengthTable(rows)
      let totals = Scratch(table.totals())
      let products = table.weightedSquare(rows, times: inverses(of: totals))
      return mapContactConstraints(of: vertices, rows, totals, summary: summary) { _ in
      } indirect: { vertex, contact in
        products[table.place(vertex, contact)]
      }
    }
    let (offsets, targets, values) = (rows.offsets, rows.targets, rows.values(by: .strength))
    let totals = Scratch((0..<vertexCount).map { values.sum(over: rows.arcs(of: $0)) })
    let inverses = inverses(of: totals)
    let products = Scratch(repeating: 0.0, count: vertexCount)
    return mapContactConstraints(of: vertices, rows, totals, summary: summary) { vertex in
      let arcs = rows.arcs(of: vertex)
      for arc in arcs { products[Int(targets[arc])] = 0 }
      for arc in arcs {
        for next in rows.arcs(of: Int(targets[arc])) { products[Int(targets[next])] = 0 }
      }
      for arc in arcs {
        let contact = Int(targets[arc])
        let (own, inverse) = (values[arc], inverses[contact])
        for next in offsets[contact]..<offsets[contact &+ 1] {
          let target = Int(targets[next])
          // Rounded from the smaller vertex on, so that it is the same from both ends.
          let (first, second) = vertex < target ? (own, values[next]) : (values[next], own)
          products[target] = products[target] + first * inverse * second
        }
      }
    } indirect: { _, contact in
      products[contact]
    }
  }

  private func inverses(of totals: borrowing Scratch<Double>) -> Scratch<Double> {
    let inverses = Scratch(repeating: 0.0, count: vertexCount)
    for vertex in 0..<vertexCount { inverses[vertex] = 1 / totals[vertex] }
    return inverses
  }

  /// - Parameters:
  ///   - totals: The sum *s* of what the ties *b* count for, at each vertex.
  ///   - prepare: Called with each vertex before `indirect` is.
  ///   - indirect: Gives Σ_q bᵢq·b_qⱼ / s_q for a vertex *i* and one of its contacts *j*.
  @inline(__always)
  private func mapContactConstraints(
    of vertices: [Int], _ rows: TieRows, _ totals: borrowing Scratch<Double>,
    summary: (_ parts: borrowing Scratch<Double>, _ count: Int) -> Double?,
    prepare: (_ vertex: Int) -> Void, indirect: (_ vertex: Int, _ contact: Int) -> Double
  ) -> [Double?] {
    let (targets, values) = (rows.targets, rows.values(by: .strength))
    let parts = Scratch(repeating: 0.0, count: vertexCount)
    var found: [Double?] = []
    found.reserveCapacity(vertices.count)
    for vertex in vertices {
      checkVertex(vertex)
      let arcs = rows.arcs(of: vertex)
      let total = totals[vertex]
      prepare(vertex)
      for arc in arcs {
        let invested = (values[arc] + indirect(vertex, Int(targets[arc]))) / total
        parts[arc &- arcs.lowerBound] = invested * invested
      }
      found.append(summary(parts, arcs.count))
    }
    return found
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
