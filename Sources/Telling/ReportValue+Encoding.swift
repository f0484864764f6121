extension ReportValue {
  /// The tree of a value, as the value describes itself to an encoder.
  ///
  ///     try ReportValue(encoding: ["size": 3])  // a record of one field
  ///
  /// A value that asks for several containers of keys has all of its keys in one record. Of a key that
  /// is written twice the last value stays.
  ///
  /// - Complexity: O(*n* log *n*) in the number of values, in memory of that size.
  /// - Throws: `EncodingError` for a number that JSON has no word for, or what `value` throws.
  package init(encoding value: some Encodable) throws {
    let place = TreePlace()
    try TreeEncoder(place: place, codingPath: []).write(value)
    self = place.tree
  }
}

/// A place in a tree that is being built.
private final class TreePlace {
  private enum Content {
    case nothing
    case value(ReportValue)
    case list([TreePlace])
    case record([String: TreePlace])
  }

  private var content: Content = .nothing

  /// How many items a list has.
  var count: Int { if case .list(let items) = content { items.count } else { 0 } }

  /// What was built; a value that wrote nothing is a record without fields.
  var tree: ReportValue {
    switch content {
    case .nothing: .record([:])
    case .value(let value): value
    case .list(let items): .list(items.map(\.tree))
    case .record(let fields): .record(ReportFields(fields.map { ($0.key, $0.value.tree) }))
    }
  }

  func put(_ value: ReportValue) { content = .value(value) }

  func beginList() { if case .nothing = content { content = .list([]) } }

  func beginRecord() { if case .nothing = content { content = .record([:]) } }

  /// The place of another item.
  func item() -> TreePlace {
    guard case .list(var items) = content else {
      preconditionFailure("A value is a list, a record or neither, and not several of them")
    }
    let place = TreePlace()
    content = .nothing
    items.append(place)
    content = .list(items)
    return place
  }

  /// The place of a field.
  func field(_ key: String) -> TreePlace {
    guard case .record(var fields) = content else {
      preconditionFailure("A value is a list, a record or neither, and not several of them")
    }
    let place = TreePlace()
    content = .nothing
    fields[key] = place
    content = .record(fields)
    return place
  }
}

/// Writes a value into its place.
private struct TreeEncoder: Encoder {
  let place: TreePlace
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    place.beginRecord()
    return KeyedEncodingContainer(TreeFields<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    place.beginList()
    return TreeItems(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { TreeSingle(encoder: self) }

  /// Writes a value, which describes itself if it is none that a tree has.
  func write<Value: Encodable>(_ value: Value) throws {
    switch value {
    case let value as ReportValue: place.put(value)
    case let value as String: place.put(.string(value))
    case let value as Bool: place.put(.truth(value))
    case let value as Double: try put(value)
    case let value as Float: try put(Double(value))
    case let value as any FixedWidthInteger:
      guard let whole = Int(exactly: value) else { throw unfit(value) }
      place.put(.whole(whole))
    default: try value.encode(to: self)
    }
  }

  private func put(_ number: Double) throws {
    guard number.isFinite else { throw unfit(number) }
    place.put(.number(number))
  }

  private func unfit(_ value: Any) -> EncodingError {
    .invalidValue(
      value,
      .init(codingPath: codingPath, debugDescription: "JSON has no word for this number."))
  }

  func below(_ key: some CodingKey) -> TreeEncoder {
    TreeEncoder(place: place.field(key.stringValue), codingPath: codingPath + [key])
  }

  func next() -> TreeEncoder { TreeEncoder(place: place.item(), codingPath: codingPath) }
}

private struct TreeFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: TreeEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }

  func encodeNil(forKey key: Key) { encoder.below(key).place.put(.null) }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try encoder.below(key).write(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder.below(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.below(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.below(SuperKey()) }

  func superEncoder(forKey key: Key) -> any Encoder { encoder.below(key) }
}

private struct TreeItems: UnkeyedEncodingContainer {
  let encoder: TreeEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }
  var count: Int { encoder.place.count }

  func encodeNil() { encoder.next().place.put(.null) }

  func encode<Value: Encodable>(_ value: Value) throws { try encoder.next().write(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    encoder.next().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.next().unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.next() }
}

private struct TreeSingle: SingleValueEncodingContainer {
  let encoder: TreeEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }

  func encodeNil() { encoder.place.put(.null) }

  func encode<Value: Encodable>(_ value: Value) throws { try encoder.write(value) }
}

/// Where a class puts what it inherits.
private struct SuperKey: CodingKey {
  var stringValue: String { "super" }
  var intValue: Int? { nil }

  init() {}
  init?(stringValue: String) { nil }
  init?(intValue: Int) { nil }
}
