// Who is there.

import SupportNetwork

// MARK: - Count people

extension Findings {
  /// The people around the household who count now.
  public var size: Finding<Int> { Finding(.size, exact: network.alters.count) }

  /// The people around the household who are no professionals.
  public var informalSize: Finding<Int> {
    Finding(.informalSize, exact: informal.count, of: network.alters.count)
  }

  /// The professionals around the household.
  public var professionals: Finding<Int> {
    Finding(.professionals, exact: network.professionals.count, of: network.alters.count)
  }

  /// The family outside the household.
  public var kin: Finding<Int> {
    Finding(.kin, exact: informal.count { $0.sphere == .kin }, of: informal.count)
  }
}

extension FindingDefinition {
  static let size = FindingDefinition(
    .size, in: .people, from: .convention,
    dutch: Words(
      title: "Mensen in het netwerk",
      meaning: "Hoeveel mensen er nu rond het gezin staan, met de professionals.",
      formula: "n: de mensen buiten het gezin; een slapend contact telt mee, een contact van "
        + "vroeger of misschien later niet",
      bounds: "Altijd bekend.",
      doesNotSay: "Meer mensen is niet vanzelf beter, en mensen vergeten er altijd een paar."),
    english: Words(
      title: "People in the network",
      meaning: "How many people stand around the household now, professionals included.",
      formula: "n: the people outside the household; a dormant contact counts, a former or a "
        + "potential one does not",
      bounds: "Always known.",
      doesNotSay: "More people is not better by itself, and people always forget a few."))

  static let informalSize = FindingDefinition(
    .informalSize, in: .people, from: .convention,
    dutch: Words(
      title: "Mensen in het eigen netwerk",
      meaning: "Hoeveel mensen er rond het gezin staan die geen professional zijn.",
      formula: "n_i: de mensen in het netwerk zonder de professionals",
      bounds: "Altijd bekend.",
      doesNotSay: "Het aantal zegt niet wat mensen kunnen of willen doen."),
    english: Words(
      title: "People in the family's own network",
      meaning: "How many people around the household are no professionals.",
      formula: "n_i: the people in the network less the professionals",
      bounds: "Always known.",
      doesNotSay: "The number does not say what people can or want to do."))

  static let professionals = FindingDefinition(
    .professionals, in: .people, from: .convention,
    dutch: Words(
      title: "Professionals",
      meaning: "Hoeveel professionals er rond het gezin staan.",
      formula: "n − n_i",
      bounds: "Altijd bekend.",
      doesNotSay: "Minder professionals is niet vanzelf een vooruitgang."),
    english: Words(
      title: "Professionals",
      meaning: "How many professionals stand around the household.",
      formula: "n − n_i",
      bounds: "Always known.",
      doesNotSay: "Fewer professionals is not progress by itself."))

  static let kin = FindingDefinition(
    .kin, in: .people, from: .convention,
    dutch: Words(
      title: "Familie buiten het gezin",
      meaning: "Hoeveel familieleden er buiten het gezin in het netwerk staan.",
      formula: "het aantal mensen met leefkring familie",
      bounds: "Altijd bekend.",
      doesNotSay: "Familie is niet vanzelf dichtbij of steunend."),
    english: Words(
      title: "Family outside the household",
      meaning: "How many relatives outside the household are in the network.",
      formula: "the number of people in the sphere kin",
      bounds: "Always known.",
      doesNotSay: "Relatives are not close or supportive by themselves."))
}

// MARK: - Take shares

extension Findings {
  /// The family outside the household as a share of the informal people.
  public var kinShareOfInformal: Finding<Double> {
    guard !informal.isEmpty else {
      return Finding(.kinShareOfInformal, undefinedBecause: Because.noInformal)
    }
    let kin = informal.count { $0.sphere == .kin }
    return Finding(.kinShareOfInformal, exact: Double(kin) / Double(informal.count))
  }

  /// The professionals as a share of all people around the household.
  public var professionalShare: Finding<Double> {
    guard !network.alters.isEmpty else {
      return Finding(.professionalShare, undefinedBecause: Because.noAlters)
    }
    let share = Double(network.professionals.count) / Double(network.alters.count)
    return Finding(.professionalShare, exact: share)
  }
}

extension FindingDefinition {
  static let kinShareOfInformal = FindingDefinition(
    .kinShareOfInformal, in: .share, from: .convention,
    dutch: Words(
      title: "Deel familie in het eigen netwerk",
      meaning: "Welk deel van het eigen netwerk familie is.",
      formula: "familie / n_i",
      bounds: "Altijd bekend; zonder eigen netwerk is er geen uitkomst.",
      doesNotSay: "Er is geen beste deel; veel familie zegt niets over vrienden."),
    english: Words(
      title: "Share of kin in the family's own network",
      meaning: "Which part of the family's own network is kin.",
      formula: "kin / n_i",
      bounds: "Always known; without an informal network there is no value.",
      doesNotSay: "There is no best share; much kin says nothing about friends."))

  static let professionalShare = FindingDefinition(
    .professionalShare, in: .share, from: .convention,
    dutch: Words(
      title: "Deel professionals",
      meaning: "Welk deel van de mensen rond het gezin professional is.",
      formula: "professionals / n",
      bounds: "Altijd bekend; zonder mensen in het netwerk is er geen uitkomst.",
      doesNotSay: "Het deel zegt niet hoeveel hulp nodig is, en is geen doel op zich."),
    english: Words(
      title: "Share of professionals",
      meaning: "Which part of the people around the household are professionals.",
      formula: "professionals / n",
      bounds: "Always known; without people in the network there is no value.",
      doesNotSay: "The share does not say how much help is needed, and is no aim in itself."))
}
