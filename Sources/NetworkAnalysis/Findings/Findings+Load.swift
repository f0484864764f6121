// What it takes of them.

public import SupportNetwork

extension Findings {
  /// The hours a week that informal people give together.
  ///
  /// Hours that are missing count between 0 and what the person wants to give at most.
  public var informalHoursPerWeek: Finding<Double> {
    let hours = hours
    let told = hours.told.map(\.hours).reduce(0, +)
    let noneTold = hours.told.isEmpty && !informal.isEmpty
    return Finding(
      .informalHoursPerWeek, value: noneTold ? nil : told, low: told,
      high: hours.most.map { $0.map(\.hours).reduce(told, +) }, missing: hours.missing,
      undefinedBecause: noneTold ? Because.noAnswers : nil,
      boundlessBecause: hours.most == nil ? Because.unboundedHours : nil)
  }

  /// Who of the informal people gives most hours, and which share of all they are.
  public var largestHours: Finding<LargestHours> {
    let hours = hours
    guard let top = hours.told.map(\.hours).max(), top > 0 else {
      let noneTold = hours.told.isEmpty && !informal.isEmpty
      return Finding(
        .largestHours, undefinedBecause: noneTold ? Because.noAnswers : Because.noHours,
        missing: hours.missing)
    }
    let total = hours.told.map(\.hours).reduce(0, +)
    let first = hours.told.filter { $0.hours == top }.map(\.id)
    let caps = hours.most
    let largestCap = caps?.map(\.hours).max() ?? 0
    // The share is least when everybody who is silent gives as much as the top, or all they can.
    let spread = hours.silent.map { min($0.cap ?? top, top) }.reduce(total, +)
    return Finding(
      .largestHours,
      value: LargestHours(people: first, hours: top, share: top / total),
      low: LargestHours(
        people: hours.silent.allSatisfy { ($0.cap ?? .infinity) <= top } ? first : [],
        hours: top, share: top / spread),
      high: caps.map { caps in
        LargestHours(
          people: (first + caps.filter { $0.hours >= top }.map(\.id)).sorted(),
          hours: max(top, largestCap),
          share: max(top / total, largestCap / (total + largestCap)))
      },
      missing: hours.missing, boundlessBecause: caps == nil ? Because.unboundedHours : nil)
  }

  /// The informal people who give more hours than they want to give at most.
  public var aboveOwnMaximum: Finding<[Person.ID]> {
    Finding(
      .aboveOwnMaximum, listing: informal.map { ($0.id, isAboveOwnMaximum($0)) },
      of: informal.count)
  }

  /// The informal people with a score of 7 or more on the Caregiver Strain Index.
  public var overburdened: Finding<[Person.ID]> {
    Finding(
      .overburdened, listing: informal.map { ($0.id, isOverburdened($0.id)) }, of: informal.count)
  }

  func isAboveOwnMaximum(_ person: Person) -> Judgement {
    let hours = network[member: person.id]?.hoursPerWeek.value
    let most = person.hoursAtMost.value
    if let hours, let most { return Judgement(hours > most) }
    if hours == 0 { return .no }
    return .open(
      (hours == nil ? [.person(person.id, .hoursPerWeek)] : [])
        + (most == nil ? [.person(person.id, .hoursAtMost)] : []))
  }

  func isOverburdened(_ person: Person.ID) -> Judgement {
    guard let burden = network[member: person]?.burden.value else {
      return .open([.person(person, .burden)])
    }
    return Judgement(burden.isOverburdened)
  }

  private var hours: Hours { Hours(of: informal, in: network) }
}

/// The hours that were told, and how far the missing ones may go.
private struct Hours {
  typealias Given = (id: Person.ID, hours: Double)
  private(set) var told: [Given] = []
  private(set) var silent: [(id: Person.ID, cap: Double?)] = []
  private(set) var missing: [InputPath] = []

  init(of people: [Person], in network: Network) {
    for person in people {
      if let hours = network[member: person.id]?.hoursPerWeek.value {
        told.append((person.id, hours))
      } else {
        let cap = person.hoursAtMost.value
        silent.append((person.id, cap))
        missing.append(.person(person.id, .hoursPerWeek))
        if cap == nil { missing.append(.person(person.id, .hoursAtMost)) }
      }
    }
  }

