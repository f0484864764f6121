import Telling

/// The same facts as the picture, in words: spheres in their order, near before far, then by id.
struct CircleInWords {
  /// What is told: one moment, or the later one of two.
  let content: CircleContent
  /// Who has a place in the picture; at two moments, everybody of either.
  let drawn: CircleContent
  /// What is different from an earlier moment, if there is one.
  let changes: CircleChanges?
  let wording: any CircleWords
  /// What it says as all drawings do.
  let common: any DrawingWords
  private let nameByID: [CircleContent.Person.ID: String]

  /// Prepares the words for ordered content.
  init(_ content: CircleContent) {
    self.init(content, drawn: content, changes: nil)
  }

  /// Prepares the words for two moments.
  init(_ changes: CircleChanges) {
    self.init(changes.after, drawn: changes.union, changes: changes)
  }

  private init(_ content: CircleContent, drawn: CircleContent, changes: CircleChanges?) {
    self.content = content
    self.drawn = drawn
    self.changes = changes
    wording = content.language.circle
    let common = content.language.drawing
    self.common = common
    nameByID = Dictionary(
      drawn.people.map { ($0.id, CircleInWords.name($0.name, common)) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func name(_ name: String, _ common: any DrawingWords) -> String {
    let text = VisibleText.told(name)
    return text.isEmpty ? common.withoutName : text
  }

  func name(of id: CircleContent.Person.ID) -> String { nameByID[id] ?? common.withoutName }

  /// The people of one sphere who are told of, near before far, then by id.
  func people(in sphere: Drawing.Sphere) -> [CircleContent.Person] {
    CircleInWords.inOrder(content.people.filter { $0.sphere == sphere })
  }

  /// The people of one sphere who are drawn, each once: those that have a number in a crowd.
  func listed(in sphere: Drawing.Sphere) -> [CircleContent.Person] {
    CircleInWords.inOrder(
      drawn.people.filter { $0.sphere == sphere && mark(of: $0.id) != .former })
  }

  /// What happened to somebody since the earlier moment, if there is one.
  func mark(of id: CircleContent.Person.ID) -> ChangeMark? { changes?.marks[id] }

  static func inOrder(_ people: [CircleContent.Person]) -> [CircleContent.Person] {
    CircleContent.Ring.allCases.flatMap { ring in people.filter { $0.ring == ring } }
  }

  /// The counts of the legend; numbers only, no marks.
  var counts: [String] {
    let own = content.people.filter { !$0.isProfessional }
    let professionals = content.people.count - own.count
    let untold = own.count { $0.contact == nil }
    return [
      wording.people(content.people.count),
      wording.ownCircle(own.count),
      wording.professionals(professionals),
    ]
      + (untold == own.count && untold > 0
        ? [] : [wording.strongContacts(own.count { $0.contact == .strong })])
      + (untold > 0 ? [wording.contactsUntold(untold)] : [])
  }

  /// How many came, went, changed and stayed.
  func changeCounts(of changes: CircleChanges) -> [String] {
    wording.changeCounts(
      new: changes.new.count, lost: changes.lost.count, changed: changes.changed.count,
      kept: changes.kept.count, untold: changes.untold.count)
  }

  func facts(of person: CircleContent.Person) -> [String] {
    let role = VisibleText.told(person.role)
    return (role.isEmpty ? [] : [role])
      + [wording.name(of: person.ring), contact(person.contact)]
  }

  private func contact(_ contact: Drawing.Contact?) -> String {
    contact.map { wording.contact(common.name(of: $0)) } ?? wording.contactIsUnknown
  }

  func title(of person: CircleContent.Person) -> String {
    let change = mark(of: person.id)?.text(in: common) ?? ""
    return
      ([name(of: person.id), common.name(of: person.sphere)] + facts(of: person)
      + (change.isEmpty ? [] : [change])).joined(separator: ", ")
  }

  func title(of pair: CircleContent.Acquaintance) -> String {
    "\(names(of: pair)): "
      + (pair.isInConflict ? wording.knowEachOtherInConflict : wording.knowEachOther)
  }

  private func names(of pair: CircleContent.Acquaintance) -> String {
    content.language.grammar.list([name(of: pair.first), name(of: pair.second)])
  }

  /// The changes if there is an earlier moment, then one group per sphere that occurs, and one for
  /// the people who know each other.
  var items: [Drawing.ItemGroup] {
    var groups = changes.map { [changeGroup(of: $0)] } ?? []
    for sphere in Drawing.Sphere.allCases {
      let people = people(in: sphere)
      if people.isEmpty { continue }
      groups.append(
        Drawing.ItemGroup(
          title: common.name(of: sphere),
          items: people.map { Drawing.Item(name: name(of: $0.id), facts: facts(of: $0)) }))
    }
    if !content.acquaintances.isEmpty {
      groups.append(
        Drawing.ItemGroup(
          title: wording.acquaintances,
          items: acquaintances))
    } else if !content.isAcquaintancesAsked, content.people.count > 1 {
      groups.append(
        Drawing.ItemGroup(
          title: wording.acquaintances, items: [Drawing.Item(name: common.notAsked, facts: [])]))
    }
    return groups
  }

  /// What is different, as a list: who came, who went, who changed and how, who know each other now.
  private func changeGroup(of changes: CircleChanges) -> Drawing.ItemGroup {
    var items =
      changes.new.map { Drawing.Item(name: name(of: $0.id), facts: [common.new]) }
      + changes.lost.map { Drawing.Item(name: name(of: $0.id), facts: [common.lost]) }
    for person in changes.changed {
      guard case .changed(let was) = changes.marks[person.id] else { continue }
      let now = [wording.name(of: person.ring), contact(person.contact)]
      items.append(Drawing.Item(name: name(of: person.id), facts: [common.was(was)] + now))
    }
    for (pairs, words) in [
      (
        changes.newPairs.sorted {
          [$0.first, $0.second].lexicographicallyPrecedes([$1.first, $1.second])
        },
        wording.knowEachOtherNow
      ),
      (changes.lostPairs, wording.knowEachOtherNoMore),
    ] {
      items += pairs.map {
        Drawing.Item(name: names(of: $0), facts: [words])
      }
    }
    items += changes.untold.map {
      Drawing.Item(name: name(of: $0.id), facts: [common.notComparable])
    }
    if !changes.before.isAcquaintancesAsked || !changes.after.isAcquaintancesAsked {
      items.append(Drawing.Item(name: wording.acquaintancesNotAsked, facts: []))
    }
    if items.isEmpty { items = [Drawing.Item(name: common.nothingChanged, facts: [])] }
    return Drawing.ItemGroup(title: common.changesTitle, items: items)
  }

  /// The changes of people in as few lines as can be, to print beside the picture.
  func changeLines(of changes: CircleChanges) -> [String] {
    var lines: [String] = []
    for (title, people) in [
      (wording.newPeople, changes.new), (wording.lostPeople, changes.lost),
    ] where !people.isEmpty {
      lines.append("\(title): \(people.map { name(of: $0.id) }.joined(separator: ", "))")
    }
    for person in changes.changed {
      guard case .changed(let was) = changes.marks[person.id] else { continue }
      lines.append("\(name(of: person.id)): \(common.was(was))")
    }
    if !changes.untold.isEmpty {
      let names = changes.untold.map { name(of: $0.id) }.joined(separator: ", ")
      lines.append("\(names): \(common.notComparable)")
    }
    return lines.isEmpty ? [common.nothingChanged] : lines
  }

  /// Whom each person knows, each pair once: with the person whose id comes first.
  private var acquaintances: [Drawing.Item] {
    var items: [Drawing.Item] = []
    var known: [String: [String]] = [:]
    for pair in content.acquaintances {
      let other = name(of: pair.second)
      known[pair.first, default: []].append(
        pair.isInConflict ? "\(other) (\(common.name(of: .conflict)))" : other)
    }
    for person in content.people {
      guard let others = known[person.id] else { continue }
      items.append(
        Drawing.Item(name: wording.knows(name(of: person.id), others), facts: []))
    }
    return items
  }

  /// The whole picture in one paragraph.
  var paragraph: String {
    let lines = content.centre.lines.map(VisibleText.told).filter { !$0.isEmpty }
    var sentences = [
      VisibleText.told(content.title) + ".",
      wording.inTheMiddle(
        CircleInWords.name(content.centre.name, common), lines.joined(separator: " ")),
    ]
    if content.people.isEmpty {
      sentences += content.isPeopleAsked ? wording.nobodyYet : [wording.peopleNotAsked]
    } else {
      sentences.append(counts.joined(separator: ", ") + ".")
    }
    if let changes {
      sentences.append(changeCounts(of: changes).joined(separator: ", ") + ".")
    }
    for group in items {
      let entries = group.items.map { item in
        item.facts.isEmpty ? item.name : "\(item.name) (\(item.facts.joined(separator: ", ")))"
      }
      sentences.append("\(group.title): \(entries.joined(separator: "; ")).")
    }
    return sentences.joined(separator: " ")
  }
}
