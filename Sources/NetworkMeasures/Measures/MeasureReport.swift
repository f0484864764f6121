/// Every measure that was asked of one network: the schema `kring.measure/1`.
///
///     let report = MeasureReport(of: network)
///     report.network["density"]      // .number(0.667)
///     report.nodes.first?.name       // "betweenness"
///
/// A value that is undefined says why in `undefined`. All lists stand in the order of the names of
/// nodes and measures, so that the same network always gives the same report.
public struct MeasureReport: Sendable, Hashable {
  /// The schema of the report.
  public static let schema = "kring.measure/1"

  /// One measure of every node or of every tie.
  public struct Column: Sendable, Hashable {
    /// The name of the measure.
    public let name: String
    /// The values, in the order of the nodes or of the ties.
    public let values: MeasureColumn
  }

  /// A tie of the network, by the positions of its ends among the nodes.
  public struct Tie: Sendable, Hashable {
    /// The node that the tie leaves; in an undirected network the first in order of name.
    public let from: Int
    /// The node that the tie enters.
    public let to: Int
  }

  /// Why a measure has no value.
  public struct Undefined: Sendable, Hashable {
    /// The name of the measure.
    public let measure: String
    /// The node, the pair as `A|B`, or `network` or `ego`.
    public let of: String
    /// Why there is no value.
    public let because: WhyUndefined
  }

  /// The names of the nodes, in order.
  public let ids: [String]
  /// The measures of the network as a whole.
  public internal(set) var network: [String: MeasureValue] = [:]
  /// The measures of nodes, in order of name.
  public internal(set) var nodes: [Column] = []
  /// The ties, in order, if a measure of ties was asked for.
  public internal(set) var tieEnds: [Tie] = []
  /// The measures of ties, in order of name.
  public internal(set) var ties: [Column] = []
  /// The measures of one node and the people around it, if asked for.
  public internal(set) var ego: [String: MeasureValue]?
  /// The measures of the pairs that were asked for, by `A|B`.
  public internal(set) var pairs: [String: MeasureValue]?
  /// Why values are missing: of the network, nodes, ego and pairs, each in order of name.
  public internal(set) var undefined: [Undefined] = []
}
