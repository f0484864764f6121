// How the people are tied to each other: description, never merit.

internal import GraphKernel
import SupportNetwork

extension Findings {
  /// How many of the pairs of people around the household know each other without conflict.
  ///
  ///     density = 2m / (n(n − 1))
  ///
  /// 18 people with 16 ties among them have density 32 / 306 = 0.105. The household is left out.
  public var density: Finding<Double> {
    asking(.density) {
      guard network.alters.count >= 2 else {
        return Finding(.density, undefinedBecause: .fewerThanTwo)
      }
      return measured(.density, by: \.density)
    }
  }

  /// The number of people around the household, less what they overlap.
  ///
  ///     E = n − 2m / n
  public var effectiveSize: Finding<Double> {
    asking(.effectiveSize) {
      measured(.effectiveSize) { graph in
        AlterGraph.withEgo(graph).effectiveSize(of: graph.vertexCount)
      }
    }
  }

  /// The effective size as a share of the number of people.
  public var efficiency: Finding<Double> {
    asking(.efficiency) {
      measured(.efficiency) { graph in
        AlterGraph.withEgo(graph).efficiency(of: graph.vertexCount)
      }
    }
  }

  /// How much the ties of the household lead back to the same people.
  ///
  ///     C = Σⱼ (1/n + Σ_q 1/n · 1/(1 + t_q))²     q over those tied to j, t_q the ties of q
  ///
  /// The family is tied to each of its *n* alters; *t_q* counts ties among the alters.
  public var constraint: Finding<Double> {
    asking(.constraint) {
      let graph = alterGraph
      guard let range = graph.constraintRange(), let value = AlterGraph.constraint(graph.fullest)
      else { return Finding(.constraint, undefinedBecause: .noAlters) }
      return Finding(
        .constraint, value: value, low: min(value, range.lowerBound),
        high: max(value, range.upperBound),
        missing: graph.missing)
    }
  }

  /// The groups into which the informal people fall apart, the largest first.
  ///
  /// `low` is the network most apart, with the open ties left out; `high` the one most together.
  public var informalComponents: Finding<[Int]> {
    asking(.informalComponents) {
      let graph = AlterGraph(of: network, among: informal)
      let sizes = graph.fullest.components.sizes
      return Finding(
        .informalComponents, value: sizes,
        low: graph.missing.isEmpty ? sizes : graph.sparsest.components.sizes, high: sizes,
        missing: graph.missing)
    }
  }

  /// A measure of the ties among all alters that only rises, or only falls, with every tie.
  private func measured(
    _ name: FindingName, by measure: (CompressedGraph) -> Double?
  ) -> Finding<Double> {
    let graph = alterGraph
    guard let value = measure(graph.fullest),
      let other = graph.missing.isEmpty ? value : measure(graph.sparsest)
    else {
      return Finding(name, undefinedBecause: .noAlters)
    }
    return Finding(
      name, value: value, low: min(value, other), high: max(value, other),
      missing: graph.missing)
  }
}

// MARK: - The rules

extension FindingCatalogue {
  static let aboutStructure = [
    FindingRule(
      .density, in: .share, from: .wassermanFaust, symbols: "2m / (n(n − 1))",
      value: .number { $0.density },
      inputs: { $0.structureAnswers },
      working: { .calculation("2 × \($0.m) / (\($0.n) × \($0.n - 1))") },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .effectiveSize, in: .people, from: .borgatti, symbols: "n − 2m / n",
      value: .number { $0.effectiveSize },
      inputs: { $0.structureAnswers },
      working: { .calculation("\($0.n) − 2 × \($0.m) / \($0.n)") },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .efficiency, in: .share, from: .burt, symbols: "(n − 2m / n) / n",
      value: .number { $0.efficiency },
      inputs: { $0.structureAnswers },
      working: { .calculation("(\($0.n) − 2 × \($0.m) / \($0.n)) / \($0.n)") },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .constraint, in: .number, from: .burt, symbols: "Σ_j (1/n + Σ_q 1/n · 1/(1 + t_q))²",
      value: .number { $0.constraint },
      inputs: { $0.structureAnswers },
      working: { .calculation("(\(Working.sum($0.alterGraph.constraintTerms))) / \($0.n)²") },
      parts: .notASum,
      draws: .apart),
    FindingRule(
      .informalComponents, in: .people, from: .wassermanFaust, symbols: nil,
      value: .sizes { $0.informalComponents },
      inputs: { $0.sphereAnswers(of: $0.informal) + $0.qualityAnswers(among: $0.informal) },
      working: { findings in
        let groups = AlterGraph(of: findings.network, among: findings.informal).groups
        return .listing(groups.map { "(\($0.map(\.rawValue).joined(separator: " ")))" })
      },
      parts: .notASum,
      draws: .apart),
  ]
}

extension Findings {
  /// How many people are around the household, as *n* in the formulas.
  fileprivate var n: Int { network.alters.count }

  /// How many ties among them are no conflict, as *m* in the formulas.
  fileprivate var m: Int { network.sureAlterTies.count + network.openAlterTies.count }

  fileprivate var structureAnswers: [FindingInput] {
    sphereAnswers(of: network.alters) + qualityAnswers(among: network.alters)
  }
}
