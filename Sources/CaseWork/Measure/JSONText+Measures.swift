import NetworkFiles
import NetworkMeasures
import Telling

extension JSONText {
  /// Writes a report as `kring.measure/1`, every key in order.
  mutating func append(_ report: MeasureReport, in language: Language, id: AttributeValue? = nil) {
    beginObject()
    if let ego = report.ego {
      key("ego")
      append(.record(ego))
    }
    if let id {
      key("id")
      value(id)
    }
    key("network")
    append(.record(report.network))
    if !report.nodes.isEmpty { appendNodes(of: report) }
    if let pairs = report.pairs {
      key("pairs")
      append(.record(pairs))
    }
    key("schema")
    string(MeasureReport.schema)
    if !report.ties.isEmpty { appendTies(of: report) }
    key("undefined")
    beginArray()
    for entry in report.undefined {
      beginObject()
      key("because")
      string(entry.because.in(language))
      key("measure")
      string(entry.measure)
      key("of")
      string(entry.of)
      endObject()
    }
    endArray()
    endObject()
  }

  private mutating func appendNodes(of report: MeasureReport) {
    key("nodes")
    beginObject()
    for (row, id) in report.ids.enumerated() {
      key(id)
      beginObject()
      for column in report.nodes {
        key(column.name)
        append(column.values[row])
      }
      endObject()
    }
    endObject()
  }

  private mutating func appendTies(of report: MeasureReport) {
    key("ties")
    beginArray()
    for (row, tie) in report.tieEnds.enumerated() {
      beginObject()
      for column in report.ties {
        key(column.name)
        append(column.values[row])
      }
      key("from")
      string(report.ids[tie.from])
      key("to")
      string(report.ids[tie.to])
      endObject()
    }
    endArray()
  }

  private mutating func append(_ value: MeasureValue) {
    switch value {
    case .undefined: null()
    case .count(let count): number(count)
    case .number(let double): number(double)
    case .truth(let truth): self.truth(truth)
    case .text(let text): string(text)
    case .list(let values):
      beginArray()
      for value in values { append(value) }
      endArray()
    case .record(let values):
      beginObject()
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        key(name)
        append(value)
      }
      endObject()
    }
  }
}
