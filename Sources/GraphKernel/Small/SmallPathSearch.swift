/// Searches for shortest paths in a small graph, one source after another.
///
/// Distances are whole, so that the vertices at each distance are one mask. A search takes the masks in
/// order and puts the neighbours of each into the masks ahead (Dial); no vertex is ever compared with
/// another.
///
/// - Source: R. B. Dial, *Commun. ACM* 12 (1969) 632-633, doi:10.1145/363269.363610.
struct SmallPathSearch<Row: MaskRow>: ~Copyable {
  private let lengths: Scratch<Int>
  private let outgoing: Scratch<UInt64>
  /// The masks of ties by target, or nothing where both directions are the same.
  private let incoming: Scratch<UInt64>

  /// The vertices at each distance, after as many empty places as the longest tie has steps.
  private let levels: Scratch<UInt64>
  private let padding: Int
  private let everyone: UInt64
  /// One bit for each length, or nothing where the longest does not fit.
  private let ahead: UInt64

  /// The number of vertices.
  let vertexCount: Int

  /// The largest distance of the last search.
  private var farthest = 0

  init(_ steps: SmallSteps, vertexCount: Int) {
    self.vertexCount = vertexCount
    lengths = Scratch(steps.lengths)
    outgoing = Scratch(steps.outgoing)
    incoming = Scratch(steps.isSymmetric ? [] : steps.incoming)
    padding = steps.lengths[steps.lengths.count - 1]
    levels = Scratch(repeating: 0, count: padding * (vertexCount + 2))
    everyone = vertexCount == 64 ? ~0 : 1 << UInt64(vertexCount) - 1
    ahead = padding < 64 ? steps.lengths.reduce(0) { $0 | 1 << UInt64($1) } : 0
  }

  /// Finds the distance from one vertex to every other, nearest first, those at one distance together.
  ///
  /// - Parameters:
  ///   - visits: Whether `visit` is called.
  ///   - reach: Called with every distance above 0 that there is, and the vertices at it.
  ///   - visit: Called with each of them in ascending order, and the vertices from which a shortest
  ///     path leads straight to it.
  @inline(__always)
  mutating func run(
    from source: Int, visits: Bool, reach: (_ distance: Int, _ vertices: UInt64) -> Void,
    visit: (_ vertex: Int, _ before: UInt64) -> Void
  ) {
    // A number that the compiler knows, so that it lays the loops over the lengths out flat.
    let count = Row.count
    let isSymmetric = incoming.count == 0
    levels.fill(padding..<(padding &+ farthest &+ 1), with: 0)
    var front: UInt64 = 1 &<< UInt64(truncatingIfNeeded: source)
    var unreached = everyone & ~front
    var place = padding
    var horizon = padding &+ padding
    // The places ahead at which there may be somebody, the next as the second bit.
    var pending = ahead
    levels[place] = front
    let first = Row(outgoing, at: source &* count)
    for index in 0..<count {
      let target = place &+ lengths[index]
      levels[target] = levels[target] | first[index]
    }
    while unreached != 0, place < horizon {
      let step = ahead == 0 ? 1 : pending.trailingZeroBitCount
      place &+= step
      pending = (pending &>> UInt64(truncatingIfNeeded: step)) & ~1
      // What was reached on a shorter way in the meantime stands there already.
      front = levels[place] & unreached
      levels[place] = front
      guard front != 0 else { continue }
      unreached &= ~front
      reach(place &- padding, front)
      // The last of all are only visited; nobody is left whom they could lead to.
      if !visits, unreached == 0 { break }
      var near = Row.zero
      if visits { for index in 0..<count { near[index] = levels[place &- lengths[index]] } }
      var rows = Row.zero
      repeat {
        let vertex = front.trailingZeroBitCount
        front &= front &- 1
        let row = Row(outgoing, at: vertex &* count)
        rows |= row
        if visits {
          visit(vertex, ((isSymmetric ? row : Row(incoming, at: vertex &* count)) & near).union)
        }
      } while front != 0
      for index in 0..<count {
        let target = place &+ lengths[index]
        levels[target] = levels[target] | rows[index]
      }
      pending |= ahead
      horizon = place &+ padding
    }
    farthest = place
  }
}
