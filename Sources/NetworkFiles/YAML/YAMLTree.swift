/// What a YAML file holds: its nodes in the order of the text, and where each stands.
///
///     let tree = try YAMLTree(parsing: "id: P01")
///     tree.children(of: tree.root!).map(tree.text)  // ["id", "P01"]
///
/// One array instead of a tree of objects: the children of a node follow it, and a node knows where
/// its last descendant ends, which is where its next sibling begins.
struct YAMLTree {
  /// What stands at one place of a file.
  enum Kind {
    /// A text in quotes, or over several lines.
    case quoted
    /// A text without quotes.
    case plain
    /// Pairs of a key and a value.
    case mapping
    /// A list.
    case sequence
    /// A mark that stands for a node elsewhere.
    case alias
  }

  /// Where something stands, from line 1 and column 1.
  struct Mark {
    var line: Int32
    var column: Int32
  }

  /// A node, by its place among all.
  struct Node: Hashable {
    fileprivate let index: Int32
  }

  /// What is kept of a node.
  struct Entry {
    /// The text of a scalar; empty for others.
    var text: String
    var mark: Mark
    /// The index after the last descendant.
    var end: Int32
    var kind: Kind
    /// Whether another place can refer to this one.
    var isAnchored: Bool
  }

  let entries: [Entry]

  /// The first node, or `nil` for a text without content.
  var root: Node? { entries.isEmpty ? nil : Node(index: 0) }

  func kind(of node: Node) -> Kind { entries[Int(node.index)].kind }
  func mark(of node: Node) -> Mark { entries[Int(node.index)].mark }

  /// The text of a scalar, else `nil`.
  func text(of node: Node) -> String? {
    switch kind(of: node) {
    case .quoted, .plain: entries[Int(node.index)].text
    default: nil
    }
  }

  /// Whether the node refers to another place, or can be referred to: such could stand for an endless
  /// tree.
  func isReferring(_ node: Node) -> Bool {
    kind(of: node) == .alias || entries[Int(node.index)].isAnchored
  }

  /// Whether a field was left empty, which is the same as left out.
  func isNothing(_ node: Node) -> Bool {
    kind(of: node) == .plain && YAMLTree.isNothing(entries[Int(node.index)].text)
  }

  /// Whether YAML takes a word without quotes for nothing.
  static func isNothing(_ word: String) -> Bool {
    switch word {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// The items of a list, or the keys and values of a mapping in turn.
  func children(of node: Node) -> Children {
    Children(entries: entries, place: node.index + 1, end: entries[Int(node.index)].end)
  }

  /// Nodes that stand beside each other.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let entries: [Entry]
    fileprivate var place: Int32
    fileprivate let end: Int32

    mutating func next() -> Node? {
      guard place < end else { return nil }
      defer { place = entries[Int(place)].end }
      return Node(index: place)
    }
  }
}
