import NetworkFiles
import NetworkMeasures
import Telling

/// A network file that is about to be measured: turns what it says into numbers.
struct MeasureSubject {
  private let read: NetworkFile
  private let file: String

  init(_ read: NetworkFile, file: String) {
    self.read = read
    self.file = file
  }

  /// The network, with the weights that stand under a name.
  ///
  /// `none` takes no weights. Where no tie has the usual attribute, the network has no weights; any
  /// other name must be there.
  func network(
    weight name: String, meaning: WeightMeaning
  ) throws(Problem) -> MeasuredNetwork {
    let weights = name == "none" ? nil : try weights(named: name)
    do {
      return try MeasuredNetwork(
        ids: read.ids, isDirected: read.isDirected, sources: read.ties.map(\.from),
        targets: read.ties.map(\.to), weights: weights?.values, meaning: meaning)
    } catch {
      throw problem(
        .badWeight, line: line(ofTie: error.tie), { $0.summary(of: error.reason) },
        { $0.remedy(for: error.reason) })
    }
  }

  /// The position of a node that the user named.
  func position(
    of id: String, in network: MeasuredNetwork
  ) throws(Problem) -> Int {
    if let position = network.position(of: id) { return position }
    throw problem(.unknownNode, { $0.noNode(Self.short(id)) }, { $0.writeID })
  }

  /// The value of an attribute for each node, as the name of a category.
  func categories(by name: String) throws(Problem) -> [String?] {
    if let column = read.nodeAttributes.column(name, count: read.ids.count) {
      return column.map { $0?.text }
    }
    throw unknownAttribute(name, among: read.nodeAttributes.names)
  }

  func badPair() -> Problem { problem(.unknownNode, { $0.badPair }, { $0.writePairs }) }

  private func weights(named name: String) throws(Problem) -> TieWeights? {
    guard let column = read.tieAttributes.column(name, count: read.ties.count) else {
      if name == TieWeights.usualName || read.ties.isEmpty { return nil }
      throw unknownAttribute(name, among: read.tieAttributes.names)
    }
    var weights = TieWeights(count: column.count)
    for (tie, value) in column.enumerated() {
      guard let value else {
        weights.appendMissing()
        continue
      }
      guard let number = value.number else {
        throw problem(
          .badWeight, line: line(ofTie: tie), { $0.weightIsNoNumber }, { $0.chooseWeight })
      }
      weights.append(number)
    }
    return weights
  }

  private func line(ofTie tie: Int) -> Int { max(Int(read.ties[tie].line), 1) }

  private func unknownAttribute(_ name: String, among known: [String]) -> Problem {
    problem(
      .unknownAttribute, { $0.noAttribute(Self.short(name)) },
      { $0.chooseOne(of: known.isEmpty ? ["-"] : known) })
  }

  /// What somebody typed, where it may be of any length.
  private static func short(_ text: String) -> String { String(text.prefix(80)) }

  private func problem(
    _ code: Problem.Code, line: Int = 1, _ summary: (any WorkWords) -> String,
    _ remedy: (any WorkWords) -> String
  ) -> Problem {
    Problem(
      code, in: file, line: line, summary, remedy: remedy)
  }
}
