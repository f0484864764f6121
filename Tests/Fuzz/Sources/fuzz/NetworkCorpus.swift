import NetworkFiles

/// Networks of our own, and the files that our own writers make of them.
enum NetworkCorpus {
  /// Files in one of the formats that are written; of a pair of tables the one of ties.
  static func files(endingIn ending: String) throws -> [[UInt8]] {
    try networks.compactMap { try NetworkFileWriter(path: "a.\(ending)")?.files(for: $0)[0].bytes }
  }

  private static var networks: [NetworkFile] { [family, street, ring, NetworkFile()] }

  private static var family: NetworkFile {
    var network = NetworkFile(isDirected: false)
    for (row, name) in ["Ada", "Bé", "Cas", "日本", "d e", "f"].enumerated() {
      network.addNode(name)
      network.nodeAttributes["age", row] = .whole(7 * row)
      network.nodeAttributes["role", row] = row.isMultiple(of: 2) ? .text("kin & kind") : nil
      network.nodeAttributes["near", row] = .truth(row < 3)
    }
    for (row, pair) in [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4)].enumerated() {
      network.addTie(from: pair.0, to: pair.1)
      network.tieAttributes["weight", row] = .number(Double(row) / 2 + 0.5)
    }
    return network
  }

  private static var street: NetworkFile {
    var network = NetworkFile(isDirected: true)
    for number in 1...9 { network.addNode(String(number)) }
    for from in 0..<9 {
      let tie = network.addTie(from: from, to: from * 5 % 9)
      network.tieAttributes["weight", tie] = .whole(from % 5 + 1)
      network.tieAttributes["said", tie] = .text("\"\(from)\", toch?")
    }
    return network
  }

  private static var ring: NetworkFile {
    var network = NetworkFile()
    for number in 0..<30 { network.addNode("n\(number)") }
    for number in 0..<30 { network.addTie(from: number, to: (number + 1) % 30) }
    return network
  }
}
