import SupportNetwork
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

  mutating func read() throws(NetworkFileProblem) -> Result {
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
      case "id" where try scanner.nextKind() == .scalar: result.id = try scanner.scalar()
      default: try scanner.skip()
      }
    }
    try scanner.finish()
    guard hasNodes, tiesKey != nil else { throw notNodeLink() }
    if !hasDirection { result.network.note(.directionUnknown, line: 1) }
    try join()
    return result
  }

  private mutating func readNodes() throws(NetworkFileProblem) {
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
        throw scanner.problem(
          .missingID,
          Phrase(dutch: "Deze knoop heeft geen id.", english: "This node has no id."),
          Phrase(
            dutch: "Geef elke knoop een eigen id.", english: "Give every node an id of its own."))
      }
      guard let row = result.network.addNode(id) else {
        throw scanner.problem(
          .duplicateID,
          Phrase(
            dutch: "Deze id staat al bij een andere knoop (knoop van regel \(line)).",
            english: "Another node has this id already (node of line \(line))."),
          Phrase(
            dutch: "Geef elke knoop een eigen id.", english: "Give every node an id of its own."))
      }
      for (name, value) in attributes { result.network.nodeAttributes[name, row] = value }
    }
  }

  private mutating func readTies() throws(NetworkFileProblem) {
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

  private mutating func join() throws(NetworkFileProblem) {
    for tie in looseTies {
      guard let source = tie.source, let target = tie.target else {
        throw problem(
          .missingID, line: tie.line,
          Phrase(
            dutch: "Deze band mist source of target.", english: "This tie lacks source or target."),
          Phrase(
            dutch: "Zet bij elke band de id's van beide knopen.",
            english: "Give every tie the ids of both nodes."))
      }
      guard let from = result.network.position(of: source),
        let to = result.network.position(of: target)
      else {
        throw problem(
          .unknownNode, line: tie.line,
          Phrase(
            dutch: "Deze band leidt naar een knoop die niet bij nodes staat.",
            english: "This tie leads to a node that does not stand under nodes."),
          Phrase(
            dutch: "Voeg de knoop toe bij nodes, of verbeter de id.",
            english: "Add the node under nodes, or correct the id."))
      }
      let row = result.network.addTie(from: from, to: to, line: tie.line)
      for (name, value) in tie.attributes { result.network.tieAttributes[name, row] = value }
    }
  }

  private mutating func takeID() throws(NetworkFileProblem) -> String? {
    guard try scanner.nextKind() == .scalar else { throw badID() }
    switch try scanner.scalar() {
    case nil: return nil
    case .truth: throw badID()
    case let value?: return value.text
    }
  }

  private mutating func takeAttribute() throws(NetworkFileProblem) -> AttributeValue? {
    if try scanner.nextKind() == .scalar { return try scanner.scalar() }
    result.network.note(.nestedValue, line: scanner.line)
    try scanner.skip()
    return nil
  }
}

extension NodeLinkReader {
  private func problem(
    _ code: NetworkFileProblem.Code, line: Int, _ summary: Phrase, _ remedy: Phrase
  ) -> NetworkFileProblem {
    NetworkFileProblem(
      code, at: SourcePlace(file: scanner.file, line: line, column: 1), summary: summary,
      remedy: remedy)
  }

  private func badID() -> NetworkFileProblem {
    scanner.problem(
      .missingID,
      Phrase(dutch: "Een id is een tekst of een getal.", english: "An id is a text or a number."),
      Phrase(dutch: "Schrijf de id tussen aanhalingstekens.", english: "Write the id in quotes."))
  }

  private func twice(_ key: String) -> NetworkFileProblem {
    scanner.problem(
      .syntax,
      Phrase(
        dutch: "Knopen of banden staan hier voor de tweede keer (eerder als \(key)).",
        english: "Nodes or ties stand here for the second time (before as \(key))."),
      Phrase(dutch: "Laat er één staan.", english: "Keep one."))
  }

  private func notNodeLink() -> NetworkFileProblem {
    scanner.problem(
      .missingPart,
      Phrase(
        dutch: "Dit JSON-bestand is geen node-link: daarin staan nodes en edges (of links).",
        english: "This JSON file is no node-link: that holds nodes and edges (or links)."),
      Phrase(
        dutch: "Schrijf het netwerk uit als node-link JSON, GraphML of CSV.",
        english: "Export the network as node-link JSON, GraphML or CSV."))
  }
}
