import Foundation
import NetworkFiles
import SupportNetwork
import Telling
import TestSupport
import Testing

@Suite("Problems of network files")
struct NetworkFileProblemTests {
  /// A bad file, and what is said of it.
  struct Bad: Sendable {
    let name: String
    let text: String
    let code: Problem.Code
    let line: Int

    init(_ name: String, _ text: String, _ code: Problem.Code, _ line: Int) {
      self.name = name
      self.text = text
      self.code = code
      self.line = line
    }
  }

  static let bad = [
    Bad("a.json", "", .emptyFile, 1),
    Bad("a.json", "[]", .missingPart, 1),
    Bad("a.json", "{\"nodes\": [],\n\"edges\": [", .truncated, 2),
    Bad("a.json", "{\"nodes\": []}", .missingPart, 1),
    Bad("a.json", "{\"nodes\": [{\"id\": 1},\n{\"id\": \"1\"}], \"edges\": []}", .duplicateID, 2),
    Bad("a.json", "{\"nodes\": [{}], \"edges\": []}", .missingID, 1),
    Bad(
      "a.json", "{\"nodes\": [],\n\"edges\": [{\"source\": 1, \"target\": 2}]}", .unknownNode, 2),
    Bad(
      "a.json",
      "{\"nodes\": [{\"id\": 1}], \"edges\":\n[{\"source\": 1, \"target\": 1, \"w\": NaN}]}",
      .badNumber, 2),
    Bad("a.json", "{\"nodes\": [{\"id\": 1, \"x\": 1e999}], \"edges\": []}", .badNumber, 1),
    Bad("a.json", "{\"nodes\": [{\"id\": \"\\ud800\"}], \"edges\": []}", .syntax, 1),
    Bad("a.json", "{\"nodes\": [], \"edges\": []} x", .syntax, 1),
    Bad("a.json", "{\"x\": " + String(repeating: "[", count: 5000), .tooDeep, 1),
    Bad("a.graphml", "<graphml><graph><node id=\"a\">", .syntax, 1),
    Bad("a.graphml", "<graphml/>", .missingPart, 1),
    Bad("a.graphml", "<graphml><graph>\n<node/></graph></graphml>", .missingID, 2),
    Bad(
      "a.graphml", "<graphml><graph>\n<edge source=\"a\" target=\"b\"/></graph></graphml>",
      .unknownNode, 2),
    Bad(
      "a.graphml",
      "<!DOCTYPE g [\n<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><graphml>&b;</graphml>",
      .entities, 1),
    Bad("a.gexf", "<gexf><meta/></gexf>", .missingPart, 1),
    Bad(
      "a.gexf", "<gexf><graph><nodes><node id=\"a\"/>\n<node id=\"a\"/></nodes></graph></gexf>",
      .duplicateID, 2),
    Bad("a.gml", "graph [ node [ id 1 ]\n node [ id 1 ] ]", .duplicateID, 2),
    Bad("a.gml", "graph [ node [ id 1", .truncated, 1),
    Bad("a.gml", "graph [\nedge [ source 1 target 2 ] ]", .unknownNode, 2),
    Bad("a.gml", "graph [ node [ id 1 x NaN ] ]", .badNumber, 1),
    Bad("a.gml", "Creator \"x\"", .missingPart, 1),
    Bad("a.gml", String(repeating: "x [ ", count: 5000), .tooDeep, 1),
    Bad("a.net", "*Vertices 2\n*Edges\n1 3", .unknownNode, 3),
    Bad("a.net", "*Vertices two", .syntax, 1),
    Bad("a.net", "*Vertices 2\n*Arcs\n1 2 nan", .badNumber, 3),
    Bad("a.net", "*Vertices 2\n*Matrix\n0 1\n1 0", .unknownFormat, 2),
    Bad("a.net", "*Vertices 99999999999999999999", .syntax, 1),
    Bad("a.net", "*Vertices 99999999\n*Arcs\n1 2\n", .syntax, 1),
    Bad("a.csv", "name,age\na,3\n", .missingPart, 1),
    Bad("a.csv", "source,target\na,b\na,b,c\n", .syntax, 3),
    Bad("a.csv", "source,target\na,\n", .missingID, 2),
    Bad("a.csv", "source,target\n\"a,b\n", .truncated, 2),
    Bad("a.dot", "graph { a -- b }", .unknownFormat, 1),
    Bad("a.xyz", "hello", .unknownFormat, 1),
  ]

  @Test("A bad file is refused with code, line and remedy", arguments: bad)
  func refused(file: Bad) throws {
    let problem = try #require(throws: Problem.self) {
      try NetworkFileReader().read(Array(file.text.utf8), named: file.name)
    }
    #expect(problem.code == file.code)
    #expect(problem.place?.line == file.line)
    for language in Language.allCases {
      let text = problem.text(in: language)
      #expect(text.hasPrefix("\(file.name):\(file.line):"))
      #expect(text.contains("\n    "))
    }
  }

  @Test("A file that is not there, and a folder, are told apart")
  func noFile() throws {
    try Project.withFolder { folder in
      #expect(code(of: folder.path) == .isFolder)
      #expect(code(of: folder.appending(path: "none.json").path) == .notReadable)
    }
  }

  @Test("Text that is neither UTF-8 nor UTF-16 is refused where a format has one encoding")
  func wrongEncoding() {
    let bytes = Array("{\"nodes\": [{\"id\": \"".utf8) + [0xE9, 0x22, 0x7D, 0x5D, 0x7D]
    #expect(throws: Problem.self) {
      try NetworkFileReader().read(bytes, named: "a.json")
    }
  }

  @Test(
    "Bytes of any kind give a problem or a network, never a crash",
    arguments: NetworkFileReaderTests.street)
  func noise(file: (name: String, text: String)) {
    let sample = Array(file.text.utf8)
    var generator = SplitMix64(seed: 23)
    for _ in 0..<300 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = bytes.indices.randomElement(using: &generator) ?? 0
        guard bytes.indices.contains(place) else { continue }
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        case 2: bytes.removeLast(min(place, 40))
        default: bytes.insert(contentsOf: bytes.suffix(from: place).prefix(9), at: place)
        }
      }
      do throws(Problem) {
        let network = try NetworkFileReader().read(bytes, named: file.name)
        #expect(network.ties.allSatisfy { network.ids.indices.contains(Int($0.to)) })
      } catch {
        #expect(error.place.map { $0.line >= 1 } ?? false)
      }
    }
  }

  private func code(of path: String) -> Problem.Code? {
    do throws(Problem) {
      _ = try NetworkFileReader().read(fileAt: path)
      return nil
    } catch {
      return error.code
    }
  }
}
