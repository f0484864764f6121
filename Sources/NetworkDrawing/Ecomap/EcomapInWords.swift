import Telling

/// The same facts as the picture, in words: spheres in their order, people before organisations,
/// then by id.
struct EcomapInWords {
  /// What one or more members tell in the same way about one system.
  struct Strand: Hashable {
    let members: [Int]
    let system: Int
    let contact: Drawing.Contact?
    let isAmbivalent: Bool
    let support: EcomapContent.Support?

    /// Whether its line ends at the rim of the household: several tell the same, or nobody tells.
    var isBundle: Bool { members.count != 1 }

    /// The same strand of a system under another number.
    func standing(at place: Int) -> Strand {
      Strand(
        members: members, system: place, contact: contact, isAmbivalent: isAmbivalent,
        support: support)
    }
  }

  let content: EcomapContent
  /// What is different since an earlier moment, if two are shown.
  let changes: EcomapChanges?
  let wording: any EcomapWords
  /// What it says as all drawings do.
  let common: any DrawingWords
  /// One strand per line of the picture, in order of system and first member.
  let strands: [Strand]

  /// Prepares the words for ordered content.
  init(_ content: EcomapContent, changes: EcomapChanges? = nil) {
    self.content = content
    self.changes = changes
    wording = content.language.ecomap
    common = content.language.drawing
    let member = Dictionary(
      uniqueKeysWithValues: content.members.enumerated().map { ($0.element.id, $0.offset) })
    let told = Dictionary(grouping: content.ties, by: \.system)
    strands = content.systems.enumerated().flatMap { index, system -> [Strand] in
      // Who is gone has no line.
      if changes?.marks[system.id] == .lost { return [] }
      var strands: [Strand] = []
      for tie in told[system.id] ?? [] {
        guard let teller = member[tie.member] else { continue }
        let same = strands.firstIndex {
          $0.contact == tie.contact && $0.isAmbivalent == tie.isAmbivalent
            && $0.support == tie.support
        }
        let members = (same.map { strands[$0].members } ?? []) + [teller]
        let strand = Strand(
          members: members, system: index, contact: tie.contact, isAmbivalent: tie.isAmbivalent,
          support: tie.contact == .cutOff ? nil : tie.support)
        if let same { strands[same] = strand } else { strands.append(strand) }
      }
      if strands.isEmpty {
        return [Strand(members: [], system: index, contact: nil, isAmbivalent: false, support: nil)]
      }
      return strands
    }
  }

  // MARK: - Names

  private func nameOrNone(_ name: String) -> String {
    let name = VisibleText.told(name)
    return name.isEmpty ? common.withoutName : name
  }

  func name(of system: EcomapContent.System) -> String { nameOrNone(system.name) }
  func name(of member: EcomapContent.Member) -> String { nameOrNone(member.name) }

  /// What a sphere is called: offices stand with the professionals.
  func name(of sphere: Drawing.Sphere) -> String {
    sphere == .professionals ? wording.professionalsAndOffices : common.name(of: sphere)
  }

  /// The systems of one sphere as indices: people before organisations, then by id.
  func systems(in sphere: Drawing.Sphere) -> [Int] {
    EcomapContent.System.Kind.allCases.flatMap { kind in
      content.systems.indices.filter {
        content.systems[$0].sphere == sphere && content.systems[$0].kind == kind
      }
    }
  }

  /// The spheres that occur, in their order.
  var spheres: [Drawing.Sphere] {
    Drawing.Sphere.allCases.filter { sphere in
      content.systems.contains { $0.sphere == sphere }
    }
  }

  // MARK: - Facts

  func facts(of strand: Strand) -> String {
    if strand.members.isEmpty { return wording.contactIsUntold }
    let names = content.language.grammar.list(
      strand.members.map { name(of: content.members[$0]) })
    var facts: [String] = []
    switch (strand.contact, strand.isAmbivalent) {
    case (let contact?, let isAmbivalent):
      facts = [common.name(of: contact)] + (isAmbivalent ? [wording.ambivalent] : [])
    case (nil, true): facts = [wording.ambivalentOnly]
    case (nil, false): facts = [wording.contactIsUntold]
    }
    let isPerson = content.systems[strand.system].kind == .person
    if isPerson, strand.contact != .cutOff {
      facts.append(wording.support(strand.support, bySeveral: strand.members.count > 1))
    }
    return "\(names): \(facts.joined(separator: ", "))"
  }

  /// What happened to a system since the earlier moment.
  func mark(of system: Int) -> ChangeMark? { changes?.marks[content.systems[system].id] }

  func facts(of system: Int) -> [String] {
    let role = VisibleText.told(content.systems[system].role)
    let change = mark(of: system)?.text(in: common) ?? ""
    return [role, change].filter { !$0.isEmpty }
      + strands.filter { $0.system == system }.map { facts(of: $0) }
  }

