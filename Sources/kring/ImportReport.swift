import NetworkAnalysis
import NetworkFiles
import NetworkMeasures
import SupportNetwork
import Telling

/// What became of the rows of a network file: read, merged, left out.
struct ImportReport {
  let file: String
  let nodes: Int
  let ties: Int
  let isDirected: Bool
  let notes: [ImportNote]
  /// What was merged and left out when the network was measured.
  private(set) var merged = 0
  private(set) var mergedByAdding = true
  private(set) var selfTies = 0
  private(set) var zeroTies = 0

  init(of read: NetworkFile, named file: String) {
    self.file = file
    nodes = read.ids.count
    ties = read.ties.count
    isDirected = read.isDirected
    notes = read.notes
  }

  init(of read: NetworkFile, as network: MeasuredNetwork, named file: String) {
    self.init(of: read, named: file)
    merged = network.mergedTieCount
    mergedByAdding = network.meaning == .strength
    selfTies = network.selfTieCount
    zeroTies = network.zeroTieCount
  }

  func text(in language: Language) -> String {
    let direction =
      isDirected
      ? Phrase(dutch: "met richting", english: "directed")
      : Phrase(dutch: "zonder richting", english: "undirected")
    var parts = [
      Phrase(
        dutch: "\(file): \(nodes) knopen en \(ties) banden gelezen, \(direction.dutch)",
        english: "\(file): read \(nodes) nodes and \(ties) ties, \(direction.english)")
    ]
    if merged > 0 {
      parts.append(
        mergedByAdding
          ? Phrase(
            dutch: "\(merged) dubbele samengevoegd (sterktes opgeteld)",
            english: "\(merged) parallel ones merged (strengths added)")
          : Phrase(
            dutch: "\(merged) dubbele samengevoegd (kortste blijft)",
            english: "\(merged) parallel ones merged (shortest stays)"))
    }
    if selfTies > 0 {
      parts.append(
        Phrase(
          dutch: "\(selfTies) banden met zichzelf weggelaten",
          english: "\(selfTies) self ties left out"))
    }
    if zeroTies > 0 {
      parts.append(
        Phrase(
          dutch: "\(zeroTies) banden met sterkte nul weggelaten",
          english: "\(zeroTies) ties of strength zero left out"))
    }
    let first = parts.map { $0.in(language) }.joined(separator: "; ") + "."
    return ([first] + notes.map { "    \($0.text(in: language))" }).joined(separator: "\n")
  }
}
