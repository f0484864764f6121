/// How often vertices and ties lie on the shortest paths between others.
public struct Betweenness: Sendable, Hashable {
  /// The betweenness of each vertex.
  public let vertices: [Double]

  /// The betweenness of each tie, in the order of the ties of the graph.
  public let ties: [Double]

  /// Whether ordered pairs were counted instead of unordered ones.
  let isDirected: Bool
}

extension Betweenness {
  /// The betweenness of each vertex, divided by the number of pairs of others.
  ///
  ///     raw / ((n − 1)(n − 2) / 2)     undirected
  ///     raw / ((n − 1)(n − 2))         directed
  ///
  /// - Edge cases: `nil` with fewer than three vertices, where there is no such pair.
  public var normalizedVertices: [Double]? {
    let count = Double(vertices.count)
    guard count >= 3 else { return nil }
    let pairs = (count - 1) * (count - 2) / (isDirected ? 1 : 2)
    return vertices.map { $0 / pairs }
  }

  /// The betweenness of each tie, divided by the number of pairs of vertices.
  ///
  ///     raw / (n(n − 1) / 2)     undirected
  ///     raw / (n(n − 1))         directed
  public var normalizedTies: [Double] {
    let count = Double(vertices.count)
    let pairs = count * (count - 1) / (isDirected ? 1 : 2)
    return ties.map { $0 / pairs }
  }
}

extension CompressedGraph {
  /// Returns how often each vertex and each tie lies between others.
  ///
  ///     Bᵥ = Σ σ(s, t | v) / σ(s, t)       s ≠ v ≠ t
  ///
  /// where σ counts the shortest paths from *s* to *t*, and σ(… | v) those of them through *v*. The
  /// ends of a path do not count for a vertex; every tie on it counts for a tie. Undirected graphs
  /// count every pair once. On a path of three vertices the middle one has 1, and both ties have 2.
  ///
  /// - Parameters:
  ///   - lengths: How long each tie is: by default one step. Equal lengths are exact where `TieLengths`
  ///     can make them so.
  ///   - threads: The largest number of threads that work at the same time. The result is the same, to
  ///     the last bit, with any number.
  /// - Shape: numbers from 0 to the number of pairs; a vertex without ties has 0.
  /// - Precondition: The lengths fit the graph.
  /// - Complexity: O(*n*·*m*) in hops, O(*n*·*m* log *m*) with lengths; O(*n* + *m*) space.
  /// - Source: L. C. Freeman, *Sociometry* 40 (1977) 35-41; U. Brandes, *J. Math. Sociology* 25
  ///   (2001) 163-177, doi:10.1080/0022250X.2001.9990249.
  public func betweenness(along lengths: TieLengths = .hops, threads: Int = 1) -> Betweenness {
    let sums = pathSums(along: lengths, countsTies: true, threads: threads)
    return Betweenness(vertices: sums.vertices, ties: sums.ties, isDirected: isDirected)
  }

  /// Returns how often each vertex lies between others, and spares the count for ties.
  ///
  /// - Parameters:
  ///   - lengths: How long each tie is: by default one step.
  ///   - sources: The vertices at which the paths start, or `nil` for all. From some sources only, the
  ///     numbers are a part of the whole: those of disjoint sources add up.
  ///   - threads: The largest number of threads that work at the same time.
  /// - Precondition: The lengths fit the graph, and the sources exist.
  /// - Complexity: As for `betweenness(along:threads:)`, times the share of the vertices that are
  ///   sources.
  public func vertexBetweenness(
    along lengths: TieLengths = .hops, from sources: [Int32]? = nil, threads: Int = 1
  ) -> [Double] {
    pathSums(along: lengths, from: sources, countsTies: false, threads: threads).vertices
  }

  private func pathSums(
    along lengths: TieLengths, from sources: [Int32]? = nil, countsTies: Bool, threads: Int
  ) -> (vertices: [Double], ties: [Double]) {
    precondition(threads > 0, "There must be a thread")
    for source in sources ?? [] { checkVertex(Int(source)) }
    switch lengths.measure {
    case .hops:
      if let steps = SmallSteps(hopsOf: self) {
        return smallPathSums(steps, from: sources, countsTies: countsTies)
      }
      if !countsTies, !isDirected || vertexCount <= CompressedGraph.largestBatched {
        return (halved(hopSums(from: sources, threads: threads)), [])
      }
      return countPaths(
        along: ArcLengths<Int32>(outgoing: [], incoming: []), from: sources, countsTies, threads)
    case .short(let arcs, _, let small):
      checkLengths(arcs)
      if let small { return smallPathSums(small, from: sources, countsTies: countsTies) }
      return countPaths(along: arcs, from: sources, countsTies, threads)
    case .whole(let arcs, _): return countPaths(along: arcs, from: sources, countsTies, threads)
    case .real(let arcs):
      checkLengths(arcs)
      guard outgoing.isSmall else {
        return countPaths(along: arcs, from: sources, countsTies, threads)
      }
      let tally = SmallPathTally(vertexCount: vertexCount, countsTies: countsTies)
      let table = SmallLengthTable(arcs, of: self)
      forEachSource(sources) { tally.add(from: $0, through: table) }
      return smallSums(tally, countsTies: countsTies)
    }
  }

  /// The most vertices whose counts from eight sources stay near the processor.
  private static let largestBatched = 1 << 14

