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
  /// How ties were merged.
  public private(set) var merging: Merging = .adding
  /// Ties from a node to itself that were left out, when the network was measured.
  public private(set) var selfTies: Int = 0
  /// Ties of strength zero that were left out, when the network was measured.
  public private(set) var zeroTies: Int = 0

  /// How several ties between the same nodes become one.
  public enum Merging: String, Sendable, Hashable {
    /// Their strengths are added.
    case adding
    /// The shortest stays.
    case shortest
    /// They have no strengths, and count once.
    case once
  }

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
    merging = network.meaning == .distance ? .shortest : network.hasStrengths ? .adding : .once
    selfTies = network.selfTieCount
    zeroTies = network.zeroTieCount
  }

  /// One sentence, and a line for each note.
  public func text(in language: Language) -> String {
    let words = language.work
    var parts = [
      words.read(file: file, nodes: nodes, ties: ties, isDirected: isDirected)
    ]
    if merged > 0 { parts.append(words.merged(merged, as: merging)) }
    if selfTies > 0 { parts.append(words.leftOut(selfTies: selfTies)) }
    if zeroTies > 0 { parts.append(words.leftOut(zeroTies: zeroTies)) }
    return ([parts.joined(separator: "; ") + "."] + notes.map { "    \($0.text(in: language))" })
      .joined(separator: "\n")
  }
}
