import Foundation

/// Opens a file that somebody named, and takes its bytes.
///
///     let bytes = try InputFile(path: "terhaar.kring.yaml").bytes(atMost: 4 << 20)
///
/// Only an ordinary file is read, which a link may lead to. What it is, is asked of the open file and
/// not of its name, so that nothing can come in its place in between; a pipe or a device is never
/// waited for; and a file that is too large is not read.
struct InputFile {
  /// The path as the user named it.
  let path: String

  /// The bytes of the file.
  ///
  /// - Complexity: O(*n*) in their number, in memory of that size.
  /// - Throws: Why the file cannot be read, or that it holds more than `limit` bytes.
  func bytes(atMost limit: Int) throws(InputFault) -> [UInt8] {
    // Without waiting: a pipe without a writer would never open.
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw [ENOENT, ENOTDIR].contains(errno) ? .notThere : .notReadable
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .notReadable }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .notReadable
    }
    guard status.st_size <= limit else { throw .tooLarge }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    var pieces = InputPieces(of: descriptor)
    while let piece = try pieces.next() {
      bytes += piece
      // It may have grown since.
      guard bytes.count <= limit else { throw .tooLarge }
    }
    return bytes
  }
}

/// What comes out of an open file, such as standard input, piece by piece.
struct InputPieces {
  /// The most bytes of a piece.
  static let size = 1 << 16

  private let descriptor: Int32
  private var piece = [UInt8](repeating: 0, count: InputPieces.size)

  init(of descriptor: Int32) { self.descriptor = descriptor }

  /// The next bytes, or `nil` at the end.
  mutating func next() throws(InputFault) -> ArraySlice<UInt8>? {
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress, bytes.count)
      }
      if count > 0 { return piece[..<count] }
      if count == 0 { return nil }
      guard errno == EINTR else { throw .notReadable }
    }
  }
}
