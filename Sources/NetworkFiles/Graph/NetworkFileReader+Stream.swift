import Foundation
import SupportNetwork

extension NetworkFileReader {
  private static let chunk = 1 << 16

  /// Reads a network from an open file, such as standard input, to its end.
  ///
  /// What cannot be a network is refused after the first part; no more than `largest` bytes are kept.
  ///
  /// - Parameters:
  ///   - descriptor: The open file.
  ///   - file: What it is called in problems.
  /// - Throws: `NetworkFileProblem` with the first thing that is wrong.
  public func read(
    descriptor: Int32, named file: String
  ) throws(NetworkFileProblem) -> NetworkFile {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: NetworkFileReader.chunk)
    while true {
      let count = unsafe part.withUnsafeMutableBytes { bytes in
        unsafe Foundation.read(descriptor, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw NetworkFileReader.notReadable(file) }
      guard count > 0 else { break }
      let isFirst = bytes.count < NetworkFileReader.chunk
      bytes += part[..<count]
      guard bytes.count <= NetworkFileReader.largest else {
        throw NetworkFileReader.tooLarge(file)
      }
      if isFirst, bytes.count >= NetworkFileReader.chunk { try checkBeginning(bytes, named: file) }
    }
    return try read(bytes, named: file, nodesAt: nodes)
  }

  /// Refuses what is no text at all, or text that tells no format, before the rest comes in.
  private func checkBeginning(_ bytes: [UInt8], named file: String) throws(NetworkFileProblem) {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let isKnown = format != nil || NetworkFormat(content: bytes) != nil
    guard isKnown, isUTF16 || !bytes.contains(0) else {
      throw NetworkFileReader.unknownFormat(file)
    }
  }
}
