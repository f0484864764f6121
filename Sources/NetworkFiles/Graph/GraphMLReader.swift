import Telling

/// Reads GraphML.
///
/// Keys without a name are known by their id, unknown kinds are texts, and defaults are filled in. Ports
/// and ties between more than two nodes are left out with a note; nodes within nodes stand beside each
/// other. Only the first graph of a file is read.
struct GraphMLReader {
  private let tokens: [XMLToken]
  private var loose: LooseNetwork
  private var declared = DeclaredAttributes()
  /// The attributes that hold a picture.
  private var graphics: Set<String> = []

  init(_ bytes: [UInt8], file: String) throws(Problem) {
    tokens = try XMLTokens.read(bytes, file: file)
    loose = LooseNetwork(file: file)
  }

  /// A node or tie whose end has not come yet.
  private struct Open {
    let name: String
    let attributes: [String: String]
    let line: Int
    var values: [String: AttributeValue] = [:]
  }

  mutating func read() throws(Problem) -> NetworkFile {
    var open: [Open] = []
    var key: String?
    var text = ""
    var isGraph = false
    var graphs = 0
    for token in tokens {
      switch token {
      case .start(let name, let attributes, let line):
        text = ""
        switch name {
        case "key":
          key = attributes["id"]
          declare(attributes, line: line)
        case "graph":
          graphs += open.isEmpty ? 1 : 0
          if graphs > 1, open.isEmpty { loose.network.note(.moreNetworks, line: line) }
          if !isGraph { loose.network.isDirected = attributes["edgedefault"] == "directed" }
          isGraph = true
        case "node", "edge":
          if name == "node", open.contains(where: { $0.name == "node" }) {
            loose.network.note(.nestedNodes, line: line)
          }
          open.append(Open(name: name, attributes: attributes, line: line))
        case "hyperedge": loose.network.note(.hyperTies, line: line)
        case "port": loose.network.note(.ports, line: line)
        case "data": key = attributes["key"]
        default: break
        }
      case .text(let part): text += part
      case .end(let name):
        switch name {
        case "default":
          if let id = key { declared.setDefault(of: id, to: text) }
        case "data":
          if let id = key, !open.isEmpty { take(text, of: id, into: &open[open.count - 1]) }
          key = nil
        case "y:NodeLabel", "y:EdgeLabel", "NodeLabel", "EdgeLabel":
          takeLabel(text, into: &open)
        case "node", "edge":
          if let record = open.popLast(), graphs == 1 { try close(record) }
        default: break
        }
        text = ""
      }
    }
    guard isGraph else {
      throw loose.problem(.noGraph, 1)
    }
    return try loose.joined()
  }

  private mutating func declare(_ attributes: [String: String], line: Int) {
    guard let id = attributes["id"] else { return }
    // What yEd draws with: the labels are read where they stand.
    guard attributes["yfiles.type"] == nil else {
      graphics.insert(id)
      return
    }
    let bearers: Set<DeclaredAttributes.Bearer> =
      switch attributes["for"] ?? "all" {
      case "node": [.node]
      case "edge": [.tie]
      case "all": [.node, .tie]
      default: []
      }
    let isAlone = declared.declare(
      id: id, name: attributes["attr.name"] ?? id,
      kind: AttributeKind(attributes["attr.type"] ?? ""), for: bearers)
    if !isAlone { loose.network.note(.sameName, line: line) }
  }

  private mutating func take(_ text: String, of id: String, into open: inout Open) {
    guard !graphics.contains(id) else { return }
    guard let (name, value) = declared.value(of: text, under: id) else {
      loose.network.note(.undeclaredAttribute, line: open.line)
      return
    }
    if let value { open.values[name] = value }
  }

  /// Takes the first label of a picture as the label of its node or tie.
  private func takeLabel(_ text: String, into open: inout [Open]) {
    let label = text.trimmingPrefix(while: \.isWhitespace)
    guard !open.isEmpty, !label.isEmpty, open[open.count - 1].values["label"] == nil else { return }
    var end = label.endIndex
    while end > label.startIndex, label[label.index(before: end)].isWhitespace {
      end = label.index(before: end)
    }
    open[open.count - 1].values["label"] = .text(String(label[..<end]))
  }

  private mutating func close(_ open: Open) throws(Problem) {
    var values = open.values
    try declared.fill(
      &values, of: open.name == "node" ? .node : .tie, in: loose, line: open.line)
    let attributes = values.map { ($0.key, $0.value) }
    if open.name == "node" {
      try loose.addNode(open.attributes["id"], line: open.line, attributes)
    } else {
      loose.ties.append(
        LooseNetwork.Tie(
          source: open.attributes["source"], target: open.attributes["target"],
          isDirected: open.attributes["directed"].map { ["true", "1"].contains($0.lowercased()) },
          line: open.line,
          attributes: attributes))
    }
  }
}

/// The kind of value that a file declares for an attribute.
enum AttributeKind {
  case truth, whole, number, text

  init(_ name: String) {
    switch name.lowercased() {
    case "boolean", "bool": self = .truth
    case "int", "integer", "long", "short", "biginteger": self = .whole
    case "float", "double", "real", "bigdecimal": self = .number
    default: self = .text
    }
  }

  /// The value that a text spells; a text where it is not of this kind, `nil` where it is empty and
  /// should not be.
  func value(of text: String) -> AttributeValue? {
    if self == .text { return .text(text) }
    let word = text.filter { !$0.isWhitespace }
    if word.isEmpty { return nil }
    switch self {
    case .truth:
      switch word.lowercased() {
      case "true", "1": return .truth(true)
      case "false", "0": return .truth(false)
      default: return .text(text)
      }
    case .whole: return Int(word).map(AttributeValue.whole) ?? number(word) ?? .text(word)
    case .number, .text: return number(word) ?? .text(word)
    }
  }

  private func number(_ word: String) -> AttributeValue? {
    NumberText.number(in: word).flatMap { $0.isFinite ? .number($0) : nil }
  }
}
