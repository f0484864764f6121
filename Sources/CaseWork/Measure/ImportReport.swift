public import NetworkFiles
public import NetworkMeasures
public import Telling

/// What became of the rows of a network file: read, merged, left out.
///
/// Nothing is left out without a word.
public struct ImportReport: Sendable, Hashable {
  /// The file as the user named it.
  public let file: String
  /// The nodes that were read.
  public let nodes: Int
  /// The ties that were read.
  public let ties: Int
  /// Whether the ties have a direction.
  public let isDirected: Bool
  /// What the reader left out or took in a way that is worth knowing.
  public let notes: [ImportNote]
  /// Ties that were merged into one between the same nodes, when the network was measured.
  public private(set) var merged: Int = 0
  /// Whether strengths were added; otherwise the shortest of parallel ties stayed.
  public private(set) var isMergedByAdding: Bool = true
  /// Ties from a node to itself that were left out, when the network was measured.
  public private(set) var selfTies: Int = 0
  /// Ties of strength zero that were left out, when the network was measured.
  public private(set) var zeroTies: Int = 0

  /// What became of a file that was read.
  public init(of read: NetworkFile, named file: String) {
    self.file = file
    nodes = read.ids.count
    ties = read.ties.count
    isDirected = read.isDirected
    notes = read.notes
  }

  /// What became of a file that is measured as a network.
  public init(of read: NetworkFile, as network: MeasuredNetwork, named file: String) {
    self.init(of: read, named: file)
    merged = network.mergedTieCount
    isMergedByAdding = network.meaning == .strength
    selfTies = network.selfTieCount
    zeroTies = network.zeroTieCount
  }

  /// One sentence, and a line for each note.
  public func text(in language: Language) -> String {
    let words = language.work
    var parts = [
      words.read(file: file, nodes: nodes, ties: ties, isDirected: isDirected)
    ]
    if merged > 0 { parts.append(words.merged(merged, byAdding: isMergedByAdding)) }
    if selfTies > 0 { parts.append(words.leftOut(selfTies: selfTies)) }
    if zeroTies > 0 { parts.append(words.leftOut(zeroTies: zeroTies)) }
    return ([parts.joined(separator: "; ") + "."] + notes.map { "    \($0.text(in: language))" })
      .joined(separator: "\n")
  }
}
