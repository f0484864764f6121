import Telling

/// The text of a file, or the one problem why it cannot be had.
struct SourceText {
  let kind: FileKind
  let file: String
  let text: String

  /// Reads a file from disk.
  init(fileAt path: String, as kind: FileKind) throws(Problems) {
    let bytes: [UInt8]
    do throws(InputFault) {
      bytes = try InputFile(path: path).bytes(atMost: kind.largest)
    } catch {
      throw Problems(problems: [Problem(error, of: kind, in: path)])
    }
    try self.init(bytes: bytes, file: path, as: kind)
  }

  /// Takes the bytes of a file.
  init(bytes: [UInt8], file: String, as kind: FileKind) throws(Problems) {
    self.kind = kind
    self.file = file
    guard bytes.count <= kind.largest else {
      throw Problems(problems: [Problem(.tooLarge, of: kind, in: file)])
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      let (line, column) = SourceText.firstBadByte(in: content)
      let place = SourcePlace(file: file, line: line, column: column)
      throw Problems(problems: [Problem(.notUTF8, place: place)])
    }
    guard !text.allSatisfy(\.isWhitespace) else { throw SourceText.empty(file, as: kind) }
    self.text = text
  }

  /// The problem of a file that holds nothing, or nothing but comments.
  static func empty(_ file: String, as kind: FileKind) -> Problems {
    Problems(problems: [Problem(.empty, of: kind, in: file)])
  }

  /// The line and column of the first byte that begins no character.
  private static func firstBadByte(in bytes: ArraySlice<UInt8>) -> (line: Int, column: Int) {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var (line, column) = (1, 1)
    while case .valid(let character) = parser.parseScalar(from: &rest) {
      if character.first == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
    }
    return (line, column)
  }
}
