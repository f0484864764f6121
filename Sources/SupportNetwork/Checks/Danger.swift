/// Why somebody is kept away from the protected.
package struct Danger: Sendable, Hashable {
  /// The flags that they have.
  package let flags: [SafetyFlag]
  /// The conditions about them, in ascending order.
  package let conditions: [SafetyCondition.ID]

  /// Whether they may hold no role at all, and not only none that a family leans on.
  package var isBarred: Bool { flags.contains(where: \.barsEveryRole) || !conditions.isEmpty }
}

extension CaseDraft {
  /// Everybody who has a flag or about whom a condition is, each with the reasons. O(*n*).
  package var keptAway: [Person.ID: Danger] {
    var conditions: [Person.ID: [SafetyCondition.ID]] = [:]
    for condition in safetyConditions {
      for id in condition.about { conditions[id, default: []].append(condition.id) }
    }
    var dangers: [Person.ID: Danger] = [:]
    for person in people {
      let about = (conditions[person.id] ?? []).sorted()
      guard !about.isEmpty || !person.safetyFlags.isEmpty else { continue }
      dangers[person.id] = Danger(flags: person.safetyFlags, conditions: about)
    }
    return dangers
  }
}
