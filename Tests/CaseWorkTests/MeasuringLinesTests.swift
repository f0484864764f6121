import CaseWork
import Foundation
import NetworkFiles
import SupportNetwork
import Telling
import TestSupport
import Testing

@Suite("Measuring a stream of networks")
struct MeasuringLinesTests {
  /// A ring of people with ties across, and bad lines among the good ones.
  private static func lines(_ count: Int) -> String {
    (1...count).map { number in
      guard number % 7 != 0 else { return #"{"id": \#(number), "nodes": [}"# }
      let size = 3 + number % 20
      let nodes = (0..<size).map { #"{"id": \#($0)}"# }.joined(separator: ", ")
      let edges = (0..<size).flatMap { node in
        [1, 2 + number % 3].map { step in
          #"{"source": \#(node), "target": \#((node + step) % size), "weight": \#(1 + node % 5)}"#
        }
      }
      .joined(separator: ", ")
      return #"{"id": \#(number), "nodes": [\#(nodes)], "edges": [\#(edges)]}"#
    }
    .joined(separator: "\n")
  }

  /// The answers to the lines, and what ended the work.
  private func answers(
    to lines: String, threads: Int, isStrict: Bool = false, longest: Int = 1_000_000
  ) throws -> (text: String, error: (any Error)?) {
    try Project.withFolder { folder in
      let file = folder.appending(path: "a.jsonl")
      try lines.write(to: file, atomically: true, encoding: .utf8)
      var bytes: [UInt8] = []
      var ended: (any Error)?
      do {
        var measuring = MeasuringLines(
          Measuring(), in: .english, isStrict: isStrict, threads: threads)
        measuring.longest = longest
        try measuring.run(onFileAt: file.path) { bytes += $0 }
      } catch {
        ended = error
      }
      return (String(decoding: bytes, as: UTF8.self), ended)
    }
  }

  @Test("Lines are answered in their order with the same bytes by any number of threads")
  func order() throws {
    let lines = Self.lines(150)
    let one = try answers(to: lines, threads: 1)
    #expect(one.error == nil)
    #expect(one.text.split(separator: "\n").count == 150)
    for threads in [2, 3, 8] {
      #expect(try answers(to: lines, threads: threads).text == one.text, "\(threads) threads")
    }
  }

  @Test(
    "Strictly, every answer before the first bad line is written, by any number of threads",
    arguments: [1, 2, 8])
  func strict(threads: Int) throws {
    let found = try answers(to: Self.lines(40), threads: threads, isStrict: true)
    #expect((found.error as? Problem)?.place?.line == 7)
    #expect(found.text.split(separator: "\n").count == 6)
  }

  @Test("A line that is too long is answered by that, and the next ones are measured")
  func longLine() throws {
    let line = #"{"id": 1, "nodes": [], "edges": []}"#
    let long = String(repeating: " ", count: 1_001)
    for text in [
      "\(line)\n\(long)\n\(line)\n", "\(line)\n\(long)\n\(line)", "\(line)\n\(line)\n\(long)",
    ] {
      let found = try answers(to: text, threads: 1, longest: 1_000)
      #expect(found.error == nil)
      let lines = found.text.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines.count { $0.contains("tooLarge") } == 1)
      #expect(lines.count { $0.hasPrefix(#"{"id":1"#) } == 2)
    }
    #expect(
      try answers(to: "\(long)\n\(line)", threads: 1, longest: 1_000).text.contains(#""line":1"#))
    let strict = try answers(
      to: "\(line)\n\(long)\n\(line)\n", threads: 1, isStrict: true, longest: 1_000)
    #expect((strict.error as? Problem)?.code == .tooLarge)
    #expect((strict.error as? Problem)?.place?.line == 2)
    #expect(strict.text.split(separator: "\n").count == 1)
  }

  @Test("What takes the answers can end the work")
  func ended() throws {
    struct Enough: Error {}
    try Project.withFolder { folder in
      let file = folder.appending(path: "a.jsonl")
      try Self.lines(10).write(to: file, atomically: true, encoding: .utf8)
      #expect(throws: Enough.self) {
        try MeasuringLines(Measuring(), in: .dutch).run(onFileAt: file.path) { _ in
          throw Enough()
        }
      }
      let missing = #expect(throws: Problem.self) {
        try MeasuringLines(Measuring(), in: .dutch).run(onFileAt: "none.jsonl") { _ in }
      }
      #expect(missing?.code == .notReadable)
      let itself = #expect(throws: Problem.self) {
        try MeasuringLines(Measuring(), in: .dutch).run(onFileAt: folder.path) { _ in }
      }
      #expect(itself?.code == .isFolder)
    }
  }
}
