public import Telling

/// Writes network files.
///
///     let writer = NetworkFileWriter(path: "street.graphml")
///     let files = try writer?.files(for: network)
///     files?.map(\.path)   // ["street.graphml"]
///
/// Node-link JSON and GraphML hold everything; so do the two tables, the one of ties and the one of
/// nodes beside it. Pajek holds names and weights, and the language of Graphviz is for drawing.
public struct NetworkFileWriter: Sendable {
  /// One file to write.
  public struct File: Sendable, Hashable {
    /// Where it goes.
    public let path: String
    /// What it holds.
    public let bytes: [UInt8]
  }

  private let path: String
  private let format: NetworkFormat

  /// Names the file to write; its ending chooses the format.
  ///
  /// - Returns: `nil` if the ending stands for no format that is written: GEXF and GML are only read.
  public init?(path: String) {
    guard let format = NetworkFormat(path: path), format != .gexf, format != .gml else {
      return nil
    }
    self.path = path
    self.format = format
  }

  /// The names of the files that will be written.
  public var paths: [String] {
    format == .table ? [path, TablePair.nodes(beside: path)] : [path]
  }

  /// What the format leaves out of a network, by the names of attributes, in order.
  ///
  /// Only Pajek leaves anything out: of the attributes it has a place for the weight of ties alone.
  public func attributesLeftOut(of network: NetworkFile) -> [String] {
    guard format == .pajek else { return [] }
    let names = network.nodeAttributes.names + network.tieAttributes.names.filter { $0 != "weight" }
    return Set(names).sorted()
  }

  /// The bytes of each file, in the order of ``paths``; the same network gives the same bytes.
  ///
  /// - Throws: `Problem` if a name of the network cannot stand in the format.
  public func files(for network: NetworkFile) throws(Problem) -> [File] {
    switch format {
    case .nodeLink: return [File(path: path, bytes: NodeLinkText(network).bytes)]
    case .graphML: return [File(path: path, bytes: try GraphMLText(network, file: path).bytes)]
    case .pajek:
      try checkNames(of: network)
      return [File(path: path, bytes: try PajekText(network, file: path).bytes)]
    case .dot: return [File(path: path, bytes: DOTText(network).bytes)]
    case .table, .gexf, .gml:
      try checkNames(of: network)
      let tables = TablePair(network)
      return [
        File(path: path, bytes: tables.ties),
        File(path: TablePair.nodes(beside: path), bytes: tables.nodes),
      ]
    }
  }
}

extension NetworkFileWriter {
  /// In tables and in Pajek an empty name is none.
  private func checkNames(of network: NetworkFile) throws(Problem) {
    guard network.position(of: "") != nil else { return }
    throw Problem(.emptyID, in: path)
  }
}

/// A network as node-link JSON, in the form that networkx reads.
struct NodeLinkText {
  let bytes: [UInt8]

  init(_ network: NetworkFile) {
    var text = JSONText(isIndented: true)
    text.beginObject()
    text.key("directed")
    text.truth(network.isDirected)
    text.key("edges")
    text.beginArray()
    let tieNames = AttributeNames(network.tieAttributes, taken: ["source", "target", "key"])
    let tieValues = network.tieAttributes.rows(network.ties.count)
    for (row, tie) in network.ties.enumerated() {
      text.beginObject()
      text.key("source")
      text.string(network.ids[Int(tie.from)])
      text.key("target")
      text.string(network.ids[Int(tie.to)])
      text.append(tieValues[row], under: tieNames)
      text.endObject()
    }
    text.endArray()
    text.key("graph")
    text.beginObject()
    text.endObject()
    text.key("multigraph")
    text.truth(network.hasParallelTies)
    text.key("nodes")
    text.beginArray()
    let nodeNames = AttributeNames(network.nodeAttributes, taken: ["id"])
    let nodeValues = network.nodeAttributes.rows(network.ids.count)
    for (row, id) in network.ids.enumerated() {
      text.beginObject()
      text.key("id")
      text.string(id)
      text.append(nodeValues[row], under: nodeNames)
      text.endObject()
    }
    text.endArray()
    text.endObject()
    text.endLine()
    bytes = text.bytes
  }
}

extension JSONText {
  fileprivate mutating func append(
    _ values: [(column: Int, value: AttributeValue)], under names: AttributeNames
  ) {
    for (column, value) in values {
      key(names.pairs[column].written)
      self.value(value)
    }
  }
}

/// The names under which attributes are written, where a format keeps some names to itself.
struct AttributeNames {
  let pairs: [(name: String, written: String)]

  init(_ table: AttributeTable, taken: Set<String>) {
    let names = table.names
    var used = taken.union(names)
    pairs = names.map { name in
      guard taken.contains(name) else { return (name, name) }
      var number = 2
      while used.contains("\(name)_\(number)") { number += 1 }
      used.insert("\(name)_\(number)")
      return (name, "\(name)_\(number)")
    }
  }
}

extension NetworkFile {
  /// Whether two ties join the same nodes, in the same direction if there is one.
  var hasParallelTies: Bool {
    var seen: Set<Int64> = []
    for tie in ties {
      let swaps = !isDirected && tie.from > tie.to
      let (one, other) = swaps ? (tie.to, tie.from) : (tie.from, tie.to)
      if !seen.insert(Int64(one) << 32 | Int64(other)).inserted { return true }
    }
    return false
  }
}