  /// What each silent person wants to give at most, or `nil` if that is not known of somebody.
  var most: [Given]? {
    let caps: [Given] = silent.compactMap { one in one.cap.map { (one.id, $0) } }
    return caps.count == silent.count ? caps : nil
  }
}

extension FindingDefinition {
  static let informalHoursPerWeek = FindingDefinition(
    .informalHoursPerWeek, in: .hoursPerWeek, from: .convention,
    dutch: Words(
      title: "Uren van het eigen netwerk",
      meaning: "Hoeveel uren per week mensen uit het eigen netwerk samen geven.",
      formula: "de som van de uren per week van wie geen professional is",
      bounds: "De uitkomst telt de uren die genoemd zijn. Ontbrekende uren liggen tussen 0 en wat "
        + "iemand hooguit wil geven; is dat ook niet bekend, dan is er geen hoogste.",
      doesNotSay: "Uren zeggen niet hoe zwaar of hoe waardevol het is."),
    english: Words(
      title: "Hours of the family's own network",
      meaning: "How many hours a week the people of the family's own network give together.",
      formula: "the sum of the hours a week of those who are no professionals",
      bounds: "The value adds the hours that were told. Missing hours lie between 0 and what the "
        + "person wants to give at most; where that is missing too there is no high.",
      doesNotSay: "Hours do not say how heavy or how valuable it is."))

  static let largestHours = FindingDefinition(
    .largestHours, in: .hoursPerWeek, from: .convention,
    dutch: Words(
      title: "Wie de meeste uren geeft",
      meaning: "Wie uit het eigen netwerk de meeste uren per week geeft, en welk deel dat is.",
      formula: "de meeste uren van één mens, en die gedeeld door alle uren van het eigen netwerk",
      bounds: "Ontbrekende uren liggen tussen 0 en wat iemand hooguit wil geven; is dat ook niet "
        + "bekend, dan is er geen hoogste. Geeft niemand uren, dan is er geen uitkomst.",
      doesNotSay: "Veel geven is geen fout; het zegt wie ontzien kan worden."),
    english: Words(
      title: "Who gives most hours",
      meaning: "Who of the family's own network gives most hours a week, and which share that is.",
      formula: "the most hours of one person, and those divided by all hours of the family's own "
        + "network",
      bounds:
        "Missing hours lie between 0 and what the person wants to give at most; where that is "
        + "missing too there is no high. Where nobody gives hours there is no value.",
      doesNotSay: "Giving much is no fault; it says who could be relieved."))

  static let aboveOwnMaximum = FindingDefinition(
    .aboveOwnMaximum, in: .people, from: .convention,
    dutch: Words(
      title: "Meer uren dan iemand wil",
      meaning: "Wie uit het eigen netwerk meer uren per week geeft dan hij of zij wil.",
      formula: "wie meer uren per week geeft dan het eigen maximum",
      bounds: "Zijn de uren of het maximum niet bekend, dan telt laagste die mensen niet mee, en "
        + "hoogste wel.",
      doesNotSay: "Het zegt niet dat iemand moet stoppen."),
    english: Words(
      title: "More hours than wanted",
      meaning: "Who of the family's own network gives more hours a week than they want.",
      formula: "those who give more hours a week than their own maximum",
      bounds: "Where the hours or the maximum are missing it is possible: low leaves those people "
        + "out, high lists them.",
      doesNotSay: "It does not say that anybody has to stop."))

  static let overburdened = FindingDefinition(
    .overburdened, in: .people, from: .robinson,
    dutch: Words(
      title: "Overbelast",
      meaning: "Wie uit het eigen netwerk volgens de vragenlijst overbelast is.",
      formula: "wie 7 of meer scoort op de Caregiver Strain Index (0 tot 13)",
      bounds:
        "Wie de lijst niet invulde, telt bij laagste niet mee, en bij hoogste wel.",
      doesNotSay: "Een score is een aanleiding om te praten, geen diagnose."),
    english: Words(
      title: "Overburdened",
      meaning: "Who of the family's own network is overburdened by the questionnaire.",
      formula: "those who score 7 or more on the Caregiver Strain Index (0 to 13)",
      bounds: "Where the list was not filled in it is possible: low leaves those people out, high "
        + "lists them.",
      doesNotSay: "A score is a reason to talk, no diagnosis."))
}
