public import Telling

// The kinds of problem of network files, beside those that any file can have.

extension Problem.Code {
  /// The bytes are not text in an encoding that is known.
  public static let wrongEncoding: Self = Self("wrongEncoding")
  /// The notation of the format is broken here.
  public static let syntax: Self = Self("syntax")
  /// The file stops in the middle.
  public static let truncated: Self = Self("truncated")
  /// The file declares entities of its own.
  public static let entities: Self = Self("entities")
  /// A part that the format needs is not there.
  public static let missingPart: Self = Self("missingPart")
  /// A node or tie lacks what names it.
  public static let missingID: Self = Self("missingID")
  /// A tie leads to a node that is not there.
  public static let unknownNode: Self = Self("unknownNode")
  /// A number cannot be used: NaN, infinite, or not a number at all.
  public static let badNumber: Self = Self("badNumber")
  /// A tie has a weight that cannot be measured with.
  public static let badWeight: Self = Self("badWeight")
  /// No node has an attribute of this name, or no tie has.
  public static let unknownAttribute: Self = Self("unknownAttribute")
  /// The network cannot be written in the format without loss of a name.
  public static let cannotWrite: Self = Self("cannotWrite")
}
