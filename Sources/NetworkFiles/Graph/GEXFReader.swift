import Telling

/// Reads GEXF 1.1, 1.2 and 1.3.
///
/// Attributes are known by their title. The weight of a tie is its attribute `weight`. Colours and
/// places are passed over; times are left out with a note.
struct GEXFReader {
  private struct Open {
    let isNode: Bool
    let attributes: [String: String]
    let line: Int
    var values: [String: AttributeValue] = [:]
  }

  private let tokens: [XMLToken]
  private var loose: LooseNetwork
  private var declared = DeclaredAttributes()

  init(_ bytes: [UInt8], file: String) throws(Problem) {
    tokens = try XMLTokens.read(bytes, file: file)
    loose = LooseNetwork(file: file)
  }

  mutating func read() throws(Problem) -> NetworkFile {
    var open: [Open] = []
    var scope = ""
    var attribute = ""
    var text = ""
    var isGraph = false
    for token in tokens {
      switch token {
      case .start(let name, let attributes, let line):
        text = ""
        switch name {
        case "graph":
          isGraph = true
          loose.network.isDirected = attributes["defaultedgetype"] == "directed"
          if attributes["mode"] == "dynamic" { loose.network.note(.times, line: line) }
        case "attributes": scope = attributes["class"] ?? ""
        case "attribute":
          let id = attributes["id"] ?? ""
          attribute = GEXFReader.key(of: id, class: scope)
          declared.declare(
            id: attribute, name: attributes["title"] ?? id,
            kind: AttributeKind(attributes["type"] ?? ""), for: scope == "node" ? [.node] : [.tie])
        case "node", "edge":
          if name == "node", open.contains(where: \.isNode) {
            loose.network.note(.nestedNodes, line: line)
          }
          open.append(Open(isNode: name == "node", attributes: attributes, line: line))
        case "attvalue":
          if !open.isEmpty { take(attributes, into: &open[open.count - 1]) }
        case "spell": loose.network.note(.times, line: line)
        default: break
        }
      case .text(let part): text += part
      case .end(let name):
        if name == "default" { declared.setDefault(of: attribute, to: text) }
        if name == "node" || name == "edge", let record = open.popLast() { try close(record) }
        text = ""
      }
    }
    guard isGraph else {
      throw loose.problem(.noGraph, 1)
    }
    return try loose.joined()
  }

  /// Nodes and ties have ids of attributes of their own.
  private static func key(of id: String, class scope: String) -> String { "\(scope) \(id)" }

  private mutating func take(_ attributes: [String: String], into open: inout Open) {
    let id = attributes["for"] ?? attributes["id"] ?? ""
    let key = GEXFReader.key(of: id, class: open.isNode ? "node" : "edge")
    guard let (name, value) = declared.value(of: attributes["value"] ?? "", under: key) else {
      loose.network.note(.undeclaredAttribute, line: open.line)
      return
    }
    if let value { open.values[name] = value }
  }

  private mutating func close(_ open: Open) throws(Problem) {
    var values = open.values
    try declared.fill(&values, of: open.isNode ? .node : .tie, in: loose, line: open.line)
    if let label = open.attributes["label"], values["label"] == nil {
      values["label"] = .text(label)
    }
    if open.isNode {
      try loose.addNode(
        open.attributes["id"], line: open.line, values.map { ($0.key, $0.value) })
      return
    }
    if let weight = open.attributes["weight"] {
      values["weight"] = AttributeKind.number.value(of: weight)
    }
    let isDirected: Bool? =
      switch open.attributes["type"] {
      case "directed": true
      case "undirected", "mutual": false
      default: nil
      }
    loose.ties.append(
      LooseNetwork.Tie(
        source: open.attributes["source"], target: open.attributes["target"],
        isDirected: isDirected, line: open.line, attributes: values.map { ($0.key, $0.value) }))
  }
}
