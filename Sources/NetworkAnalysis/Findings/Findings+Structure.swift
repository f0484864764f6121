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
    guard network.alters.count >= 2 else {
      return Finding(.density, undefinedBecause: Because.fewerThanTwo)
    }
    return measured(.density, by: \.density)
  }

  /// The number of people around the household, less what they overlap.
  ///
  ///     E = n − 2m / n
  public var effectiveSize: Finding<Double> {
    measured(.effectiveSize) { graph in
      AlterGraph.withEgo(graph).effectiveSize(of: graph.vertexCount)
    }
  }

  /// The effective size as a share of the number of people.
  public var efficiency: Finding<Double> {
    measured(.efficiency) { graph in
      AlterGraph.withEgo(graph).efficiency(of: graph.vertexCount)
    }
  }

  /// How much the ties of the household lead back to the same people.
  ///
  ///     C = Σⱼ (1/n + Σ_q 1/n · 1/(1 + t_q))²     q over those tied to j, t_q the ties of q
  ///
  /// The family is tied to each of its *n* alters; *t_q* counts ties among the alters.
  public var constraint: Finding<Double> {
    let graph = alterGraph
    guard let range = graph.constraintRange(), let value = AlterGraph.constraint(graph.fullest)
    else { return Finding(.constraint, undefinedBecause: Because.noAlters) }
    return Finding(
      .constraint, value: value, low: min(value, range.lowerBound),
      high: max(value, range.upperBound),
      missing: graph.missing)
  }

  /// The groups into which the informal people fall apart, the largest first.
  ///
  /// `low` is the network most apart, with the open ties left out; `high` the one most together.
  public var informalComponents: Finding<[Int]> {
    let graph = AlterGraph(of: network, among: informal)
    let sizes = graph.fullest.components.sizes
    return Finding(
      .informalComponents, value: sizes,
      low: graph.missing.isEmpty ? sizes : graph.sparsest.components.sizes, high: sizes,
      missing: graph.missing)
  }

  /// A measure of the ties among all alters that only rises, or only falls, with every tie.
  private func measured(
    _ definition: FindingDefinition, by measure: (CompressedGraph) -> Double?
  ) -> Finding<Double> {
    let graph = alterGraph
    guard let value = measure(graph.fullest),
      let other = graph.missing.isEmpty ? value : measure(graph.sparsest)
    else {
      return Finding(definition, undefinedBecause: Because.noAlters)
    }
    return Finding(
      definition, value: value, low: min(value, other), high: max(value, other),
      missing: graph.missing)
  }
}

extension FindingDefinition {
  static let density = FindingDefinition(
    .density, in: .share, from: .wassermanFaust,
    dutch: Words(
      title: "Dichtheid",
      meaning:
        "Welk deel van de mogelijke paren van mensen in het netwerk elkaar kent zonder ruzie.",
      formula: "2m / (n(n − 1)): n mensen in het netwerk, m banden tussen hen die geen ruzie zijn",
      bounds: "Wie elkaar kent telt mee, ook als niet bekend is hoe het contact is; laagste laat "
        + "die banden weg. Met minder dan twee mensen is er geen uitkomst.",
      doesNotSay: "Hoger is niet beter: in een dicht netwerk helpt men makkelijk samen, en is er "
        + "minder hulp van buiten."),
    english: Words(
      title: "Density",
      meaning: "Which part of the possible pairs of people in the network know each other "
        + "without conflict.",
      formula: "2m / (n(n − 1)): n people in the network, m ties among them that are no conflict",
      bounds: "People who know each other count, also where the quality is missing; low leaves "
        + "those ties out. With fewer than two people there is no value.",
      doesNotSay: "Higher is not better: a dense network helps together easily and reaches less "
        + "help from outside."))

