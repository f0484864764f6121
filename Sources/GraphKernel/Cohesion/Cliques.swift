extension CompressedGraph {
  /// Returns every set of vertices that are all tied and to which no vertex can be added.
  ///
  /// Directions are left out. A vertex without ties is a clique of one.
  ///
  /// - Returns: The cliques in ascending order of their vertices, each in ascending order.
  /// - Complexity: O(3^(*n*/3)) in the worst case, which social networks are far from; about
  ///   O(*d*·*n*·3^(*d*/3)) with *d* the largest core number.
  /// - Source: C. Bron and J. Kerbosch, *Commun. ACM* 16 (1973) 575-577, doi:10.1145/362342.362367;
  ///   E. Tomita et al., *Theor. Comput. Sci.* 363 (2006) 28-42, doi:10.1016/j.tcs.2006.06.015.
  public func maximalCliques() -> [[Int32]] {
    cliqueSearch(atMost: .max).cliques.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Returns the maximal cliques as `maximalCliques()` does, or `nil` if there are more than a limit.
  ///
  /// Sixty vertices can have three thousand million maximal cliques: give a limit where the graph comes
  /// from outside.
  ///
  /// - Complexity: About O(*d*²) time for each clique found, *d* the largest degree.
  public func maximalCliques(atMost limit: Int) -> [[Int32]]? {
    let search = cliqueSearch(atMost: limit)
    guard search.cliques.count <= limit else { return nil }
    return search.cliques.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func cliqueSearch(atMost limit: Int) -> CliqueSearch {
    var search = CliqueSearch(rows: undirected(by: .presence).outgoing, limit: limit)
    let cores = coreNumbers()
    let order = (0..<vertexCount).sorted { (cores[$0], $0) < (cores[$1], $1) }
    var rank = [Int](repeating: 0, count: vertexCount)
    for (position, vertex) in order.enumerated() { rank[vertex] = position }
    for vertex in order {
      let neighbours = search.rows.neighbours(of: vertex)
      search.extend(
        [Int32(vertex)],
        candidates: neighbours.filter { rank[Int($0)] > rank[vertex] },
        excluded: neighbours.filter { rank[Int($0)] < rank[vertex] })
    }
    return search
  }
}

/// A search that adds one vertex at a time and goes back where nothing can be added.
private struct CliqueSearch {
  let rows: TieRows
  private(set) var cliques: [[Int32]] = []

  private let limit: Int

  init(rows: TieRows, limit: Int) {
    self.rows = rows
    self.limit = limit
  }

  /// Finds the maximal cliques that hold `clique`, some candidates, and no excluded vertex.
  mutating func extend(_ clique: [Int32], candidates: [Int32], excluded: [Int32]) {
    guard cliques.count <= limit else { return }
    if candidates.isEmpty, excluded.isEmpty { cliques.append(clique.sorted()) }
    guard let pivot = pivot(among: candidates, and: excluded) else { return }
    var candidates = candidates
    var excluded = excluded
    for vertex in candidates where !areTied(pivot, vertex) {
      extend(
        clique + [vertex],
        candidates: candidates.filter { areTied(vertex, $0) },
        excluded: excluded.filter { areTied(vertex, $0) })
      candidates.removeAll { $0 == vertex }
      excluded.append(vertex)
    }
  }

  /// The vertex with the most ties to the candidates: its neighbours need no branch of their own.
  private func pivot(among candidates: [Int32], and excluded: [Int32]) -> Int32? {
    guard !candidates.isEmpty else { return nil }
    var best: (vertex: Int32, count: Int)?
    for vertex in candidates + excluded {
      let count = candidates.count { areTied(vertex, $0) }
      if count > best?.count ?? -1 { best = (vertex, count) }
    }
    return best?.vertex
  }

  private func areTied(_ one: Int32, _ other: Int32) -> Bool {
    rows.arc(from: Int(one), to: Int(other)) != nil
  }
}
