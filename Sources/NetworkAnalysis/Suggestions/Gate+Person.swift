import SupportNetwork
import Telling

// The gates about who somebody is, and whether they may be asked.

extension Gate {
  /// Every gate, in the order of `GateCode`.
  public static let all: [Gate] = [
    safetyFlag, noContactAgreement, consentToAskRefused, deceased, unreachable, minor,
    isParentOfYouth, inHousehold, isProfessional, notWanted, notKnownToYouth, vogMissing,
    outOfReach, noPlaceFree, overCapacity, overburdened,
  ]

  static let safetyFlag = Gate(
    .safetyFlag, in: .person,
    rule: Phrase(
      dutch: "Er is een reden rond veiligheid. Welke, staat alleen in het dossier.",
      english: "There is a reason of safety. Which one stands in the case file only."),
    said: Phrase(
      dutch: "er is een reden rond veiligheid",
      english: "there is a reason of safety"),
    examples: [
      .allowed("er is geen reden rond veiligheid", "there is no reason of safety"),
      .blocked("er is een dreiging voor een kind", "there is a threat to a child") {
        $0.safetyFlags = [.threatToChild]
      },
      .blocked(
        "een kind zit klem tussen twee volwassenen", "a child is torn between two adults"
      ) { $0.safetyFlags = [.loyaltyConflict] },
    ],
    blocks: { $0.safetyFlags.contains { $0 != .noContactAgreement } })

  static let noContactAgreement = Gate(
    .noContactAgreement, in: .person,
    rule: Phrase(
      dutch: "Er is afgesproken dat er geen contact is, of alleen na afspraak.",
      english: "It was agreed that there is no contact, or by appointment only."),
    said: Phrase(
      dutch: "er is een afspraak over het contact",
      english: "there is an agreement about contact"),
    examples: [
      .allowed("er is geen afspraak over het contact", "there is no agreement about contact"),
      .blocked("komt alleen na afspraak", "comes by appointment only") {
        $0.safetyFlags = [.noContactAgreement]
      },
    ],
    blocks: { $0.safetyFlags.contains(.noContactAgreement) })

  static let consentToAskRefused = Gate(
    .consentToAskRefused, in: .person,
    rule: Phrase(
      dutch: "Deze persoon wil niet gevraagd worden, of wil dat niet meer.",
      english: "The person does not want to be asked, or no longer."),
    said: Phrase(dutch: "wil niet gevraagd worden", english: "does not want to be asked"),
    examples: [
      .allowed("mag gevraagd worden", "may be asked") { $0.consentToBeAsked = .given },
      .allowed(
        "niemand vroeg nog of het mag: dat is dan de eerste vraag",
        "nobody asked yet whether that is all right: it is the first question then"),
      .blocked("wil niet gevraagd worden", "does not want to be asked") {
        $0.consentToBeAsked = .refused
      },
      .blocked("trok de toestemming in", "took the consent back") {
        $0.consentToBeAsked = .withdrawn
      },
    ],
    blocks: { $0.consentToBeAsked == .refused || $0.consentToBeAsked == .withdrawn })

  static let deceased = Gate(
    .deceased, in: .person,
    rule: Phrase(dutch: "Deze persoon is overleden.", english: "The person has died."),
    said: Phrase(dutch: "is overleden", english: "has died"),
    examples: [
      .allowed("leeft", "is alive"),
      .blocked("overleden, en staat nog bij een taak", "has died, and still stands with a task") {
        $0.isDeceased = true
      },
    ],
    blocks: { $0.isDeceased })

  static let unreachable = Gate(
    .unreachable, in: .person,
    rule: Phrase(
      dutch: "Niemand kan deze persoon bereiken.", english: "Nobody can reach the person."),
    said: Phrase(dutch: "is niet te bereiken", english: "cannot be reached"),
    examples: [
      .allowed("contact slaapt, maar is er nog", "contact sleeps, and is still there"),
      .blocked("niemand weet waar deze persoon is", "nobody knows where the person is") {
        $0.isUnreachable = true
      },
    ],
    blocks: { $0.isUnreachable })

  static let minor = Gate(
    .minor, in: .person,
    rule: Phrase(
      dutch: "Wie jonger is dan 18, wordt nooit als helper voorgesteld, ook niet als JIM.",
      english: "Nobody younger than 18 is ever suggested as a helper, nor as a mentor."),
    said: Phrase(
      dutch: "is jonger dan 18 (een vriend blijft gewoon een vriend)",
      english: "is younger than 18 (a friend just stays a friend)"),
    examples: [
      .allowed("is 18", "is 18") { $0.isMinor = false },
      .allowed(
        "leeftijd niet bekend: dat is dan een vraag", "age not known: it is a question then"),
      .blocked("is 15", "is 15") { $0.isMinor = true },
    ],
    blocks: { $0.isMinor == true })

  static let isParentOfYouth = Gate(
    .isParentOfYouth, in: .person,
    rule: Phrase(
      dutch: "Een ouder kan geen JIM zijn van het eigen kind, een stief- of pleegouder ook niet.",
      english: "A parent cannot be the mentor of their own child, nor a step or foster parent."),
    said: Phrase(
      dutch: "is ouder, en een JIM is nooit een ouder",
      english: "is a parent, and a mentor of own choice never is"),
    examples: [
      .allowed("is oom van de jongere", "is an uncle of the young person"),
      .allowed(
        "is vader van een zusje: dat geeft een waarschuwing",
        "is the father of a sister: that gives a caution"),
      .blocked("is vader van de jongere, zonder gezag", "is the father, without authority") {
        $0.isParentOfYouth = true
      },
    ],
    blocks: { $0.isParentOfYouth })

  static let inHousehold = Gate(
    .inHousehold, in: .person,
    rule: Phrase(
      dutch: "Wie in het gezin woont, is eigen kracht en geen hulp van buiten.",
      english: "Who lives in the household is its own strength, not help from outside."),
    said: Phrase(dutch: "woont zelf in het gezin", english: "lives in the household"),
    examples: [
      .allowed("is een broer die op zichzelf woont", "is a brother who lives on his own"),
      .blocked("is een zus die thuis woont", "is a sister who lives at home") {
        $0.isHousehold = true
      },
    ],
    blocks: { $0.isHousehold })

  static let isProfessional = Gate(
    .isProfessional, in: .person,
    rule: Phrase(
      dutch: "Wie dit als werk doet, telt niet als eigen netwerk.",
      english: "Who does this as a job does not count as the family's own network."),
    said: Phrase(
      dutch: "doet dit als werk, en telt niet als eigen netwerk",
      english: "does this as a job, and is not the family's own network"),
    examples: [
      .allowed("is buurvrouw, en zelf verpleegkundige", "is a neighbour, and a nurse by trade"),
      .blocked("is mentor op school", "is a mentor at school") { $0.isProfessional = true },
    ],
    blocks: { $0.isProfessional })

  static let notWanted = Gate(
    .notWanted, in: .person,
    rule: Phrase(
      dutch: "Iemand thuis zei hierover: liever niet. Dat hoeft geen reden te hebben.",
      english: "Somebody at home said about this: rather not. It needs no reason."),
    said: Phrase(
      dutch: "liever niet, zo is thuis gezegd", english: "rather not, as was said at home"),
    examples: [
      .allowed("is niet genoemd", "was not named"),
      .blocked("de jongere zei: liever niet", "the young person said: rather not") {
        $0.isNotWanted = true
      },
    ],
    blocks: { $0.isNotWanted })
}
