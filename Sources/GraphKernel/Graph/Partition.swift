/// A division of the vertices of a graph into parts, the largest part first.
///
/// Parts of the same size stand in the order of their smallest vertex, so that the same division
/// always has the same numbers.
public struct Partition: Sendable, Hashable {
  /// The number of the part that each vertex is in.
  public let membership: [Int32]

  /// The number of vertices of each part, in descending order.
  public let sizes: [Int]

  /// The number of parts.
  public var count: Int { sizes.count }

  /// The vertices of each part, in ascending order.
  ///
  /// - Complexity: O(*n*).
  public var members: [[Int32]] {
    var members = sizes.map { size in
      var part: [Int32] = []
      part.reserveCapacity(size)
      return part
    }
    for (vertex, part) in membership.enumerated() { members[Int(part)].append(Int32(vertex)) }
    return members
  }

  /// Numbers the parts by size, given any numbering from 0 in which no part is empty.
  init(labels: [Int32], count: Int) {
    var sizes = [Int](repeating: 0, count: count)
    var smallest = [Int](repeating: labels.count, count: count)
    for (vertex, label) in labels.enumerated() {
      sizes[Int(label)] += 1
      smallest[Int(label)] = min(smallest[Int(label)], vertex)
    }
    let order = (0..<count).sorted {
      (sizes[$1], smallest[$0]) < (sizes[$0], smallest[$1])
    }
    var rank = [Int32](repeating: 0, count: count)
    for (position, label) in order.enumerated() { rank[label] = Int32(position) }
    self.membership = labels.map { rank[Int($0)] }
    self.sizes = order.map { sizes[$0] }
  }
}
