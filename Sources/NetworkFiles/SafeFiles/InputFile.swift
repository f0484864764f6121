import Foundation

/// Opens a file that somebody named, and takes its bytes.
///
///     let bytes = try InputFile(path: "terhaar.kring.yaml").bytes(atMost: 4 << 20)
///
/// Only an ordinary file is read, which a link may lead to. What it is, is asked of the open file and
/// not of its name, so that nothing can come in its place in between; a pipe or a device is never
/// waited for, but where a stream is asked for; and a file that is too large is not read.
package struct InputFile {
  /// The path as the user named it.
  package let path: String

  /// Names a file to read.
  package init(path: String) { self.path = path }

  /// The bytes of the file.
  ///
  /// - Parameters:
  ///   - limit: The most that the file may hold.
  ///   - followingLinks: Whether a link may lead to the file.
  /// - Complexity: O(*n*) in their number, in memory of that size.
  /// - Throws: Why the file cannot be read, or that it holds more than `limit` bytes.
  func bytes(atMost limit: Int, followingLinks: Bool = true) throws(InputFault) -> [UInt8] {
    let file = try open(followingLinks: followingLinks)
    defer { file.close() }
    guard file.size <= limit else { throw .tooLarge }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.size)
    var pieces = InputPieces(of: file.descriptor)
    while let piece = try pieces.next() {
      bytes += piece
      // It may have grown since.
      guard bytes.count <= limit else { throw .tooLarge }
    }
    return bytes
  }

  /// Opens the file, to read it piece by piece.
  ///
  /// - Parameters:
  ///   - followingLinks: Whether a link may lead to the file.
  ///   - asStream: Whether a pipe or a device will do, which may take its time, and hold any number of
  ///     bytes.
  /// - Throws: Why the file cannot be read.
  package func open(
    followingLinks: Bool = true, asStream: Bool = false
  ) throws(InputFault) -> OpenedFile {
    // Without waiting: a pipe without a writer would never open.
    let waiting = asStream ? 0 : O_NONBLOCK
    let links = followingLinks ? 0 : O_NOFOLLOW
    let descriptor = systemOpen(path, O_RDONLY | O_CLOEXEC | waiting | links)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .notThere
      case ELOOP where !followingLinks: throw .isNoFile
      default: throw .notReadable
      }
    }
    var status = stat()
    let isKnown = unsafe fstat(descriptor, &status) == 0
    let file = OpenedFile(descriptor: descriptor, size: Int(status.st_size))
    switch status.st_mode & S_IFMT {
    case S_IFREG where isKnown: return file
    case S_IFDIR where isKnown:
      file.close()
      throw .isFolder
    case _ where isKnown && asStream: return file
    default:
      file.close()
      throw isKnown ? .isNoFile : .notReadable
    }
  }
}

/// A file that is open to be read.
package struct OpenedFile {
  /// The file for the system, until it is closed.
  package let descriptor: Int32
  /// How many bytes it held when it was opened.
  let size: Int

  /// Closes the file; whoever opened it does so once.
  package func close() { systemClose(descriptor) }
}

// The functions of the system, which methods of the same names hide.

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { unsafe open(path, flags) }

private func systemClose(_ descriptor: Int32) { _ = close(descriptor) }

/// What comes out of an open file, such as standard input, piece by piece.
package struct InputPieces {
  /// The most bytes of a piece.
  static let size = 1 << 16

  private let descriptor: Int32
  private var piece = [UInt8](repeating: 0, count: InputPieces.size)

  /// Reads from an open file, which must stay open as long.
  package init(of descriptor: Int32) { self.descriptor = descriptor }

  /// The next bytes, or `nil` at the end.
  package mutating func next() throws(InputFault) -> ArraySlice<UInt8>? {
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
