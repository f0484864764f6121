/// The formats of network files.
public enum NetworkFormat: String, Sendable, Hashable, CaseIterable {
  /// Node-link JSON.
  case nodeLink = "json"
  /// GraphML.
  case graphML = "graphml"
  /// A table of ties, with or without a table of nodes.
  case table = "csv"
  /// Pajek's network.
  case pajek = "net"
  /// GEXF, versions 1.1 to 1.3.
  case gexf
  /// GML.
  case gml
  /// The language of Graphviz; written, and not read.
  case dot

  /// The format that the ending of a name stands for, or `nil` if it stands for none.
  ///
  /// Capitals do not matter. A table ends in `csv`, `tsv`, `txt` or `edgelist`, Pajek in `net` or
  /// `paj`, DOT in `dot` or `gv`; the other formats end in their own names, node-link JSON in `json`.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "json": self = .nodeLink
    case "graphml": self = .graphML
    case "csv", "tsv", "txt", "edgelist": self = .table
    case "net", "paj": self = .pajek
    case "gexf": self = .gexf
    case "gml": self = .gml
    case "dot", "gv": self = .dot
    default: return nil
    }
  }
}
