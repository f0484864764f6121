/// What a network file says: nodes, ties between them, and what it says of both.
///
///     let file = try NetworkFileReader().read(bytes, named: "street.csv")
///     file.ids                           // ["a", "b", "c"]
///     file.tieAttributes["weight", 0]    // .whole(4)
///
/// It is what was read and nothing more: self ties, parallel ties and odd weights are still there.
/// Whoever measures decides about those. Names of nodes that differ only in how Unicode composes a
/// letter are the same name.
public struct NetworkFile: Sendable, Hashable {
  /// Whether the ties have a direction.
  public var isDirected: Bool
  /// The names of the nodes, each once, in the order of the file.
  public private(set) var ids: [String] = []
  /// What is said of the nodes.
  public var nodeAttributes = AttributeTable()
  /// The ties, in the order of the file.
  public private(set) var ties: [Tie] = []
  /// What is said of the ties.
  public var tieAttributes = AttributeTable()
  /// What was left out or understood in a way that the reader of a report should know.
  public private(set) var notes: [ImportNote] = []

  private var index = NameIndex(positions: [:])

  /// A tie between two nodes.
  public struct Tie: Sendable, Hashable {
    /// The node that the tie leaves, as a position among `ids`.
    public let from: Int32
    /// The node that the tie enters.
    public let to: Int32
    /// The line of the file on which the tie stands, from 1; 0 if it came from no file.
    public let line: Int32
  }

  /// Creates a network without nodes.
  public init(isDirected: Bool = false) { self.isDirected = isDirected }

  /// Creates a network from names that all differ and the ties between them.
  init(isDirected: Bool, ids: [String], ties: [Tie]) {
    self.isDirected = isDirected
    self.ids = ids
    self.ties = ties
    index = NameIndex(positions: nil)
  }
}

extension NetworkFile {
  /// The position of a node, or `nil` if there is no node of that name.
  ///
  /// - Complexity: O(1) in a network to which nodes were added one by one; O(*n*) in one that was read.
  public func position(of id: String) -> Int? {
    guard let positions = index.positions else { return ids.firstIndex(of: id) }
    return positions[id].map(Int.init)
  }

  /// Adds a node and returns its position, or returns `nil` if there is one of that name already.
  ///
  /// The positions of all other nodes, and so the ends of all ties, stay as they are.
  ///
  /// - Complexity: O(1) on average; O(*n*) once, for the first node after a network was read.
  @discardableResult
  public mutating func addNode(_ id: String) -> Int? {
    var known = index.positions ?? Dictionary(uniqueKeysWithValues: zip(ids, Int32(0)...))
    // Alone in this function, so that it is not copied.
    index.positions = nil
    defer { index.positions = known }
    guard known[id] == nil else { return nil }
    known[id] = Int32(ids.count)
    ids.append(id)
    return ids.count - 1
  }

  /// Adds a tie and returns its position.
  ///
  /// Ties between the same nodes, and from a node to itself, all stay: who measures decides of them.
  ///
  /// - Parameters:
  ///   - source: The position of the node that the tie leaves.
  ///   - target: The position of the node that the tie enters.
  ///   - line: The line of a file on which the tie stands, for problems; 0 for none.
  /// - Precondition: Both nodes exist.
  /// - Complexity: O(1) on average.
  @discardableResult
  public mutating func addTie(from source: Int, to target: Int, line: Int = 0) -> Int {
    precondition(
      ids.indices.contains(source) && ids.indices.contains(target), "Both ends of a tie must exist")
    ties.append(
      Tie(from: Int32(source), to: Int32(target), line: Int32(clamping: line)))
    return ties.count - 1
  }

  /// Adds a note to the report, or one more to the count of a note of the same kind.
  mutating func note(_ kind: ImportNote.Kind, line: Int) {
    if let index = notes.firstIndex(where: { $0.kind == kind }) {
      notes[index].count += 1
    } else {
      notes.append(ImportNote(kind: kind, count: 1, line: line))
    }
  }
}

/// Where each name stands. It says nothing that the names do not say, so that any two are equal.
private struct NameIndex: Sendable, Hashable {
  /// The position of each name, or `nil` until it is needed to add another.
  var positions: [String: Int32]?

  static func == (left: NameIndex, right: NameIndex) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
