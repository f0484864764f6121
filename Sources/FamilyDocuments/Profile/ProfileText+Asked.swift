import NetworkAnalysis
import SupportNetwork
import Telling

// What stands in a profile only where somebody asked for it.

extension ProfileText {
  var certainty: [String] {
    guard let uncertainty = report.uncertainty else { return [] }
    var lines = Confidence.allCases.compactMap { confidence -> String? in
      let judged = uncertainty.judged.filter { $0.confidence == confidence }
      guard !judged.isEmpty else { return nil }
      // Most findings are fairly certain: they are counted, and the others named.
      let names =
        confidence == .fairlyCertain
        ? words(
          "\(judged.count) van de \(uncertainty.judged.count) uitkomsten",
          "\(judged.count) of the \(uncertainty.judged.count) findings")
        : judged.map { $0.name.definition.title.in(wording.language) }.joined(separator: "; ")
      return "  \(confidence.phrase.in(wording.language).withCapital): \(names)."
    }
    lines += uncertainty.judged.compactMap { judged in
      judged.interval.map { interval in
        let title = judged.name.definition.title.in(wording.language)
        let (low, high) = (
          wording.number(interval.lowerBound), wording.number(interval.upperBound)
        )
        return words(
          "  \(title): 80% van de trekkingen tussen \(low) en \(high)",
          "  \(title): 80% of the draws between \(low) and \(high)")
      }
    }
    let draws = uncertainty.draws
    lines.append(
      words(
        "  Elke nabijheid ging in \(draws.count) trekkingen één stap omlaag, niet, of één stap "
          + "omhoog (seed \(draws.seed)).",
        "  Each closeness moved one step down, not, or one step up in \(draws.count) draws "
          + "(seed \(draws.seed))."))
    if let worst = network.findings.withoutOnePerson.value {
      lines.append(
        worst.needsCovered == 0
          ? words(
            "  Valt één mens weg, dan heeft misschien geen enkele behoefte nog iemand uit het eigen "
              + "netwerk.",
            "  If one person drops out, perhaps no need keeps anybody of the family's own network.")
          : words(
            "  Valt één mens weg, dan houden ten minste \(worst.needsCovered) van de "
              + "\(network.needs.count) behoeften iemand uit het eigen netwerk.",
            "  If one person drops out, at least \(worst.needsCovered) of the "
              + "\(network.needs.count) needs keep somebody of the family's own network."))
    }
    return section(words("Hoe zeker is dit", "How certain this is"), lines)
  }

  var composite: [String] {
    guard let composite = report.composite else { return [] }
    var lines = composite.components.map { component in
      let title = wording.title(of: component.part)
      guard let value = component.value else {
        return "  \(title): – \(component.undefinedBecause?.in(wording.language) ?? "")"
      }
      let range =
        component.low != component.high
        ? component.low.flatMap { low in
          component.high.map {
            words(
              " (\(wording.number(low)) tot \(wording.number($0)))",
              " (\(wording.number(low)) to \(wording.number($0)))")
          }
        } : nil
      return "  \(title): \(wording.number(value))\(range ?? "")"
    }
    if let mean = composite.mean, let range = composite.range {
      let (low, high) = (wording.number(range.lowerBound), wording.number(range.upperBound))
      lines.append(
        words(
          "  Gemiddeld, als alle vier even zwaar wegen: \(wording.number(mean)). Met andere "
            + "gewichten elk getal van \(low) tot \(high).",
          "  On average, if all four weigh the same: \(wording.number(mean)). With other weights "
            + "any number from \(low) to \(high)."))
    } else {
      lines.append(
        words(
          "  Er is geen gemiddelde, omdat een van de vier ontbreekt.",
          "  There is no mean, because one of the four is missing."))
    }
    lines += comparison
    lines.append(
      words(
        "  Dit is een rekenafspraak en geen cijfer. Vergelijk er geen gezinnen mee.",
        "  This is a rule of arithmetic and no grade. Do not compare families by it."))
    return section(
      words("Vier kanten naast elkaar (op verzoek)", "Four sides beside each other (on request)"),
      lines)
  }

  private var comparison: [String] {
    guard let earlier else { return [] }
    guard let comparison = report.compositeComparison else {
      return [
        words(
          "  Niet te vergelijken met \(earlier.moment.id).",
          "  Not comparable with \(earlier.moment.id).")
      ]
    }
    let share = wording.percentage(comparison.shareOfWeightings, .toNearestOrEven)
    let (then, now) = (earlier.moment.id, network.moment.id)
    var sentence = words(
      "  \(now) komt hoger uit dan \(then) bij \(share) van alle gewichten.",
      "  \(now) comes out higher than \(then) under \(share) of all weights.")
    if let limit = comparison.limit {
      let parts = wording.list(limit.parts.map { wording.title(of: $0).lowercased() })
      let weight = wording.percentage(limit.weight, .down)
      let together = limit.parts.count > 1 ? words(" samen", " together") : ""
      sentence += words(
        " Altijd als \(parts)\(together) minder dan \(weight) van het gewicht krijgt.",
        " Always if \(parts)\(together) gets less than \(weight) of the weight.")
    }
    return [sentence]
  }
}
