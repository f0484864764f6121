public import Telling

/// A case that holds: every identifier is unique, every reference leads somewhere, every date exists.
///
///     let family = try FamilyCase(validating: draft)
///     family.people.first?.id               // "P01"
///     let network = family.network(at: "T1")
///
/// Records with an identifier stand in ascending order of it, ties in the order of their people,
/// moments by date. Sentences and lists of people keep the order in which the family gave them. So
/// the same case in any order of its rows gives the same output.
///
/// A case cannot be changed; change its `draft` and validate again.
@dynamicMemberLookup
public struct FamilyCase: Sendable, Hashable {
  /// The case as a draft, in order.
  public let draft: CaseDraft
  /// What is worth knowing and no error; in the order of the file if a reader read one.
  public private(set) var warnings: [Problem]
  private let index: [Person.ID: Int]

  /// Creates a case, or throws every problem of the draft.
  ///
  /// - Complexity: O(*n* log *n*) in the number of records.
  /// - Throws: `Problems` with at least one error; warnings stand among the problems.
  public init(validating draft: CaseDraft) throws(Problems) {
    var checks = CaseChecks(draft)
    checks.run()
    guard checks.problems.allSatisfy(\.isWarning) else {
      throw Problems(problems: checks.problems)
    }
    warnings = checks.problems
    self.draft = draft.inOrder()
    index = Dictionary(
      uniqueKeysWithValues: self.draft.people.enumerated().map { ($1.id, $0) })
  }

  /// Any field of the case, such as `people` or `needs`.
  @inlinable
  public subscript<Value>(dynamicMember field: KeyPath<CaseDraft, Value>) -> Value {
    draft[keyPath: field]
  }

  /// The person with this identifier, or `nil`. O(1).
  public subscript(id: Person.ID) -> Person? { index[id].map { draft.people[$0] } }

  /// The household that the plan is about.
  public var household: Household {
    guard let household = CaseChecks.focalHousehold(of: draft) else {
      preconditionFailure("A valid case has a household that its plan is about.")
    }
    return household
  }

  /// The last moment at which somebody was mapped, or `nil` for a case without moments.
  ///
  /// A planned moment, with a date and nothing else, is not the last.
  public var latestMoment: Moment? {
    draft.moments.last { !$0.isPlanned } ?? draft.moments.last
  }

  /// The moment with this identifier, or `nil`.
  public func moment(_ id: Moment.ID) -> Moment? { draft.moments.first { $0.id == id } }
}

extension Moment {
  /// Whether nothing was noted yet but the day.
  public var isPlanned: Bool {
    members.isEmpty && ties.isEmpty && provisions.isEmpty && goalReviews.isEmpty
  }
}

extension FamilyCase {
  /// Whether two cases hold the same; in which rows their warnings stood does not count.
  public static func == (lhs: Self, rhs: Self) -> Bool { lhs.draft == rhs.draft }

  /// Feeds what the case holds.
  public func hash(into hasher: inout Hasher) { hasher.combine(draft) }
}

extension CaseDraft {
  /// The draft with its records in ascending order.
  func inOrder() -> CaseDraft {
    var draft = self
    for index in draft.households.indices { draft.households[index].members.sort() }
    draft.households.sort { $0.id < $1.id }
    draft.people.sort { $0.id < $1.id }
    for index in draft.couples.indices { draft.couples[index].partners.sort() }
    draft.couples.sort { $0.partners.lexicographicallyPrecedes($1.partners) }
    draft.organisations.sort { $0.id < $1.id }
    draft.needs.sort { $0.id < $1.id }
    draft.goals.sort { $0.id < $1.id }
    draft.plan.choices.sort {
      ($0.by, $0.need?.rawValue ?? "") < ($1.by, $1.need?.rawValue ?? "")
    }
    draft.safetyConditions.sort { $0.id < $1.id }
    draft.agreements.sort { $0.id < $1.id }
    draft.motivations.sort { ($0.need, $0.moment) < ($1.need, $1.moment) }
    draft.moments = draft.moments.map { $0.inOrder() }
    draft.moments.sort { ($0.date, $0.id) < ($1.date, $1.id) }
    return draft
  }
}

extension Moment {
  /// The moment with its records in ascending order.
  fileprivate func inOrder() -> Moment {
    var moment = self
    // What was answered was asked.
    moment.leftOut = leftOut.filter { !asked($0) }
    moment.members.sort { $0.person < $1.person }
    moment.ties = ties.map { tie in
      var tie = tie
      if case .given(let types) = tie.receives { tie.receives = .given(Set(types).sorted()) }
      if case .given(let types) = tie.gives { tie.gives = .given(Set(types).sorted()) }
      return tie
    }
    moment.ties.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    for index in moment.alterTies.indices { moment.alterTies[index].between.sort() }
    moment.alterTies.sort { $0.between.lexicographicallyPrecedes($1.between) }
    moment.organisationTies.sort { ($0.person, $0.organisation) < ($1.person, $1.organisation) }
    moment.provisions = provisions.map { provision in
      var provision = provision
      if case .given(let people) = provision.providers {
        provision.providers = .given(people.sorted())
      }
      return provision
    }
    moment.provisions.sort { $0.need < $1.need }
    moment.goalReviews.sort { $0.goal < $1.goal }
    moment.agreementReviews.sort { $0.agreement < $1.agreement }
    moment.satisfaction.sort { ($0.by, $0.about.rawValue) < ($1.by, $1.about.rawValue) }
    moment.instruments.sort {
      ($0.instrument, $0.by?.rawValue ?? "", $0.about?.rawValue ?? "")
        < ($1.instrument, $1.by?.rawValue ?? "", $1.about?.rawValue ?? "")
    }
    return moment
  }
}

extension FamilyCase {
  /// The same case with its warnings changed, as a reader does that knows their places.
  package func locating(warnings locate: ([Problem]) -> [Problem]) -> FamilyCase {
    var family = self
    family.warnings = locate(warnings)
    return family
  }
}
