import Telling

/// Reads GML.
///
/// A node is known by its `label` where every node has one and all are different and not empty, and
/// by its `id` otherwise. Lists below a node or tie are left out with a note.
struct GMLReader {
  private enum Token: Equatable {
    case open, close, word(String), text(String), number(AttributeValue)
  }

  private var loose: LooseNetwork
  private let bytes: [UInt8]
  private let isWindows: Bool
  private var position = 0
  private var line = 1
  private var nodes: [(id: String, line: Int, attributes: [(String, AttributeValue)])] = []

  init(_ bytes: [UInt8], file: String) throws(Problem) {
    let text = try FileText(bytes, file: file)
    self.bytes = Array(text.text.utf8)
    isWindows = text.isWindows
    loose = LooseNetwork(file: file)
  }

  mutating func read() throws(Problem) -> NetworkFile {
    var hasGraph = false
    while let token = try next() {
      guard case .word(let key) = token else { throw syntax() }
      if key.lowercased() == "graph", !hasGraph {
        hasGraph = true
        try readGraph()
      } else {
        if key.lowercased() == "graph" { loose.network.note(.moreNetworks, line: line) }
        try skipValue(depth: 0)
      }
    }
    guard hasGraph else {
      throw loose.problem(.noGraph, 1)
    }
    if isWindows { loose.network.note(.windowsText, line: 1) }
    return try named()
  }

  private mutating func readGraph() throws(Problem) {
    guard try next() == .open else { throw syntax() }
    while true {
      switch try next() {
      case .close: return
      case .word(let key):
        switch key.lowercased() {
        case "directed":
          guard case .number(.whole(let value)) = try next() else { throw syntax() }
          loose.network.isDirected = value == 1
        case "node": try readNode()
        case "edge": try readTie()
        default: try skipValue(depth: 0)
        }
      case nil: throw truncated()
      default: throw syntax()
      }
    }
  }

  private mutating func readNode() throws(Problem) {
    let start = line
    var record = try readRecord()
    guard let index = record.firstIndex(where: { $0.0.lowercased() == "id" }) else {
      throw loose.problem(.nodeWithoutID, start)
    }
    let id = record.remove(at: index).1.text
    nodes.append((id, start, record))
  }

  private mutating func readTie() throws(Problem) {
    let start = line
    let record = try readRecord()
    loose.ties.append(
      LooseNetwork.Tie(
        source: record.first { $0.0.lowercased() == "source" }?.1.text,
        target: record.first { $0.0.lowercased() == "target" }?.1.text, line: start,
        attributes: record.filter { !["source", "target"].contains($0.0.lowercased()) }))
  }

  private mutating func readRecord() throws(Problem) -> [(String, AttributeValue)] {
    guard try next() == .open else { throw syntax() }
    var record: [(String, AttributeValue)] = []
    while true {
      switch try next() {
      case .close: return record
      case .word(let key):
        switch try next() {
        case .text(let text): record.append((key, .text(text)))
        case .number(let number): record.append((key, number))
        case .open:
          loose.network.note(.nestedValue, line: line)
          try skipList(depth: 0)
        case nil: throw truncated()
        default: throw syntax()
        }
      case nil: throw truncated()
      default: throw syntax()
      }
    }
  }

  private mutating func skipValue(depth: Int) throws(Problem) {
    switch try next() {
    case .open: try skipList(depth: depth)
    case .text, .number: return
    case nil: throw truncated()
    default: throw syntax()
    }
  }

  private mutating func skipList(depth: Int) throws(Problem) {
    guard depth < 256 else {
      throw loose.problem(.tooDeep, line)
    }
    while true {
      switch try next() {
      case .close: return
      case .word: try skipValue(depth: depth + 1)
      case nil: throw truncated()
      default: throw syntax()
      }
    }
  }

  /// Gives every node its name, now that all labels are known.
  private mutating func named() throws(Problem) -> NetworkFile {
    func label(_ attributes: [(String, AttributeValue)]) -> String? {
      attributes.first { $0.0.lowercased() == "label" }?.1.text
    }
    let labels = nodes.compactMap { label($0.attributes) }.filter { !$0.isEmpty }
    let areNames = labels.count == nodes.count && Set(labels).count == nodes.count
    var names: [String: String] = [:]
    for node in nodes {
      guard names[node.id] == nil else {
        throw loose.problem(.duplicateID(nodeOnLine: nil), node.line)
      }
      let name = areNames ? label(node.attributes) ?? node.id : node.id
      names[node.id] = name
      try loose.addNode(
        name, line: node.line,
        areNames ? node.attributes.filter { $0.0.lowercased() != "label" } : node.attributes)
    }
    var ties: [LooseNetwork.Tie] = []
    for tie in loose.ties {
      ties.append(
        LooseNetwork.Tie(
          source: try name(tie.source, in: names, tie.line),
          target: try name(tie.target, in: names, tie.line), line: tie.line,
          attributes: tie.attributes))
    }
    loose.ties = ties
    return try loose.joined()
  }
}

extension GMLReader {
  /// The name of the node that an end of a tie gives by id.
  private func name(
    _ id: String?, in names: [String: String], _ line: Int
  ) throws(Problem) -> String? {
    guard let id else { return nil }
    guard let name = names[id] else { throw loose.unknownNode(line) }
    return name
  }
}

// MARK: - Take tokens

extension GMLReader {
  private mutating func next() throws(Problem) -> Token? {
    skipSpace()
    guard position < bytes.count else { return nil }
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "["):
      position += 1
      return .open
    case UInt8(ascii: "]"):
      position += 1
      return .close
    case UInt8(ascii: "\""): return .text(try quoted())
    default: break
    }
    let start = position
    while position < bytes.count, !isSpace(bytes[position]),
      !"[]\"#".utf8.contains(bytes[position])
    {
      position += 1
    }
    guard position > start else { throw syntax() }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    if let whole = Int(word) { return .number(.whole(whole)) }
    // Two numbers that are too large for an integer, as of nodes, must not become one.
    if word.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) { return .text(word) }
    if let first = word.utf8.first, "+-.0123456789".utf8.contains(first) {
      guard let number = NumberText.number(in: word) else { throw syntax() }
      guard number.isFinite else { throw notFinite() }
      return .number(.number(number))
    }
    if let number = NumberText.number(in: word), !number.isFinite { throw notFinite() }
    return .word(word)
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "#") {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      } else if isSpace(bytes[position]) {
        if bytes[position] == UInt8(ascii: "\n") { line += 1 }
        position += 1
      } else {
        return
      }
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { " \t\r\n".utf8.contains(byte) }

  private mutating func quoted() throws(Problem) -> String {
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
    guard position < bytes.count else { throw truncated() }
    defer { position += 1 }
    return MarkupText.unescapeNamed(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private func syntax() -> Problem {
    loose.problem(.notation("GML"), line)
  }

  private func truncated() -> Problem {
    loose.problem(.truncated, line)
  }

  private func notFinite() -> Problem {
    loose.problem(.badNumber, line)
  }
}
