/// Something that takes bytes from outside, and what must hold whatever the bytes are.
///
/// A target stands in a file of its own under `Targets` and in the list `Target.all`.
struct Target: Sendable {
  /// The name on the command line.
  let name: String

  /// Good inputs, which are then broken; without any, the input is the number of its seed in 8 bytes.
  var corpus: @Sendable () throws -> [[UInt8]] = { [] }

  /// Words of the notation, put in here and there.
  var words: [String] = []

  /// Feeds one input, and throws a `Finding` where something that must hold does not.
  ///
  /// A crash, and an input that takes too long, are findings as well; whoever started the process sees
  /// them.
  let check: @Sendable ([UInt8]) throws -> Void
}

/// What must hold and does not.
struct Finding: Error {
  let text: String

  init(_ text: String) { self.text = text }
}

/// Throws a finding unless a condition holds.
func require(_ condition: Bool, _ text: @autoclosure () -> String) throws {
  if !condition { throw Finding(text()) }
}
