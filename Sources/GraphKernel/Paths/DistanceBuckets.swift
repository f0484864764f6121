/// Vertices by distance, in parts so narrow that no tie leads from one vertex of a part to another.
///
/// Whatever is taken from the nearest part is final, and no heap has to be kept in order. As no tie is
/// longer than all parts together, they are used in a round.
///
/// - Source: E. V. Denardo and B. L. Fox, *Oper. Res.* 27 (1979) 161-186, doi:10.1287/opre.27.1.161.
struct DistanceBuckets {
  /// The width of a part, as a number of bits.
  let bits: Int
  private var parts: [[Int32]]

  init(bits: Int, longest: Int) {
    self.bits = bits
    var count = 2
    while count < longest + 2 { count *= 2 }
    parts = [[Int32]](repeating: [], count: count)
  }

  /// The number of parts in a round.
  var count: Int { parts.count }

  mutating func insert(_ vertex: Int32, into part: Int) {
    parts[part & (parts.count &- 1)].append(vertex)
  }

  /// Exchanges the vertices of a part for an empty list, whose memory is used again.
  mutating func take(_ part: Int, into list: inout [Int32]) {
    list.removeAll(keepingCapacity: true)
    swap(&parts[part & (parts.count &- 1)], &list)
  }
}
