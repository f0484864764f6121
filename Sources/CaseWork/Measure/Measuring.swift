public import NetworkFiles
public import NetworkMeasures
public import Telling

/// What to measure in any network, and how to understand its weights.
///
///     var measuring = Measuring()
///     measuring.ego = "A"
///     let bytes = try measuring.json(of: read, named: "street.graphml", in: .dutch)
public struct Measuring: Sendable, Hashable {
  /// The attribute of ties that holds the weight, or `none` to take every tie alike.
  public var weight: String = TieWeights.usualName
  /// What a weight means.
  public var weightMeaning: WeightMeaning = .strength
  /// The node whose ego network is measured.
  public var ego: String?
  /// The attribute of nodes by which the ego network is composed.
  public var attribute: String?
  /// Pairs of nodes to compare, such as `A|B,C|D`.
  public var pairs: String?
  /// The names of the measures to compute; all that suit the size of the network if `nil`.
  public var only: Set<String>?
  /// The seed of chance, in communities and samples.
  public var seed: Int = 1
  /// The types of ties that are measured, by their attribute `relation` or `type`; all if `nil`.
  public var types: [String]?
  /// From how many nodes betweenness is estimated; from all if `nil`.
  public var samples: Int?
  /// How many threads measure one network at the same time; it changes no number.
  public var threads: Int = 1

  /// Measures everything that suits the size of the network, with the usual weight as a strength.
  public init() {}

  /// Measures a network that was read.
  ///
  /// - Parameters:
  ///   - read: The network, as its file says it.
  ///   - file: What the network is called in problems.
  ///   - inform: Told what became of the rows of the file, before the measuring, which can take long.
  /// - Throws: What of the file cannot be measured, or does not exist in it.
  public func report(
    on read: NetworkFile, named file: String, inform: (ImportReport) -> Void = { _ in }
  ) throws(Problem) -> MeasureReport {
    let subject = try MeasureSubject(read, types: types, file: file)
    let network = try subject.network(weight: weight, meaning: weightMeaning)
    inform(ImportReport(of: read, as: network, named: file))
    var request = MeasureRequest(only: only, seed: seed, samples: samples, threads: threads)
    request.ego = try ego.map { id throws(Problem) in
      try subject.position(of: id, in: network)
    }
    request.categories = try attribute.map { name throws(Problem) in
      network.inOrder(try subject.categories(by: name))
    }
    for ends in QuotedList.items(of: pairs ?? "", separators: (",", "|")) {
      guard ends.count == 2 else { throw subject.badPair() }
      let one = try subject.position(of: ends[0], in: network)
      let other = try subject.position(of: ends[1], in: network)
      guard one != other else { throw subject.badPair() }
      request.pairs.append(MeasureRequest.Pair(one, other))
    }
    return MeasureReport(of: network, request)
  }

  /// Measures a network that was read, and writes the report as `kring.measure/1`.
  ///
  /// - Parameters:
  ///   - read: The network, as its file says it.
  ///   - file: What the network is called in problems.
  ///   - language: The language of the reasons why something is undefined.
  ///   - inform: Told what became of the rows of the file, before the measuring, which can take long.
  /// - Throws: What of the file cannot be measured, or does not exist in it.
  public func json(
    of read: NetworkFile, named file: String, in language: Language,
    inform: (ImportReport) -> Void = { _ in }
  ) throws(Problem) -> [UInt8] {
    let report = try report(on: read, named: file, inform: inform)
    var text = JSONText(isIndented: true)
    text.append(report, in: language)
    text.endLine()
    return text.bytes
  }
}
