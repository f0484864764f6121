/// What a YAML file holds: its nodes in the order of the text, and where each stands.
///
///     let tree = try YAMLTree(parsing: "id: P01")
///     tree.root?.children.map(\.text)  // ["id", "P01"]
///
/// One array instead of a tree of objects: the children of a node follow it, and a node knows where
/// its last descendant ends, which is where its next sibling begins.
struct YAMLTree {
  /// What stands at one place of a file.
  enum Kind {
    /// A text. A word without quotes can be empty, or one that YAML takes for nothing.
    case scalar(isPlain: Bool)
    /// Pairs of a key and a value.
    case mapping
    /// A list.
    case sequence
    /// A mark that stands for a node elsewhere.
    case alias
  }

  /// Where something stands, from line 1 and column 1.
  struct Mark {
    var line: Int
    var column: Int
  }

  /// A node as it is kept.
  struct Entry {
    var kind: Kind
    /// Whether another place can refer to this one.
    var isAnchored: Bool
    var mark: Mark
    /// The text of a scalar; empty for others.
    var text: String
    /// The index after the last descendant.
    var end: Int
  }

  let entries: [Entry]

  /// The first node, or `nil` for a text without content.
  var root: Node? { entries.isEmpty ? nil : Node(entries: entries, index: 0) }

  /// A node, and with it everything below.
  struct Node {
    fileprivate let entries: [Entry]
    /// Its place among all nodes of the tree.
    let index: Int

    var kind: Kind { entries[index].kind }
    var mark: Mark { entries[index].mark }

    /// Whether the node is one that can be looked into: anchors and aliases could stand for an endless
    /// tree.
    var isReferring: Bool {
      if case .alias = kind { true } else { entries[index].isAnchored }
    }

    /// The text of a scalar, else `nil`.
    var text: String? {
      if case .scalar = kind { entries[index].text } else { nil }
    }

    /// The items of a list, or the keys and values of a mapping in turn.
    var children: Children { Children(entries: entries, place: index + 1, end: entries[index].end) }
  }

  /// Nodes that stand beside each other.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let entries: [Entry]
    fileprivate var place: Int
    fileprivate let end: Int

    mutating func next() -> Node? {
      guard place < end else { return nil }
      defer { place = entries[place].end }
      return Node(entries: entries, index: place)
    }
  }
}

extension YAMLTree.Node {
  /// Whether a field was left empty, which is the same as left out.
  var isNothing: Bool {
    guard case .scalar(isPlain: true) = kind, let text else { return false }
    return YAMLTree.isNothing(text)
  }
}

extension YAMLTree {
  /// Whether YAML takes a word without quotes for nothing.
  static func isNothing(_ word: String) -> Bool {
    switch word {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }
}
