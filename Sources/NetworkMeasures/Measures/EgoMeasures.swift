import GraphKernel

/// The measures of one node and the people around it.
///
/// The ego network is the node, its contacts, and the ties among them; ties to people whom the node
/// does not know are left out. In a directed network the strength of a contact is that of the ties in
/// both directions.
struct EgoMeasures {
  private(set) var values: [String: MeasureValue] = [:]
  private(set) var undefined: [(measure: String, because: WhyUndefined)] = []

  init(of ego: Int, in network: MeasuredNetwork, categories: [String?]?) {
    let graph = network.graph
    let contacts = graph.contacts(of: ego)
    let alters = graph.subgraph(among: contacts)
    let whole = graph.subgraph(among: [Int32(ego)] + contacts)
    let hasStrengths = network.meaning == .strength

    values["size"] = .count(contacts.count)
    values["alterTies"] = .count(alters.tieCount)
    values["components"] = .count(alters.components.count)
    values["isolatedAlters"] = .count(alters.isolateCount)
    values["betweenness"] = .number(whole.betweenness().vertices[0])
    set("density", alters.density, else: .fewerThanTwoContacts)
    set("densityWithEgo", whole.density, else: .noContacts)
    set("constraint", whole.constraint(of: 0), else: .noContacts)
    set("effectiveSize", whole.effectiveSize(of: 0), else: .noContacts)
    if hasStrengths {
      addStrengths(of: whole, alters)
    } else {
      for name in EgoMeasures.strengthNames {
        set(name, nil, else: .weightsAreDistances)
      }
    }
    if let categories {
      addComposition(
        own: categories[ego], contacts: contacts.map { categories[Int($0)] })
    }
  }

  /// The names of the measures, without that of the composition.
  static let names =
    [
      "size", "alterTies", "components", "isolatedAlters", "betweenness", "density",
      "densityWithEgo", "constraint", "effectiveSize",
    ] + strengthNames

  private static let strengthNames = [
    "strength", "meanTieStrength", "sdTieStrength", "valuedDensity", "constraintWeighted",
  ]

  private mutating func addStrengths(of whole: CompressedGraph, _ alters: CompressedGraph) {
    let ties = (1..<max(whole.vertexCount, 1)).map { contact in
      (whole.strength(from: 0, to: contact) ?? 0)
        + (whole.isDirected ? whole.strength(from: contact, to: 0) ?? 0 : 0)
    }
    let total = ties.reduce(0, +)
    let mean = ties.isEmpty ? nil : total / Double(ties.count)
    values["strength"] = .number(total)
    set("meanTieStrength", mean, else: .noContacts)
    let spread = mean.flatMap { mean -> Double? in
      guard ties.count >= 2 else { return nil }
      let squares = ties.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (squares / Double(ties.count - 1)).squareRoot()
    }
    set("sdTieStrength", spread, else: .fewerThanTwoContacts)
    set("valuedDensity", alters.valuedDensity, else: .fewerThanTwoContacts)
    set(
      "constraintWeighted", whole.constraint(of: 0, by: .strength), else: .noContacts)
  }

  private mutating func addComposition(own: String?, contacts: [String?]) {
    let known = contacts.compactMap { $0 }
    let names = Set(known).sorted()
    let composition = Composition(counts: names.map { name in known.count { $0 == name } })
    var record: [String: MeasureValue] = [
      "categories": .count(names.count), "unknown": .count(contacts.count - known.count),
    ]
    func set(_ name: String, _ value: Double?, else because: WhyUndefined) {
      record[name] = MeasureValue(value)
      if value == nil { undefined.append(("composition.\(name)", because)) }
    }
    let shares = composition.proportions ?? []
    record["proportions"] = .record(
      Dictionary(
        zip(names, shares.map(MeasureValue.number)), uniquingKeysWith: { first, _ in first }))
    set("blau", composition.blau, else: .noCategories)
    set("iqv", composition.iqv, else: .fewerThanTwoCategories)
    set("shannon", composition.shannon, else: .noCategories)
    let same = own.map { own in known.count { $0 == own } }
    let all = Double(known.count)
    set(
      "sameAsEgo", same.flatMap { known.isEmpty ? nil : Double($0) / all },
      else: .categoryOfEgo)
    set(
      "ei", same.flatMap { known.isEmpty ? nil : (all - 2 * Double($0)) / all },
      else: .categoryOfEgo)
    values["composition"] = .record(record)
  }

  private mutating func set(_ name: String, _ value: Double?, else because: WhyUndefined) {
    values[name] = MeasureValue(value)
    if value == nil { undefined.append((name, because)) }
  }
}
