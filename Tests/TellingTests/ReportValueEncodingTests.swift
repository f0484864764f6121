import Foundation
import Telling
import Testing

@Suite("The tree of a value")
struct ReportValueEncodingTests {
  private struct Family: Codable {
    var name: String
    var size: Int
    var share: Double
    var isOpen: Bool
    var nothing: Int?
    var days: [Day: String]
    var people: [Person]
    var small: UInt8
  }

  private enum Day: String, Codable, CodingKeyRepresentable { case monday, friday }

  private struct Person: Codable {
    var id: String
    var ages: [Int?]
  }

  private static let family = Family(
    name: "Zoë \"x\"\n/", size: 3, share: 0.1, isOpen: true, nothing: nil,
    days: [.monday: "a", .friday: "b"], people: [Person(id: "P01", ages: [1, nil])], small: 7)

  private func text(_ value: some Encodable) throws -> String {
    var text = JSONText()
    text.value(try ReportValue(encoding: value))
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test("It is what Foundation writes, with its keys in order")
  func agrees() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let expected = String(decoding: try encoder.encode(Self.family), as: UTF8.self)
    #expect(try text(Self.family) == expected)
    #expect(try text([Self.family, Self.family]) == "[\(expected),\(expected)]")
    #expect(try text([String: Int]()) == "{}")
    #expect(try text([[Int]]()) == "[]")
    #expect(try text(["b": 1.0, "a": 2.5]) == #"{"a":2.5,"b":1}"#)
    #expect(try text(Int?.none) == "null")
    #expect(try text("a") == #""a""#)
  }

  @Test("A tree is its own tree")
  func itself() throws {
    let tree: ReportValue = .record(["a": .list([.null, .number(0.5)])])
    #expect(try ReportValue(encoding: tree) == tree)
    #expect(try ReportValue(encoding: ["b": tree]) == .record(["b": tree]))
  }

  @Test("A number that JSON has no word for is an error")
  func numbers() {
    #expect(throws: EncodingError.self) { try ReportValue(encoding: [Double.nan]) }
    #expect(throws: EncodingError.self) { try ReportValue(encoding: -Double.infinity) }
    #expect(throws: EncodingError.self) { try ReportValue(encoding: UInt64.max) }
  }

  /// Describes itself in every way in which a value can.
  private struct Nested: Encodable {
    private enum Key: String, CodingKey { case list, record }
    private enum Other: String, CodingKey { case kind, nothing }

    func encode(to encoder: any Encoder) throws {
      var record = encoder.container(keyedBy: Key.self)
      var list = record.nestedUnkeyedContainer(forKey: .list)
      try list.encode(1)
      try list.encodeNil()
      var inner = list.nestedContainer(keyedBy: Key.self)
      try inner.encode("x", forKey: .record)
      var innerList = list.nestedUnkeyedContainer()
      try innerList.encode(list.count)
      try 5.encode(to: list.superEncoder())
      var below = record.nestedContainer(keyedBy: Other.self, forKey: .record)
      try below.encodeNil(forKey: .nothing)
      try "y".encode(to: record.superEncoder())
      // A second container of keys adds to the first.
      var other = encoder.container(keyedBy: Other.self)
      try other.encode("z", forKey: .kind)
    }
  }

  @Test("Containers in containers come out where they were asked for")
  func nested() throws {
    #expect(
      try text(Nested())
        == #"{"kind":"z","list":[1,null,{"record":"x"},[4],5],"record":{"nothing":null},"super":"y"}"#
    )
  }
}
