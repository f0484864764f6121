import NetworkAnalysis
import NetworkFiles
import NetworkMeasures
import TestSupport
import Testing

@Suite("Formats and measures")
struct FormatAgreementTests {
  @Test("Random networks have the same measures in every format", arguments: 1...20)
  func agreement(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var network = NetworkFile(isDirected: seed.isMultiple(of: 2))
    let count = Int.random(in: 1...12, using: &generator)
    for number in (0..<count).shuffled(using: &generator) { network.addNode("person \(number)") }
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      let tie = network.addTie(
        from: Int.random(in: 0..<count, using: &generator),
        to: Int.random(in: 0..<count, using: &generator))
      network.tieAttributes["weight", tie] = .number(
        Double(Int.random(in: 1...40, using: &generator)) / 8)
    }
    let report = MeasureReport(of: try measured(network))
    for path in ["a.json", "a.graphml", "a.net"] {
      let writer = try #require(NetworkFileWriter(path: path))
      for file in try writer.files(for: network) {
        let again = try NetworkFileReader().read(file.bytes, named: path)
        #expect(MeasureReport(of: try measured(again)) == report, "\(path)")
      }
    }
  }

  private func measured(_ file: NetworkFile) throws -> MeasuredNetwork {
    try MeasuredNetwork(
      ids: file.ids, isDirected: file.isDirected, sources: file.ties.map(\.from),
      targets: file.ties.map(\.to),
      weights: file.ties.indices.map { file.tieAttributes["weight", $0]?.number ?? 1 })
  }
}
