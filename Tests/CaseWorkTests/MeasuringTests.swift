import Foundation
import NetworkFiles
import NetworkMeasures
import Telling
import TestSupport
import Testing

@testable import CaseWork

@Suite("Measuring a network")
struct MeasuringTests {
  private static let street = #"""
    {"id": 7, "directed": false, "nodes": [{"id": "a"}, {"id": "b"}, {"id": "c", "role": "kin"}],
     "edges": [{"source": "a", "target": "b", "weight": 2}, {"source": "b", "target": "c"}]}
    """#

  private func measuring(_ change: (inout Measuring) -> Void) -> Measuring {
    var measuring = Measuring()
    change(&measuring)
    return measuring
  }

  private func json(
    of file: String, _ measuring: Measuring = Measuring(),
    inform: (ImportReport) -> Void = { _ in }
  ) throws -> [UInt8] {
    let read = try NetworkFileReader().read(Array(file.utf8), named: "a.json")
    return try measuring.json(of: read, named: "a.json", in: .english, inform: inform)
  }

  @Test("The result is JSON with sorted keys, the same every time")
  func sortedKeys() throws {
    let asked = measuring {
      $0.ego = "b"
      $0.attribute = "role"
      $0.pairs = "a|c"
    }
    let bytes = try json(of: Self.street, asked)
    #expect(try json(of: Self.street, asked) == bytes)
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    let keys = try #require(value as? [String: Any]).keys
    #expect(Set(keys) == ["ego", "network", "nodes", "pairs", "schema", "ties", "undefined"])
    let text = String(decoding: bytes, as: UTF8.self)
    let places = keys.sorted().map { key in text.range(of: "\n  \"\(key)\":")?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("A tie without a weight among ties that have one counts as 1")
  func missingWeight() throws {
    let text = String(decoding: try json(of: Self.street), as: UTF8.self)
    #expect(text.contains("\"sumWeights\": 3,"))
    var weights = TieWeights(count: 2)
    weights.append(2)
    weights.appendMissing()
    #expect(weights.values == [2, 1])
  }

  @Test("What became of the rows is told before the network is measured")
  func told() throws {
    let file = """
      {"nodes": [{"id": 1}, {"id": 2}], "edges": [{"source": 1, "target": 2}, \
      {"source": 2, "target": 1}, {"source": 1, "target": 1}]}
      """
    var reports: [ImportReport] = []
    _ = try json(of: file) { reports.append($0) }
    let text = try #require(reports.first).text(in: .english)
    #expect(reports.count == 1)
    #expect(
      text.hasPrefix(
        "a.json: read 2 nodes and 3 ties, undirected; 1 parallel ones merged (strengths added); "
          + "1 self ties left out."))
  }

  @Test(
    "What cannot be measured is refused with the line",
    arguments: [
      ("-2", "badWeight"), ("1e999", "badNumber"), ("NaN", "badNumber"),
      ("\"strong\"", "badWeight"), ("1e-99", "badWeight"),
    ])
  func badWeight(weight: String, code: String) throws {
    let file = """
      {"nodes": [{"id": 1}, {"id": 2}], "edges":
      [{"source": 1, "target": 2, "weight": \(weight)}]}
      """
    let problem = try #require(throws: Problem.self) { try json(of: file) }
    #expect(problem.code.name == code)
    #expect(problem.place?.line == 2)
  }

  @Test("A weight that does not count does not matter")
  func withoutWeights() throws {
    let file = """
      {"nodes": [{"id": 1}, {"id": 2}], "edges": [{"source": 1, "target": 2, "weight": -2}]}
      """
    let bytes = try json(of: file, measuring { $0.weight = "none" })
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"sumWeights\": 1,"))
  }

  @Test("A name that is not in the file is refused")
  func unknownNames() throws {
    let asked = [
      measuring { $0.ego = "z" },
      measuring {
        $0.ego = "a"
        $0.attribute = "age"
      },
      measuring { $0.weight = "closeness" }, measuring { $0.pairs = "a|z" },
      measuring { $0.pairs = "a|a" }, measuring { $0.pairs = "a" },
    ]
    for measuring in asked {
      #expect(throws: Problem.self) { try json(of: Self.street, measuring) }
    }
  }

  @Test("One network gives the same bytes with any number of threads")
  func threads() throws {
    let rows = (0..<400).map { "\($0 % 90),\($0 * 37 % 97),\(1 + $0 % 5)" }
    let table = "source,target,weight\n" + rows.joined(separator: "\n") + "\n"
    let read = try NetworkFileReader(format: .table).read(Array(table.utf8), named: "a.csv")
    func bytes(_ threads: Int) throws -> [UInt8] {
      try measuring { $0.threads = threads }.json(of: read, named: "a.csv", in: .dutch)
    }
    let one = try bytes(1)
    for threads in [2, 3, 8] { #expect(try bytes(threads) == one) }
  }

  @Test("A sample of nodes tells its bound; from all nodes on it is exact")
  func samples() throws {
    let ring = (0..<50).map { #"{"source":\#($0),"target":\#(($0 + 1) % 50)}"# }
    let nodes = (0..<50).map { #"{"id":\#($0)}"# }
    let input =
      #"{"nodes":[\#(nodes.joined(separator: ","))],"edges":[\#(ring.joined(separator: ","))]}"#
    func report(samples: Int?, seed: Int = 1) throws -> [String: Any] {
      let asked = measuring {
        $0.only = ["betweenness", "betweennessNormalized"]
        $0.samples = samples
        $0.seed = seed
      }
      let value = try JSONSerialization.jsonObject(with: Data(json(of: input, asked)))
      return try #require(value as? [String: Any])
    }
    func betweenness(_ report: [String: Any]) throws -> [String: Double] {
      try #require(report["nodes"] as? [String: [String: Double]]).compactMapValues {
        $0["betweenness"]
      }
    }
    let exact = try report(samples: nil)
    #expect((exact["network"] as? [String: Any])?["betweennessSample"] == nil)
    #expect(try betweenness(report(samples: 50)) == betweenness(exact))
    let few = try report(samples: 10, seed: 3)
    let sample = try #require(
      (few["network"] as? [String: Any])?["betweennessSample"] as? [String: Double])
    #expect(sample["sources"] == 10)
    #expect(sample["seed"] == 3)
    #expect(sample["confidence"] == 0.95)
    // √(0.82 · ln 2000 / 20) of 50 · 48 / 2 pairs.
    let bound = try #require(sample["errorBound"])
    #expect(abs(bound - 1200 * (0.82 * log(2000.0) / 20).squareRoot()) < 1e-6)
    let truth = try betweenness(exact)
    for (id, estimate) in try betweenness(few) {
      #expect(abs(estimate - (truth[id] ?? .infinity)) <= bound)
    }
    #expect(few["ties"] == nil)
    #expect(try report(samples: 10, seed: 3) as NSDictionary == few as NSDictionary)
  }

  @Test("A converted network is measured as the one that it came from")
  func conversion() throws {
    try Project.withFolder { folder in
      let read = try NetworkFileReader().read(Array(Self.street.utf8), named: "a.json")
      let output = folder.appending(path: "b.csv").path
      let conversion = try #require(Conversion(to: output))
      #expect(conversion.paths.count == 2)
      for file in try conversion.files(of: read) {
        try Data(file.bytes).write(to: URL(filePath: file.path))
      }
      let nodes = folder.appending(path: "b.nodes.csv").path
      let again = try GraphSource(path: output, nodes: nodes).read()
      #expect(
        try Measuring().json(of: again, named: "x", in: .dutch)
          == Measuring().json(of: read, named: "x", in: .dutch))
      let plain = try #require(Conversion(to: "b.net"))
      #expect(plain.loss(of: read, in: .english)?.contains("role") == true)
      #expect(Conversion(to: "b.docx") == nil)
    }
  }
}
