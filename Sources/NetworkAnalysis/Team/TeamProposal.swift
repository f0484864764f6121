public import SupportNetwork

/// Who could be asked so that every need has the people it wants, with back-up: a proposal to talk
/// about, never a decision.
///
///     let team = TeamProposal(for: family, at: "T0")
///     team?.needs.filter { !$0.asked.isEmpty }.map(\.need.id)
///     team?.members.map(\.person)
///
/// Only people of the informal network who pass every gate of the suggestions are asked, within the
/// hours that they themselves want to give: nobody is ever proposed above their own wish, and nobody
/// for a need of which somebody at home said *rather not*. Of all such proposals it is
/// the one that
///
/// 1. fills the most places: first as many people as the family wants for each need, then a second
///    one for back-up where the family wants one;
/// 2. spreads best: the sum over people of the square of their tasks, old and new, is least;
/// 3. asks those who already said that they may be asked;
/// 4. asks those who are closest, as the people told for whom the need is;
/// 5. and between equals the first by identifier.
///
/// - Edge cases: a need of which nobody knows who provides is listed and not planned for, and one that
///   only a professional can do is left to them. Hours that
///   are not known are never taken for free: those people stand under `askFirst`.
/// - Complexity: that of a flow of least cost over people and needs; some milliseconds for 200 people
///   and 60 needs.
public struct TeamProposal: Sendable, Hashable {
  /// The moment.
  public let moment: Moment.ID
  /// The hours a week that each new task counts for.
  public let hoursPerTask: Double
  /// Each need of which it is known who provides, in ascending order.
  public let needs: [TeamNeed]
  /// The needs that only a professional can do and of which nobody does it, in ascending order.
  public let forProfessionals: [SupportNeed.ID]
  /// The needs of which it is not known who provides, in ascending order.
  public let unknown: [SupportNeed.ID]
  /// Those who would be asked, in ascending order.
  public let members: [TeamMember]
  /// Those who could be asked if something were known, in ascending order.
  public let askFirst: [AskFirst]
  /// Those who are not asked, and why, in ascending order.
  public let leftOut: [LeftOut]
  /// On whom most tasks would rest, or `nil` when nobody of the informal network has one.
  public let top: TopProvider?

  /// The hours a week that a new task counts for, if nobody says otherwise: on the safe side for what
  /// is needed less than every week.
  public static let usualHoursPerTask = 2.0

  /// Finds who could be asked in a case, or `nil` if it has no such moment.
  ///
  /// - Precondition: A task counts for a quarter of an hour to 40 hours.
  public init?(
    for family: FamilyCase, at moment: Moment.ID, hoursPerTask: Double = usualHoursPerTask
  ) {
    precondition(
      (0.25...40).contains(hoursPerTask), "A task counts for a quarter of an hour to 40 hours")
    guard let network = family.network(at: moment),
      let setting = SuggestionSetting(of: family, at: moment)
    else { return nil }
    let gates = TeamGates(network, in: setting, hoursPerTask: hoursPerTask)
    let coverage = setting.coverage
    let planning = TeamPlanning(coverage, gates)
    let asked = planning.asked()
    self.moment = moment
    self.hoursPerTask = hoursPerTask
    needs = planning.places.map { place in
      TeamNeed(
        place, asked: asked.filter { $0.need == place.need.id }.map(\.person),
        leftOut: planning.leftOut[place.need.id] ?? [])
    }
    unknown = coverage.filter { $0.meetsTarget == nil }.map(\.need.id)
    forProfessionals = coverage.filter {
      $0.need.professionalsOnly && $0.meetsTarget == false
    }.map(\.need.id)
    members = gates.open.compactMap { candidate in
      let own = asked.filter { $0.person == candidate.person.id }.map(\.need)
      return own.isEmpty
        ? nil
        : TeamMember(
          person: candidate.person.id, needs: own,
          tasksNow: planning.tasks(of: candidate.person.id),
          freeHours: candidate.freeHours, cautions: candidate.cautions)
    }
    askFirst = gates.askFirst
    leftOut = gates.leftOut
    let tasks = network.informal.map { person in
      (
        id: person.id,
        count: planning.tasks(of: person.id) + asked.count { $0.person == person.id }
      )
    }
    let most = tasks.map(\.count).max() ?? 0
    let total = tasks.map(\.count).reduce(0, +)
    top =
      most == 0
      ? nil
      : TopProvider(
        people: tasks.filter { $0.count == most }.map(\.id), assignments: most,
        share: Double(most) / Double(total))
  }
}

/// Somebody who could be asked if something were known.
public struct AskFirst: Sendable, Hashable {
  /// The person.
  public let person: Person.ID
  /// The answers that are missing.
  public let missing: [InputPath]
}
