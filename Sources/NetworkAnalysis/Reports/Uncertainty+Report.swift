import SupportNetwork
import Telling

// How certain the findings are, and four shares side by side, as `kring.show/1` holds them.

extension Uncertainty {
  var reported: ReportValue {
    .record([
      "seed": .string("\(draws.seed)"), "draws": .whole(draws.count),
      "findings": .record(
        ReportFields(
          judged.map {
            (
              $0.name.rawValue,
              .record(["confidence": .code($0.confidence), "interval": .range($0.interval)])
            )
          })),
    ])
  }
}

extension Composite {
  func reported(with comparison: CompositeComparison?, in language: Language) -> ReportValue {
    .record([
      "components": .list(
        components.map {
          .record([
            "part": .code($0.part), "value": .number($0.value), "low": .number($0.low),
            "high": .number($0.high),
            "undefinedBecause": .string($0.undefinedBecause?.phrase, in: language),
          ])
        }),
      "mean": .number(mean), "range": .range(range),
      "comparison": comparison?.reported ?? .null,
    ])
  }
}

extension CompositeComparison {
  fileprivate var reported: ReportValue {
    .record([
      "differences": .list(
        zip(CompositePart.allCases, differences).map {
          .record(["part": .code($0), "difference": .number($1)])
        }),
      "shareOfWeightings": .number(shareOfWeightings),
      "limit": limit.map {
        .record(["parts": .codes($0.parts), "weight": .number($0.weight)])
      } ?? .null,
    ])
  }
}