  /// Counts in hops: from eight sources at a time while the counts of all vertices are near.
  private func hopSums(from sources: [Int32]?, threads: Int) -> [Double] {
    let (rows, places) = outgoing.relabelled(nearbyOrder())
    let chosen = sources.map { $0.map { places[Int($0)] }.sorted() }
    let isBatched = vertexCount <= CompressedGraph.largestBatched
    let groups = SourceGroups(
      chosen ?? (0..<Int32(vertexCount)).map { $0 }, width: isBatched ? PathBatch.width : 1)
    let parts =
      isBatched
      ? ParallelWork.map(count: groups.count, threads: threads) {
        PathBatch(rows: rows)
      } work: { batch, group in
        var rest = groups[group]
        while !rest.isEmpty {
          batch.add(from: rest.prefix(PathBatch.width))
          rest = rest.dropFirst(PathBatch.width)
        }
        return PathSums(vertices: batch.takeSums(), arcs: [])
      }
      : ParallelWork.map(count: groups.count, threads: threads) {
        HopTally(rows: rows)
      } work: { tally, group in
        for source in groups[group] { tally.add(from: Int(source)) }
        return PathSums(vertices: tally.takeSums(), arcs: [])
      }
    let total = PathSums.total(parts, vertexCount: vertexCount).vertices
    return places.map { total[Int($0)] }
  }

  private func smallPathSums(
    _ steps: SmallSteps, from sources: [Int32]?, countsTies: Bool
  ) -> (vertices: [Double], ties: [Double]) {
    let tally = SmallPathTally(vertexCount: vertexCount, countsTies: countsTies)
    func add<Row>(through given: consuming SmallPathSearch<Row>) {
      var search = given
      forEachSource(sources) { tally.add(from: $0, through: &search) }
    }
    switch steps.lengths.count {
    case TwoMasks.count: add(through: SmallPathSearch<TwoMasks>(steps, vertexCount: vertexCount))
    case SixMasks.count: add(through: SmallPathSearch<SixMasks>(steps, vertexCount: vertexCount))
    default: add(through: SmallPathSearch<EightMasks>(steps, vertexCount: vertexCount))
    }
    return smallSums(tally, countsTies: countsTies)
  }

  private func smallSums(
    _ tally: borrowing SmallPathTally, countsTies: Bool
  ) -> (vertices: [Double], ties: [Double]) {
    var arcs: [Double] = []
    if countsTies {
      arcs.reserveCapacity(outgoing.targets.count)
      for vertex in 0..<vertexCount {
        for target in outgoing.neighbours(of: vertex) {
          arcs.append(tally.arcs[vertex &* 64 &+ Int(target)])
        }
      }
    }
    return (halved(tally.vertices.array), countsTies ? tieSums(of: arcs) : [])
  }

  private func forEachSource(_ sources: [Int32]?, _ body: (Int) -> Void) {
    if let sources {
      for source in sources { body(Int(source)) }
    } else {
      for source in 0..<vertexCount { body(source) }
    }
  }

  /// Each pair of vertices counted once, after it was counted from both ends.
  private func halved(_ vertices: [Double]) -> [Double] {
    isDirected ? vertices : vertices.map { $0 / 2 }
  }

  /// Accumulates dependencies source by source.
  private func countPaths<Length>(
    along lengths: ArcLengths<Length>, from sources: [Int32]?, _ countsTies: Bool, _ threads: Int
  ) -> (vertices: [Double], ties: [Double]) {
    checkLengths(lengths)
    let groups = SourceGroups(sources ?? (0..<Int32(vertexCount)).map { $0 })
    let parts = ParallelWork.map(count: groups.count, threads: threads) {
      PathTools(
        search: pathSearch(along: lengths, direction: .outgoing),
        tally: PathTally(
          vertexCount: vertexCount, arcCount: incoming.targets.count, countsTies: countsTies))
    } work: { tools, group in
      for source in groups[group] {
        tools.search.run(from: Int(source))
        tools.tally.add(tools.search, along: incoming, lengths.incoming)
      }
      return tools.tally.takeSums()
    }
    let total = PathSums.total(parts, vertexCount: vertexCount)
    return (halved(total.vertices), countsTies ? tieSums(of: arcsBySource(total.arcs)) : [])
  }

  /// The numbers of arcs in rows by target, put in the order of rows by source.
  private func arcsBySource(_ arcs: [Double]) -> [Double] {
    guard !arcs.isEmpty else { return [] }
    var next = outgoing.offsets
    var sorted = [Double](repeating: 0, count: outgoing.targets.count)
    for vertex in 0..<vertexCount {
      for arc in incoming.arcs(of: vertex) {
        let source = Int(incoming.targets[arc])
        sorted[next[source]] = arcs[arc]
        next[source] += 1
      }
    }
    return sorted
  }

  /// One number for each tie: of its arc, or of both its arcs, each pair of vertices counted once.
  private func tieSums(of arcs: [Double]) -> [Double] {
    if isDirected { return arcs }
    var next = outgoing.offsets
    var sums: [Double] = []
    sums.reserveCapacity(tieCount)
    for vertex in 0..<vertexCount {
      for arc in outgoing.arcs(of: vertex) {
        let target = Int(outgoing.targets[arc])
        guard vertex < target else { continue }
        // Rows are sorted, so the ways back come up in the order of the smaller vertex.
        sums.append((arcs[arc] + arcs[next[target]]) / 2)
        next[target] += 1
      }
    }
    return sums
  }
}

/// What one thread counts paths with.
private struct PathTools<Length: PathLength>: ~Copyable {
  var search: PathSearch<Length>
  let tally: PathTally
}
