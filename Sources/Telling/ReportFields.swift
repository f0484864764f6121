/// The fields of a record, in ascending order of key.
///
///     var fields: ReportFields = ["size": .whole(3), "kin": .whole(2)]
///     fields["density"] = .number(0.5)
///     fields.map(\.key)  // ["density", "kin", "size"]
///
/// A record is written as often as it is made, so that it is kept in the order of writing.
///
/// - Precondition: No key stands twice.
/// - Complexity: O(*k*) to make of *k* fields that stand in order already and O(*k* log *k*) of
///   others; O(*k*) to set a field.
public struct ReportFields: Sendable {
  private var inOrder: [(String, ReportValue)]

  /// Puts fields in order.
  public init(_ fields: [(String, ReportValue)]) {
    inOrder = fields
    guard !isAscending else { return }
    inOrder.sort { $0.0 < $1.0 }
    precondition(isAscending, "A record has every key once")
  }

  private var isAscending: Bool {
    inOrder.indices.dropFirst().allSatisfy { inOrder[$0 - 1].0 < inOrder[$0].0 }
  }

  /// The value of a field, or `nil` if there is no such field; setting `nil` leaves it out.
  public subscript(key: String) -> ReportValue? {
    get { inOrder.first { $0.0 == key }?.1 }
    set {
      let index = inOrder.firstIndex { $0.0 >= key } ?? inOrder.endIndex
      let isThere = index < inOrder.endIndex && inOrder[index].0 == key
      inOrder.replaceSubrange(
        index..<(isThere ? index + 1 : index), with: newValue.map { [(key, $0)] } ?? [])
    }
  }
}

extension ReportFields: ExpressibleByDictionaryLiteral {
  /// Puts fields in order.
  public init(dictionaryLiteral fields: (String, ReportValue)...) { self.init(fields) }
}

extension ReportFields: RandomAccessCollection {
  /// A field: its key and its value.
  public typealias Element = (key: String, value: ReportValue)

  /// The place of the first field.
  public var startIndex: Int { inOrder.startIndex }
  /// The place behind the last field.
  public var endIndex: Int { inOrder.endIndex }
  /// The field at a place.
  public subscript(position: Int) -> Element {
    let (key, value) = inOrder[position]
    return (key, value)
  }
}

extension ReportFields: Hashable {
  /// Whether two records have the same fields.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.elementsEqual(rhs, by: ==) }

  /// Feeds the fields.
  public func hash(into hasher: inout Hasher) {
    for (key, value) in self {
      hasher.combine(key)
      hasher.combine(value)
    }
  }
}
