extension CompressedGraph {
  /// Checks in debug builds that the rows hold what every algorithm relies on.
  func checkInvariants() {
    assert(outgoing.areSimple(), "Rows must be sorted, without self ties and without doubles")
    assert(incoming.areSimple(), "Rows must be sorted, without self ties and without doubles")
    assert(
      isDirected ? incoming == outgoing.transposed() : outgoing == outgoing.transposed(),
      "Ties by target must be the ties by source read backwards")
    assert(outgoing.vertexCount == vertexCount, "Every vertex must have a row")
  }
}

extension TieRows {
  /// Whether every row is strictly ascending, leaves out its own vertex, and has valid strengths.
  fileprivate func areSimple() -> Bool {
    guard offsets.first == 0, offsets.last == targets.count,
      strengths.isEmpty || strengths.count == targets.count,
      strengths.allSatisfy({ $0 > 0 && $0.isFinite })
    else { return false }
    return (0..<vertexCount).allSatisfy { vertex in
      let row = neighbours(of: vertex)
      return row.allSatisfy { $0 != Int32(vertex) && $0 >= 0 && $0 < Int32(vertexCount) }
        && zip(row, row.dropFirst()).allSatisfy(<)
    }
  }
}
