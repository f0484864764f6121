import Telling
import Foundation
import NetworkFiles
import TestSupport
import Testing

@Suite("Writing network files")
struct NetworkFileWriterTests {
  static let names = [
    "a", "b b", "ç", "日本", "x<y>&z", "back\\slash", "comma,semi;", "007", "=1+1", "-", "#7", "O'N",
    "👩‍👧", "\"q\"", "'=a", "''-5", "'", "'x",
  ]

  static var network: NetworkFile {
    var network = NetworkFile(isDirected: true)
    for (row, name) in names.enumerated() {
      network.addNode(name)
      network.nodeAttributes["id", row] = .text("record \(row)")
      if row.isMultiple(of: 2) { network.nodeAttributes["age", row] = .whole(row) }
    }
    for row in 1..<names.count {
      let tie = network.addTie(from: row, to: row - 1)
      network.tieAttributes["weight", tie] = .number(Double(row) / 8)
    }
    network.addTie(from: 3, to: 3)
    return network
  }

  @Test("What is written reads back the same", arguments: ["a.json", "a.graphml", "a.csv"])
  func roundTrip(path: String) throws {
    try Project.withFolder { folder in
      let network = Self.network
      let writer = try #require(NetworkFileWriter(path: folder.appending(path: path).path))
      for file in try writer.files(for: network) {
        try OutputFile(path: file.path).write(file.bytes, overwriting: false)
      }
      let again = try NetworkFileReader().read(fileAt: folder.appending(path: path).path)
      #expect(again.isDirected)
      #expect(again.ids == network.ids)
      #expect(again.ties.map { [$0.from, $0.to] } == network.ties.map { [$0.from, $0.to] })
      for row in network.ties.indices {
        #expect(
          again.tieAttributes["weight", row]?.number
            == network.tieAttributes["weight", row]?.number)
      }
      for row in network.ids.indices {
        #expect(again.nodeAttributes["age", row] == network.nodeAttributes["age", row])
        let kept = again.nodeAttributes["id", row] ?? again.nodeAttributes["id_2", row]
        #expect(kept == network.nodeAttributes["id", row])
      }
    }
  }

  @Test("Pajek keeps names and weights, and names what it leaves out")
  func pajek() throws {
    var network = NetworkFile()
    network.addNode("a b")
    network.addNode("c")
    network.addTie(from: 0, to: 1)
    network.tieAttributes["weight", 0] = .number(2.5)
    network.nodeAttributes["age", 0] = .whole(3)
    let writer = try #require(NetworkFileWriter(path: "a.net"))
    let file = try #require(try writer.files(for: network).first)
    #expect(
      String(decoding: file.bytes, as: UTF8.self)
        == "*Vertices 2\n1 \"a b\"\n2 \"c\"\n*Edges\n1 2 2.5\n")
    #expect(writer.attributesLeftOut(of: network) == ["age"])
  }

  @Test("A name that a format cannot hold is refused, and nothing is written")
  func unwritable() throws {
    var network = NetworkFile()
    network.addNode("a\"b\u{1}")
    for path in ["a.net", "a.graphml"] {
      let writer = try #require(NetworkFileWriter(path: path))
      let problem = try #require(throws: Problem.self) {
        try writer.files(for: network)
      }
      #expect(problem.code == .cannotWrite)
    }
  }

  @Test("An empty name and a weight that is no number are refused where they would be lost")
  func unwritableValues() throws {
    var network = NetworkFile()
    network.addNode("")
    #expect(code(writing: network, to: "a.net") == .cannotWrite)
    #expect(code(writing: network, to: "a.csv") == .cannotWrite)
    #expect(code(writing: network, to: "a.json") == nil)
    for word in ["NaN", "strong"] {
      var network = NetworkFile()
      network.addNode("a")
      network.addTie(from: 0, to: 0)
      network.tieAttributes["weight", 0] = .text(word)
      #expect(code(writing: network, to: "a.net") == .cannotWrite)
      #expect(code(writing: network, to: "a.graphml") == nil)
    }
  }

  private func code(writing network: NetworkFile, to path: String) -> Problem.Code? {
    do throws(Problem) {
      _ = try NetworkFileWriter(path: path)?.files(for: network)
      return nil
    } catch {
      return error.code
    }
  }

  @Test("A directed network without ties stays directed in Pajek")
  func direction() throws {
    var network = NetworkFile(isDirected: true)
    network.addNode("a")
    let file = try #require(try NetworkFileWriter(path: "a.net")?.files(for: network).first)
    #expect(try NetworkFileReader().read(file.bytes, named: "a.net").isDirected)
    let both = Array("*Vertices 1\n1 a\n*Arcs\n*Edges\n".utf8)
    #expect(try !NetworkFileReader().read(both, named: "a.net").isDirected)
  }

  @Test("Names stay within their quotes in the language of Graphviz")
  func quotes() throws {
    var network = NetworkFile()
    network.addNode("a\"] evil [\\")
    let writer = try #require(NetworkFileWriter(path: "a.dot"))
    let file = try #require(try writer.files(for: network).first)
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains(#""a\"] evil [\\";"#))
  }
}
