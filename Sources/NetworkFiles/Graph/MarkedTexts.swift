import SupportNetwork

/// A network as GraphML.
struct GraphMLText {
  let bytes: [UInt8]

  init(_ network: NetworkFile, file: String) throws(NetworkFileProblem) {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">",
    ]
    let nodeKeys = GraphMLText.keys(
      of: network.nodeAttributes, count: network.ids.count, scope: "node", into: &lines)
    let tieKeys = GraphMLText.keys(
      of: network.tieAttributes, count: network.ties.count, scope: "edge", into: &lines)
    let direction = network.isDirected ? "directed" : "undirected"
    lines.append("  <graph edgedefault=\"\(direction)\">")
    for (row, id) in network.ids.enumerated() {
      lines.append("    <node id=\"\(MarkupText.escape(id))\">")
      GraphMLText.append(nodeKeys, of: network.nodeAttributes, row: row, to: &lines)
      lines.append("    </node>")
    }
    for (row, tie) in network.ties.enumerated() {
      let source = MarkupText.escape(network.ids[Int(tie.from)])
      let target = MarkupText.escape(network.ids[Int(tie.to)])
      lines.append("    <edge source=\"\(source)\" target=\"\(target)\">")
      GraphMLText.append(tieKeys, of: network.tieAttributes, row: row, to: &lines)
      lines.append("    </edge>")
    }
    lines += ["  </graph>", "</graphml>", ""]
    let text = lines.joined(separator: "\n")
    guard text.unicodeScalars.allSatisfy(GraphMLText.isAllowed) else {
      throw NetworkFileReader.problem(
        .cannotWrite, file,
        Phrase(
          dutch: "Een naam bevat een stuurteken dat niet in XML kan staan.",
          english: "A name holds a control character that cannot stand in XML."),
        Phrase(dutch: "Schrijf naar .json of .csv.", english: "Write to .json or .csv."))
    }
    bytes = Array(text.utf8)
  }

  /// Declares the columns of a table and returns their names and keys.
  private static func keys(
    of table: AttributeTable, count: Int, scope: String, into lines: inout [String]
  ) -> [(name: String, key: String)] {
    table.names.enumerated().map { index, name in
      let key = "\(scope)\(index)"
      let kind = kind(of: table.column(name, count: count) ?? [])
      let title = MarkupText.escape(name)
      lines.append(
        "  <key id=\"\(key)\" for=\"\(scope)\" attr.name=\"\(title)\" attr.type=\"\(kind)\"/>")
      return (name, key)
    }
  }

  private static func kind(of column: [AttributeValue?]) -> String {
    let values = column.compactMap { $0 }
    func all(_ test: (AttributeValue) -> Bool) -> Bool { values.allSatisfy(test) }
    if all({ if case .whole = $0 { true } else { false } }) { return "long" }
    if all({ if case .truth = $0 { true } else { false } }) { return "boolean" }
    let areNumbers = all {
      switch $0 {
      // A whole number that a double cannot hold stays a text.
      case .whole(let whole): Int(exactly: Double(whole)) == whole
      case .number: true
      default: false
      }
    }
    return areNumbers ? "double" : "string"
  }

  private static func append(
    _ keys: [(name: String, key: String)], of table: AttributeTable, row: Int,
    to lines: inout [String]
  ) {
    for (name, key) in keys {
      guard let value = table[name, row] else { continue }
      lines.append("      <data key=\"\(key)\">\(MarkupText.escape(value.text))</data>")
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }
}

/// A network as Pajek's `*Vertices` and `*Arcs` or `*Edges`.
struct PajekText {
  let bytes: [UInt8]

  init(_ network: NetworkFile, file: String) throws(NetworkFileProblem) {
    var lines = ["*Vertices \(network.ids.count)"]
    for (row, id) in network.ids.enumerated() {
      guard !id.unicodeScalars.contains(where: { $0 == "\"" || Character($0).isNewline }) else {
        throw NetworkFileReader.problem(
          .cannotWrite, file,
          Phrase(
            dutch: "Een naam bevat een aanhalingsteken of regeleinde; dat kan niet in Pajek staan.",
            english: "A name holds a quote or a line end, which cannot stand in Pajek."),
          Phrase(dutch: "Schrijf naar .json of .graphml.", english: "Write to .json or .graphml."))
      }
      lines.append("\(row + 1) \"\(id)\"")
    }
    lines.append(network.isDirected ? "*Arcs" : "*Edges")
    for (row, tie) in network.ties.enumerated() {
      var line = "\(tie.from + 1) \(tie.to + 1)"
      if let weight = network.tieAttributes["weight", row] {
        guard let number = weight.number, number.isFinite else {
          throw NetworkFileReader.problem(
            .cannotWrite, file,
            Phrase(
              dutch: "Het gewicht van een band is geen gewoon getal; dat kan niet in Pajek staan.",
              english: "The weight of a tie is no ordinary number, which cannot stand in Pajek."),
            Phrase(dutch: "Schrijf naar .json of .graphml.", english: "Write to .json or .graphml.")
          )
        }
        line += " \(NumberText.of(number))"
      }
      lines.append(line)
    }
    bytes = Array((lines + [""]).joined(separator: "\n").utf8)
  }
}

/// A network in the language of Graphviz.
struct DOTText {
  let bytes: [UInt8]

  init(_ network: NetworkFile) {
    let arrow = network.isDirected ? "->" : "--"
    var lines = [network.isDirected ? "digraph {" : "graph {", "  charset=\"UTF-8\";"]
    for (row, id) in network.ids.enumerated() {
      lines.append("  \(DOTText.quote(id))\(DOTText.list(network.nodeAttributes, row));")
    }
    for (row, tie) in network.ties.enumerated() {
      let source = DOTText.quote(network.ids[Int(tie.from)])
      let target = DOTText.quote(network.ids[Int(tie.to)])
      lines.append("  \(source) \(arrow) \(target)\(DOTText.list(network.tieAttributes, row));")
    }
    bytes = Array((lines + ["}", ""]).joined(separator: "\n").utf8)
  }

  private static func list(_ table: AttributeTable, _ row: Int) -> String {
    let pairs = table.row(row).map { "\(quote($0.name))=\(quote($0.value.text))" }
    return pairs.isEmpty ? "" : " [\(pairs.joined(separator: ", "))]"
  }

  /// A text in quotes; a backslash is doubled, because Graphviz gives it a meaning in labels.
  private static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r", "\0": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
