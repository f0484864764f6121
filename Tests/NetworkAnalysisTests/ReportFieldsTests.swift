import NetworkAnalysis
import Telling
import Testing

struct ReportFieldsTests {
  @Test("Fields stand in ascending order, in whatever order they were given")
  func order() {
    let fields: ReportFields = ["b": .whole(2), "c": .whole(3), "a": .whole(1)]
    #expect(fields.map(\.key) == ["a", "b", "c"])
    #expect(fields.map(\.value) == [.whole(1), .whole(2), .whole(3)])
    #expect(fields == ["a": .whole(1), "b": .whole(2), "c": .whole(3)])
    #expect(fields != ["a": .whole(1), "b": .whole(2)])
    #expect(Set([fields, ["c": .whole(3), "b": .whole(2), "a": .whole(1)]]).count == 1)
  }

  @Test("A field that is set stands in its place, and nil leaves it out")
  func setting() {
    var fields: ReportFields = [:]
    for key in ["m", "z", "a", "m"] { fields[key] = .string(key) }
    #expect(fields.map(\.key) == ["a", "m", "z"])
    fields["m"] = .null
    #expect(fields["m"] == .null)
    fields["m"] = nil
    fields["q"] = nil
    #expect(fields.map(\.key) == ["a", "z"])
    #expect(fields["m"] == nil)
  }

  @Test("A key that stands twice is a mistake of the programmer")
  func twice() async {
    await #expect(processExitsWith: .failure) {
      _ = ReportFields([("a", .null), ("b", .null), ("a", .null)])
    }
  }
}
