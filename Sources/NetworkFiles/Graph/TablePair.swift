import Telling

/// A network as two tables: one of ties and one of nodes.
///
/// Cells that a spreadsheet would run as a formula get a guarding `'`, which the reader takes off.
struct TablePair {
  let ties: [UInt8]
  let nodes: [UInt8]

  init(_ network: NetworkFile) {
    let nodeNames = AttributeNames(network.nodeAttributes, taken: ["id"]).pairs
    var nodes = TableBytes()
    nodes.append(["id"] + nodeNames.map(\.written))
    for (row, id) in network.ids.enumerated() {
      nodes.append([id] + nodeNames.map { network.nodeAttributes[$0.name, row]?.text ?? "" })
    }
    // The weight is known by its name however that is spelled, so that no other may be spelled so.
    let otherWeights = network.tieAttributes.names.filter {
      $0 != "weight" && $0.lowercased() == "weight"
    }
    let tieNames = AttributeNames(
      network.tieAttributes,
      taken: Set(["source", "target", "from", "to", "type", "directed"] + otherWeights)
    ).pairs
    let direction = network.isDirected ? "Directed" : "Undirected"
    var ties = TableBytes()
    ties.append(["source", "target", "type"] + tieNames.map(\.written))
    for (row, tie) in network.ties.enumerated() {
      let ends = [network.ids[Int(tie.from)], network.ids[Int(tie.to)]]
      let values = tieNames.map { network.tieAttributes[$0.name, row]?.text ?? "" }
      ties.append(ends + [direction] + values)
    }
    self.ties = ties.bytes
    self.nodes = nodes.bytes
  }

  /// Where the table of nodes stands that belongs to a table of ties.
  static func nodes(beside ties: String) -> String {
    let name = ties.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let folder = ties.dropLast(name.count)
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let stem = parts.dropLast(parts.dropLast().last == "edges" ? 2 : 1).joined(separator: ".")
    return "\(folder)\(stem).nodes.\(parts.last ?? "csv")"
  }
}

/// The rows of a table as bytes.
private struct TableBytes {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func append(_ cell: String) {
    let isGuarded = TableText.looksLikeFormula(cell.utf8) && NumberText.number(in: cell) == nil
    let text = isGuarded ? "'\(cell)" : cell
    let needsQuotes =
      text.utf8.contains { ",;\"\n\r\t#".utf8.contains($0) }
      || text.first?.isWhitespace ?? false || text.last?.isWhitespace ?? false
    guard needsQuotes else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
