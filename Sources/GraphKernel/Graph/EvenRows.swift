/// Rows in the order of their length, so that a loop over them can be foreseen by the processor.
///
/// Where rows of any length follow each other, the end of nearly every one comes as a surprise, which
/// costs as much as reading five neighbours.
struct EvenRows: ~Copyable {
  /// The vertex in each place.
  let order: Scratch<Int32>

  /// The places of the neighbours, row after row, each row in its old order.
  private let targets: Scratch<Int32>
  /// The strength of each arc, or nothing when every arc counts as one.
  private let strengths: Scratch<Double>
  /// The number of rows of each length.
  private let counts: Scratch<Int>

  /// - Complexity: O(*n* + *m*).
  init(_ rows: TieRows, by value: TieValue) {
    let count = rows.vertexCount
    let offsets = Scratch(rows.offsets)
    let rowTargets = Scratch(rows.targets)
    let values = Scratch(rows.values(by: value).strengths)
    var longest = 0
    for vertex in 0..<count { longest = max(longest, offsets[vertex &+ 1] &- offsets[vertex]) }
    counts = Scratch(repeating: 0, count: longest + 1)
    for vertex in 0..<count {
      let length = offsets[vertex &+ 1] &- offsets[vertex]
      counts[length] = counts[length] &+ 1
    }
    let next = Scratch(repeating: 0, count: longest + 1)
    for length in 0..<longest { next[length &+ 1] = next[length] &+ counts[length] }
    order = Scratch(repeating: 0, count: count)
    let places = Scratch<Int32>(repeating: 0, count: count)
    for vertex in 0..<count {
      let length = offsets[vertex &+ 1] &- offsets[vertex]
      let place = next[length]
      next[length] = place &+ 1
      order[place] = Int32(truncatingIfNeeded: vertex)
      places[vertex] = Int32(truncatingIfNeeded: place)
    }
    targets = Scratch(repeating: 0, count: rowTargets.count)
    strengths = Scratch(repeating: 0, count: values.count)
    var written = 0
    for place in 0..<count {
      let vertex = Int(order[place])
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        targets[written] = places[Int(rowTargets[arc])]
        if values.count > 0 { strengths[written] = values[arc] }
        written &+= 1
      }
    }
  }

  /// Puts the sum of the numbers of the neighbours, each times its strength, in each place.
  func add(_ numbers: borrowing Scratch<Double>, to sums: borrowing Scratch<Double>) {
    var (place, arc) = (0, 0)
    for length in 0..<counts.count {
      for _ in 0..<counts[length] {
        var sum = 0.0
        if strengths.count == 0 {
          for index in arc..<(arc &+ length) { sum += numbers[Int(targets[index])] }
        } else {
          for index in arc..<(arc &+ length) {
            sum += strengths[index] * numbers[Int(targets[index])]
          }
        }
        sums[place] = sum
        place &+= 1
        arc &+= length
      }
    }
  }
}
