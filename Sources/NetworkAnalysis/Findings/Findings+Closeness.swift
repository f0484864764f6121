// How close the people are.

import SupportNetwork

extension Findings {
  /// How many people stand in each circle, by the nearest placement of any household member.
  public var circles: Finding<CircleCounts> {
    let answers = alterAnswers
    func counts(_ count: (Circle) -> Int) -> CircleCounts {
      CircleCounts(inner: count(.inner), middle: count(.middle), outer: count(.outer))
    }
    let noneTold = !answers.isEmpty && answers.allSatisfy { $0.circle == nil }
    return Finding(
      .circles,
      value: noneTold ? nil : counts { circle in answers.count { $0.circle == circle } },
      of: answers.count,
      low: counts { circle in answers.count { $0.isSurely(in: circle) } },
      high: counts { circle in answers.count { $0.isPossibly(in: circle) } },
      missing: answers.flatMap(\.missingCircles),
      undefinedBecause: noneTold ? Because.noAnswers : nil)
  }

  /// How close the people are on average, each by the household member who is closest to them.
  public var meanCloseness: Finding<Double> {
    guard !network.alters.isEmpty else {
      return Finding(.meanCloseness, undefinedBecause: Because.noAlters)
    }
    let answers = alterAnswers
    let told = answers.compactMap(\.closeness)
    func mean(_ steps: [Int]) -> Double { Double(steps.reduce(0, +)) / Double(steps.count) }
    return Finding(
      .meanCloseness,
      value: told.isEmpty ? nil : mean(told),
      low: mean(answers.map(\.closenessRange.lowerBound)),
      high: mean(answers.map(\.closenessRange.upperBound)),
      missing: answers.flatMap(\.missingCloseness),
      undefinedBecause: told.isEmpty ? Because.noAnswers : nil)
  }

  /// The informal people with whom a household member is close, at 4 or 5, without conflict.
  ///
  /// It counts people, not pairs: a grandmother who is close to three children is one. Close and in
  /// conflict on the same tie does not count; a quarrel on another tie takes nothing away.
  public var strongInformalTies: Finding<Int> {
    Finding(
      .strongInformalTies, counting: informalAnswers.map(\.isStrong), of: informal.count)
  }
}

extension FindingDefinition {
  static let circles = FindingDefinition(
    .circles, in: .people, from: .kahnAntonucci,
    dutch: Words(
      title: "Mensen per cirkel",
      meaning: "Hoeveel mensen in de binnenste, middelste en buitenste cirkel staan.",
      formula:
        "ieder mens één keer, in de dichtste cirkel waarin een gezinslid hem of haar plaatst",
      bounds: "De uitkomst laat weg wie niemand plaatste. Een ontbrekende plaats kan elke cirkel "
        + "zijn; laagste en hoogste gelden per cirkel.",
      doesNotSay: "Dichtbij staan is niet hetzelfde als helpen."),
    english: Words(
      title: "People in each circle",
      meaning: "How many people stand in the inner, the middle and the outer circle.",
      formula: "each person once, in the nearest circle in which a household member places them",
      bounds: "The value leaves out whom nobody placed. A missing placement may be any circle; low "
        + "and high hold for each circle by itself.",
      doesNotSay: "Being near is not the same as helping."))

  static let meanCloseness = FindingDefinition(
    .meanCloseness, in: .steps, from: .convention,
    dutch: Words(
      title: "Gemiddelde nabijheid",
      meaning: "Hoe dichtbij mensen gemiddeld staan voor het gezinslid dat het dichtst bij hen is.",
      formula: "het gemiddelde over de mensen van de hoogste nabijheid die een gezinslid noemt",
      bounds:
        "De uitkomst laat weg van wie geen nabijheid bekend is. Een ontbrekende nabijheid kan "
        + "1 tot 5 zijn. Zonder mensen in het netwerk is er geen uitkomst.",
      doesNotSay: "De stappen hebben een volgorde, geen maat: het gemiddelde is een rekenafspraak."),
    english: Words(
      title: "Mean closeness",
      meaning: "How close people are on average to the household member who is closest to them.",
      formula: "the mean over the people of the largest closeness that a household member tells",
      bounds: "The value leaves out people of whom no closeness is known. A missing closeness may "
        + "be 1 to 5. Without people in the network there is no value.",
      doesNotSay: "The steps have an order and no distance: their mean is a rule of arithmetic."))

  static let strongInformalTies = FindingDefinition(
    .strongInformalTies, in: .people, from: .convention,
    dutch: Words(
      title: "Sterke banden in het eigen netwerk",
      meaning: "Met hoeveel mensen uit het eigen netwerk een gezinslid een sterke band heeft.",
      formula:
        "het aantal mensen uit het eigen netwerk met ten minste één band met nabijheid 4 of 5 "
        + "die geen ruzie is; ieder mens telt één keer",
      bounds: "Een ontbrekende nabijheid kan 1 tot 5 zijn; een contact waarvan niet bekend is hoe "
        + "het is, kan ruzie zijn of niet.",
      doesNotSay: "De grens van 4 is een afspraak. Een minder sterke band kan veel waard zijn."),
    english: Words(
      title: "Strong ties in the family's own network",
      meaning:
        "With how many people of its own network somebody of the household has a strong tie.",
      formula: "the number of informal people with at least one tie of closeness 4 or 5 that is no "
        + "conflict; each person counts once",
      bounds: "A missing closeness may be 1 to 5; a missing quality may be conflict or not.",
      doesNotSay: "The limit of 4 is a convention. A tie less strong can be worth much."))
}
