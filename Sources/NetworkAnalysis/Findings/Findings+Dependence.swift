// On whom it rests.
//
// The providers of a need may be missing. What each finding can be at least and at most then follows
// by hand from one thought: with k such needs, any informal person may provide for none up to all k
// of them, independently of the others.

import SupportNetwork

extension Findings {
  /// One informal person who provides for one need, counted over all needs.
  public var assignments: Finding<Int> {
    let told = coverage.reduce(0) { $0 + $1.informal.count }
    return Finding(
      .assignments, value: noneTold ? nil : told, low: told,
      high: told + silentNeeds.count * informal.count, missing: missingProviders,
      undefinedBecause: noneTold ? Because.noAnswers : nil)
  }

  /// Who has most assignments, and which share of all they are.
  public var topHelper: Finding<TopHelper> {
    let loads = loads
    let total = loads.reduce(0) { $0 + $1.count }
    guard let top = loads.map(\.count).max(), total > 0 else {
      return undefinedWithoutProvider(.topHelper)
    }
    let open = silentNeeds.count
    // What the first of the others has, for one of those who have most.
    let nextToTop =
      loads.count { $0.count == top } > 1 ? top : loads.map(\.count).filter { $0 < top }.max() ?? 0
    func people(_ isIncluded: (_ own: Int, _ others: Int) -> Bool) -> [Person.ID] {
      loads.filter { isIncluded($0.count, $0.count == top ? nextToTop : top) }.map(\.id)
    }
    // The share is least when everybody else is filled up to the top, and no further.
    let spread = loads.map { min($0.count + open, top) }.reduce(0, +)
    return Finding(
      .topHelper,
      value: TopHelper(
        people: people { own, _ in own == top }, assignments: top,
        share: Double(top) / Double(total)),
      low: TopHelper(
        people: people { own, others in own >= others + open && own > 0 }, assignments: top,
        share: Double(top) / Double(spread)),
      high: TopHelper(
        people: people { own, others in own + open >= others && own + open > 0 },
        assignments: top + open, share: Double(top + open) / Double(total + open)),
      missing: missingProviders)
  }

  /// Whose absence leaves the fewest needs with an informal provider.
  ///
  /// If it leaves as many as there are, no single absence uncovers a need.
  public var withoutOnePerson: Finding<WithoutOnePerson> {
    let loads = loads
    guard loads.contains(where: { $0.count > 0 }) else {
      return undefinedWithoutProvider(.withoutOnePerson)
    }
    let open = silentNeeds.count
    let covered = coverage.count { !$0.informal.isEmpty }
    var alone: [Person.ID: Int] = [:]
    for need in coverage where need.informal.count == 1 {
      alone[need.informal[0], default: 0] += 1
    }
    let left = loads.enumerated().map { place, load in
      (
        id: load.id, place: place, isProvider: load.count > 0,
        covered: covered - (alone[load.id] ?? 0)
      )
    }
    let providers = left.filter(\.isProvider)
    guard let least = providers.map(\.covered).min() else {
      return undefinedWithoutProvider(.withoutOnePerson)
    }
    // A need that is open may rest on any one person alone: it then counts for everybody else.
    let sure = providers.filter { one in
      left.allSatisfy { other in
        other.place == one.place || !(other.isProvider || open > 0)
          || one.covered + open <= other.covered
      }
    }
    let possible = left.filter { one in
      (one.isProvider || open > 0)
        && providers.allSatisfy { $0.place == one.place || one.covered <= $0.covered + open }
    }
    let others = informal.count >= 2 ? open : 0
    return Finding(
      .withoutOnePerson,
      value: WithoutOnePerson(
        people: providers.filter { $0.covered == least }.map(\.id), needsCovered: least),
      of: coverage.count,
      low: WithoutOnePerson(people: sure.map(\.id), needsCovered: least),
      high: WithoutOnePerson(people: possible.map(\.id), needsCovered: least + others),
      missing: missingProviders)
  }

  /// How many needs each informal person provides for, in ascending order of person.
  private var loads: [(id: Person.ID, count: Int)] {
    informalAnswers.map { ($0.person, needs(of: $0.person).count) }
  }