  func title(of system: Int) -> String {
    let entry = content.systems[system]
    return ([name(of: entry), name(of: entry.sphere)] + facts(of: system))
      .joined(separator: ", ")
  }

  func title(of strand: Strand) -> String {
    "\(name(of: content.systems[strand.system])). \(facts(of: strand))"
  }

  func facts(of member: EcomapContent.Member) -> [String] {
    let role = VisibleText.told(member.role)
    return (role.isEmpty ? [] : [role]) + [member.isChild ? wording.child : wording.adult]
  }

  func title(of member: EcomapContent.Member) -> String {
    ([name(of: member)] + facts(of: member)).joined(separator: ", ")
  }

  /// The counts of the legend; numbers only, no marks.
  var counts: [String] {
    let systems = content.systems.filter { changes?.marks[$0.id] != .lost }
    let organisations = systems.count { $0.kind == .organisation }
    let professionals = systems.count {
      $0.kind == .person && $0.sphere == .professionals
    }
    let bySystem = Dictionary(grouping: strands, by: \.system).values
    let giving = bySystem.count { $0.contains { $0.support == .received || $0.support == .mutual } }
    let conflicts = bySystem.count {
      $0.contains { $0.contact == .conflict || $0.contact == .cutOff }
    }
    let untold = bySystem.count { $0.allSatisfy { $0.contact == nil } }
    return [wording.people(systems.count - organisations)]
      + (professionals > 0 ? [wording.professionals(professionals)] : [])
      + (organisations > 0 ? [wording.organisations(organisations)] : [])
      + [wording.giving(giving)] + (conflicts > 0 ? [wording.inConflictOrCutOff(conflicts)] : [])
      + (untold > 0 ? [wording.untold(untold)] : [])
  }

  /// What is different: who came, who went, and how it was with who changed.
  private var changeItems: [Drawing.Item] {
    let marked = content.systems.indices.map { (index: $0, mark: mark(of: $0)) }
    let names = Dictionary(uniqueKeysWithValues: content.members.map { ($0.id, name(of: $0)) })
    let came = marked.filter { $0.mark == .new }.map { ($0.index, [common.new]) }
    let gone = marked.filter { $0.mark == .lost }.map { entry in
      let ties = changes?.union.ties.filter { $0.system == content.systems[entry.index].id } ?? []
      let was = EcomapChanges.contacts(of: ties, names: names, in: content.language)
      return (entry.index, [common.lost] + (was.isEmpty ? [] : [common.was(was)]))
    }
    let changed = marked.compactMap { entry -> (Int, [String])? in
      guard case .changed(let was) = entry.mark else { return nil }
      let now = strands.filter { $0.system == entry.index }.map { facts(of: $0) }
      return (entry.index, [common.was(was)] + now)
    }
    let untold = marked.filter { $0.mark == .untold }.map { ($0.index, [common.notComparable]) }
    let all = came + gone + changed + untold
    return all.isEmpty
      ? [Drawing.Item(name: common.nothingChanged, facts: [])]
      : all.map { Drawing.Item(name: name(of: content.systems[$0.0]), facts: $0.1) }
  }

  /// The changes if two moments are shown, then one group for the household and one per sphere.
  var items: [Drawing.ItemGroup] {
    (changes == nil
      ? [] : [Drawing.ItemGroup(title: common.changesTitle, items: changeItems)]) + [
        Drawing.ItemGroup(
          title: wording.household,
          items: content.members.map { Drawing.Item(name: name(of: $0), facts: facts(of: $0)) })
      ]
      + spheres.map { sphere in
        Drawing.ItemGroup(
          title: name(of: sphere),
          items: systems(in: sphere).map { index in
            Drawing.Item(name: name(of: content.systems[index]), facts: facts(of: index))
          })
      }
  }

  /// The whole picture in one paragraph.
  var paragraph: String {
    var sentences =
      [VisibleText.told(content.title) + "."]
      + (changes?.caution.map { [VisibleText.told($0)] } ?? [])
    sentences += [
      wording.atHome(
        content.members.map { "\(name(of: $0)) (\(facts(of: $0).joined(separator: ", ")))" })
    ]
    if content.systems.isEmpty {
      sentences +=
        content.isPeopleAsked ? wording.nobodyYet : [content.language.circle.peopleNotAsked]
    } else {
      sentences.append(counts.joined(separator: ", ") + ".")
    }
    for group in items where group.title != wording.household {
      let entries = group.items.map { "\($0.name) (\($0.facts.joined(separator: "; ")))" }
      sentences.append("\(group.title): \(entries.joined(separator: "; ")).")
    }
    return sentences.joined(separator: " ")
  }
}
