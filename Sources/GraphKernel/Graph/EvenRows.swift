/// Rows in the order of their length, so that a loop over them can be foreseen by the processor.
///
/// Where rows of any length follow each other, the end of nearly every one comes as a surprise, which
/// costs as much as reading five neighbours.
struct EvenRows: ~Copyable {
  /// The place of each vertex.
  private let ranking: DegreeRanking
  /// The places of the neighbours, row after row, each row in its old order.
  private let targets: Scratch<Int32>
  /// The strength of each arc, or nothing when every arc counts as one.
  private let strengths: Scratch<Double>

  /// - Complexity: O(*n* + *m*).
  init(_ rows: TieRows, by value: TieValue) {
    let count = rows.vertexCount
    let offsets = Scratch(rows.offsets)
    let rowTargets = Scratch(rows.targets)
    let values = Scratch(rows.values(by: value).strengths)
    ranking = DegreeRanking(rows)
    targets = Scratch(repeating: 0, count: rowTargets.count)
    strengths = Scratch(repeating: 0, count: values.count)
    var written = 0
    for place in 0..<count {
      let vertex = Int(ranking.order[place])
      for arc in offsets[vertex]..<offsets[vertex &+ 1] {
        targets[written] = ranking.ranks[Int(rowTargets[arc])]
        if values.count > 0 { strengths[written] = values[arc] }
        written &+= 1
      }
    }
  }

  /// The vertex in a place.
  func vertex(at place: Int) -> Int { Int(ranking.order[place]) }

  /// Puts the sum of the numbers of the neighbours, each times its strength, in each place.
  func add(_ numbers: borrowing Scratch<Double>, to sums: borrowing Scratch<Double>) {
    var (place, arc) = (0, 0)
    for length in 0..<ranking.counts.count {
      for _ in 0..<ranking.counts[length] {
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
