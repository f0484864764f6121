import ArgumentParser
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

  @Option(help: "text, json or csv.")
  var format: ProfileFormat = .text

  @ArgumentParser.Flag(help: "Also tell how certain each finding is; text only.")
  var uncertainty = false

  @ArgumentParser.Flag(
    help: "Also set four shares beside each other, with every weighing of them; text only.")
  var composite = false

  func validate() throws {
    if format != .text, uncertainty || composite {
      throw ValidationError("--uncertainty and --composite go with --format text.")
    }
    if format == .csv, since != nil {
      throw ValidationError("--since goes with --format text or json.")
    }
  }

  func run() throws {
    let family = try source.read()
    let network = try source.network(of: family, at: moment)
    let earlier = try since.map { try source.network(of: family, at: $0) }
    switch format {
    case .text:
      let profile = ProfileText(
        of: family, at: network.moment.id, since: earlier?.moment.id, with: additions,
        language: source.language)
      Terminal.put(Array((profile?.text ?? "").utf8))
    case .json:
      try Terminal.put(json: report(of: family, network, since: earlier))
    case .csv:
      Terminal.put(Array(report(of: family, network, since: nil).csv.utf8))
    }
  }

  private var additions: Set<ProfileText.Addition> {
    Set((uncertainty ? [.uncertainty] : []) + (composite ? [.composite] : []))
  }

  private func report(
    of family: FamilyCase, _ network: Network, since earlier: Network?
  ) -> ShowReport {
    ShowReport(
      of: network, case: family.case.id, since: earlier,
      known: earlier.map { family.networks(before: $0.moment.id) } ?? [], in: source.language)
  }
}

/// The forms in which a profile can be printed.
enum ProfileFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

/// The forms in which other results can be printed.
enum ShowFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
