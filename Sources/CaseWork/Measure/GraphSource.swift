import Foundation
public import NetworkFiles
public import Telling

/// A network file that somebody named, and how it is to be read.
public struct GraphSource: Sendable, Hashable {
  /// The file, or `-` for standard input.
  public var path: String
  /// The format, where the name and the content should not decide.
  public var format: NetworkFormat?
  /// A table of nodes beside a table of ties.
  public var nodes: String?
  /// Whether the ties have a direction; as the file says if `nil`.
  public var isDirected: Bool?

  /// Names a network file.
  public init(
    path: String, format: NetworkFormat? = nil, nodes: String? = nil, isDirected: Bool? = nil
  ) {
    self.path = path
    self.format = format
    self.nodes = nodes
    self.isDirected = isDirected
  }

  /// Reads the network.
  ///
  /// - Throws: What is wrong with the file, with its place.
  public func read() throws(Problem) -> NetworkFile {
    let reader = NetworkFileReader(format: format, nodes: nodes, isDirected: isDirected)
    return path == "-"
      ? try reader.read(descriptor: STDIN_FILENO, named: path) : try reader.read(fileAt: path)
  }
}
