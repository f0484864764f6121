import Telling

/// A network whose ties are not looked up yet, because a file may name a tie before its nodes.
struct LooseNetwork {
  /// A tie by the names of its ends.
  struct Tie {
    let source: String?
    let target: String?
    /// Whether the tie itself has a direction, or `nil` where the network decides.
    var isDirected: Bool?
    let line: Int
    var attributes: [(String, AttributeValue)] = []
  }

  let file: String
  var network = NetworkFile()
  var ties: [Tie] = []
  /// Whether ties make the nodes that they name.
  var addsNodes = false

  /// Adds a node with what is said of it.
  mutating func addNode(
    _ id: String?, line: Int, _ attributes: [(String, AttributeValue)] = []
  ) throws(Problem) {
    guard let id else { throw problem(.nodeWithoutID, line) }
    guard let row = network.addNode(id) else {
      throw problem(.duplicateID(nodeOnLine: nil), line)
    }
    for (name, value) in attributes { network.nodeAttributes[name, row] = value }
  }

  /// Looks up the ends of all ties.
  ///
  /// Where some ties have a direction and some do not, the network has one, and a tie without stands in
  /// it twice: there and back.
  mutating func joined() throws(Problem) -> NetworkFile {
    let usual = network.isDirected
    let directions = Set(ties.map { $0.isDirected ?? usual })
    if directions.count == 2 {
      for tie in ties where !(tie.isDirected ?? usual) {
        network.note(.mixedDirections, line: tie.line)
      }
    }
    network.isDirected = directions.isEmpty ? usual : directions.contains(true)
    let names = WeightNames(in: ties.lazy.map(\.attributes))
    for tie in ties {
      guard let source = tie.source, let target = tie.target else {
        throw problem(.tieWithoutEnd, tie.line)
      }
      let from = try end(source, tie.line)
      let to = try end(target, tie.line)
      add(tie, from: from, to: to, names)
      let goesBack = network.isDirected && !(tie.isDirected ?? usual) && from != to
      if goesBack { add(tie, from: to, to: from, names) }
    }
    return network
  }

  private mutating func add(_ tie: Tie, from: Int, to: Int, _ names: WeightNames) {
    let row = network.addTie(from: from, to: to, line: tie.line)
    for (name, value) in tie.attributes { network.tieAttributes[names.name(name), row] = value }
  }

  private mutating func end(_ id: String, _ line: Int) throws(Problem) -> Int {
    if let position = network.position(of: id) { return position }
    if addsNodes, let position = network.addNode(id) { return position }
    throw unknownNode(line)
  }

  /// What to say of a tie to a node that is not there.
  func unknownNode(_ line: Int) -> Problem {
    problem(.unknownNode, line)
  }

  /// What is wrong on a line.
  func problem(_ fault: GraphFault, _ line: Int) -> Problem {
    Problem(fault, in: file, line: line)
  }
}
