// What the people give.

import SupportNetwork

extension Findings {
  /// The informal people from whom the household receives any support.
  ///
  /// Support on a tie in conflict counts: the conflict stands beside it, and takes nothing away.
  public var informalSupporters: Finding<Int> {
    Finding(
      .informalSupporters, counting: informalAnswers.map { $0.gives(atLeast: 1) },
      of: informal.count)
  }

  /// How many different types of support an informal supporter gives, on average.
  public var multiplexity: Finding<Double> {
    let answers = informalAnswers
    let supporters = answers.filter { !$0.supportTypes.isEmpty }
    let silent = answers.count { $0.supportTypes.isEmpty && !$0.missingSupport.isEmpty }
    let missing = answers.flatMap(\.missingSupport)
    guard !supporters.isEmpty else {
      let reason = silent > 0 && silent == answers.count ? Because.noAnswers : Because.noSupporters
      return Finding(.multiplexity, undefinedBecause: reason, missing: missing)
    }
    // Whoever is silent may give nothing, one type, or all of them: one type each is the worst for
    // the mean, all types each the best.
    let all = SupportType.allCases.count
    let told = supporters.reduce(0) { $0 + $1.supportTypes.count }
    let most = supporters.map { $0.missingSupport.isEmpty ? $0.supportTypes.count : all }
      .reduce(0, +)
    let people = Double(supporters.count + silent)
    return Finding(
      .multiplexity, value: Double(told) / Double(supporters.count),
      low: Double(told + silent) / people, high: Double(most + silent * all) / people,
      missing: missing)
  }

  /// The informal people who give two types of support or more.
  public var multiplexSupporters: Finding<Int> {
    Finding(
      .multiplexSupporters, counting: informalAnswers.map { $0.gives(atLeast: 2) },
      of: informalSupporters.value)
  }

  /// The informal supporters with whom support goes both ways.
  public var reciprocalSupporters: Finding<Int> {
    Finding(
      .reciprocalSupporters,
      counting: informalAnswers.map { .all([$0.gives(atLeast: 1), $0.isMutual]) },
      of: informalSupporters.value)
  }
}

extension FindingDefinition {
  static let informalSupporters = FindingDefinition(
    .informalSupporters, in: .people, from: .convention,
    dutch: Words(
      title: "Mensen die steun geven",
      meaning: "Van hoeveel mensen uit het eigen netwerk het gezin steun krijgt.",
      formula: "het aantal mensen uit het eigen netwerk van wie een gezinslid ten minste één soort "
        + "steun krijgt, ook als er ruzie is",
      bounds: "Is niet bekend of iemand steun geeft, dan telt laagste geen steun en hoogste wel.",
      doesNotSay: "Het zegt niet of de steun genoeg is, of past."),
    english: Words(
      title: "People who give support",
      meaning: "From how many people of its own network the household receives support.",
      formula: "the number of informal people from whom a household member receives at least one "
        + "type of support, also where there is conflict",
      bounds: "Where support is missing, low counts none and high counts some.",
      doesNotSay: "It does not say whether the support is enough, or fits."))

  static let multiplexity = FindingDefinition(
    .multiplexity, in: .supportTypes, from: .convention,
    dutch: Words(
      title: "Soorten steun per steungever",
      meaning:
        "Hoeveel soorten steun iemand uit het eigen netwerk die steun geeft, gemiddeld geeft.",
      formula:
        "het gemiddelde, over wie steun geeft, van het aantal verschillende soorten over alle "
        + "banden met het gezin",
      bounds: "De uitkomst telt de soorten die genoemd zijn. Een ontbrekend antwoord kan geen, één "
        + "of alle vijf soorten zijn. Geeft niemand steun, dan is er geen uitkomst.",
      doesNotSay: "Wie één soort steun geeft, kan juist daarin onmisbaar zijn."),
    english: Words(
      title: "Types of support for each supporter",
      meaning: "How many types of support an informal supporter gives on average.",
      formula: "the mean, over the supporters, of the number of different types over all ties with "
        + "the household",
      bounds: "The value counts the types that were told. A missing answer may be none, one or all "
        + "five types. Where nobody gives support there is no value.",
      doesNotSay: "Who gives one type of support can be indispensable in just that."))

  static let multiplexSupporters = FindingDefinition(
    .multiplexSupporters, in: .people, from: .convention,
    dutch: Words(
      title: "Mensen met meer soorten steun",
      meaning: "Hoeveel mensen uit het eigen netwerk twee of meer soorten steun geven.",
      formula: "het aantal mensen uit het eigen netwerk met ten minste twee verschillende soorten",
      bounds: "Is niet bekend welke steun iemand geeft, dan telt hoogste twee soorten of meer.",
      doesNotSay: "Meer soorten is niet meer steun."),
    english: Words(
      title: "People with more types of support",
      meaning: "How many people of the family's own network give two types of support or more.",
      formula: "the number of informal people with at least two different types",
      bounds: "Where support is missing, high counts two types or more.",
      doesNotSay: "More types is not more support."))

  static let reciprocalSupporters = FindingDefinition(
    .reciprocalSupporters, in: .people, from: .convention,
    dutch: Words(
      title: "Steun over en weer",
      meaning: "Met hoeveel mensen die steun geven de steun over en weer gaat.",
      formula: "het aantal mensen die steun geven en met wie op ten minste één band de steun "
        + "wederkerig is; waar dat niet gevraagd is, volgt het uit wat het gezin krijgt en geeft",
      bounds: "Is wederkerigheid of steun niet bekend, dan telt laagste nee en hoogste ja.",
      doesNotSay:
        "Het is het beeld van het gezin alleen. Steun die één kant op gaat is niet minder."),
    english: Words(
      title: "Support both ways",
      meaning: "With how many supporters support goes both ways.",
      formula: "the number of people who give support and with whom it is mutual on at least one "
        + "tie; where that was not asked it follows from what the household receives and gives",
      bounds: "Where reciprocity or support is missing, low counts no and high counts yes.",
      doesNotSay: "It is the view of the household alone. Support that goes one way is not less."))
}
