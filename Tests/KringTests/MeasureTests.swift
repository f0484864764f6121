import ArgumentParser
import Foundation
import NetworkFiles
import SupportNetwork
import Telling
import Testing

@testable import kring

@Suite("kring measure")
struct MeasureTests {
  static let street = #"""
    {"id": 7, "directed": false, "nodes": [{"id": "a"}, {"id": "b"}, {"id": "c", "role": "kin"}],
     "edges": [{"source": "a", "target": "b", "weight": 2}, {"source": "b", "target": "c"}]}
    """#

  @Test("The result is JSON with sorted keys, the same every time")
  func sortedKeys() throws {
    let choice = try MeasureChoice.parse(["--ego", "b", "--attribute", "role", "--pairs", "a|c"])
    let bytes = try text(of: Self.street, choice)
    #expect(try text(of: Self.street, choice) == bytes)
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    let sorted = try JSONSerialization.data(
      withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
    let again = try JSONSerialization.jsonObject(with: sorted)
    #expect(value as? NSDictionary == again as? NSDictionary)
    let keys = try #require(value as? [String: Any]).keys
    #expect(
      Set(keys)
        == ["ego", "network", "nodes", "pairs", "schema", "ties", "undefined"])
    #expect(keysAreSorted(String(decoding: bytes, as: UTF8.self)))
  }

  @Test(
    "What cannot be measured is refused with the line",
    arguments: [
      ("-2", "badWeight"), ("1e999", "badNumber"), ("NaN", "badNumber"),
      ("\"strong\"", "badWeight"),
      ("1e-99", "badWeight"),
    ])
  func badWeight(weight: String, code: String) throws {
    let file =
      "{\"nodes\": [{\"id\": 1}, {\"id\": 2}], \"edges\":\n[{\"source\": 1, \"target\": 2, \"weight\": \(weight)}]}"
    let problem = try #require(throws: Problem.self) {
      try text(of: file, MeasureChoice.parse([]))
    }
    #expect(problem.code.name == code)
    #expect(problem.place?.line == 2)
  }

  @Test("A weight that does not count does not matter")
  func withoutWeights() throws {
    let file =
      "{\"nodes\": [{\"id\": 1}, {\"id\": 2}], \"edges\": [{\"source\": 1, \"target\": 2, \"weight\": -2}]}"
    let bytes = try text(of: file, MeasureChoice.parse(["--weight", "none"]))
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"sumWeights\":1,"))
  }

  @Test(
    "A name that is not in the file is refused",
    arguments: [
      ["--ego", "z"], ["--ego", "a", "--attribute", "age"], ["--weight", "closeness"],
      ["--pairs", "a|z"], ["--pairs", "a|a"], ["--pairs", "a"],
    ])
  func unknownNames(arguments: [String]) throws {
    #expect(throws: Problem.self) {
      try text(of: Self.street, MeasureChoice.parse(arguments))
    }
  }

  @Test("A measure that does not exist is a mistake of the user, with a suggestion")
  func unknownMeasure() throws {
    let error = try #require(throws: (any Error).self) {
      try MeasureChoice.parse(["--only", "degre"])
    }
    #expect(MeasureChoice.message(for: error).contains("Did you mean degree?"))
  }

  @Test("A line that cannot be read keeps its id")
  func lineIDs() {
    func id(_ line: String) -> AttributeValue? { NetworkLine(Array(line.utf8), line: 3).id }
    #expect(id(#"{"id": 7, "nodes": [], "edges": []}"#) == .whole(7))
    #expect(id(#"{"nodes": 1, "id": "x"}"#) == .text("x"))
    #expect(id("garbage") == nil)
  }

  private func text(of file: String, _ choice: MeasureChoice) throws -> [UInt8] {
    let read = try NetworkFileReader().read(Array(file.utf8), named: "a.json")
    var text = JSONText()
    text.append(try choice.report(on: read, named: "a.json"), in: .english)
    return text.bytes
  }

  /// Whether the keys of the top level come in order.
  private func keysAreSorted(_ text: String) -> Bool {
    let places = [
      "\"ego\":", "\"network\":", "\"nodes\":{", "\"pairs\":", "\"schema\":", "\"ties\":[",
    ]
    .compactMap { text.range(of: $0)?.lowerBound }
    return places.count == 6 && places == places.sorted()
  }
}
