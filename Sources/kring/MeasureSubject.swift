import NetworkAnalysis
import NetworkFiles
import NetworkMeasures
import SupportNetwork
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
  /// `none` takes no weights. Where no tie has the default attribute, the network has no weights; any
  /// other name must be there. A tie without a weight among ties that have one counts as 1.
  func network(
    weight name: String, meaning: WeightMeaning
  ) throws(Problem) -> MeasuredNetwork {
    let weights = name == "none" ? nil : try weights(named: name)
    do {
      return try MeasuredNetwork(
        ids: read.ids, isDirected: read.isDirected, sources: read.ties.map(\.from),
        targets: read.ties.map(\.to), weights: weights, meaning: meaning)
    } catch {
      throw problem(.badWeight, line: line(ofTie: error.tie), error.summary, error.remedy)
    }
  }

  /// The position of a node that the user named.
  func position(
    of id: String, in network: MeasuredNetwork
  ) throws(Problem) -> Int {
    if let position = network.position(of: id) { return position }
    throw problem(
      .unknownNode, line: 1,
      Phrase(
        dutch: "Er is geen knoop met de id die u noemde: \(id.prefix(80)).",
        english: "There is no node with the id that you named: \(id.prefix(80))."),
      Phrase(
        dutch: "Schrijf de id precies zoals in het bestand.",
        english: "Write the id exactly as in the file."))
  }

  /// The value of an attribute for each node, as the name of a category.
  func categories(by name: String) throws(Problem) -> [String?] {
    if let column = read.nodeAttributes.column(name, count: read.ids.count) {
      return column.map { $0?.text }
    }
    throw unknownAttribute(name, among: read.nodeAttributes.names)
  }

  func badPair() -> Problem {
    problem(
      .unknownNode, line: 1,
      Phrase(
        dutch: "Een paar bestaat uit twee verschillende id's met | ertussen.",
        english: "A pair is two different ids with | between them."),
      Phrase(dutch: "Schrijf: --pairs 'A|B,C|D'.", english: "Write: --pairs 'A|B,C|D'."))
  }

  private func weights(named name: String) throws(Problem) -> [Double]? {
    guard let column = read.tieAttributes.column(name, count: read.ties.count) else {
      if name == MeasureSubject.usualWeight || read.ties.isEmpty { return nil }
      throw unknownAttribute(name, among: read.tieAttributes.names)
    }
    var weights: [Double] = []
    weights.reserveCapacity(column.count)
    for (tie, value) in column.enumerated() {
      guard let value else {
        weights.append(1)
        continue
      }
      guard let number = value.number else {
        throw problem(
          .badWeight, line: line(ofTie: tie),
          Phrase(
            dutch: "Het gewicht van deze band is geen getal.",
            english: "The weight of this tie is no number."),
          Phrase(
            dutch: "Schrijf een getal, of kies een andere eigenschap met --weight.",
            english: "Write a number, or choose another attribute with --weight."))
      }
      weights.append(number)
    }
    return weights
  }

  /// The attribute that holds the weight where nobody says otherwise.
  static let usualWeight = "weight"

  private func line(ofTie tie: Int) -> Int { max(Int(read.ties[tie].line), 1) }

  private func unknownAttribute(_ name: String, among known: [String]) -> Problem {
    let list = known.isEmpty ? "-" : known.joined(separator: ", ")
    return problem(
      .unknownAttribute, line: 1,
      Phrase(
        dutch: "Er is geen eigenschap \(name.prefix(80)) in dit bestand.",
        english: "There is no attribute \(name.prefix(80)) in this file."),
      Phrase(dutch: "Kies een van: \(list).", english: "Choose one of: \(list)."))
  }

  private func problem(
    _ code: Problem.Code, line: Int, _ summary: Phrase, _ remedy: Phrase
  ) -> Problem {
    Problem(
      code, summary: summary, remedy: remedy,
      place: SourcePlace(file: file, line: line, column: 1))
  }
}

extension UnusableWeight {
  var summary: Phrase {
    switch reason {
    case .negative:
      Phrase(
        dutch: "Het gewicht van deze band is negatief.",
        english: "The weight of this tie is negative.")
    case .notFinite:
      Phrase(
        dutch: "Het gewicht van deze band is oneindig of geen getal.",
        english: "The weight of this tie is infinite or not a number.")
    case .zeroDistance:
      Phrase(
        dutch: "De afstand van deze band is nul.", english: "The distance of this tie is zero.")
    case .outOfRange:
      Phrase(
        dutch: "Het gewicht van deze band is kleiner dan 1e-60 of groter dan 1e60.",
        english: "The weight of this tie is smaller than 1e-60 or larger than 1e60.")
    }
  }

  var remedy: Phrase {
    switch reason {
    case .negative, .notFinite:
      Phrase(
        dutch:
          "Een sterkte is nul (geen band) of meer. Meet banden van conflict apart, of meet zonder "
          + "gewichten met --weight none.",
        english: "A strength is zero (no tie) or more. Measure ties of conflict apart, or measure "
          + "without weights with --weight none.")
    case .zeroDistance:
      Phrase(
        dutch: "Een afstand is meer dan nul. Is het een sterkte? Laat dan --weight-means weg.",
        english: "A distance is more than zero. Is it a strength? Then leave out --weight-means.")
    case .outOfRange:
      Phrase(dutch: "Kies een andere eenheid.", english: "Choose another unit.")
    }
  }
}
