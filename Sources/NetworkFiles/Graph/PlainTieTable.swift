/// Reads the plainest tables of ties byte by byte, many times faster than a table of any kind.
///
/// A plain table has the words source and target (or from and to) on its first line, at most one column
/// more with whole numbers, one tie on every other line, and names of at most sixteen plain characters.
/// Such a table says nothing that could be misunderstood. Any other, and any with a mistake, is left to
/// `TableReader`, so that both read the same from the same bytes and name the same mistakes.
struct PlainTieTable {
  private let bytes: [UInt8]
  private var position = 0
  private var separator = UInt8(ascii: ",")
  private var valueName: String?

  private var names = NameTable()
  private var ties: [NetworkFile.Tie] = []
  private var values = AttributeColumn()

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a table, or returns `nil` if it is not a plain one.
  static func network(in bytes: [UInt8], isDirected: Bool?) -> NetworkFile? {
    var table = PlainTieTable(bytes)
    guard table.readHeader(), table.readTies() else { return nil }
    var network = NetworkFile(
      isDirected: isDirected ?? false, ids: table.names.ids, ties: table.ties)
    if isDirected == nil { network.note(.directionUnknown, line: 1) }
    if let name = table.valueName, table.values.count > 0 {
      network.tieAttributes.setColumn(name, table.values)
    }
    return network
  }

  private mutating func readHeader() -> Bool {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    var line = bytes[..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let found = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")].first(
      where: line.contains)
    guard let found else { return false }
    let cells = line.split(separator: found, omittingEmptySubsequences: false)
    let isWord = cells.allSatisfy { cell in
      !cell.isEmpty
        && cell.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == UInt8(ascii: "_")
        }
    }
    let words = cells.map { String(decoding: $0, as: UTF8.self) }
    let lower = words.map { $0.lowercased() }
    guard isWord, (2...3).contains(words.count),
      ["source", "from"].contains(lower[0]), ["target", "to"].contains(lower[1])
    else { return false }
    if words.count == 3 {
      guard !["source", "from", "target", "to", "directed", "type"].contains(lower[2]) else {
        return false
      }
      valueName = lower[2] == "weight" ? "weight" : words[2]
    }
    separator = found
    position = end + 1
    return true
  }

  private mutating func readTies() -> Bool {
    // About as many ties as there is room for in lines of this length.
    names.expectNumbers(below: bytes.count / 7)
    ties.reserveCapacity(bytes.count / 14)
    if valueName != nil { values.expectWholes(bytes.count / 14) }
    var line: Int32 = 2
    while position < bytes.count {
      guard let from = readName(endingIn: separator) else { return false }
      let end = valueName == nil ? UInt8(ascii: "\n") : separator
      guard let to = readName(endingIn: end) else { return false }
      if valueName != nil {
        guard let value = readWhole() else { return false }
        values.set(.whole(value), at: ties.count)
      }
      ties.append(NetworkFile.Tie(from: from, to: to, line: line))
      line += 1
    }
    return !ties.isEmpty
  }

  /// Reads a name and what ends it.
  private mutating func readName(endingIn end: UInt8) -> Int32? {
    let start = position
    var place = start
    var (high, low): (UInt64, UInt64) = (0, 0)
    var whole = 0
    var isWhole = true
    while place < bytes.count, isPlain(bytes[place]) {
      high = high &<< 8 | low &>> 56
      low = low &<< 8 | UInt64(bytes[place])
      let digit = bytes[place] &- UInt8(ascii: "0")
      isWhole = isWhole && digit < 10
      whole = whole &* 10 &+ Int(digit)
      place &+= 1
    }
    let length = place &- start
    // A quote mark at the start may guard a formula.
    guard length > 0, length <= NameTable.longest, bytes[start] != UInt8(ascii: "'") else {
      return nil
    }
    if end == UInt8(ascii: "\n"), place < bytes.count, bytes[place] == UInt8(ascii: "\r") {
      place &+= 1
    }
    guard place < bytes.count, bytes[place] == end else { return nil }
    position = place &+ 1
    let isNumber = isWhole && length <= 9 && (length == 1 || bytes[start] != UInt8(ascii: "0"))
    return names.number(
      of: NameTable.Key(high: high, low: low), whole: isNumber ? whole : nil)
  }

  /// Whether a character stands for itself in any table.
  private func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "#")
      && byte != separator
  }

  /// Reads a whole number without a sign or leading zeros, and the end of the line.
  private mutating func readWhole() -> Int? {
    let start = position
    var number = 0
    while position < bytes.count {
      let byte = bytes[position]
      position &+= 1
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        number = number &* 10 &+ Int(digit)
        continue
      }
      let length = position &- 1 &- start
      guard length > 0, length < 18, length == 1 || bytes[start] != UInt8(ascii: "0") else {
        return nil
      }
      if byte == UInt8(ascii: "\n") { return number }
      guard byte == UInt8(ascii: "\r"), position < bytes.count,
        bytes[position] == UInt8(ascii: "\n")
      else { return nil }
      position &+= 1
      return number
    }
    return nil
  }
}

/// Short names with the numbers in whose order they first came.
private struct NameTable {
  /// The bytes of a name, the last in the lowest place.
  struct Key: Equatable {
    let high: UInt64
    let low: UInt64
  }

  static let longest = 16

  private(set) var keys: [Key] = []
  /// The number of each name that is a small whole number, and one more; or 0.
  private var numbers: [Int32] = []
  /// The number of the name in each place and one more, or 0.
  private var places = [Int32](repeating: 0, count: 1 << 12)
  /// How many names have a place.
  private var searched = 0

  /// The names in order of their numbers.
  var ids: [String] {
    keys.map { key in
      var bytes: [UInt8] = []
      for word in [key.high, key.low] {
        for shift in stride(from: 56, through: 0, by: -8) {
          let byte = UInt8(truncatingIfNeeded: word >> UInt64(shift))
          if byte != 0 { bytes.append(byte) }
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Prepares for names that are whole numbers, which most large tables have: they need no search.
  mutating func expectNumbers(below bound: Int) {
    numbers = [Int32](repeating: 0, count: bound)
  }

  mutating func number(of key: Key, whole: Int?) -> Int32 {
    guard let whole, whole < numbers.count else { return number(of: key) }
    if numbers[whole] == 0 {
      keys.append(key)
      numbers[whole] = Int32(truncatingIfNeeded: keys.count)
    }
    return numbers[whole] &- 1
  }

  private mutating func number(of key: Key) -> Int32 {
    var place = home(of: key)
    while places[place] != 0 {
      let number = places[place] &- 1
      if keys[Int(number)] == key { return number }
      place = (place &+ 1) & (places.count &- 1)
    }
    keys.append(key)
    places[place] = Int32(truncatingIfNeeded: keys.count)
    searched &+= 1
    if searched &* 2 > places.count { grow() }
    return Int32(truncatingIfNeeded: keys.count &- 1)
  }

  private func home(of key: Key) -> Int {
    let mixed = (key.low ^ key.high &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: (mixed ^ mixed &>> 32) & UInt64(places.count &- 1))
  }

  private mutating func grow() {
    let known = places
    places = [Int32](repeating: 0, count: 4 * places.count)
    for number in known where number != 0 {
      var place = home(of: keys[Int(number) &- 1])
      while places[place] != 0 { place = (place &+ 1) & (places.count &- 1) }
      places[place] = number
    }
  }
}
