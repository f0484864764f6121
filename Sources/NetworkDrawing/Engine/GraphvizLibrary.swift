import GraphvizShim
import Synchronization
import Telling

/// The one Graphviz of this process, and the rule for threads around it.
///
/// Graphviz keeps its state in static variables and changes its trees even where it only reads. Two
/// threads in it at once crash it, or worse, draw the names of one family into the picture of
/// another. A second context reads memory of the first. Therefore:
///
/// 1. Everything from opening a graph to freeing it, DOT included, happens in one turn of the lock.
/// 2. There is one context, made at the first turn and never freed.
/// 3. Nothing in a turn waits for another turn: the lock is not recursive.
///
/// The compiler holds the first rule. The library is a value that cannot be copied; its only instance
/// is made inside the mutex and never leaves it; whatever calls Graphviz is a method of it. No other
/// file imports the shim. Any number of tasks may draw at the same time: each waits a few
/// milliseconds for its turn, and geometry is found outside it.
struct GraphvizLibrary: ~Copyable {
  /// The way in.
  static let shared: Mutex<GraphvizLibrary> = Mutex(GraphvizLibrary())

  private init() {}

  // MARK: - Jobs

  /// Returns the described picture as bytes.
  mutating func render(
    _ description: GraphDescription, as format: String, layout: String?
  ) throws(Problem) -> [UInt8] {
    try unsafe job(description) { (graph, _) throws(Problem) -> [UInt8] in
      if let layout { try unsafe Self.lay(graph, out: layout) }
      var length = 0
      let bytes = unsafe kring_graph_render(graph, format, &length)
      defer { unsafe kring_bytes_free(bytes) }
      try Self.refuseComplaints()
      guard let bytes = unsafe bytes, length > 0 else {
        throw Self.failure("nothing was rendered")
      }
      return unsafe [UInt8](
        UnsafeRawBufferPointer(UnsafeBufferPointer(start: bytes, count: length)))
    }
  }

  /// Returns the sizes of all nodes, in points and in order.
  mutating func sizes(
    of description: GraphDescription, layout: String
  ) throws(Problem) -> [Size] {
    try unsafe job(description) { (graph, nodes) throws(Problem) -> [Size] in
      try unsafe Self.lay(graph, out: layout)
      try Self.refuseComplaints()
      return unsafe nodes.map { node in
        unsafe Size(kring_node_width(node), kring_node_height(node))
      }
    }
  }

  // MARK: - A job

  // The pointers do not outlive the job: the result is a value.
  private mutating func job<Result: Sendable>(
    _ description: GraphDescription,
    _ body: (OpaquePointer, [OpaquePointer]) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try Self.start()
    try Self.require(description.fonts)
    guard let graph = unsafe kring_graph_begin("kring") else {
      throw Self.failure("no graph could be made")
    }
    defer { unsafe kring_graph_end(graph) }
    let nodes = try unsafe Self.build(description, in: graph)
    return try unsafe body(graph, nodes)
  }

  private static func build(
    _ description: GraphDescription, in graph: OpaquePointer
  ) throws(Problem) -> [OpaquePointer] {
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

  private static func lay(_ graph: OpaquePointer, out layout: String) throws(Problem) {
    let isDone = unsafe kring_graph_layout(graph, layout)
    try refuseComplaints()
    if !isDone { throw failure("the layout '\(layout)' failed") }
  }

  // MARK: - Errors

  private static func start() throws(Problem) {
    let result = kring_graphviz_start()
    if result == KRING_STARTED { return }
    throw Problem(.drawingNotInstalled) {
      $0.notInstalled(isFontMissing: result == KRING_NO_FONT)
    }
  }

  private static func require(_ fonts: Set<DrawingStyle.Font>) throws(Problem) {
    for font in fonts.sorted(by: { $0.rawValue < $1.rawValue }) {
      if unsafe kring_graphviz_has_font(font.rawValue) { continue }
      throw Problem(.drawingNotInstalled) { $0.noFont(font.rawValue) }
    }
  }

  // A warning means that Graphviz drew something else than was asked.
  private static func refuseComplaints() throws(Problem) {
    if kring_complaint_level() == KRING_QUIET { return }
    let words = unsafe String(cString: kring_complaints())
    throw failure(words.split(whereSeparator: \.isNewline).first.map(String.init) ?? "unknown")
  }

  private static func failure(_ reason: String) -> Problem {
    Problem(.drawingFailed) { $0.notDrawn(reason) }
  }
}

extension GraphDescription.Attribute {
  fileprivate var key: String { name.description }
}
