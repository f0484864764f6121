// How they are tied.

import SupportNetwork

// MARK: - Count ties of the household

extension Findings {
  /// What household members say about people around them: one tie for each pair.
  public var ties: Finding<Int> { Finding(.ties, exact: network.ties.count) }

  /// The ties of household members that are in conflict.
  public var conflictTies: Finding<Int> {
    Finding(
      .conflictTies,
      counting: network.ties.map { tie in
        tie.quality.value.map { Judgement($0 == .conflict) } ?? .open([.tie(tie, .quality)])
      },
      of: network.ties.count)
  }
}

extension FindingDefinition {
  static let ties = FindingDefinition(
    .ties, in: .ties, from: .convention,
    dutch: Words(
      title: "Banden van het gezin",
      meaning: "Hoeveel banden gezinsleden noemen met mensen buiten het gezin.",
      formula: "het aantal paren van een gezinslid en iemand uit het netwerk die nu tellen",
      bounds: "Altijd bekend: een band die niemand noemde, telt niet.",
      doesNotSay: "Het aantal zegt niets over wat een band waard is."),
    english: Words(
      title: "Ties of the household",
      meaning: "How many ties household members name with people outside the household.",
      formula:
        "the number of pairs of a household member and somebody in the network that count now",
      bounds: "Always known: a tie that nobody named does not count.",
      doesNotSay: "The number does not say what a tie is worth."))

  static let conflictTies = FindingDefinition(
    .conflictTies, in: .ties, from: .convention,
    dutch: Words(
      title: "Banden met ruzie",
      meaning: "Hoeveel banden van gezinsleden met mensen uit het netwerk ruzie zijn.",
      formula: "het aantal banden van het gezin waarvan het contact ruzie is",
      bounds: "Is niet bekend hoe het contact is, dan telt laagste geen ruzie en hoogste ruzie.",
      doesNotSay: "Ruzie wordt nergens van afgetrokken; de steun die iemand geeft blijft staan."),
    english: Words(
      title: "Ties in conflict",
      meaning: "How many ties of household members with people in the network are in conflict.",
      formula: "the number of ties of the household with the quality conflict",
      bounds: "Where the quality is missing, low counts no conflict and high counts conflict.",
      doesNotSay: "Conflict is subtracted from nothing; the support that somebody gives stays."))
}

// MARK: - Count ties among the people

extension Findings {
  /// The ties among the people around the household that are no conflict.
  ///
  /// People who are said to know each other count when nobody told how that is; `low` leaves those out.
  public var alterTies: Finding<Int> {
    let sure = network.sureAlterTies.count
    let open = network.openAlterTies
    return Finding(
      .alterTies, value: sure + open.count, low: sure, high: sure + open.count,
      missing: open.map(InputPath.quality(of:)))
  }

  /// The ties among the people around the household that are in conflict.
  public var conflictAlterTies: Finding<Int> {
    Finding(
      .conflictAlterTies,
      counting: network.alterTies.map { tie in
        tie.quality.value.map { Judgement($0 == .conflict) } ?? .open([.quality(of: tie)])
      },
      of: network.alterTies.count)
  }
}

extension Network {
  /// The ties among alters that are known to be no conflict.
  var sureAlterTies: [AlterTie] {
    alterTies.filter { $0.quality.value.map { $0 != .conflict } ?? false }
  }

  /// The ties among alters of which nobody told how they are.
  var openAlterTies: [AlterTie] { alterTies.filter { $0.quality.value == nil } }
}

extension FindingDefinition {
  static let alterTies = FindingDefinition(
    .alterTies, in: .ties, from: .convention,
    dutch: Words(
      title: "Banden tussen mensen in het netwerk",
      meaning: "Hoeveel paren van mensen in het netwerk elkaar kennen zonder ruzie.",
      formula: "m: het aantal banden tussen mensen buiten het gezin die goed of wisselend zijn",
      bounds: "Wie elkaar kent telt mee, ook als niet bekend is hoe het contact is; laagste laat "
        + "die banden weg.",
      doesNotSay: "Elkaar kennen is nog niet samen helpen."),
    english: Words(
      title: "Ties among the people",
      meaning: "How many pairs of people in the network know each other without conflict.",
      formula: "m: the number of ties among people outside the household, positive or ambivalent",
      bounds: "People who know each other count, also where the quality is missing; low leaves "
        + "those ties out.",
      doesNotSay: "Knowing each other is not yet helping together."))

  static let conflictAlterTies = FindingDefinition(
    .conflictAlterTies, in: .ties, from: .convention,
    dutch: Words(
      title: "Ruzie tussen mensen in het netwerk",
      meaning: "Hoeveel paren van mensen in het netwerk ruzie hebben.",
      formula: "het aantal banden tussen mensen buiten het gezin die ruzie zijn",
      bounds: "Is niet bekend hoe het contact is, dan telt laagste geen ruzie en hoogste ruzie.",
      doesNotSay: "Ruzie wordt nergens van afgetrokken."),
    english: Words(
      title: "Conflict among the people",
      meaning: "How many pairs of people in the network are in conflict.",
      formula: "the number of ties among people outside the household with the quality conflict",
      bounds: "Where the quality is missing, low counts no conflict and high counts conflict.",
      doesNotSay: "Conflict is subtracted from nothing."))
}
