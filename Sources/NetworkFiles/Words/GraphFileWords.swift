/// What readers and writers say of network files.
protocol GraphFileWords: Sendable {
  /// What is wrong with a network file.
  func summary(_ fault: GraphFault) -> String
  /// What to do about that.
  func remedy(_ fault: GraphFault) -> String
  /// What a reader left out, or understood in a way that is worth knowing; without a full stop.
  func note(_ kind: ImportNote.Kind, count: Int, line: Int) -> String
}