  /// The needs whose providers are missing.
  private var silentNeeds: [NeedCoverage] { coverage.filter { $0.providers.value == nil } }

  /// The missing answers that could name an informal person.
  private var missingProviders: [InputPath] {
    informal.isEmpty ? [] : silentNeeds.map { .providers(of: $0.need.id) }
  }

  /// Whether there are needs and informal people, and of no need the providers are known.
  private var noneTold: Bool {
    !missingProviders.isEmpty && missingProviders.count == coverage.count
  }

  private func undefinedWithoutProvider<Value>(_ definition: FindingDefinition) -> Finding<Value> {
    return Finding(
      definition, undefinedBecause: noneTold ? Because.noAnswers : Because.noInformalProvider,
      missing: missingProviders)
  }
}

extension FindingDefinition {
  static let assignments = FindingDefinition(
    .assignments, in: .assignments, from: .convention,
    dutch: Words(
      title: "Taken in het eigen netwerk",
      meaning: "Hoeveel taken mensen uit het eigen netwerk samen hebben.",
      formula: "de som over de behoeften van het aantal helpers uit het eigen netwerk",
      bounds: "Is niet bekend wie iets doet, dan telt laagste niemand en hoogste iedereen uit het "
        + "eigen netwerk.",
      doesNotSay: "Taken verschillen in gewicht."),
    english: Words(
      title: "Assignments in the family's own network",
      meaning: "How many assignments the people of the family's own network have together.",
      formula: "the sum over the needs of the number of informal providers",
      bounds: "Where the providers are missing, low counts nobody and high counts everybody of the "
        + "family's own network.",
      doesNotSay: "Assignments differ in weight."))

  static let topHelper = FindingDefinition(
    .topHelper, in: .assignments, from: .convention,
    dutch: Words(
      title: "Wie de meeste taken heeft",
      meaning: "Wie uit het eigen netwerk voor de meeste behoeften iets doet, en welk deel dat is.",
      formula: "het grootste aantal behoeften van één mens, en dat gedeeld door alle taken",
      bounds: "Is niet bekend wie iets doet, dan kan dat ieder uit het eigen netwerk zijn: laagste "
        + "en hoogste gelden per getal, en noemen wie zeker en wie misschien voorop staat. Heeft "
        + "niemand een taak, dan is er geen uitkomst.",
      doesNotSay: "Veel doen is geen fout; het zegt wie ontzien kan worden."),
    english: Words(
      title: "Who has most assignments",
      meaning: "Who of the family's own network provides for most needs, and which share that is.",
      formula: "the largest number of needs of one person, and that number divided by all "
        + "assignments",
      bounds: "Where the providers are missing, they may be anybody of the family's own network: "
        + "low and high hold for each number, and list who surely and who possibly comes first. "
        + "Where nobody has an assignment there is no value.",
      doesNotSay: "Doing much is no fault; it says who could be relieved."))

  static let withoutOnePerson = FindingDefinition(
    .withoutOnePerson, in: .needs, from: .convention,
    dutch: Words(
      title: "Als één mens wegvalt",
      meaning: "Bij wiens wegvallen de minste behoeften nog iemand uit het eigen netwerk hebben.",
      formula:
        "voor ieder die iets doet: het aantal behoeften dat zonder hem of haar nog een helper "
        + "uit het eigen netwerk heeft; het kleinste aantal, en bij wie dat zo is",
      bounds: "Is niet bekend wie iets doet, dan kan dat ieder uit het eigen netwerk zijn; laagste "
        + "en hoogste noemen wie dat zeker en wie dat misschien is. Doet niemand iets, dan is er "
        + "geen uitkomst.",
      doesNotSay: "Het voorspelt niet dat iemand wegvalt."),
    english: Words(
      title: "If one person drops out",
      meaning: "Whose absence leaves the fewest needs with somebody of the family's own network.",
      formula:
        "for each provider: the number of needs that keep an informal provider without them; "
        + "the smallest number, and of whom that holds",
      bounds: "Where the providers are missing, they may be anybody of the family's own network; "
        + "low and high list of whom it surely and of whom it possibly holds. Where nobody provides "
        + "there is no value.",
      doesNotSay: "It does not predict that anybody drops out."))
}
