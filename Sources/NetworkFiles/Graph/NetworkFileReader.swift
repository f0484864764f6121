import Foundation
public import Telling

/// Reads network files.
///
///     let file = try NetworkFileReader().read(fileAt: path)
///     file.ids.count   // 3
///
/// The ending of the name tells the format; where it tells nothing, the content does. Entities of XML
/// are refused, and no file leads to another.
public struct NetworkFileReader: Sendable {
  /// The largest file that is read, in bytes: 1 GB.
  public static let largest: Int = FileKind.network.largest

  /// The format, where the name of the file should not decide.
  public var format: NetworkFormat?

  /// The path of a table of nodes, for a table of ties; without one, `NAME.nodes.csv` is taken beside
  /// `NAME.csv` or `NAME.edges.csv`, if it is there.
  public var nodes: String?

  /// Whether the ties of a table have a direction, where the table does not say.
  public var isDirected: Bool?

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - format: The format; if `nil`, the ending of the name tells it, and else the content.
  ///   - nodes: The path of a table of nodes; matters only when a table is read from disk.
  ///   - isDirected: Whether the ties of a table have a direction; every other format says it itself.
  public init(format: NetworkFormat? = nil, nodes: String? = nil, isDirected: Bool? = nil) {
    self.format = format
    self.nodes = nodes
    self.isDirected = isDirected
  }

  /// Reads a network from disk.
  ///
  /// - Parameter path: The file. Of a table of ties, the table of nodes beside it is read as well.
  /// - Throws: `Problem` with the first thing that is wrong.
  public func read(fileAt path: String) throws(Problem) -> NetworkFile {
    let bytes = try NetworkFileReader.bytes(ofFileAt: path)
    let isTable = (format ?? NetworkFormat(path: path)) == .table
    return try read(bytes, named: path, nodesAt: isTable ? nodeTable(beside: path) : nil)
  }

  /// Reads a network whose nodes stand in a table of their own, if it is a table itself.
  func read(
    _ bytes: [UInt8], named file: String, nodesAt nodes: String?
  ) throws(Problem) -> NetworkFile {
    guard (format ?? NetworkFormat(path: file)) == .table, let nodes else {
      return try read(bytes, named: file)
    }
    let table = try TableReader(
      NetworkFileReader.bytes(ofFileAt: nodes), file: nodes, isDirected: isDirected)
    return try TableReader(bytes, file: file, isDirected: isDirected).read(nodes: table)
  }

  /// The table of nodes that was named, or the one that stands beside the table of ties.
  private func nodeTable(beside path: String) -> String? {
    if let nodes { return nodes }
    let sibling = TablePair.nodes(beside: path)
    return FileManager.default.fileExists(atPath: sibling) ? sibling : nil
  }

  /// Reads a network from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole content. No other file is read, so that a table of ties stands alone.
  ///   - file: What the file is called: its ending tells the format, and problems begin with it.
  /// - Throws: `Problem` with the first thing that is wrong.
  public func read(_ bytes: [UInt8], named file: String) throws(Problem) -> NetworkFile {
    guard bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) else {
      throw Problem(.empty, of: .network, in: file)
    }
    if let other = NetworkFormat.other(in: bytes) {
      throw Problem(.otherFormat(other), in: file)
    }
    switch format ?? NetworkFormat(path: file) ?? NetworkFormat(content: bytes) {
    case .nodeLink:
      var reader = NodeLinkReader(bytes, file: file)
      return try reader.read().network
    case .graphML:
      var reader = try GraphMLReader(bytes, file: file)
      return try reader.read()
    case .gexf:
      var reader = try GEXFReader(bytes, file: file)
      return try reader.read()
    case .pajek:
      var reader = try PajekReader(bytes, file: file)
      return try reader.read()
    case .gml:
      var reader = try GMLReader(bytes, file: file)
      return try reader.read()
    case .table:
      if let network = PlainTieTable.network(in: bytes, isDirected: isDirected) { return network }
      return try TableReader(bytes, file: file, isDirected: isDirected).read()
    case .dot, nil:
      throw Problem(.unknownFormat, in: file)
    }
  }

  /// The bytes of a file on disk.
  private static func bytes(ofFileAt path: String) throws(Problem) -> [UInt8] {
    do throws(InputFault) {
      return try InputFile(path: path).bytes(atMost: largest)
    } catch {
      throw Problem(error, of: .network, in: path)
    }
  }
}

extension NetworkFormat {
  /// The name of a format that is known by its first words and is not read, such as UCINET's.
  fileprivate static func other(in bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if ["*node data", "*node properties", "*tie data"].contains(where: start.hasPrefix) {
      return "VNA (NetDraw)"
    }
    return start.prefixMatch(of: #/dl\s+(?:n|nr|format|labels)\b/#) == nil ? nil : "UCINET DL"
  }

  /// The format that the first characters of a file tell, or `nil` if they tell none.
  init?(content bytes: [UInt8]) {
    let start = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    let first = start.first { !$0.isWhitespace && $0 != "\u{FEFF}" }
    switch first {
    case "{": self = .nodeLink
    case "<" where start.contains("<gexf"): self = .gexf
    case "<" where start.contains("<graphml"): self = .graphML
    case "*", "%": self = .pajek
    case _ where start.contains("graph") && start.contains("["): self = .gml
    default: return nil
    }
  }
}
