public import Telling

/// One line of a stream of networks: node-link JSON on one line, with an `id` of its own.
///
///     let line = NetworkLine(Array(#"{"id": 7, "nodes": [], "edges": []}"#.utf8), line: 1)
///     line.id        // .whole(7)
///     try line.network.get().ids.count  // 0
///
/// A line that cannot be read still has its id, wherever that stands, as long as it is JSON.
public struct NetworkLine: Sendable, Hashable {
  /// What the line calls itself.
  public let id: AttributeValue?
  /// The network, or what is wrong with the line.
  public let network: Result<NetworkFile, Problem>

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - bytes: The line, without its end.
  ///   - file: What the stream is called in problems.
  ///   - line: The number of the line, from 1.
  public init(_ bytes: [UInt8], file: String = "-", line: Int) {
    var reader = NodeLinkReader(bytes, file: file, line: line)
    do {
      let result = try reader.read()
      id = result.id
      network = .success(result.network)
    } catch {
      id = NetworkLine.id(in: bytes, file: file)
      network = .failure(error)
    }
  }

  private static func id(in bytes: [UInt8], file: String) -> AttributeValue? {
    var scanner = JSONScanner(bytes, file: file)
    var id: AttributeValue?
    do {
      try scanner.beginObject()
      while let key = try scanner.nextKey() {
        if try key == "id" && scanner.nextKind() == .scalar {
          id = try scanner.identifier()
        } else {
          try scanner.skip()
        }
      }
    } catch {
      return id
    }
    return id
  }
}
