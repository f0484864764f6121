import Testing

@testable import NetworkFiles

@Suite("Attributes of a network")
struct AttributeTableTests {
  /// Values in some rows, in any order.
  private static func column(_ rows: [Int]) -> AttributeColumn {
    var column = AttributeColumn()
    for row in rows { column.set(.whole(row), at: row) }
    return column
  }

  @Test(
    "A column holds what was put in, full or mostly empty, in any order",
    arguments: [Array(0..<50), [0, 5_000], [9_000, 3, 700, 2, 1, 0], Array(100..<120), []])
  func order(rows: [Int]) throws {
    let column = Self.column(rows)
    #expect(column == Self.column(rows.reversed()))
    #expect(column.hashValue == Self.column(rows.reversed()).hashValue)
    #expect(column.count == rows.count)
    #expect(column.entries.map(\.row) == rows.sorted())
    for row in rows + [4, 6_000, 50_000] {
      #expect(column[row] == (rows.contains(row) ? .whole(row) : nil))
    }
    var table = AttributeTable()
    table.setColumn("a", column)
    let values = try #require(table.column("a", count: 9_001))
    #expect(values.count == 9_001)
    #expect(values.compactMap { $0 } == rows.sorted().map { .whole($0) })
  }

  @Test("Whole numbers stay what they are beside anything else", arguments: [0, 1, 2, 3])
  func wholes(place: Int) {
    for other in [.whole(1 << 40), .text("3"), .number(3), nil, .whole(-7)] as [AttributeValue?] {
      var column = AttributeColumn()
      for row in 0..<3 { column.set(.whole(row), at: row) }
      column.set(other, at: place)
      #expect(column[place] == other)
      for row in 0..<3 where row != place { #expect(column[row] == .whole(row)) }
      #expect(column.count == (place == 3 ? 3 : 2) + (other == nil ? 0 : 1))
      var same = AttributeColumn()
      same.set(other, at: place)
      for row in (0..<3).reversed() where row != place { same.set(.whole(row), at: row) }
      #expect(column == same)
      #expect(column.hashValue == same.hashValue)
    }
  }

  @Test(
    "A value can be replaced and taken out again", arguments: [[0, 1, 2], [7, 40_000, 90_000]])
  func change(rows: [Int]) {
    var column = Self.column(rows)
    column.set(.text("x"), at: rows[1])
    column.set(nil, at: rows[2])
    #expect(column.count == 2)
    #expect(column[rows[1]] == .text("x"))
    #expect(column.entries.map(\.row) == Array(rows[..<2]))
    var same = AttributeColumn()
    same.set(.text("x"), at: rows[1])
    same.set(.whole(rows[0]), at: rows[0])
    #expect(column == same)
  }

  @Test("Rows give their values in the order of the names")
  func rows() {
    var table = AttributeTable()
    table["b", 0] = .whole(1)
    table["a", 2] = .whole(2)
    table["c", 2] = .whole(3)
    table["b", 2] = .whole(4)
    let rows = table.rows(3)
    #expect(rows[0].map(\.column) == [1])
    #expect(rows[1].isEmpty)
    #expect(rows[2].map(\.column) == [0, 1, 2])
    #expect(rows[2].map(\.value) == [.whole(2), .whole(4), .whole(3)])
  }

  @Test("A network where every node has an attribute of its own is read and written in full")
  func everyNodeItsOwn() throws {
    let count = 20_000
    let nodes = (0..<count).map { "{\"id\": \($0), \"a\($0)\": \($0)}" }.joined(separator: ",")
    let text = "{\"nodes\": [\(nodes)], \"edges\": []}"
    let network = try NetworkFileReader().read(Array(text.utf8), named: "a.json")
    #expect(network.nodeAttributes.names.count == count)
    let writer = try #require(NetworkFileWriter(path: "b.json"))
    let bytes = try #require(writer.files(for: network).first).bytes
    let again = try NetworkFileReader().read(bytes, named: "b.json")
    #expect(again.nodeAttributes == network.nodeAttributes)
  }
}
