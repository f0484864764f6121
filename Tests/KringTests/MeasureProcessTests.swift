import Foundation
import TestSupport
import Testing

/// The real command in pipes: many networks in one stream, and what bad input gets.
@Suite("kring measure as a process")
struct MeasureProcessTests {
  private static let good = [
    #"{"id":"a","nodes":[{"id":1},{"id":2}],"edges":[{"source":1,"target":2}]}"#,
    #"{"edges":[{"source":"x","target":"y","weight":3}],"nodes":[{"id":"x"},{"id":"y"},{"id":"z"}]}"#,
    #"{"id":7,"nodes":[],"edges":[]}"#,
  ]
  private static let bad = [
    #"{"id":"broken","nodes":[{"id":1}],"edges":[{"source":1,"target":9}]}"#, "garbage", "",
    #"{"nodes":[{"id":1},{"id":2}],"edges":[{"source":1,"target":2,"weight":-1}],"id":"w"}"#,
  ]

  private func answers(to lines: [String], _ options: String = "") async throws -> [String] {
    let outcome = try await Command.shell(
      "$KRING measure --lines \(options)", input: lines.joined(separator: "\n") + "\n")
    #expect(outcome.code == 0)
    return outcome.output.split(separator: "\n").map(String.init)
  }

  private func record(_ line: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test("Every line gets its answer, in order, with its id, as if it were alone")
  func answersInOrder() async throws {
    let lines = [Self.good[0], Self.bad[0], Self.good[1], Self.bad[1], Self.bad[2], Self.good[2]]
    let together = try await answers(to: lines + lines.reversed() + [Self.bad[3]])
    #expect(together.count == 13)
    #expect(Array(together[6..<12].reversed().map(withoutLine)) == together[..<6].map(withoutLine))
    for (line, answer) in zip(lines, together) where !line.isEmpty {
      #expect(withoutLine(answer) == (try await answers(to: [line]).map(withoutLine)).first)
    }
    let ids = try together.map { try record($0)["id"] }
    #expect(ids[0] as? String == "a")
    #expect(ids[1] as? String == "broken")
    #expect(ids[2] == nil)
    #expect(ids[3] is NSNull)
    #expect(ids[5] as? Int == 7)
    #expect(ids[12] as? String == "w")
    let errors = try together.map {
      try (record($0)["error"] as? [String: Any])?["code"] as? String
    }
    #expect(
      errors.prefix(6) == [nil, "unknownNode", nil, "missingPart", "truncated", nil]
        && errors[12] == "badWeight")
    let places = try together.compactMap {
      try (record($0)["error"] as? [String: Any])?["line"] as? Int
    }
    #expect(places == [2, 4, 5, 8, 9, 11, 13])
  }

  /// An answer without the one thing in it that tells of other lines: its number.
  private func withoutLine(_ answer: String) -> String {
    answer.replacing(/"line":[0-9]+/, with: "")
  }

  @Test("The last line needs no end, and windows line ends do no harm")
  func lineEnds() async throws {
    let outcome = try await Command.shell(
      "$KRING measure --lines -", input: Self.good[0] + "\r\n" + Self.good[2])
    #expect(outcome.code == 0)
    #expect(outcome.output.split(separator: "\n").count == 2)
    let alone = try await Command.shell("$KRING measure --lines", input: "")
    #expect(alone.code == 0)
    #expect(alone.output.isEmpty)
  }

