/// Takes lines out of a stream that comes in pieces.
///
///     var lines = AnswerLines()
///     lines.append([0x61, 0x0A, 0x62])
///     lines.next()  // "a"
///     lines.next()  // nil: the end of "b" is still to come
///
/// A PDF comes in many pieces; every byte is looked at once, however many there are.
///
/// - Complexity: O(*n*) for all lines of *n* bytes together.
struct AnswerLines {
  private var bytes: [UInt8] = []
  /// Where the line that comes next begins.
  private var start = 0
  /// How far there is surely no end of it.
  private(set) var seen = 0

  /// Adds what came in.
  mutating func append(_ piece: some Sequence<UInt8>) {
    // What was handed out is only moved away when there is as much of it as of the rest.
    if start > bytes.count - start {
      bytes.removeFirst(start)
      seen -= start
      start = 0
    }
    bytes.append(contentsOf: piece)
  }

  /// The next line without its end, or `nil` until its end has come in.
  mutating func next() -> [UInt8]? {
    guard let end = bytes[seen...].firstIndex(of: UInt8(ascii: "\n")) else {
      seen = bytes.count
      return nil
    }
    let line = Array(bytes[start..<end])
    start = end + 1
    seen = start
    return line
  }
}
