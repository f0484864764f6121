import Document
import NetworkAnalysis
import SupportNetwork
import Telling

// What stands in a profile only where somebody asked for it.

extension ProfileDocument {
  var certainty: Section? {
    guard let uncertainty = report.uncertainty else { return nil }
    var lines = Confidence.allCases.compactMap { confidence -> String? in
      let judged = uncertainty.judged.filter { $0.confidence == confidence }
      guard !judged.isEmpty else { return nil }
      // Most findings are fairly certain: they are counted, and the others named.
      let names =
        confidence == .fairlyCertain
        ? words.findings(judged.count, of: uncertainty.judged.count)
        : judged.map { title(of: $0.name) }.joined(separator: "; ")
      return "\(confidence.phrase.in(writer.language).withCapital): \(names)."
    }
    lines += uncertainty.judged.compactMap { judged in
      judged.interval.map { interval in
        let (low, high) = (interval.lowerBound, interval.upperBound)
        return "\(title(of: judged.name)): "
          + words.mostDraws(from: grammar.number(low), to: grammar.number(high))
      }
    }
    lines.append(words.draws(uncertainty.draws.count, seed: uncertainty.draws.seed))
    if let worst = network.findings.withoutOnePerson.value {
      lines.append(words.keeps(worst.needsCovered, of: network.needs.count))
    }
    return section("certainty", words.certaintyTitle, lines: lines)
  }

  func title(of name: FindingName) -> String { name.definition.title.in(writer.language) }

  var composite: Section? {
    guard let composite = report.composite else { return nil }
    var lines = composite.components.map { "\(words.side($0.part)): \(value(of: $0))" }
    if let mean = composite.mean, let range = composite.range {
      lines.append(
        words.mean(
          grammar.number(mean), from: grammar.number(range.lowerBound),
          to: grammar.number(range.upperBound)))
    } else {
      lines.append(words.noMean)
    }
    return section(
      "composite", words.compositeTitle, lines: lines + comparison + [words.noGrade])
  }

  /// *0,727 (0,636 tot 0,818)*, or why there is none.
  private func value(of component: CompositeComponent) -> String {
    guard let value = component.value else {
      return "– \(component.undefinedBecause?.in(writer.language) ?? "")"
    }
    guard let low = component.low, let high = component.high, low != high else {
      return grammar.number(value)
    }
    let range = words.range(grammar.number(low), grammar.number(high))
    return "\(grammar.number(value)) (\(range))"
  }

  private var comparison: [String] {
    guard let earlier else { return [] }
    let (now, then) = (network.moment.id.rawValue, earlier.moment.id.rawValue)
    guard let comparison = report.compositeComparison else {
      return [words.notComparable(with: then)]
    }
    let share = grammar.percentage(comparison.shareOfWeightings, .toNearestOrEven)
    let always = comparison.limit.map { limit in
      words.always(
        if: grammar.list(limit.parts.map { words.side($0).lowercased() }),
        areSeveral: limit.parts.count > 1, below: grammar.percentage(limit.weight, .down))
    }
    return [
      ([words.higher(now, than: then, under: share)] + (always.map { [$0] } ?? []))
        .joined(separator: " ")
    ]
  }
}
