import Foundation
import TestSupport
import Testing

@Suite("kring measure --threads")
struct MeasureThreadsTests {
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

  @Test("Lines are answered in their order with the same bytes by any number of threads")
  func lines() async throws {
    try await Project.withFolder { folder in
      try Self.lines(300).write(
        to: folder.appending(path: "a.jsonl"), atomically: true, encoding: .utf8)
      let one = try await Command.kring("measure", "--lines", "a.jsonl", in: folder)
      #expect(one.code == 0)
      #expect(one.output.split(separator: "\n").count == 300)
      for threads in ["2", "3", "8"] {
        let other = try await Command.kring(
          "measure", "--lines", "--threads", threads, "a.jsonl", in: folder)
        #expect(other.code == 0)
        #expect(other.output == one.output, "\(threads) threads")
      }
    }
  }

  @Test("With --strict every answer before the first bad line is written, by any number of threads")
  func strict() async throws {
    try await Project.withFolder { folder in
      try Self.lines(40).write(
        to: folder.appending(path: "a.jsonl"), atomically: true, encoding: .utf8)
      for threads in ["1", "2", "8"] {
        let run = try await Command.kring(
          "measure", "--lines", "--strict", "--threads", threads, "a.jsonl", in: folder)
        #expect(run.code == 1)
        #expect(run.output.split(separator: "\n").count == 6)
      }
    }
  }

  @Test("One network gives the same bytes with any number of threads")
  func network() async throws {
    try await Project.withFolder { folder in
      let rows = (0..<400).map { "\($0 % 90),\($0 * 37 % 97),\(1 + $0 % 5)" }
      try ("source,target,weight\n" + rows.joined(separator: "\n") + "\n").write(
        to: folder.appending(path: "a.csv"), atomically: true, encoding: .utf8)
      let one = try await Command.kring("measure", "--threads", "1", "a.csv", in: folder)
      #expect(one.code == 0)
      for threads in ["2", "3", "8"] {
        let other = try await Command.kring("measure", "--threads", threads, "a.csv", in: folder)
        #expect(other.output == one.output)
      }
    }
  }

  @Test("A number of threads that cannot be is a mistake of the user", arguments: ["0", "-1", "x"])
  func badNumber(threads: String) async throws {
    let run = try await Command.kring("measure", "--threads=\(threads)", "a.csv")
    #expect(run.code == 64)
  }
}
