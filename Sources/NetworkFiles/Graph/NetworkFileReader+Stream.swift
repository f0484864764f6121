public import Telling

extension NetworkFileReader {
  /// Reads a network from an open file, such as standard input, to its end.
  ///
  /// What cannot be a network is refused after the first part; no more than `largest` bytes are kept.
  ///
  /// - Parameters:
  ///   - descriptor: The open file.
  ///   - file: What it is called in problems.
  /// - Throws: The first thing that is wrong.
  public func read(descriptor: Int32, named file: String) throws(Problem) -> NetworkFile {
    var bytes: [UInt8] = []
    var pieces = InputPieces(of: descriptor)
    while let piece = try NetworkFileReader.next(of: &pieces, named: file) {
      let isFirst = bytes.count < InputPieces.size
      bytes += piece
      guard bytes.count <= NetworkFileReader.largest else {
        throw Problem(.tooLarge, of: .network, in: file)
      }
      if isFirst, bytes.count >= InputPieces.size { try checkBeginning(bytes, named: file) }
    }
    return try read(bytes, named: file, nodesAt: nodes)
  }

  private static func next(
    of pieces: inout InputPieces, named file: String
  ) throws(Problem) -> ArraySlice<UInt8>? {
    do throws(InputFault) {
      return try pieces.next()
    } catch {
      throw Problem(error, of: .network, in: file)
    }
  }

  /// Refuses what is no text at all, or text that tells no format, before the rest comes in.
  private func checkBeginning(_ bytes: [UInt8], named file: String) throws(Problem) {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let isKnown = format != nil || NetworkFormat(content: bytes) != nil
    guard isKnown, isUTF16 || !bytes.contains(0) else {
      throw Problem(.unknownFormat, in: file)
    }
  }
}
