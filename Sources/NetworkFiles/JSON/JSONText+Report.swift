public import Telling

extension JSONText {
  /// Writes a value of a report; the keys of records stand in ascending order.
  public mutating func value(_ value: ReportValue) {
    switch value {
    case .null: null()
    case .truth(let truth): self.truth(truth)
    case .whole(let whole): number(whole)
    case .number(let double): number(double)
    case .string(let text): string(text)
    case .list(let values):
      beginArray()
      for value in values { self.value(value) }
      endArray()
    case .record(let fields):
      beginObject()
      for (key, value) in fields {
        self.key(key)
        self.value(value)
      }
      endObject()
    }
  }
}
