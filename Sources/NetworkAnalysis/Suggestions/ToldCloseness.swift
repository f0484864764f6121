import SupportNetwork

/// How close those for whom it is say that they are to somebody.
///
/// A child tells for itself: what a parent feels does not stand in for it. Where the household counts
/// as one, the largest answer counts. A tie in conflict lends no closeness.
struct ToldCloseness {
  /// Who answered what, on a tie that is no conflict; in ascending order of who told.
  let told: [(teller: Person.ID, closeness: Int)]
  /// Who knows the person and did not say how close.
  let silent: [Person.ID]
  /// Who told nothing about the person.
  let strangers: [Person.ID]
  /// How many answers are missing of those that count.
  let missing: Int

  init(to person: Person.ID, in task: TaskSetting) {
    let setting = task.setting
    let isOne = task.tellers.isEmpty
    let tellers = isOne ? setting.household.sorted() : task.tellers
    var told: [(teller: Person.ID, closeness: Int)] = []
    var silent: [Person.ID] = []
    var strangers: [Person.ID] = []
    for teller in tellers {
      guard let tie = setting.tie(of: teller, with: person) else {
        let isFriend = setting.alterTies(of: person).contains { $0.other(than: person) == teller }
        if !isFriend { strangers.append(teller) }
        continue
      }
      if tie.quality.value == .conflict { continue }
      if let closeness = tie.closeness.value?.rawValue {
        told.append((teller, closeness))
      } else {
        silent.append(teller)
      }
    }
    if isOne {
      let top = told.map(\.closeness).max()
      self.told = told.first { $0.closeness == top }.map { [$0] } ?? []
      self.silent = self.told.isEmpty ? silent : []
      self.strangers = strangers.count == tellers.count ? strangers : []
      missing = self.told.isEmpty ? 1 : 0
    } else {
      self.told = told
      self.silent = silent
      self.strangers = strangers
      missing = tellers.count - told.count
    }
  }

  /// The smallest answer, or `nil` if there is none.
  var least: Int? { told.map(\.closeness).min() }
}
