import Telling

/// Reads node-link JSON, as networkx and D3 write it.
///
///     {"directed": false, "nodes": [{"id": "a"}, {"id": "b"}],
///      "edges": [{"source": "a", "target": "b", "weight": 3}]}
///
/// `links` stands for `edges` in older files. Nodes may stand after the ties. Other keys of the top
/// are passed over; other keys of a node or tie are its attributes.
struct NodeLinkReader {
  /// What was read: the network, and the `id` of the whole, if it has one.
  struct Result {
    var network = NetworkFile()
    var id: AttributeValue?
  }

  /// A tie whose ends are not looked up yet.
  private struct LooseTie {
    var source: String?
    var target: String?
    let line: Int
    var attributes: [(String, AttributeValue)] = []
  }

  private var scanner: JSONScanner
  private var result = Result()
  private var looseTies: [LooseTie] = []

  init(_ bytes: [UInt8], file: String, line: Int = 1) {
    scanner = JSONScanner(bytes, file: file, line: line)
  }

  mutating func read() throws(Problem) -> Result {
    guard try scanner.nextKind() == .object else { throw notNodeLink() }
    var hasNodes = false
    var hasDirection = false
    var tiesKey: String?
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "directed":
        guard case .truth(let isDirected) = try scanner.scalar() else { throw notNodeLink() }
        result.network.isDirected = isDirected
        hasDirection = true
      case "nodes":
        guard !hasNodes else { throw twice("nodes") }
        hasNodes = true
        try readNodes()
      case "edges", "links":
        if let tiesKey { throw twice(tiesKey) }
        tiesKey = key
        try readTies()
      case "id" where try scanner.nextKind() == .scalar: result.id = try scanner.identifier()
      default: try scanner.skip()
      }
    }
    try scanner.finish()
    guard hasNodes, tiesKey != nil else { throw notNodeLink() }
    if !hasDirection { result.network.note(.directionUnknown, line: 1) }
    try join()
    return result
  }

  private mutating func readNodes() throws(Problem) {
    guard try scanner.nextKind() == .array else { throw notNodeLink() }
    try scanner.beginArray()
    while try scanner.nextElement() {
      guard try scanner.nextKind() == .object else { throw notNodeLink() }
      let line = scanner.line
      var id: String?
      var attributes: [(String, AttributeValue)] = []
      try scanner.beginObject()
      while let key = try scanner.nextKey() {
        if key == "id" {
          id = try takeID()
        } else if let value = try takeAttribute() {
          attributes.append((key, value))
        }
      }
      guard let id else {
        throw scanner.problem(.nodeWithoutID)
      }
      guard let row = result.network.addNode(id) else {
        throw scanner.problem(.duplicateID(nodeOnLine: line))
      }
      for (name, value) in attributes { result.network.nodeAttributes[name, row] = value }
    }
  }

  private mutating func readTies() throws(Problem) {
    guard try scanner.nextKind() == .array else { throw notNodeLink() }
    try scanner.beginArray()
    while try scanner.nextElement() {
      guard try scanner.nextKind() == .object else { throw notNodeLink() }
      var tie = LooseTie(line: scanner.line)
      try scanner.beginObject()
      while let key = try scanner.nextKey() {
        switch key {
        case "source": tie.source = try takeID()
        case "target": tie.target = try takeID()
        default: if let value = try takeAttribute() { tie.attributes.append((key, value)) }
        }
      }
      looseTies.append(tie)
    }
  }

  private mutating func join() throws(Problem) {
    let names = WeightNames(in: looseTies.lazy.map(\.attributes))
    for tie in looseTies {
      guard let source = tie.source, let target = tie.target else {
        throw Problem(.tieWithoutSourceOrTarget, in: scanner.file, line: tie.line)
      }
      guard let from = result.network.position(of: source),
        let to = result.network.position(of: target)
      else {
        throw Problem(.nodeNotUnderNodes, in: scanner.file, line: tie.line)
      }
      let row = result.network.addTie(from: from, to: to, line: tie.line)
      for (name, value) in tie.attributes {
        result.network.tieAttributes[names.name(name), row] = value
      }
    }
  }

  private mutating func takeID() throws(Problem) -> String? {
    guard try scanner.nextKind() == .scalar else { throw badID() }
    switch try scanner.identifier() {
    case nil: return nil
    case .truth: throw badID()
    case let value?: return value.text
    }
  }

  private mutating func takeAttribute() throws(Problem) -> AttributeValue? {
    if try scanner.nextKind() == .scalar { return try scanner.scalar() }
    result.network.note(.nestedValue, line: scanner.line)
    try scanner.skip()
    return nil
  }
}

extension NodeLinkReader {
  private func badID() -> Problem { scanner.problem(.badID) }
  private func twice(_ key: String) -> Problem { scanner.problem(.twice(key: key)) }
  private func notNodeLink() -> Problem { scanner.problem(.notNodeLink) }
}
