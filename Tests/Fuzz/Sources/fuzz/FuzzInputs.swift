import Foundation

/// The inputs of a target: the same seed always makes the same bytes.
struct FuzzInputs {
  /// No input becomes larger than this, in bytes.
  static let largest = 1 << 18

  let target: Target
  private let corpus: [[UInt8]]

  init(target: Target, folder: URL?) throws {
    self.target = target
    var corpus = try target.corpus()
    if let folder {
      let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
      for file in (files ?? []).sorted() {
        guard let data = try? Data(contentsOf: folder.appending(path: file)),
          data.count < FuzzInputs.largest
        else { continue }
        corpus.append(Array(data))
      }
    }
    self.corpus = corpus
  }

  /// The input that a seed stands for: one of the corpus, changed one to eight times.
  func input(_ seed: UInt64) -> [UInt8] {
    var generator = SplitMix64(seed: seed)
    guard var bytes = corpus.randomElement(using: &generator) else {
      return (0..<8).reversed().map { UInt8(truncatingIfNeeded: seed >> (8 * $0)) }
    }
    for _ in 0..<Int.random(in: 1...8, using: &generator) {
      change(&bytes, &generator)
      if bytes.count > FuzzInputs.largest { bytes.removeLast(bytes.count - FuzzInputs.largest) }
    }
    return bytes
  }

  private func change(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let length = Int.random(in: 0...min(bytes.count - place, 60), using: &generator)
    let part = place..<place + length
    switch Int.random(in: 0..<14, using: &generator) {
    case 0 where place < bytes.count:
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1 where place < bytes.count: bytes[place] = .random(in: 0...255, using: &generator)
    case 2: bytes.removeSubrange(part)
    case 3: bytes.removeLast(bytes.count - place)
    case 4: bytes.insert(contentsOf: bytes[part], at: place)
    case 5: splice(&bytes, at: place, &generator)
    case 6: replaceNumber(in: &bytes, from: place, &generator)
    case 7: doubleWord(in: &bytes, from: place)
    case 8: insert(target.words, into: &bytes, at: place, &generator)
    case 9: insert(FuzzInputs.oddTexts, into: &bytes, at: place, &generator)
    case 10: repeatPart(part, of: &bytes, &generator)
    case 11: swapLines(of: &bytes, &generator)
    case 12 where Int.random(in: 0..<4, using: &generator) == 0: recode(&bytes, &generator)
    default: insert(FuzzInputs.numbers, into: &bytes, at: place, &generator)
    }
  }

  /// Goes on as another input does.
  private func splice(_ bytes: inout [UInt8], at place: Int, _ generator: inout SplitMix64) {
    guard let other = corpus.randomElement(using: &generator) else { return }
    let start = Int.random(in: 0...other.count, using: &generator)
    bytes.replaceSubrange(place..., with: other[start...])
  }

  private func replaceNumber(
    in bytes: inout [UInt8], from place: Int, _ generator: inout SplitMix64
  ) {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let start = bytes[place...].firstIndex(where: isDigit) else { return }
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    let number = FuzzInputs.numbers.randomElement(using: &generator) ?? "0"
    bytes.replaceSubrange(start..<end, with: number.utf8)
  }

  /// Writes the next word or sign twice.
  private func doubleWord(in bytes: inout [UInt8], from place: Int) {
    func isInWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
    guard place < bytes.count else { return }
    let end = bytes[place...].firstIndex { !isInWord($0) } ?? bytes.count
    bytes.insert(contentsOf: bytes[place..<max(end, place + 1)], at: place)
  }

  private func insert(
    _ texts: [String], into bytes: inout [UInt8], at place: Int, _ generator: inout SplitMix64
  ) {
    let text = texts.randomElement(using: &generator) ?? ""
    bytes.insert(contentsOf: text.utf8, at: place)
  }

  /// Deep nesting, long names and long lists all begin as a part that comes again and again.
  private func repeatPart(
    _ part: Range<Int>, of bytes: inout [UInt8], _ generator: inout SplitMix64
  ) {
    let exponent = Int.random(in: 1...14, using: &generator)
    let copies = min(1 << exponent, FuzzInputs.largest / max(part.count, 1))
    let repeated = Array(repeatElement(Array(bytes[part]), count: copies).joined())
    bytes.insert(contentsOf: repeated, at: part.lowerBound)
  }

  private func swapLines(of bytes: inout [UInt8], _ generator: inout SplitMix64) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let one = Int.random(in: lines.indices, using: &generator)
    let other = Int.random(in: lines.indices, using: &generator)
    lines.swapAt(one, other)
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private func recode(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes = [0xEF, 0xBB, 0xBF] + bytes
    case 1: bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 2: bytes = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case 3: bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    default: bytes = Array(text.replacing("\n", with: "\r").utf8)
    }
  }

  private static let numbers = [
    "0", "-0", "-1", "1e-99", "1e60", "1e61", "1e999", "-1e999", "NaN", "nan", "inf", "Infinity",
    "-Infinity", "0x1p3", "1e", "1.", ".5", "007", "2147483647", "2147483648", "-2147483649",
    "4294967296", "9007199254740993", "9223372036854775807", "9223372036854775808",
    "-9223372036854775809", "18446744073709551616", "0.1", "0.30000000000000004", "5e-324",
    "1.7976931348623157e308", "99999999", "1,5", "1.5", "½", "٣", "１",
  ]

  private static let oddTexts = [
    "\0", "\u{1}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
    "\u{FFFF}", "\u{202E}", "\u{200D}", "e\u{301}", "é", "ß", "İ", "ı", "ﬀ", "👩‍👩‍👧‍👦", "🇳🇱", "日本",
    "\u{10FFFF}", "\u{1D173}", "\r", "\n", "\r\n", "\t", " ", "\"", "'", "\\", "&", "<", ">", "#",
    "%", "{", "}", "[", "]", ":", ",", ";", "|", "=", "+1", "-", "@", "\\ud800", "\\u0000",
    "\u{301}", "\u{1F468}\u{200D}",
  ]
}
