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
    checkProvidersAgainstAgreements()
    checkProfessionalsOnly()
    checkRoles()
    checkNumbers()
    checkTexts()
    checkSecretAddresses()
  }

  // MARK: - Report

  mutating func report(_ fault: CaseFault, _ path: FieldPath) {
    problems.append(Problem(fault, at: path))
  }

  /// Reports an identifier of a person that nobody has.
  mutating func checkPerson(_ id: Person.ID?, _ path: FieldPath) {
    guard let id, people[id] == nil else { return }
    report(.unknown(.person, id, among: people.keys), path)
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

  mutating func reportTwice(_ what: String, _ path: FieldPath) { report(.twice(what), path) }

  /// Reports an identifier of a record that is not there.
  mutating func checkKnown<Record>(
    _ id: Identifier<Record>, among known: Set<Identifier<Record>>, _ record: CaseFault.Record,
    _ path: FieldPath
  ) {
    guard !known.contains(id) else { return }
    report(.unknown(record, id, among: known), path)
  }
}
