/// A part of Kring at which input is thrown; each stands in a file of its own.
struct FuzzTarget: Sendable {
  /// What it is called on the command line.
  let name: String
  /// Makes the case that belongs to a number and throws what is wrong with it.
  let check: @Sendable (UInt64) throws -> Void

  /// All targets.
  static let all: [FuzzTarget] = [.labels]
}
