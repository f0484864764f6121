import SupportNetwork
import Telling

/// The same facts as the picture, in words: generation by generation, left to right.
struct GenogramInWords {
  let content: GenogramContent
  let kinship: Kinship
  let wording: any GenogramWords
  /// What it says as all drawings do.
  let common: any DrawingWords
  /// The people of each row from left to right.
  let rows: [[Int]]
  private let names: [String]

  init(_ content: GenogramContent, _ kinship: Kinship, rows: [[Int]]) {
    self.content = content
    self.kinship = kinship
    self.rows = rows
    let wording = content.language.genogram
    self.wording = wording
    common = content.language.drawing
    names = content.people.map { person in
      let name = VisibleText.told(person.name)
      return name.isEmpty ? wording.somebody : name
    }
  }

  func name(of person: Int) -> String { names[person] }

  /// What is said about somebody: parents and partners, never children, who say it themselves.
  func facts(of person: Int) -> [String] {
    let record = content.people[person]
    let role = VisibleText.told(record.role)
    var facts = role.isEmpty ? [] : [role]
    facts.append(wording.name(of: GenogramSymbol(of: record)))
    if record.isIndex { facts.append(wording.isIndex) }
    if record.isDeceased { facts.append(wording.isDeceased) }
    for kind in ParentKind.allCases {
      for union in kinship.unionsAsChild[person]
      where kinship.kind(of: person, in: union) == kind {
        facts.append(wording.fact(kind, of: kinship.unions[union].parents.map { names[$0] }))
      }
    }
    let twins = kinship.twinGroup.indices.filter {
      $0 != person && kinship.twinGroup[person] != nil
        && kinship.twinGroup[$0] == kinship.twinGroup[person]
    }
    if !twins.isEmpty { facts.append(wording.twin(of: twins.map { names[$0] })) }
    for union in kinship.unionsAsParent[person] {
      let family = kinship.unions[union]
      for partner in family.parents where partner != person {
        facts.append(wording.fact(family.status, with: names[partner]))
      }
    }
    return facts
  }

  private func list(_ names: [String]) -> String { content.language.grammar.list(names) }

  func title(of person: Int) -> String {
    ([names[person]] + facts(of: person)).joined(separator: ", ")
  }

  func title(ofUnion union: Int) -> String {
    let family = kinship.unions[union]
    return "\(list(family.parents.map { names[$0] })): \(wording.name(of: family.status))"
  }

  func title(of child: Int, _ kind: ParentKind, in union: Int) -> String {
    let parents = kinship.unions[union].parents.map { names[$0] }
    return "\(names[child]): \(wording.fact(kind, of: parents))"
  }

  func title(of tie: GenogramContent.Tie) -> String {
    "\(name(of: tie.first)) – \(name(of: tie.second)): \(common.name(of: tie.contact))"
  }

  private func name(of id: GenogramContent.Person.ID) -> String {
    content.people.firstIndex { $0.id == id }.map { names[$0] } ?? wording.somebody
  }

  func members(of household: GenogramContent.Household) -> [String] {
    household.members.map { name(of: $0) }
  }

  /// One group per generation, then who live together and what stands out.
  var items: [Drawing.ItemGroup] {
    var groups: [Drawing.ItemGroup] = []
    let filled = rows.filter { !$0.isEmpty }
    for (index, row) in filled.enumerated() {
      groups.append(
        Drawing.ItemGroup(
          title: wording.generation(index + 1, of: filled.count),
          items: row.map { Drawing.Item(name: names[$0], facts: facts(of: $0)) }))
    }
    if !content.households.isEmpty {
      groups.append(
        Drawing.ItemGroup(
          title: wording.homesTitle,
          items: content.households.map {
            Drawing.Item(name: list(members(of: $0)), facts: [])
          }))
    }
    if !content.ties.isEmpty {
      groups.append(
        Drawing.ItemGroup(
          title: wording.contactsTitle,
          items: content.ties.map { Drawing.Item(name: title(of: $0), facts: []) }))
    }
    return groups
  }

  /// The whole picture in one paragraph.
  var paragraph: String {
    let title = VisibleText.told(content.title)
    var sentences = ["\(title)."]
    sentences.append(
      content.people.isEmpty
        ? wording.nobody
        : wording.counts(
          people: content.people.count, generations: rows.filter { !$0.isEmpty }.count))
    for group in items {
      let entries = group.items.map { item in
        item.facts.isEmpty ? item.name : "\(item.name) (\(item.facts.joined(separator: ", ")))"
      }
      sentences.append("\(group.title): \(entries.joined(separator: "; ")).")
    }
    return sentences.joined(separator: " ")
  }
}
