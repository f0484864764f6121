/// The heights of everything: rows, names and tracks.
struct KinHeights {
  /// The middle of the symbols by row.
  private(set) var middles: [Double] = []
  /// The lower edge of the names by row.
  private(set) var bottoms: [Double] = []
  /// The height of each track by gap.
  private(set) var tracks: [[Double]] = []
  /// The height that is needed at least.
  let least: Double
  let symbol: Double

  /// The room that the names of a row take under the symbols, and the tracks below each row.
  init(
    textHeights: [Double], tracks: KinTracks, symbol: Double, top: Double, height: Double
  ) {
    self.symbol = symbol
    let rows = textHeights.count
    let counts = (0..<rows).map { tracks.levelCount(below: $0) }
    let foot = (0..<rows).map {
      (tracks.hasTwins(below: $0) ? 7.0 : 0) + min(13, max(8, 0.42 * symbol))
    }
    let body = textHeights.reduce(0) { $0 + $1 + symbol }
    func gaps(_ step: Double) -> [Double] {
      (0..<rows).map { row in
        if row == rows - 1 { return counts[row] > 0 ? 9 + step * Double(counts[row]) : 6 }
        return max(min(26, symbol), 10 + step * Double(max(0, counts[row] - 1)) + foot[row])
      }
    }
    // Lines stand closer where a family has many of them.
    let step = body + gaps(7).reduce(0, +) <= height ? 7.0 : 4.5
    var gaps = gaps(step)
    least = body + gaps.reduce(0, +)
    // What is left over goes between the rows, but not so much that families fall apart.
    let between = max(1, rows - 1)
    let spare = max(0, min(height - least, 2.6 * symbol * Double(between)))
    for row in 0..<max(0, rows - 1) { gaps[row] += spare / Double(between) }
    var y = top + max(0, (height - least - spare) / 3)
    for row in 0..<rows {
      middles.append(y + symbol / 2)
      y += symbol + textHeights[row]
      bottoms.append(y)
      let count = counts[row]
      let free = gaps[row] - 10 - foot[row]
      let pitch = count > 1 ? min(13, max(step, free / Double(count - 1) * 0.8)) : 0
      let first =
        row == rows - 1
        ? y + 9 : y + 10 + max(0, free - pitch * Double(max(0, count - 1))) / 2
      self.tracks.append((0..<count).map { first + pitch * Double($0) })
      y += gaps[row]
    }
  }

  func top(of row: Int) -> Double { middles[row] - symbol / 2 }
}
