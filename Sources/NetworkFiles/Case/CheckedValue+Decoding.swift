// From a checked value to the model, without a detour over text: words such as `on`, `no` and `010` are
// nothing but words, and numbers keep every digit.

extension CheckedValue {
  /// The value as one of the model.
  ///
  /// - Complexity: O(*n*) where the model has its fields in the order of the table.
  /// - Throws: `Mismatch` where the table and the model do not agree.
  func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
    try CheckedValueDecoder(value: self).decode(type)
  }

  /// What the table lets through and the model does not take.
  struct Mismatch: Error {
    let expected: String
  }
}

private struct CheckedValueDecoder: Decoder, SingleValueDecodingContainer {
  let value: CheckedValue

  // Nobody reads where a mistake of the table was met: tests decode every field of it.
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy _: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .record(let values, let names) = value else { throw mismatch("a record") }
    return KeyedDecodingContainer(CheckedRecord<Key>(values, names: names))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .list(let items) = value else { throw mismatch("a list") }
    return CheckedList(items: items)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func decodeNil() -> Bool { if case .absent = value { true } else { false } }

  func decode(_: String.Type) throws -> String {
    guard case .text(let text) = value else { throw mismatch("a text") }
    return text
  }

  func decode(_: Bool.Type) throws -> Bool {
    guard case .flag(let flag) = value else { throw mismatch("a flag") }
    return flag
  }

  func decode(_: Int.Type) throws -> Int {
    guard case .whole(let number) = value else { throw mismatch("a whole number") }
    return number
  }

  func decode(_: Double.Type) throws -> Double {
    switch value {
    case .number(let number): return number
    case .whole(let number): return Double(number)
    default: throw mismatch("a number")
    }
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try type.init(from: self) }

  func mismatch(_ expected: String) -> CheckedValue.Mismatch {
    CheckedValue.Mismatch(expected: expected)
  }

  // The model has no numbers of a fixed size.
  func decode(_: Float.Type) throws -> Float { throw mismatch("Float") }
  func decode(_: Int8.Type) throws -> Int8 { throw mismatch("Int8") }
  func decode(_: Int16.Type) throws -> Int16 { throw mismatch("Int16") }
  func decode(_: Int32.Type) throws -> Int32 { throw mismatch("Int32") }
  func decode(_: Int64.Type) throws -> Int64 { throw mismatch("Int64") }
  func decode(_: UInt.Type) throws -> UInt { throw mismatch("UInt") }
  func decode(_: UInt8.Type) throws -> UInt8 { throw mismatch("UInt8") }
  func decode(_: UInt16.Type) throws -> UInt16 { throw mismatch("UInt16") }
  func decode(_: UInt32.Type) throws -> UInt32 { throw mismatch("UInt32") }
  func decode(_: UInt64.Type) throws -> UInt64 { throw mismatch("UInt64") }
}

/// The fields of a record, asked for in the order in which they stand.
private final class CheckedRecord<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let values: [CheckedValue]
  private let names: [String]
  /// Where the next field is expected: after the one that was asked for last.
  private var place = 0

  init(_ values: [CheckedValue], names: [String]) {
    self.values = values
    self.names = names
  }

  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { names.compactMap { Key(stringValue: $0) } }

  private func value(of key: Key) -> CheckedValue {
    let name = key.stringValue
    for _ in names.indices {
      if names[place] == name { return values[place] }
      place = place + 1 == names.count ? 0 : place + 1
    }
    return .absent
  }

  private func decoder(for key: Key) -> CheckedValueDecoder {
    CheckedValueDecoder(value: value(of: key))
  }

  func contains(_ key: Key) -> Bool { if case .absent = value(of: key) { false } else { true } }
  func decodeNil(forKey key: Key) -> Bool { decoder(for: key).decodeNil() }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder(for: key).decode(type)
  }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try decoder(for: key).decode(type)
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try decoder(for: key).decode(type)
  }

  func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
    try decoder(for: key).decode(type)
  }

  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    try decoder(for: key).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(for: key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(for: key).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { CheckedValueDecoder(value: .record(values, names: names)) }
  func superDecoder(forKey key: Key) -> any Decoder { decoder(for: key) }
}

/// The items of a list, one after another.
private struct CheckedList: UnkeyedDecodingContainer {
  let items: [CheckedValue]
  private(set) var currentIndex = 0

  init(items: [CheckedValue]) { self.items = items }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { items.count }
  var isAtEnd: Bool { currentIndex == items.count }

  private mutating func next() throws -> CheckedValueDecoder {
    guard !isAtEnd else { throw CheckedValue.Mismatch(expected: "one more") }
    defer { currentIndex += 1 }
    return CheckedValueDecoder(value: items[currentIndex])
  }

  mutating func decodeNil() -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next().decode(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}
