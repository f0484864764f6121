import GraphvizShim
import Synchronization

/// Graphviz in this process, one job at a time.
///
/// The library keeps its state in static variables, so that two jobs at once would mix the names
/// of two families: one lock covers building, layout, rendering and freeing.
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

  private static let turn = Mutex<Void>(())

  /// Returns the described picture as bytes.
  static func render(
    _ description: GraphDescription, as format: Format, layout: String = Layout.fixed.rawValue
  ) throws(DrawingError) -> [UInt8] {
    try check(description)
    return try unsafe job(description) { (graph, _) throws(DrawingError) -> [UInt8] in
      if format != .dot { try unsafe lay(graph, out: layout) }
      var length = 0
      let bytes = unsafe kring_graph_render(graph, format.rawValue, &length)
      defer { unsafe kring_bytes_free(bytes) }
      try refuseComplaints()
      guard let bytes = unsafe bytes, length > 0 else { throw failure("nothing was rendered") }
      return unsafe [UInt8](
        UnsafeRawBufferPointer(UnsafeBufferPointer(start: bytes, count: length)))
    }
  }

  /// Returns the sizes of all nodes, in points and in order.
  static func sizes(of description: GraphDescription) throws(DrawingError) -> [Size] {
    try check(description)
    return try unsafe job(description) { (graph, nodes) throws(DrawingError) -> [Size] in
      try unsafe lay(graph, out: Layout.fixed.rawValue)
      try refuseComplaints()
      return unsafe nodes.map { node in
        unsafe Size(kring_node_width(node), kring_node_height(node))
      }
    }
  }

  // MARK: - A job

  private static func job<Result>(
    _ description: GraphDescription,
    _ body: (OpaquePointer, [OpaquePointer]) throws(DrawingError) -> Result
  ) throws(DrawingError) -> Result where Result: Sendable {
    try turn.withLock { (_) throws(DrawingError) -> Result in
      try start()
      try require(description.fonts)
      guard let graph = unsafe kring_graph_begin("kring") else {
        throw failure("no graph could be made")
      }
      defer { unsafe kring_graph_end(graph) }
      let nodes = try unsafe build(description, in: graph)
      return try unsafe body(graph, nodes)
    }
  }

  private static func build(
    _ description: GraphDescription, in graph: OpaquePointer
  ) throws(DrawingError) -> [OpaquePointer] {
    for attribute in description.attributes {
      unsafe kring_graph_set(graph, attribute.key, attribute.value.graphviz)
    }
    var nodes: [OpaquePointer] = unsafe []
    for node in description.nodes {
      guard let part = unsafe kring_graph_node(graph, node.name) else {
        throw failure("no node could be made")
      }
      for attribute in node.attributes {
        unsafe kring_node_set(graph, part, attribute.key, attribute.value.graphviz)
      }
      unsafe nodes.append(part)
    }
    for edge in description.edges {
      guard
        let part = unsafe kring_graph_edge(graph, nodes[edge.tail], nodes[edge.head], edge.name)
      else { throw failure("no edge could be made") }
      for attribute in edge.attributes {
        unsafe kring_edge_set(graph, part, attribute.key, attribute.value.graphviz)
      }
    }
    return unsafe nodes
  }

  private static func lay(_ graph: OpaquePointer, out layout: String) throws(DrawingError) {
    let isDone = unsafe kring_graph_layout(graph, layout)
    try refuseComplaints()
    if !isDone { throw failure("the layout '\(layout)' failed") }
  }

  // MARK: - Errors

  private static func start() throws(DrawingError) {
    let result = kring_graphviz_start()
    if result == KRING_STARTED { return }
    throw DrawingError(
      .notInstalled,
      result == KRING_NO_FONT
        ? "The font Liberation Sans is not installed."
        : "Graphviz could not be started.",
      remedy: "Install the packages graphviz and fonts-liberation2 of your system.")
  }

  private static func require(_ fonts: Set<DrawingStyle.Font>) throws(DrawingError) {
    for font in fonts.sorted(by: { $0.rawValue < $1.rawValue }) {
      if unsafe kring_graphviz_has_font(font.rawValue) { continue }
      throw DrawingError(
        .notInstalled, "The font \(font.rawValue) is not installed.",
        remedy: "Install it, or name another font in the style.")
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

  // A warning means that Graphviz drew something else than was asked.
  private static func refuseComplaints() throws(DrawingError) {
    if kring_complaint_level() == KRING_QUIET { return }
    let words = unsafe String(cString: kring_complaints())
    throw failure(words.split(whereSeparator: \.isNewline).first.map(String.init) ?? "unknown")
  }

  private static func failure(_ reason: String) -> DrawingError {
    DrawingError(
      .engineFailed, "Graphviz did not draw: \(reason).",
      remedy: "This is a fault of Kring; please report it with the code.")
  }
}

extension GraphDescription.Attribute {
  fileprivate var key: String { name.description }
}
