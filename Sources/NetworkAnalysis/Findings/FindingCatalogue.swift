/// All findings of one moment, in a stable order: the order of `FindingName`.
public enum FindingCatalogue: Sendable {
  /// One finding: what it is, and how it follows from a network.
  struct Entry: Sendable {
    let definition: FindingDefinition
    let finding: @Sendable (Findings) -> Finding<FindingValue>

    init<Value>(
      _ definition: FindingDefinition, _ form: @escaping @Sendable (Value) -> FindingValue,
      _ finding: @escaping @Sendable (Findings) -> Finding<Value>
    ) {
      self.definition = definition
      self.finding = { finding($0).map(form) }
    }
  }

  static let entries: [Entry] = [
    Entry(.size, FindingValue.count) { $0.size },
    Entry(.informalSize, FindingValue.count) { $0.informalSize },
    Entry(.professionals, FindingValue.count) { $0.professionals },
    Entry(.kin, FindingValue.count) { $0.kin },
    Entry(.kinShareOfInformal, FindingValue.number) { $0.kinShareOfInformal },
    Entry(.professionalShare, FindingValue.number) { $0.professionalShare },
    Entry(.ties, FindingValue.count) { $0.ties },
    Entry(.conflictTies, FindingValue.count) { $0.conflictTies },
    Entry(.alterTies, FindingValue.count) { $0.alterTies },
    Entry(.conflictAlterTies, FindingValue.count) { $0.conflictAlterTies },
    Entry(.density, FindingValue.number) { $0.density },
    Entry(.effectiveSize, FindingValue.number) { $0.effectiveSize },
    Entry(.efficiency, FindingValue.number) { $0.efficiency },
    Entry(.constraint, FindingValue.number) { $0.constraint },
    Entry(.informalComponents, FindingValue.sizes) { $0.informalComponents },
    Entry(.circles, FindingValue.circles) { $0.circles },
    Entry(.meanCloseness, FindingValue.number) { $0.meanCloseness },
    Entry(.strongInformalTies, FindingValue.count) { $0.strongInformalTies },
    Entry(.informalSupporters, FindingValue.count) { $0.informalSupporters },
    Entry(.multiplexity, FindingValue.number) { $0.multiplexity },
    Entry(.multiplexSupporters, FindingValue.count) { $0.multiplexSupporters },
    Entry(.reciprocalSupporters, FindingValue.count) { $0.reciprocalSupporters },
    Entry(.needs, FindingValue.count) { $0.needs },
    Entry(.needsWithInformalProvider, FindingValue.count) { $0.needsWithInformalProvider },
    Entry(.needsMeetingTarget, FindingValue.count) { $0.needsMeetingTarget },
    Entry(.needsWithBackup, FindingValue.count) { $0.needsWithBackup },
    Entry(.needsOnlyProfessional, FindingValue.needs) { $0.needsOnlyProfessional },
    Entry(.needsUncovered, FindingValue.needs) { $0.needsUncovered },
    Entry(.assignments, FindingValue.count) { $0.assignments },
    Entry(.topHelper, FindingValue.topHelper) { $0.topHelper },
    Entry(.withoutOnePerson, FindingValue.withoutOnePerson) { $0.withoutOnePerson },
    Entry(.informalHoursPerWeek, FindingValue.number) { $0.informalHoursPerWeek },
    Entry(.largestHours, FindingValue.largestHours) { $0.largestHours },
    Entry(.aboveOwnMaximum, FindingValue.people) { $0.aboveOwnMaximum },
    Entry(.overburdened, FindingValue.people) { $0.overburdened },
  ]

  /// The definitions of all findings.
  public static var definitions: [FindingDefinition] { entries.map(\.definition) }

  /// The definition of one finding.
  public static func definition(of name: FindingName) -> FindingDefinition {
    entry(of: name).definition
  }

  static func entry(of name: FindingName) -> Entry {
    guard let entry = entries.first(where: { $0.definition.name == name }) else {
      preconditionFailure("Every finding has an entry in the catalogue.")
    }
    return entry
  }
}
