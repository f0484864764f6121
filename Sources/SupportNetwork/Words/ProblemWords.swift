/// How faults of a case, and of sheets of a match, are told.
protocol ProblemWords: Sendable {
  /// What is wrong, in a sentence; it names identifiers, never people.
  func summary(of fault: CaseFault) -> String
  /// What to do about it.
  func remedy(for fault: CaseFault) -> String
}

extension Sequence where Element: RawRepresentable<String> {
  /// The words of the case file, one behind the other.
  var words: String { map(\.rawValue).joined(separator: ", ") }
}

extension String {
  /// Whether it looks like an identifier of a case file, such as `P12`, and not like somebody's name:
  /// a message repeats nothing that could be one.
  var isPlainIdentifier: Bool {
    let letters = utf8.filter { (0x61...0x7A).contains($0 | 0x20) }.count
    return letters <= 3 && utf8.contains { (0x30...0x39).contains($0) }
  }
}