  static let effectiveSize = FindingDefinition(
    .effectiveSize, in: .people, from: .borgatti,
    dutch: Words(
      title: "Effectieve omvang",
      meaning: "Hoeveel mensen het gezin bereikt als wie elkaar kent minder telt.",
      formula: "n − 2m / n: n mensen, m banden tussen hen die geen ruzie zijn",
      bounds: "Laagste telt banden waarvan het contact niet bekend is mee, hoogste laat ze weg. "
        + "Zonder mensen in het netwerk is er geen uitkomst.",
      doesNotSay: "Elkaar kennen is geen gebrek; dit beschrijft alleen overlap."),
    english: Words(
      title: "Effective size",
      meaning: "How many people the household reaches if those who know each other count less.",
      formula: "n − 2m / n: n people, m ties among them that are no conflict",
      bounds: "Low counts ties whose quality is missing, high leaves them out. Without people in "
        + "the network there is no value.",
      doesNotSay: "Knowing each other is no flaw; this only describes overlap."))

  static let efficiency = FindingDefinition(
    .efficiency, in: .share, from: .burt,
    dutch: Words(
      title: "Efficiëntie",
      meaning: "De effectieve omvang als deel van het aantal mensen.",
      formula: "(n − 2m / n) / n",
      bounds: "Als bij de effectieve omvang.",
      doesNotSay: "Een lager getal is geen slechter netwerk."),
    english: Words(
      title: "Efficiency",
      meaning: "The effective size as a share of the number of people.",
      formula: "(n − 2m / n) / n",
      bounds: "As for the effective size.",
      doesNotSay: "A lower number is no worse network."))

  static let constraint = FindingDefinition(
    .constraint, in: .number, from: .burt,
    dutch: Words(
      title: "Beperking",
      meaning: "Hoe sterk de banden van het gezin bij dezelfde mensen uitkomen.",
      formula: "Σ_j (1/n + Σ_q 1/n · 1/(1 + t_q))²: q over wie j kent zonder ruzie, t_q het aantal "
        + "mensen in het netwerk dat q zo kent",
      bounds:
        "Wie elkaar kent telt mee, ook als niet bekend is hoe het contact is. Tot en met acht "
        + "zulke banden zijn laagste en hoogste over elke invulling bepaald; daarboven is het een "
        + "ruimere grens waar elke invulling in valt. Zonder mensen is er geen uitkomst.",
      doesNotSay: "Een hoog getal is geen fout van iemand, en kan boven 1 uitkomen."),
    english: Words(
      title: "Constraint",
      meaning: "How much the ties of the household lead back to the same people.",
      formula: "Σ_j (1/n + Σ_q 1/n · 1/(1 + t_q))²: q over those whom j knows without conflict, "
        + "t_q the number of people in the network whom q so knows",
      bounds: "People who know each other count, also where the quality is missing. With up to "
        + "eight such ties low and high are taken over every filling; with more they are a wider "
        + "range that holds every filling. Without people there is no value.",
      doesNotSay: "A high number is nobody's fault, and may exceed 1."))

  static let informalComponents = FindingDefinition(
    .informalComponents, in: .people, from: .wassermanFaust,
    dutch: Words(
      title: "Groepen in het eigen netwerk",
      meaning: "In welke groepen het eigen netwerk uiteenvalt als het gezin wordt weggedacht.",
      formula: "de grootte van elke groep mensen die elkaar direct of via anderen kennen zonder "
        + "ruzie, de grootste eerst",
      bounds: "Wie elkaar kent telt mee, ook als niet bekend is hoe het contact is; laagste is de "
        + "verdeling zonder die banden, met de meeste groepen.",
      doesNotSay: "Losse groepen zijn niet slecht: ze brengen verschillende hulp."),
    english: Words(
      title: "Groups in the family's own network",
      meaning: "The groups into which the family's own network falls apart without the household.",
      formula: "the size of each group of people who know each other, directly or through others, "
        + "without conflict, the largest first",
      bounds: "People who know each other count, also where the quality is missing; low is the "
        + "division without those ties, with the most groups.",
      doesNotSay: "Separate groups are not bad: they bring different help."))
}
