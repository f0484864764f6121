public import SupportNetwork

/// The professionals around a household, and their part of the people and of the hours.
///
/// - Edge cases: the share of hours is `nil` where hours of anybody are missing or nobody gives any;
///   the hours that were told stand beside it.
public struct FormalHelp: Sendable, Hashable {
  /// The professionals, in ascending order.
  public let people: [Person.ID]
  /// How many people there are around the household.
  public let ofPeople: Int
  /// The hours a week that professionals were told to give.
  public let hours: Double
  /// The hours a week that all people around the household were told to give.
  public let hoursOfAll: Double
  /// Whose hours are missing, professional or not, in ascending order.
  public let hoursMissing: [Person.ID]
  /// The hours of the professionals as a share of all hours, 0 to 1.
  public let shareOfHours: Double?

  init(in network: Network) {
    people = network.professionals.map(\.id)
    ofPeople = network.alters.count
    func told(_ person: Person) -> Double? { network[member: person.id]?.hoursPerWeek.value }
    hours = network.professionals.compactMap(told).reduce(0, +)
    hoursMissing = network.alters.filter { told($0) == nil }.map(\.id)
    hoursOfAll = network.alters.compactMap(told).reduce(0, +)
    shareOfHours = hoursMissing.isEmpty && hoursOfAll > 0 ? hours / hoursOfAll : nil
  }
}

extension Tie {
  /// Whether there is contact at least four times a month.
  var isWeekly: Judgement {
    contactsPerMonth.value.map { Judgement($0 >= AlterAnswers.weeklyContactsPerMonth) }
      ?? .open([.tie(self, .contactsPerMonth)])
  }
}
