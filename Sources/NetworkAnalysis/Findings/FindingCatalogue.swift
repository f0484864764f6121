/// All findings of one moment, in a stable order: the order of `FindingName`.
public enum FindingCatalogue: Sendable {
  /// The rules of all findings, topic after topic.
  public static let rules: [FindingRule] =
    aboutPeople + aboutTies + aboutStructure + aboutCloseness + aboutSupport + aboutNeeds
    + aboutDependence + aboutLoad

  private static let ruleOfName = Dictionary(uniqueKeysWithValues: rules.map { ($0.name, $0) })

  /// The rule of one finding.
  public static func rule(of name: FindingName) -> FindingRule {
    guard let rule = ruleOfName[name] else {
      preconditionFailure("Every finding has a rule in the catalogue.")
    }
    return rule
  }
}
