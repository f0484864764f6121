extension CompressedGraph {
  /// Returns the share of the pairs of neighbours of each vertex that are tied themselves.
  ///
  ///     Cᵢ = 2tᵢ / (dᵢ(dᵢ − 1))                          undirected
  ///     Cᵢ = Σ zᵢⱼ·zⱼₖ·zₖᵢ / (dᵢ(dᵢ − 1) − 2rᵢ)          directed
  ///
  /// with *t* the triangles, *d* the degree, *r* the neighbours tied in both directions,
  /// zᵢⱼ = aᵢⱼ + aⱼᵢ, and the sum over the triangles at *i*.
  ///
  /// - Shape: one number from 0 to 1 for each vertex.
  /// - Edge cases: 0 with fewer than two neighbours. Two means follow from that choice: over all
  ///   vertices, and over those with at least two neighbours; `clusteringSummary` gives both.
  /// - Complexity: O(*m*^1.5) time, O(*n* + *m*) space.
  /// - Source: D. J. Watts and S. H. Strogatz, *Nature* 393 (1998) 440-442, doi:10.1038/30918;
  ///   G. Fagiolo, *Phys. Rev. E* 76 (2007) 026107, doi:10.1103/PhysRevE.76.026107.
  public func localClustering() -> [Double] {
    if isDirected { return triangleIntensities(in: contactRows(by: .presence)) }
    return outgoing.localClustering(triangles: outgoing.triangleCounts())
  }

  /// Returns the clustering of each vertex, every triangle counted by its intensity.
  ///
  ///     Cᵢ = 2 / (dᵢ(dᵢ − 1)) · Σ (ŵᵢⱼ·ŵⱼₖ·ŵₖᵢ)^⅓        ŵ = w / max w
  ///
  /// with the sum over the triangles at *i*; in a directed graph ŵᵢⱼ^⅓ + ŵⱼᵢ^⅓ takes the place of
  /// ŵᵢⱼ^⅓, and the number of pairs that of local clustering. The strongest tie of the whole graph
  /// sets the scale: one new strong tie changes everyone, so that two moments are not comparable.
  /// Use `clusteringBarrat` for those.
  ///
  /// - Shape: one number from 0 to 1 for each vertex.
  /// - Edge cases: 0 with fewer than two neighbours.
  /// - Complexity: O(*m*^1.5) time, O(*n* + *m*) space.
  /// - Source: J.-P. Onnela et al., *Phys. Rev. E* 71 (2005) 065103,
  ///   doi:10.1103/PhysRevE.71.065103.
  public func clusteringOnnela() -> [Double] {
    let largest = outgoing.values(by: .strength).maximum(over: outgoing.targets.indices)
    guard hasStrengths, largest > 0 else { return localClustering() }
    var arcs = LooseArcs(ties, by: .strength)
    arcs.strengths = arcs.strengths.map { Real.cubeRoot($0 / largest) }
    let roots = CompressedGraph(vertexCount: vertexCount, arcs: arcs)
    return triangleIntensities(in: roots.outgoing)
  }

  /// Returns the clustering of each vertex, every pair of neighbours counted by the ties to it.
  ///
  ///     Cᵢ = 1 / (sᵢ(dᵢ − 1)) · Σ (wᵢⱼ + wᵢₖ)
  ///
  /// with the sum over the triangles at *i*, *s* the strength and *d* the degree. Only the ties of
  /// the vertex itself set the scale, so that two moments are comparable. In a directed graph the
  /// strengths of both directions are added first.
  ///
  /// - Shape: one number from 0 to 1 for each vertex.
  /// - Edge cases: 0 with fewer than two neighbours.
  /// - Complexity: O(*m*^1.5) time, O(*n* + *m*) space.
  /// - Source: A. Barrat et al., *PNAS* 101 (2004) 3747-3752, doi:10.1073/pnas.0400087101.
  public func clusteringBarrat() -> [Double] {
    let rows = isDirected ? undirected(by: .strength).outgoing : outgoing
    let strengths = rows.strengths
    // Without strengths but with directions, two ties back and forth still count as two.
    guard !strengths.isEmpty else {
      return rows.localClustering(triangles: rows.triangleCounts())
    }
    // A tie counts once for each triangle that it is a side of.
    let sums = rows.tieSums { arc, shared in strengths[arc] * Double(shared) }
    let offsets = rows.offsets
    return (0..<vertexCount).map { vertex in
      let arcs = offsets[vertex]..<offsets[vertex &+ 1]
      guard arcs.count >= 2 else { return 0 }
      var strength = 0.0
      for arc in arcs { strength += strengths[arc] }
      return sums[vertex] / (strength * Double(arcs.count - 1))
    }
  }

  /// Sums the product of the values of the three ties over the triangles at each vertex, and divides
  /// by the largest number of triangles that its ties could be part of.
  private func triangleIntensities(in rows: TieRows) -> [Double] {
    let values = rows.values(by: .strength)
    var sums = [Double](repeating: 0, count: vertexCount)
    rows.forEachTriangle { triangle in
      let product =
        values[triangle.firstToSecond] * values[triangle.firstToThird]
        * values[triangle.secondToThird]
      sums[triangle.first] += product
      sums[triangle.second] += product
      sums[triangle.third] += product
    }
    return (0..<vertexCount).map { vertex in
      let contacts = rows.degree(of: vertex)
      guard contacts >= 2 else { return 0 }
      let ties = degree(of: vertex)
      let pairs = isDirected ? ties * (ties - 1) - 2 * (ties - contacts) : ties * (ties - 1) / 2
      return sums[vertex] / Double(pairs)
    }
  }
}

extension TieRows {
  /// The share of the pairs of neighbours that are tied, given the triangles of undirected rows.
  func localClustering(triangles: [Int]) -> [Double] {
    (0..<vertexCount).map { vertex in
      let contacts = degree(of: vertex)
      guard contacts >= 2 else { return 0 }
      return Double(triangles[vertex]) / Double(contacts &* (contacts &- 1) / 2)
    }
  }
}
