// What is covered.

public import SupportNetwork

extension Findings {
  /// The needs of the family.
  public var needs: Finding<Int> { Finding(.needs, exact: coverage.count) }

  /// The needs with at least one informal provider.
  public var needsWithInformalProvider: Finding<Int> {
    Finding(
      .needsWithInformalProvider,
      counting: coverage.map { judge($0, $0.hasInformalProvider, possible: !informal.isEmpty) },
      of: coverage.count)
  }

  /// The needs with at least as many informal providers as the family wants.
  public var needsMeetingTarget: Finding<Int> {
    Finding(
      .needsMeetingTarget,
      counting: coverage.map {
        judge($0, $0.meetsTarget, possible: informal.count >= $0.need.target)
      },
      of: coverage.count)
  }

  /// The needs with at least two informal providers, so that one can step in for the other.
  public var needsWithBackup: Finding<Int> {
    Finding(
      .needsWithBackup,
      counting: coverage.map { judge($0, $0.hasBackup, possible: informal.count >= 2) },
      of: coverage.count)
  }

  /// The needs for which professionals provide and nobody else.
  public var needsOnlyProfessional: Finding<[SupportNeed.ID]> {
    Finding(
      .needsOnlyProfessional,
      listing: coverage.map {
        ($0.need.id, judge($0, $0.isOnlyProfessional, possible: !network.professionals.isEmpty))
      },
      of: coverage.count)
  }

  /// The needs for which nobody provides, of the household, the informal people or professionals.
  public var needsUncovered: Finding<[SupportNeed.ID]> {
    Finding(
      .needsUncovered,
      listing: coverage.map { ($0.need.id, judge($0, $0.isUncovered, possible: true)) },
      of: coverage.count)
  }

  /// Whether something holds for a need; `possible` is whether any filling could make it hold.
  private func judge(
    _ coverage: NeedCoverage, _ told: Bool?, possible: Bool
  ) -> Judgement {
    if let told { return Judgement(told) }
    return possible ? .open([.providers(of: coverage.need.id)]) : .no
  }
}

extension FindingDefinition {
  private static let anybodyDutch =
    "Is niet bekend wie iets doet, dan kan dat niemand zijn of wie dan ook uit het netwerk."
  private static let anybodyEnglish =
    "Where the providers are missing, they may be nobody or anybody of the network."

  static let needs = FindingDefinition(
    .needs, in: .needs, from: .convention,
    dutch: Words(
      title: "Behoeften",
      meaning: "Hoeveel dingen er voor dit gezin gedaan moeten worden.",
      formula: "het aantal behoeften in het plan",
      bounds: "Altijd bekend.",
      doesNotSay: "Behoeften verschillen in gewicht; het aantal zegt niet hoe zwaar het is."),
    english: Words(
      title: "Needs",
      meaning: "How many things have to be done for this family.",
      formula: "the number of needs in the plan",
      bounds: "Always known.",
      doesNotSay: "Needs differ in weight; their number does not say how heavy it is."))

  static let needsWithInformalProvider = FindingDefinition(
    .needsWithInformalProvider, in: .needs, from: .convention,
    dutch: Words(
      title: "Behoeften met iemand uit het eigen netwerk",
      meaning: "Voor hoeveel behoeften ten minste één mens uit het eigen netwerk iets doet.",
      formula: "het aantal behoeften met ten minste één helper die geen gezinslid en geen "
        + "professional is",
      bounds: anybodyDutch,
      doesNotSay: "Het zegt niet dat het netwerk het alleen kan of moet doen."),
    english: Words(
      title: "Needs with somebody of the family's own network",
      meaning: "For how many needs at least one person of the family's own network provides.",
      formula: "the number of needs with at least one provider who is neither of the household nor "
        + "a professional",
      bounds: anybodyEnglish,
      doesNotSay: "It does not say that the network can or should do it alone."))

  static let needsMeetingTarget = FindingDefinition(
    .needsMeetingTarget, in: .needs, from: .convention,
    dutch: Words(
      title: "Behoeften die geregeld zijn",
      meaning:
        "Voor hoeveel behoeften er zo veel mensen uit het eigen netwerk zijn als de familie wil.",
      formula:
        "het aantal behoeften met ten minste het gewenste aantal helpers uit het eigen netwerk",
      bounds: anybodyDutch,
      doesNotSay: "Het is geen oordeel dat het netwerk toereikend is; de familie koos het aantal."),
    english: Words(
      title: "Needs that are arranged",
      meaning:
        "How many needs have as many people of the family's own network as the family wants.",
      formula: "the number of needs with at least the wanted number of informal providers",
      bounds: anybodyEnglish,
      doesNotSay: "It is no verdict that the network suffices; the family chose the number."))

  static let needsWithBackup = FindingDefinition(
    .needsWithBackup, in: .needs, from: .convention,
    dutch: Words(
      title: "Behoeften met achtervang",
      meaning: "Voor hoeveel behoeften twee of meer mensen uit het eigen netwerk iets doen.",
      formula: "het aantal behoeften met ten minste twee helpers uit het eigen netwerk",
      bounds: anybodyDutch,
      doesNotSay: "Het zegt niet of zij het op hetzelfde moment kunnen overnemen."),
    english: Words(
      title: "Needs with back-up",
      meaning: "For how many needs two or more people of the family's own network provide.",
      formula: "the number of needs with at least two informal providers",
      bounds: anybodyEnglish,
      doesNotSay: "It does not say whether they can take over at the same moment."))

  static let needsOnlyProfessional = FindingDefinition(
    .needsOnlyProfessional, in: .needs, from: .convention,
    dutch: Words(
      title: "Behoeften met alleen professionals",
      meaning: "Voor welke behoeften alleen professionals iets doen.",
      formula: "de behoeften met een of meer professionals, zonder gezinslid en zonder iemand uit "
        + "het eigen netwerk",
      bounds: anybodyDutch + " Laagste noemt wat zeker is, hoogste wat kan.",
      doesNotSay: "Sommige dingen horen bij een professional."),
    english: Words(
      title: "Needs with professionals only",
      meaning: "For which needs only professionals provide.",
      formula: "the needs with one or more professionals, without anybody of the household or of "
        + "the family's own network",
      bounds: anybodyEnglish + " Low lists what is sure, high what is possible.",
      doesNotSay: "Some things belong to a professional."))

  static let needsUncovered = FindingDefinition(
    .needsUncovered, in: .needs, from: .convention,
    dutch: Words(
      title: "Behoeften zonder iemand",
      meaning: "Voor welke behoeften nog niemand iets doet.",
      formula: "de behoeften zonder gezinslid, iemand uit het eigen netwerk of professional",
      bounds: anybodyDutch + " Laagste noemt wat zeker is, hoogste wat kan.",
      doesNotSay: "Het zegt niet dat niemand wil; misschien is het nog niet gevraagd."),
    english: Words(
      title: "Needs without anybody",
      meaning: "For which needs nobody provides yet.",
      formula: "the needs without anybody of the household or of the family's own network and "
        + "without a professional",
      bounds: anybodyEnglish + " Low lists what is sure, high what is possible.",
      doesNotSay: "It does not say that nobody wants to; perhaps nobody was asked."))
}
