import Telling

/// The text of a network file, whatever encoding it came in.
///
/// UTF-8 and, with a mark at the start, UTF-16 are read as they are. Other bytes are Windows-1252, which
/// holds Latin-1, where the format allows it.
struct FileText {
  let text: String
  let isWindows: Bool

  init(_ bytes: [UInt8], file: String, allowsWindows: Bool = true) throws(Problem) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      var units: [UInt16] = []
      units.reserveCapacity(bytes.count / 2)
      for index in stride(from: 2, to: bytes.count - 1, by: 2) {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        units.append(isLittle ? second << 8 | first : first << 8 | second)
      }
      guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self)
      else { throw Problem(.wrongEncoding, in: file) }
      self.text = text
      isWindows = false
      return
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: content, as: UTF8.self) {
      self.text = text
      isWindows = false
      return
    }
    guard allowsWindows, !content.contains(0) else { throw Problem(.wrongEncoding, in: file) }
    text = FileText.windows(content)
    isWindows = true
  }

  private static func windows(_ bytes: ArraySlice<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let special = (0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
      scalars.append(Unicode.Scalar(special) ?? "\u{FFFD}")
    }
    return String(scalars)
  }

  /// The characters of Windows-1252 from 0x80 to 0x9F.
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
