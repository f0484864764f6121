/// How errors of closeness change a finding.
enum FindingDraws: Sendable {
  /// What the finding is if the answers about closeness are those of a draw.
  case closeness(@Sendable (ClosenessDraw) -> Double)
  /// Not at all: closeness does not enter the finding.
  case apart

  /// What the finding is in a draw, or `nil` where closeness does not enter it.
  var inDraw: (@Sendable (ClosenessDraw) -> Double)? {
    switch self {
    case .closeness(let value): value
    case .apart: nil
    }
  }
}
