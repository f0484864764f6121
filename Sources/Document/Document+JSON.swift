public import Telling

extension Document {
  /// The document as a tree, as the template reads it.
  ///
  /// A value that is `nil` is left out, never written as 0.
  ///
  /// - Complexity: O(*n* log *n*) in the number of its values.
  public var record: ReportValue {
    do {
      return try ReportValue(encoding: self)
    } catch {
      preconditionFailure("A document holds only texts and whole numbers, which JSON can hold")
    }
  }

  /// The document as JSON: keys in ascending order, UTF-8.
  ///
  /// Equal documents give equal bytes.
  public func json() -> [UInt8] {
    var text = JSONText()
    text.value(record)
    return text.bytes
  }
}
