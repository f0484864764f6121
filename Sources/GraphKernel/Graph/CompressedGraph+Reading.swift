extension CompressedGraph {
  /// The number of ties after merging.
  ///
  /// - Complexity: O(1).
  public var tieCount: Int {
    isDirected ? outgoing.targets.count : outgoing.targets.count / 2
  }

  /// Whether ties have strengths of their own.
  ///
  /// - Complexity: O(1).
  public var hasStrengths: Bool { !outgoing.strengths.isEmpty }

  /// The ties in ascending order of source and then target.
  ///
  /// In an undirected graph every tie appears once, from its smaller to its larger vertex.
  ///
  /// - Complexity: O(*n* + *m*).
  public var ties: [Tie] {
    let values = outgoing.values(by: .strength)
    var ties: [Tie] = []
    ties.reserveCapacity(tieCount)
    for vertex in 0..<vertexCount {
      for arc in outgoing.arcs(of: vertex) {
        let target = outgoing.targets[arc]
        if isDirected || vertex < Int(target) {
          ties.append(Tie(Int32(vertex), target, strength: values[arc]))
        }
      }
    }
    return ties
  }

  /// The vertices that the ties of a vertex lead to, in ascending order.
  ///
  /// - Precondition: The vertex exists.
  /// - Complexity: O(1).
  public func neighbours(of vertex: Int) -> ArraySlice<Int32> {
    checkVertex(vertex)
    return outgoing.neighbours(of: vertex)
  }

  /// Returns the vertices that a vertex has a tie to or from, in ascending order.
  ///
  /// With the vertex itself they are its ego network:
  ///
  ///     graph.subgraph(among: [Int32(ego)] + graph.contacts(of: ego))
  ///
  /// - Precondition: The vertex exists.
  /// - Complexity: O(*d* log *d*), *d* the degree.
  public func contacts(of vertex: Int) -> [Int32] {
    checkVertex(vertex)
    let targets = Array(outgoing.neighbours(of: vertex))
    guard isDirected else { return targets }
    let onlySources = incoming.neighbours(of: vertex).filter {
      outgoing.arc(from: vertex, to: Int($0)) == nil
    }
    return (targets + onlySources).sorted()
  }

  /// The strength of the tie from one vertex to another, or `nil` when there is no tie.
  ///
  /// - Precondition: Both vertices exist.
  /// - Complexity: O(log *d*), *d* the number of ties of `source`.
  public func strength(from source: Int, to target: Int) -> Double? {
    checkVertex(source)
    checkVertex(target)
    return outgoing.arc(from: source, to: target)
      .map { outgoing.values(by: .strength)[$0] }
  }

  /// Traps on a vertex that is not in the graph.
  func checkVertex(_ vertex: Int) {
    precondition(vertex >= 0 && vertex < vertexCount, "The vertex must be in the graph")
  }
}

extension CompressedGraph {
  /// The graph without directions: two vertices are tied when either has a tie to the other.
  ///
  /// The strength of a tie is the sum of the strengths in both directions. By `presence` the result
  /// has no strengths. An undirected graph is returned as it is, without its strengths by `presence`.
  ///
  /// - Complexity: O(*n* + *m*).
  public func undirected(by value: TieValue) -> CompressedGraph {
    let isSame = !isDirected && (value == .strength || !hasStrengths)
    if isSame { return self }
    return CompressedGraph(
      vertexCount: vertexCount,
      arcs: LooseArcs(ties, by: value))
  }

  /// The part of the graph among some vertices, renumbered by their position in the list.
  ///
  /// - Precondition: The vertices exist and none appears twice.
  /// - Complexity: O(*n* + *m*).
  public func subgraph(among vertices: [Int32]) -> CompressedGraph {
    var position = [Int32](repeating: -1, count: vertexCount)
    for (index, vertex) in vertices.enumerated() {
      checkVertex(Int(vertex))
      precondition(position[Int(vertex)] < 0, "A vertex can be in a subgraph only once")
      position[Int(vertex)] = Int32(index)
    }
    let kept = ties.filter { position[Int($0.from)] >= 0 && position[Int($0.to)] >= 0 }
    return CompressedGraph(
      vertexCount: vertices.count,
      isDirected: isDirected,
      arcs: LooseArcs(
        sources: kept.map { position[Int($0.from)] },
        targets: kept.map { position[Int($0.to)] },
        strengths: hasStrengths ? kept.map(\.strength) : []))
  }
}
