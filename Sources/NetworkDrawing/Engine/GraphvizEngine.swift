import Synchronization

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
  ) throws(DrawingError) -> [UInt8] {
    try check(description)
    return try GraphvizLibrary.shared.withLock { (library) throws(DrawingError) -> [UInt8] in
      // A description is written as it stands.
      try library.render(
        description, as: format.rawValue, layout: format == .dot ? nil : layout)
    }
  }

  /// Returns the sizes of all nodes, in points and in order.
  static func sizes(of description: GraphDescription) throws(DrawingError) -> [Size] {
    try check(description)
    return try GraphvizLibrary.shared.withLock { (library) throws(DrawingError) -> [Size] in
      try library.sizes(of: description, layout: Layout.fixed.rawValue)
    }
  }

  private static func check(_ description: GraphDescription) throws(DrawingError) {
    if description.nodes.count > GraphDescription.mostNodes
      || description.edges.count > GraphDescription.mostEdges
    {
      throw DrawingError(
        .tooLarge,
        "The drawing has \(description.nodes.count) parts and \(description.edges.count) lines.",
        remedy: "Draw fewer people at once.")
    }
  }
}
