import Foundation
import NetworkAnalysis
import NetworkFiles
import NetworkMeasures
import SupportNetwork
import Telling

/// What must hold of a reader of network files, whatever it reads.
enum NetworkChecks {
  /// Reads some bytes: they are refused with a reason and a line, or are a network that can be written,
  /// read back and measured.
  static func check(_ bytes: [UInt8], named file: String) throws {
    let network: NetworkFile
    do throws(Problem) {
      network = try NetworkFileReader().read(bytes, named: file)
    } catch {
      try check(error, of: file, bytes)
      return
    }
    try check(network)
  }

  /// A refusal names the file and a line that is there, and says what is wrong and what to do.
  static func check(_ problem: Problem, of file: String, _ bytes: [UInt8]) throws {
    let ends = bytes.count { $0 == 0x0A || $0 == 0x0D || $0 == 0x0B || $0 == 0x0C }
    // Line ends of Unicode: U+0085, U+2028 and U+2029 end in these bytes, also in UTF-16.
    let oddEnds = bytes.count { $0 == 0x85 || $0 == 0xA8 || $0 == 0xA9 || $0 == 0x28 || $0 == 0x29 }
    guard let place = problem.place else { throw Finding("The refusal names no place.") }
    try require(place.file == file, "The refusal names \(place.file).")
    try require(
      (1...ends + oddEnds + 1).contains(place.line),
      "The refusal names line \(place.line) of \(ends + 1).")
    for language in Language.allCases {
      try require(!problem.summary.in(language).isEmpty, "The refusal gives no reason.")
      try require(!problem.remedy.in(language).isEmpty, "The refusal gives no remedy.")
    }
  }

  static func check(_ network: NetworkFile) throws {
    try require(Set(network.ids).count == network.ids.count, "Two nodes have the same name.")
    for language in Language.allCases {
      for note in network.notes { _ = note.text(in: language) }
    }
    // Columns times rows are written; a file of a few bytes can ask for very many.
    let names = network.nodeAttributes.names.count + network.tieAttributes.names.count
    if (names + 1) * (network.ids.count + network.ties.count) < 1 << 18 {
      for path in ["a.json", "a.graphml", "a.net", "a.csv"] { try checkBack(network, path) }
      _ = try NetworkFileWriter(path: "a.dot")?.files(for: network)
    }
    try measure(network)
  }

  /// What is written reads back to the same network.
  private static func checkBack(_ network: NetworkFile, _ path: String) throws {
    guard let writer = NetworkFileWriter(path: path) else { throw Finding("There is no \(path).") }
    let files: [NetworkFileWriter.File]
    do throws(Problem) {
      files = try writer.files(for: network)
    } catch {
      try require(error.code == .cannotWrite, "\(path) is refused as \(error.code).")
      return
    }
    let again: NetworkFile
    do throws(Problem) {
      again = try readBack(files)
    } catch {
      throw Finding("\(path) cannot be read back: \(error.text(in: .english))")
    }
    // A table without ties says nothing of their direction.
    let saysDirection = path != "a.csv" || !network.ties.isEmpty
    try require(
      again.isDirected == network.isDirected || !saysDirection, "\(path) loses the direction.")
    try require(again.ids == network.ids, "\(path) changes the names of nodes.")
    try require(
      again.ties.map { [$0.from, $0.to] } == network.ties.map { [$0.from, $0.to] },
      "\(path) changes the ties.")
    for row in network.ties.indices {
      let weight = network.tieAttributes["weight", row]?.number
      let written = again.tieAttributes["weight", row]?.number
      let isSame = weight == written || weight.map { !$0.isFinite } ?? false
      try require(isSame, "\(path) changes a weight: \(weight as Any), \(written as Any).")
    }
    guard path == "a.json" || path == "a.graphml" else { return }
    try check(again.nodeAttributes, network.nodeAttributes, network.ids.count, path)
    try check(again.tieAttributes, network.tieAttributes, network.ties.count, path)
  }

  /// Every value is there under its name, or under a numbered one where the format keeps the name.
  private static func check(
    _ again: AttributeTable, _ table: AttributeTable, _ count: Int, _ path: String
  ) throws {
    for name in table.names {
      guard !["id", "source", "target", "key"].contains(name) else { continue }
      for row in 0..<count {
        try require(
          again[name, row]?.text == table[name, row]?.text,
          "\(path) changes an attribute: \(table[name, row] as Any), \(again[name, row] as Any).")
      }
    }
  }

  private static func readBack(
    _ files: [NetworkFileWriter.File]
  ) throws(Problem) -> NetworkFile {
    guard files.count == 2 else {
      return try NetworkFileReader().read(files[0].bytes, named: files[0].path)
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "kring-fuzz-\(getpid())")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files { try? Data(file.bytes).write(to: folder.appending(path: file.path)) }
    return try NetworkFileReader().read(fileAt: folder.appending(path: files[0].path).path)
  }

  /// No measure is infinite or NaN.
  private static func measure(_ network: NetworkFile) throws {
    guard network.ids.count <= 60, network.ties.count <= 600 else { return }
    let column = network.tieAttributes.column("weight", count: network.ties.count)
    for meaning in WeightMeaning.allCases {
      let measured: MeasuredNetwork
      do throws(UnusableWeight) {
        measured = try MeasuredNetwork(
          ids: network.ids, isDirected: network.isDirected, sources: network.ties.map(\.from),
          targets: network.ties.map(\.to),
          weights: column.map { $0.map { $0.map { $0.number ?? .nan } ?? 1 } }, meaning: meaning)
      } catch {
        try require(network.ties.indices.contains(error.tie), "No such tie.")
        continue
      }
      var request = MeasureRequest(ego: measured.ids.isEmpty ? nil : 0)
      if measured.ids.count > 1 { request.pairs = [.init(0, measured.ids.count - 1)] }
      let report = MeasureReport(of: measured, request)
      try require(isFinite(.record(report.network)), "A measure of the network is not finite.")
      try require(report.ego.map { isFinite(.record($0)) } ?? true, "A measure of the ego is NaN.")
      try require(report.pairs.map { isFinite(.record($0)) } ?? true, "A measure of a pair is NaN.")
      for column in report.nodes {
        for row in report.ids.indices {
          try require(isFinite(column.values[row]), "\(column.name) of a node is not finite.")
        }
      }
      for column in report.ties {
        for row in report.tieEnds.indices {
          try require(isFinite(column.values[row]), "\(column.name) of a tie is not finite.")
        }
      }
    }
  }

  private static func isFinite(_ value: MeasureValue) -> Bool {
    switch value {
    case .number(let number): number.isFinite
    case .list(let values): values.allSatisfy(isFinite)
    case .record(let values): values.values.allSatisfy(isFinite)
    case .undefined, .count, .truth, .text: true
    }
  }
}
