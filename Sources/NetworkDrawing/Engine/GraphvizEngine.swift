import Synchronization
import Telling

/// Graphviz in this process, one job at a time; see `GraphvizLibrary` for the rule.
enum GraphvizEngine {
  /// How places are found.
  enum Layout: String {
    /// Everything has its place already.
    case fixed = "nop2"
  }

  /// What comes out.
  enum Format: String {
    case svg, pdf, png, dot
  }

  /// Returns the described picture as bytes.
  static func render(
    _ description: GraphDescription, as format: Format, layout: String = Layout.fixed.rawValue
  ) throws(Problem) -> [UInt8] {
    try check(description)
    return try GraphvizLibrary.shared.withLock { (library) throws(Problem) -> [UInt8] in
      // A description is written as it stands.
      try library.render(
        description, as: format.rawValue, layout: format == .dot ? nil : layout)
    }
  }

  /// Returns the sizes of all nodes, in points and in order.
  static func sizes(of description: GraphDescription) throws(Problem) -> [Size] {
    try check(description)
    return try GraphvizLibrary.shared.withLock { (library) throws(Problem) -> [Size] in
      try library.sizes(of: description, layout: Layout.fixed.rawValue)
    }
  }

  private static func check(_ description: GraphDescription) throws(Problem) {
    if description.nodes.count > GraphDescription.mostNodes
      || description.edges.count > GraphDescription.mostEdges
    {
      throw Problem(.drawingTooLarge) {
        $0.tooManyParts(description.nodes.count, lines: description.edges.count)
      }
    }
  }
}
