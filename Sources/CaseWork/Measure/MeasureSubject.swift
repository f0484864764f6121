import NetworkFiles
import NetworkMeasures
import Telling

/// A network file that is about to be measured: turns what it says into numbers.
struct MeasureSubject {
  private let read: NetworkFile
  private let file: String
  /// The ties that are measured, by their positions in the file.
  private let kept: [Int]

  /// Prepares a file.
  ///
  /// - Parameter types: The types of ties that are measured, by ``NetworkFile``'s attribute `relation` or
  ///   `type`; all if `nil`.
  /// - Throws: A type that no tie has; or, where nobody chose, that the file holds several relations, as
  ///   help and quarrels must not be added unasked.
  init(_ read: NetworkFile, types: [String]?, file: String) throws(Problem) {
    self.read = read
    self.file = file
    func texts(_ name: String) -> [String?]? {
      read.tieAttributes.column(name, count: read.ties.count)?.map { $0?.text }
    }
    let relations = texts("relation")
    guard let types else {
      let named = Set((relations ?? []).compactMap(\.self))
      guard named.count < 2 else { throw Self.severalRelations(named.sorted(), file: file) }
      kept = Array(read.ties.indices)
      return
    }
    let told = relations ?? texts("type") ?? []
    if let unknown = types.first(where: { !told.contains($0) }) {
      let known = Set(told.compactMap(\.self)).sorted()
      throw Problem(
        .unknownAttribute, in: file, { $0.noTieType(Self.short(unknown)) },
        remedy: { $0.chooseOne(of: known.isEmpty ? ["-"] : known) })
    }
    kept = told.indices.filter { told[$0].map(types.contains) ?? false }
  }

  private static func severalRelations(_ names: [String], file: String) -> Problem {
    Problem(
      .severalRelations, in: file, { $0.severalRelations(names.map(short)) },
      remedy: { $0.chooseTypes(names.map(short)) })
  }

  /// The network, with the weights that stand under a name.
  ///
  /// `none` takes no weights. Where no tie has the usual attribute, the network has no weights, unless
  /// some ties are doubles: each tie counts one then, so that it makes no difference whether the file
  /// says so. Any other name must be there.
  func network(
    weight name: String, meaning: WeightMeaning
  ) throws(Problem) -> MeasuredNetwork {
    let weights = name == "none" ? nil : try weights(named: name)?.values
    do {
      let network = try network(weights, meaning)
      guard weights == nil, name != "none", meaning == .strength, network.mergedTieCount > 0 else {
        return network
      }
      return try self.network(
        [Double](repeating: TieWeights.missing, count: kept.count), meaning)
    } catch {
      throw problem(
        .badWeight, line: line(ofTie: kept[error.tie]), { $0.summary(of: error.reason) },
        { $0.remedy(for: error.reason) })
    }
  }

  private func network(
    _ weights: [Double]?, _ meaning: WeightMeaning
  ) throws(UnusableWeight) -> MeasuredNetwork {
    try MeasuredNetwork(
      ids: read.ids, isDirected: read.isDirected, sources: kept.map { read.ties[$0].from },
      targets: kept.map { read.ties[$0].to }, weights: weights, meaning: meaning)
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
    var weights = TieWeights(count: kept.count)
    for tie in kept {
      guard let value = column[tie] else {
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
