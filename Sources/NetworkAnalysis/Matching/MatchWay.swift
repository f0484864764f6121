import SupportNetwork

/// What is known of the way between two families, and of the two together.
package struct MatchWay: Sendable, Hashable {
  /// The distance in metres, or `nil` if nobody filled it in.
  package var metres: Int?
  /// How long the way takes in minutes, if somebody told; else it follows from the distance.
  package var minutes: Int?
  /// Whether they know each other in a way that breaks confidentiality.
  package var personalRelation: Bool
  /// Whether one of the two said no before.
  package var refused: Bool

  /// Creates what is known.
  package init(
    metres: Int?, minutes: Int? = nil, personalRelation: Bool = false, refused: Bool = false
  ) {
    self.metres = metres
    self.minutes = minutes
    self.personalRelation = personalRelation
    self.refused = refused
  }

  /// The time for a distance: 4 minutes for a kilometre by bicycle, 2 by car, rounded up.
  static func minutes(_ metres: Int, byCar: Bool) -> Int {
    let perKilometre =
      byCar ? MatchRule.minutesPerKilometre.car : MatchRule.minutesPerKilometre.bicycle
    return (metres * perKilometre + 999) / 1_000
  }
}
