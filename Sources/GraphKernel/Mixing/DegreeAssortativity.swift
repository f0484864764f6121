extension CompressedGraph {
  /// How much vertices with many ties are tied to vertices with many ties.
  ///
  /// It is the correlation, over all ties, of the degrees at the two ends. In a directed graph it is
  /// the correlation of the ties that leave the source with the ties that enter the target.
  ///
  /// - Shape: one number from −1 to 1.
  /// - Edge cases: `nil` without ties, and where the ends have all the same degree.
  /// - Complexity: O(*n* + *m*).
  /// - Source: M. E. J. Newman, *Phys. Rev. Lett.* 89 (2002) 208701,
  ///   doi:10.1103/PhysRevLett.89.208701.
  public var degreeAssortativity: Double? {
    var sums = (x: 0.0, y: 0.0, xx: 0.0, yy: 0.0, xy: 0.0)
    for vertex in 0..<vertexCount {
      let x = Double(outgoing.degree(of: vertex))
      for target in outgoing.neighbours(of: vertex) {
        let y = Double(incoming.degree(of: Int(target)))
        sums.x += x
        sums.y += y
        sums.xx += x * x
        sums.yy += y * y
        sums.xy += x * y
      }
    }
    // Sums of whole numbers: the differences below are exact, and zero where there is no spread.
    let count = Double(outgoing.targets.count)
    let spreadX = count * sums.xx - sums.x * sums.x
    let spreadY = count * sums.yy - sums.y * sums.y
    guard spreadX > 0, spreadY > 0 else { return nil }
    let together = count * sums.xy - sums.x * sums.y
    return together / (spreadX.squareRoot() * spreadY.squareRoot())
  }
}
