/// How the weight of a tie is spelled in a file: it is known by one name, in capitals or not.
///
/// Where a file has both *weight* and another spelling, each keeps its own name, so that no value takes
/// the place of another.
struct WeightNames {
  private let isKept: Bool

  /// Looks through the attributes of all ties. O(*n*).
  init(in ties: some Sequence<[(String, AttributeValue)]>) {
    isKept = ties.contains { $0.contains { $0.0 == Self.usual } }
  }

  /// Looks through names that stand for all ties, such as the first line of a table.
  init(among names: [String]) { isKept = names.contains(Self.usual) }

  /// The name by which an attribute is known.
  func name(_ name: String) -> String {
    guard !isKept, name.utf8.count == Self.usual.utf8.count, name.lowercased() == Self.usual else {
      return name
    }
    return Self.usual
  }

  private static let usual = "weight"
}
