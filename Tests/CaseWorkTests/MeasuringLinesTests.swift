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
    to lines: String, threads: Int, isStrict: Bool = false
  ) throws -> (text: String, error: (any Error)?) {
    try Project.withFolder { folder in
      let file = folder.appending(path: "a.jsonl")
      try lines.write(to: file, atomically: true, encoding: .utf8)
      var bytes: [UInt8] = []
      var ended: (any Error)?
      do {
        try MeasuringLines(Measuring(), in: .english, isStrict: isStrict, threads: threads)
          .run(onFileAt: file.path) { bytes += $0 }
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
