import Telling

/// Collects every problem of a draft, not only the first.
///
/// The checks are ordered by topic in files of their own; each reports at the path of the field that
/// somebody has to change. Identifiers of the draft are gathered once, so that all checks together
/// are O(*n* log *n*) in the number of records.
struct CaseChecks {
  let draft: CaseDraft
  let focal: Household?
  let people: [Person.ID: Person]
  let needs: Set<SupportNeed.ID>
  let moments: Set<Moment.ID>
  private(set) var problems: [Problem] = []

  init(_ draft: CaseDraft) {
    self.draft = draft
    focal = CaseChecks.focalHousehold(of: draft)
    people = Dictionary(draft.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    needs = Set(draft.needs.map(\.id))
    moments = Set(draft.moments.map(\.id))
  }

  /// The household that the plan is about: the one that the header names, or else the only one.
  static func focalHousehold(of draft: CaseDraft) -> Household? {
    if let id = draft.case.household { return draft.households.first { $0.id == id } }
    return draft.households.count == 1 ? draft.households[0] : nil
  }

  mutating func run() {
    checkHeader()
    checkIdentifiers()
    checkHouseholds()
    checkPeople()
    checkKin()
    checkPlan()
    checkAgreements()
    for (index, moment) in draft.moments.enumerated() {
      checkMoment(moment, at: .top["moments"][index])
    }
    checkMomentDays()
    checkNumbers()
    checkTexts()
  }

  // MARK: - Report

  mutating func report(
    _ code: Problem.Code, _ path: FieldPath, nl: String, en: String, doNL: String, doEN: String
  ) {
    problems.append(
      Problem(
        code, at: path, summary: Phrase(dutch: nl, english: en),
        remedy: Phrase(dutch: doNL, english: doEN)))
  }

  /// Reports an identifier of a person that nobody has.
  mutating func checkPerson(_ id: Person.ID?, _ path: FieldPath) {
    guard let id, people[id] == nil else { return }
    report(
      .unknownPerson, path,
      nl: "Er is geen persoon \(id).", en: "There is no person \(id).",
      doNL: CaseChecks.nearest(id.rawValue, to: people.keys.map(\.rawValue), in: .dutch),
      doEN: CaseChecks.nearest(id.rawValue, to: people.keys.map(\.rawValue), in: .english))
  }

  mutating func checkPersons(_ ids: [Person.ID], _ path: FieldPath) {
    for (index, id) in ids.enumerated() { checkPerson(id, path[index]) }
    checkOnce(ids, path)
  }

  /// Reports an item that stands twice in a list of identifiers.
  mutating func checkOnce<Record>(_ ids: [Identifier<Record>], _ path: FieldPath) {
    var seen = Set<Identifier<Record>>()
    for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
      reportTwice(id.rawValue, path[index])
    }
  }

  mutating func reportTwice(_ what: String, _ path: FieldPath) {
    report(
      .duplicateEntry, path,
      nl: "\(what) staat hier twee keer.", en: "\(what) stands here twice.",
      doNL: "Laat er één staan.", doEN: "Keep one.")
  }

  mutating func checkKnown<Record>(
    _ id: Identifier<Record>, among known: Set<Identifier<Record>>, _ code: Problem.Code,
    _ path: FieldPath, nl: String, en: String
  ) {
    guard !known.contains(id) else { return }
    let names = known.map(\.rawValue)
    report(
      code, path,
      nl: "Er is geen \(nl) \(id).", en: "There is no \(en) \(id).",
      doNL: CaseChecks.nearest(id.rawValue, to: names, in: .dutch),
      doEN: CaseChecks.nearest(id.rawValue, to: names, in: .english))
  }

  // MARK: - Advise

  /// The remedy for a word that is not known: the nearest known ones.
  static func nearest(_ word: String, to known: [String], in language: Language) -> String {
    let near = Spelling.nearest(to: word, among: known)
    switch (language, near) {
    case (.dutch, let near?): return "Bedoelt u \(near)? Verbeter het hier of voeg het toe."
    case (.english, let near?): return "Did you mean \(near)? Correct it here or add it."
    case (.dutch, nil): return "Verbeter het hier of voeg het toe."
    case (.english, nil): return "Correct it here or add it."
    }
  }
}
