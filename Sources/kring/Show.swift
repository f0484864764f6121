import ArgumentParser
import Foundation
import NetworkAnalysis
import PlanDocument
import SupportNetwork

/// `kring show CASE`
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells what a network carries and where it is thin.",
    discussion: """
      Counts first, then the description of the network. A finding that depends on missing answers \
      carries its lowest and highest value. For whoever works with the family; the plan that \
      the family gets holds no numbers.
      """)

  @OptionGroup var source: CaseArgument

  @Option(help: "The moment, such as T1; the latest one if left out.")
  var moment: String?

  @Option(help: "An earlier moment to compare with, such as T0.")
  var since: String?

  @Option(help: "text or json.")
  var format: ShowFormat = .text

  func run() throws {
    let family = try source.read()
    let network = try source.network(of: family, at: moment)
    let earlier = try since.map { try source.network(of: family, at: $0) }
    switch format {
    case .text:
      let profile = ProfileText(
        of: family, at: network.moment.id, since: earlier?.moment.id, language: source.language)
      Terminal.put(Array((profile?.text ?? "").utf8))
    case .json:
      let report = ShowReport(
        of: network, case: family.case.id, since: earlier, in: source.language)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      Terminal.put(Array(try encoder.encode(report)) + [UInt8(ascii: "\n")])
    }
  }
}

/// The forms in which a profile can be printed.
enum ShowFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
