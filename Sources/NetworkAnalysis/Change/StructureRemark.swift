import SupportNetwork

/// That density and efficiency went opposite ways, which is neither good nor bad.
///
/// With *m* ties among *n* people density is 2m / (n(n − 1)) and efficiency 1 − 2m / n²: where more
/// people come to know each other the one rises and the other falls.
public struct StructureRemark: Sendable, Hashable {
  /// The density at both moments.
  public let density: FindingChange
  /// The efficiency at both moments.
  public let efficiency: FindingChange

  /// Whether a larger part of the people know each other now.
  public var isDenser: Bool { density.difference > 0 }

  init?(_ changes: [FindingChange]) {
    guard let density = changes.first(where: { $0.name == .density }),
      let efficiency = changes.first(where: { $0.name == .efficiency }),
      density.isSure, efficiency.isSure, density.difference * efficiency.difference < 0
    else { return nil }
    self.density = density
    self.efficiency = efficiency
  }
}
