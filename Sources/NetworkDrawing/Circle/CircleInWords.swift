/// The same facts as the picture, in words: spheres in their order, near before far, then by id.
struct CircleInWords {
  /// The longest name or role in the words, in characters.
  static let limit = 120

  let content: CircleContent
  let wording: CircleWording
  private let nameByID: [CircleContent.Person.ID: String]

  /// Prepares the words for ordered content.
  init(_ content: CircleContent) {
    self.content = content
    let wording = CircleWording(language: content.language)
    self.wording = wording
    nameByID = Dictionary(
      content.people.map { ($0.id, CircleInWords.name($0.name, wording)) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func text(_ text: String) -> String {
    VisibleText.shortened(VisibleText.line(text), to: limit)
  }

  private static func name(_ name: String, _ wording: CircleWording) -> String {
    let text = CircleInWords.text(name)
    return text.isEmpty ? wording.withoutName : text
  }

  func name(of id: CircleContent.Person.ID) -> String { nameByID[id] ?? wording.withoutName }

  /// The people of one sphere, near before far, then by id.
  func people(in sphere: CircleContent.Sphere) -> [CircleContent.Person] {
    CircleContent.Ring.allCases.flatMap { ring in
      content.people.filter { $0.sphere == sphere && $0.ring == ring }
    }
  }

  /// The counts of the legend; numbers only, no marks.
  var counts: [String] {
    let own = content.people.filter { !$0.isProfessional }
    let professionals = content.people.count - own.count
    return [
      wording.people(content.people.count),
      wording.ownCircle(own.count),
      wording.professionals(professionals),
      wording.strongTies(own.count { $0.tie == .strong }),
    ]
  }

  func facts(of person: CircleContent.Person) -> [String] {
    let role = CircleInWords.text(person.role)
    return (role.isEmpty ? [] : [role])
      + [wording.name(of: person.ring), wording.contact(person.tie)]
  }

  func title(of person: CircleContent.Person) -> String {
    ([name(of: person.id), wording.name(of: person.sphere)] + facts(of: person))
      .joined(separator: ", ")
  }

  func title(of pair: CircleContent.Acquaintance) -> String {
    let names = wording.pair(name(of: pair.first), name(of: pair.second))
    return "\(names): "
      + (pair.isTense ? wording.knowEachOtherTensely : wording.knowEachOther)
  }

  /// One group per sphere that occurs, and one for the people who know each other.
  var items: [Drawing.ItemGroup] {
    var groups: [Drawing.ItemGroup] = []
    for sphere in CircleContent.Sphere.allCases {
      let people = people(in: sphere)
      if people.isEmpty { continue }
      groups.append(
        Drawing.ItemGroup(
          title: wording.name(of: sphere),
          items: people.map { Drawing.Item(name: name(of: $0.id), facts: facts(of: $0)) }))
    }
    if !content.acquaintances.isEmpty {
      groups.append(
        Drawing.ItemGroup(
          title: wording.acquaintances,
          items: acquaintances))
    }
    return groups
  }

  /// Whom each person knows, each pair once: with the person whose id comes first.
  private var acquaintances: [Drawing.Item] {
    var items: [Drawing.Item] = []
    var known: [String: [String]] = [:]
    for pair in content.acquaintances {
      let other = name(of: pair.second)
      known[pair.first, default: []].append(
        pair.isTense ? "\(other) (\(wording.pairIsTense))" : other)
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
    let lines = content.centre.lines.map(CircleInWords.text).filter { !$0.isEmpty }
    var sentences = [
      CircleInWords.text(content.title) + ".",
      wording.inTheMiddle(
        CircleInWords.name(content.centre.name, wording), lines.joined(separator: " ")),
    ]
    if content.people.isEmpty {
      sentences += wording.nobodyYet
    } else {
      sentences.append(counts.joined(separator: ", ") + ".")
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