  @Test("With --strict the first bad line ends the work, after the answers before it")
  func strict() async throws {
    let lines = [Self.good[0], Self.bad[0], Self.good[1]].joined(separator: "\n")
    let outcome = try await Command.shell(
      "$KRING measure --lines --strict --language en", input: lines)
    #expect(outcome.code == 1)
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.problems.hasPrefix("-:2:1: error [unknownNode]"))
  }

  @Test("A reader that goes away early is no error")
  func earlyReader() async throws {
    let outcome = try await Command.shell(
      "set -o pipefail; yes '\(Self.good[0])' | head -20000 | $KRING measure --lines | head -3 >/dev/null; echo ${PIPESTATUS[2]}"
    )
    #expect(outcome.output == "0\n")
    #expect(outcome.problems.isEmpty)
  }

  @Test("A line that never ends is refused, with little memory")
  func endlessLine() async throws {
    let outcome = try await Command.shell(
      "ulimit -v 2000000; $KRING measure --lines /dev/zero --language en")
    #expect(outcome.code == 1)
    #expect(outcome.problems.hasPrefix("/dev/zero:1:1: error [tooLarge]"))
  }

  @Test(
    "Two gigabytes of nothing are refused before they are read", arguments: ["json", "graphml"])
  func hugeFile(ending: String) async throws {
    try await Project.withFolder { folder in
      let outcome = try await Command.shell(
        "ulimit -v 1000000; truncate -s 2G a.\(ending); $KRING measure a.\(ending) --language en",
        in: folder)
      #expect(outcome.code == 1)
      #expect(outcome.problems.hasPrefix("a.\(ending):1:1: error [tooLarge]"))
    }
  }

  @Test(
    "Endless input that is no network is refused after its first part",
    arguments: ["", "--from json", "--from csv"])
  func hugeInput(option: String) async throws {
    let outcome = try await Command.shell(
      "ulimit -v 1000000; $KRING measure - \(option) --language en < /dev/zero")
    #expect(outcome.code == 1)
    #expect(outcome.problems.hasPrefix("-:1:1: error [unknownFormat]"))
    let text = try await Command.shell(
      "ulimit -v 1000000; yes garbage | $KRING measure - --language en")
    #expect(text.code == 1)
    #expect(text.problems.hasPrefix("-:1:1: error [unknownFormat]"))
  }

  @Test("Standard input gives what the file gives, in any format")
  func standardInput() async throws {
    try await Project.withFolder { folder in
      try Data(Self.good[1].utf8).write(to: folder.appending(path: "a.json"))
      let made = try await Command.shell(
        "for f in graphml net csv; do $KRING convert a.json -o b.$f || exit; done", in: folder)
      #expect(made.code == 0)
      let expected = try await Command.shell("$KRING measure a.json", in: folder)
      #expect(expected.code == 0)
      for command in [
        "cat a.json | $KRING measure -", "$KRING measure - < b.graphml",
        "$KRING measure - < b.net", "$KRING measure - --from csv --nodes b.nodes.csv < b.csv",
        "cp a.json c.txt; $KRING measure c.txt --from json",
        "$KRING convert - --from json -o d.json < a.json && $KRING measure d.json",
      ] {
        let outcome = try await Command.shell(command, in: folder)
        #expect(outcome.code == 0, "\(command)")
        #expect(outcome.output.hasSuffix(expected.output), "\(command)")
      }
    }
  }

  @Test("A number of threads or nodes that cannot be is a mistake of the user")
  func badNumbers() async throws {
    for option in ["--threads=0", "--threads=-1", "--threads=x", "--samples=0"] {
      #expect(try await Command.kring("measure", option, "a.csv").code == 64)
    }
  }

  @Test("Names with every oddity of Unicode come back as they went in")
  func oddNames() async throws {
    let names = [
      "\0", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}abc", "\u{301}",
      "e\u{301}",
      "\u{200D}", "👩‍👩‍👧‍👦", "\u{10FFFF}", "\u{FFFE}", "\u{FFFF}", "İ", "ﬀ", "\u{1112}\u{1161}",
      "\"\\\n\t\r", "",
      " ", "日本", "\u{E000}", "NaN", "null", "true",
    ]
    let nodes = try JSONEncoder().encode(names.map { ["id": $0] })
    let input = "{\"nodes\":\(String(decoding: nodes, as: UTF8.self)),\"edges\":[]}"
    let outcome = try await Command.shell("$KRING measure - --only degree", input: input)
    #expect(outcome.code == 0)
    let found = try #require(try record(outcome.output)["nodes"] as? [String: Any])
    #expect(Set(found.keys) == Set(names))
    // Foundation drops this mark wherever it stands, so the bytes are looked at instead.
    let marked = "\"\u{FEFF}x\""
    let kept = try await Command.shell(
      "$KRING measure - --only degree", input: "{\"nodes\":[{\"id\":\(marked)}],\"edges\":[]}")
    #expect(kept.output.unicodeScalars.split(separator: "\n").contains { $0.contains("\u{FEFF}") })
    let twice = #"{"nodes":[{"id":"\u00e9"},{"id":"e\u0301"}],"edges":[]}"#
    let refused = try await Command.shell("$KRING measure - --language en", input: twice)
    #expect(refused.code == 1)
    #expect(refused.problems.contains("[duplicateID]"))
  }
}
