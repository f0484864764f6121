import Foundation
package import NetworkFiles
package import Telling

/// A network file that somebody named, and how it is to be read.
package struct GraphSource: Sendable, Hashable {
  /// The file, or `-` for standard input.
  package var path: String
  /// The format, where the name and the content should not decide.
  package var format: NetworkFormat?
  /// A table of nodes beside a table of ties.
  package var nodes: String?
  /// Whether the ties have a direction; as the file says if `nil`.
  package var isDirected: Bool?

  /// Names a network file.
  package init(
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
  package func read() throws(Problem) -> NetworkFile {
    let reader = NetworkFileReader(format: format, nodes: nodes, isDirected: isDirected)
    return path == "-"
      ? try reader.read(descriptor: STDIN_FILENO, named: path) : try reader.read(fileAt: path)
  }
}
