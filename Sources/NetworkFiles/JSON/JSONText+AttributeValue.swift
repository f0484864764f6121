public import Telling

extension JSONText {
  /// Writes a value of a network file.
  public mutating func value(_ value: AttributeValue) {
    switch value {
    case .text(let text): string(text)
    case .whole(let whole): number(whole)
    case .number(let double): number(double)
    case .truth(let truth): self.truth(truth)
    }
  }
}
