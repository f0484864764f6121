/// The parts into which a graph falls apart, the largest part first.
///
/// Parts of the same size stand in the order of their smallest vertex.
public struct Components: Sendable, Hashable {
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

  /// Numbers the parts by size, given any numbering in which parts are first met in vertex order.
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

extension CompressedGraph {
  /// The parts of the graph between which there is no tie, in either direction.
  ///
  /// In a directed graph these are the weak components. A vertex without ties is a part of its own; a
  /// graph without vertices has no parts.
  ///
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), 4.2.4.
  public var components: Components {
    var labels = [Int32](repeating: -1, count: vertexCount)
    var queue: [Int32] = []
    queue.reserveCapacity(vertexCount)
    var count: Int32 = 0
    for start in 0..<vertexCount where labels[start] < 0 {
      labels[start] = count
      var head = queue.count
      queue.append(Int32(start))
      while head < queue.count {
        let vertex = Int(queue[head])
        head += 1
        Self.visit(outgoing.neighbours(of: vertex), labelling: &labels, count, onto: &queue)
        if isDirected {
          Self.visit(incoming.neighbours(of: vertex), labelling: &labels, count, onto: &queue)
        }
      }
      count += 1
    }
    return Components(labels: labels, count: Int(count))
  }

  /// Labels the neighbours that have no label yet and puts them in the queue.
  private static func visit(
    _ neighbours: ArraySlice<Int32>, labelling labels: inout [Int32], _ label: Int32,
    onto queue: inout [Int32]
  ) {
    for neighbour in neighbours where labels[Int(neighbour)] < 0 {
      labels[Int(neighbour)] = label
      queue.append(neighbour)
    }
  }
}
