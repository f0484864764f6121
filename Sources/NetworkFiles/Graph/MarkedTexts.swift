import Telling

/// A network as GraphML.
struct GraphMLText {
  let bytes: [UInt8]

  init(_ network: NetworkFile, file: String) throws(Problem) {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">",
    ]
    GraphMLText.declare(network.nodeAttributes, scope: "node", into: &lines)
    GraphMLText.declare(network.tieAttributes, scope: "edge", into: &lines)
    let nodeValues = network.nodeAttributes.rows(network.ids.count)
    let tieValues = network.tieAttributes.rows(network.ties.count)
    let direction = network.isDirected ? "directed" : "undirected"
    lines.append("  <graph edgedefault=\"\(direction)\">")
    for (row, id) in network.ids.enumerated() {
      lines.append("    <node id=\"\(MarkupText.escape(id))\">")
      GraphMLText.append(nodeValues[row], scope: "node", to: &lines)
      lines.append("    </node>")
    }
    for (row, tie) in network.ties.enumerated() {
      let source = MarkupText.escape(network.ids[Int(tie.from)])
      let target = MarkupText.escape(network.ids[Int(tie.to)])
      lines.append("    <edge source=\"\(source)\" target=\"\(target)\">")
      GraphMLText.append(tieValues[row], scope: "edge", to: &lines)
      lines.append("    </edge>")
    }
    lines += ["  </graph>", "</graphml>", ""]
    let text = lines.joined(separator: "\n")
    guard text.unicodeScalars.allSatisfy(GraphMLText.isAllowed) else {
      throw Problem(.controlCharacterForXML, in: file)
    }
    bytes = Array(text.utf8)
  }

  /// Declares the columns of a table; the key of each is its scope and its place.
  private static func declare(
    _ table: AttributeTable, scope: String, into lines: inout [String]
  ) {
    for (column, name) in table.names.enumerated() {
      let kind = kind(of: table.values(of: name))
      let title = MarkupText.escape(name)
      lines.append(
        "  <key id=\"\(scope)\(column)\" for=\"\(scope)\" attr.name=\"\(title)\" attr.type=\"\(kind)\"/>"
      )
    }
  }

  private static func kind(of values: [AttributeValue]) -> String {
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
    _ values: [(column: Int, value: AttributeValue)], scope: String, to lines: inout [String]
  ) {
    for (column, value) in values {
      let text = MarkupText.escape(value.text)
      lines.append("      <data key=\"\(scope)\(column)\">\(text)</data>")
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

  init(_ network: NetworkFile, file: String) throws(Problem) {
    var lines = ["*Vertices \(network.ids.count)"]
    for (row, id) in network.ids.enumerated() {
      guard !id.unicodeScalars.contains(where: { $0 == "\"" || Character($0).isNewline }) else {
        throw Problem(.quoteForPajek, in: file)
      }
      lines.append("\(row + 1) \"\(id)\"")
    }
    lines.append(network.isDirected ? "*Arcs" : "*Edges")
    for (row, tie) in network.ties.enumerated() {
      var line = "\(tie.from + 1) \(tie.to + 1)"
      if let weight = network.tieAttributes["weight", row] {
        guard let number = weight.number, number.isFinite else {
          throw Problem(.oddWeightForPajek, in: file)
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
    let nodeNames = network.nodeAttributes.names
    let nodeValues = network.nodeAttributes.rows(network.ids.count)
    for (row, id) in network.ids.enumerated() {
      lines.append("  \(DOTText.quote(id))\(DOTText.list(nodeValues[row], under: nodeNames));")
    }
    let tieNames = network.tieAttributes.names
    let tieValues = network.tieAttributes.rows(network.ties.count)
    for (row, tie) in network.ties.enumerated() {
      let source = DOTText.quote(network.ids[Int(tie.from)])
      let target = DOTText.quote(network.ids[Int(tie.to)])
      let list = DOTText.list(tieValues[row], under: tieNames)
      lines.append("  \(source) \(arrow) \(target)\(list);")
    }
    bytes = Array((lines + ["}", ""]).joined(separator: "\n").utf8)
  }

  private static func list(
    _ values: [(column: Int, value: AttributeValue)], under names: [String]
  ) -> String {
    let pairs = values.map { "\(quote(names[$0.column]))=\(quote($0.value.text))" }
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
