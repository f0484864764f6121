/// A value of a case file after its check: of the right kind, and with nothing left out.
///
/// It goes to the decoder as JSON. Words such as `on`, `no` and `010` are nothing but words there; with
/// YAML's own reading of bare words a field of such a name would be lost.
enum CheckedValue {
  /// Any text.
  case text(String)
  /// A number or a flag, as JSON writes it.
  case bare(String)
  /// A list.
  case list([CheckedValue])
  /// A record, its fields in the order of the table.
  case record([(name: String, value: CheckedValue)])
  /// What stands for a value with a problem; it is never decoded.
  case rejected

  /// The value as JSON in UTF-8. O(*n*).
  var json: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): CheckedValue.write(text, to: &bytes)
    case .bare(let word): bytes += word.utf8
    case .rejected: bytes += "null".utf8
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        item.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .record(let fields):
      bytes.append(UInt8(ascii: "{"))
      for (index, field) in fields.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        CheckedValue.write(field.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        field.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
