extension [String] {
  /// The positions of names in ascending order of name.
  ///
  /// Comparing texts honours every rule of Unicode and takes most of the time of a large network. Names
  /// of at most sixteen plain characters, such as numbers, are compared as numbers of sixteen bytes.
  func orderOfNames() -> [Int] {
    var keys: [ShortName] = []
    keys.reserveCapacity(count)
    for (position, name) in enumerated() {
      guard let key = ShortName(name, position: position) else {
        return indices.sorted { self[$0] < self[$1] }
      }
      keys.append(key)
    }
    keys.sort()
    return keys.map { Int($0.position) }
  }
}

/// A short name of plain characters as two numbers in the same order.
private struct ShortName: Comparable {
  private let first: UInt64
  private let second: UInt64
  let position: Int32

  /// Packs a name, or fails where it is long or holds more than plain characters.
  init?(_ name: String, position: Int) {
    guard name.utf8.count <= 16 else { return nil }
    var words: (UInt64, UInt64) = (0, 0)
    var shift: UInt64 = 64
    var isFirst = true
    for byte in name.utf8 {
      guard byte > 0, byte < 0x80 else { return nil }
      shift -= 8
      if isFirst { words.0 |= UInt64(byte) &<< shift } else { words.1 |= UInt64(byte) &<< shift }
      if shift == 0 { (shift, isFirst) = (64, false) }
    }
    (first, second) = words
    self.position = Int32(truncatingIfNeeded: position)
  }

  static func < (left: ShortName, right: ShortName) -> Bool {
    left.first == right.first ? left.second < right.second : left.first < right.first
  }
}
