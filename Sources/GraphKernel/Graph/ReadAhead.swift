/// Reads the row of a vertex whose turn comes later, so that it is near when it comes.
///
/// Rows are met in any order, and each would have to be waited for: the end of the row before it comes as
/// a surprise, so that the processor does not look ahead by itself.
struct ReadAhead: ~Copyable {
  /// How many turns ahead rows are read.
  static let distance = 12

  private var sum = 0
  private let kept = Scratch(repeating: 0, count: 1)

  /// Reads the first place of the row that begins at a position.
  @inline(__always)
  mutating func touch(_ targets: [Int32], at position: Int) {
    if position < targets.count { sum &+= Int(targets[position]) }
  }

  /// Reads the first place of the row that begins at a position.
  @inline(__always)
  mutating func touch(_ targets: borrowing Scratch<Int32>, at position: Int) {
    if position < targets.count { sum &+= Int(targets[position]) }
  }

  // What is never used would not be read.
  deinit { kept[0] = sum }
}
