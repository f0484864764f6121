public import Document

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Document {
  /// The document as JSON, as the template reads it: keys in alphabetical order, UTF-8.
  ///
  /// Equal documents give equal bytes. A value that is `nil` is left out, never written as 0.
  public func json() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("A document holds only texts and whole numbers, which JSON can hold")
    }
    return [UInt8](data)
  }
}
