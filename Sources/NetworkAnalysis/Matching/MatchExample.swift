public import SupportNetwork
public import Telling

/// A pair that a rule lets through, or one that it forbids: documentation and test at once.
public struct MatchExample: Sendable, Hashable {
  /// The rule.
  public let rule: MatchRule
  /// Whether the rule lets the pair through.
  public let isAllowed: Bool
  /// The pair in words.
  public let words: Phrase
  /// The request.
  public fileprivate(set) var request: MatchRequest
  /// The offer.
  public fileprivate(set) var offer: MatchOffer
  /// What is known of the two together.
  public fileprivate(set) var way: MatchWay

  /// A pair in which everything fits, and then what the example is about.
  fileprivate init(
    _ rule: MatchRule, _ isAllowed: Bool, _ dutch: String, _ english: String,
    _ change: (inout MatchExample) -> Void = { _ in }
  ) {
    self.rule = rule
    self.isAllowed = isAllowed
    words = Phrase(dutch: dutch, english: english)
    guard let day = CalendarDate(year: 2026, month: 1, day: 12) else {
      preconditionFailure("There is such a day.")
    }
    request = MatchRequest(
      id: "VG", kind: .dayPart, waitingSince: day, dayParts: [DayPart(.saturday)], children: [8],
      maxKm: 5)
    request.trialAccepted = .given(true)
    offer = MatchOffer(
      id: "SG", kinds: [.dayPart], dayParts: [DayPart(.saturday, .morning)], ages: 4...12,
      childrenAtMost: 2)
    offer.trialAccepted = .given(true)
    offer.certificateOfConduct = .given(true)
    way = MatchWay(metres: 1_400)
    change(&self)
  }
}

extension MatchRule {
  /// What the rule lets through and what it forbids. Every rule has at least one of each.
  public var examples: [MatchExample] {
    switch self {
    case .certificateMissing:
      [
        MatchExample(self, true, "er is een VOG", "there is a certificate"),
        MatchExample(self, false, "er is geen VOG", "there is no certificate") {
          $0.offer.certificateOfConduct = .given(false)
        },
        MatchExample(self, false, "naar de VOG is niet gevraagd", "nobody asked for it") {
          $0.offer.certificateOfConduct = .notAsked
        },
      ]
    case .trialNotAccepted:
      [
        MatchExample(self, true, "beiden zeiden ja", "both said yes"),
        MatchExample(self, false, "het vraaggezin wil niet", "the family does not want one") {
          $0.request.trialAccepted = .given(false)
        },
        MatchExample(self, false, "het aanbod is niet gevraagd", "the offer was not asked") {
          $0.offer.trialAccepted = .notAsked
        },
      ]
    case .kindNotOffered:
      [
        MatchExample(self, true, "een dagdeel en een dagdeel", "part of a day and part of a day"),
        MatchExample(self, false, "huiswerk en een dagdeel", "homework and part of a day") {
          $0.request.kind = .homework
        },
      ]
    case .noSharedDayPart:
      [
        MatchExample(self, true, "zaterdag en zaterdagochtend", "Saturday and Saturday morning"),
        MatchExample(self, false, "zaterdag en woensdag", "Saturday and Wednesday") {
          $0.offer.dayParts = [DayPart(.wednesday)]
        },
        MatchExample(
          self, false, "zaterdagmiddag en zaterdagochtend", "Saturday afternoon and morning"
        ) { $0.request.dayParts = [DayPart(.saturday, .afternoon)] },
      ]
    case .ageOutOfRange:
      [
        MatchExample(self, true, "12 jaar, welkom 4 tot en met 12", "age 12, welcome 4 to 12") {
          $0.request.children = [12]
        },
        MatchExample(self, false, "2 en 8 jaar, welkom 4 tot en met 12", "2 and 8, welcome 4 to 12")
        { $0.request.children = [8, 2] },
      ]
    case .tooManyChildren:
      [
        MatchExample(self, true, "2 kinderen, hooguit 2", "2 children, at most 2") {
          $0.request.children = [8, 6]
        },
        MatchExample(self, false, "3 kinderen, hooguit 2", "3 children, at most 2") {
          $0.request.children = [8, 6, 5]
        },
      ]
    default: circumstances
    }
  }

  /// The examples of distance, home and what is known of the two.
  private var circumstances: [MatchExample] {
    switch self {
    case .distanceUnknown:
      [
        MatchExample(self, true, "0 km: in dezelfde straat", "0 km: in the same street") {
          $0.way.metres = 0
        },
        MatchExample(self, false, "niemand vulde de afstand in", "nobody filled in the distance") {
          $0.way.metres = nil
        },
      ]
    case .tooFar:
      [
        MatchExample(self, true, "5 km, hooguit 5", "5 km, at most 5") { $0.way.metres = 5_000 },
        MatchExample(self, false, "5,1 km, hooguit 5", "5.1 km, at most 5") {
          $0.way.metres = 5_100
        },
        MatchExample(
          self, false, "3 km, en het aanbod wil hooguit 2", "3 km, and the offer wants at most 2"
        ) {
          $0.offer.maxKm = 2
          $0.way.metres = 3_000
        },
      ]
    case .travelTooLong:
      [
        MatchExample(
          self, true, "5 km op de fiets, hooguit 20 minuten", "5 km by bicycle, at most 20"
        ) {
          $0.request.maxMinutes = 20
          $0.way.metres = 5_000
        },
        MatchExample(
          self, false, "5 km op de fiets, hooguit 15 minuten", "5 km by bicycle, at most 15"
        ) {
          $0.request.maxMinutes = 15
          $0.way.metres = 5_000
        },
        MatchExample(
          self, true, "dezelfde 5 km, en het steungezin haalt met de auto",
          "the same, fetched by car"
        ) {
          $0.request.maxMinutes = 15
          $0.way.metres = 5_000
          $0.offer.fetches = true
        },
      ]
    case .animalNotPossible:
      [
        MatchExample(self, true, "kattenallergie en een hond", "an allergy to cats and a dog") {
          $0.request.noAnimals = [.cat]
          $0.offer.animals = [.dog]
        },
        MatchExample(self, false, "kattenallergie en een kat", "an allergy to cats and a cat") {
          $0.request.noAnimals = [.cat]
          $0.offer.animals = [.cat]
        },
      ]
    case .languageNotSpoken:
      [
        MatchExample(self, true, "geen wens", "no wish") { $0.offer.languages = ["nl"] },
        MatchExample(self, true, "Arabisch of Engels, en Engels", "Arabic or English, and English")
        {
          $0.request.languages = ["ar", "en"]
          $0.offer.languages = ["nl", "en"]
        },
        MatchExample(
          self, false, "Arabisch, en niet bekend wat zij spreken", "Arabic, and not told"
        ) {
          $0.request.languages = ["ar"]
        },
      ]
    case .sleepoverNotOffered:
      [
        MatchExample(self, true, "niet gevraagd, wel mogelijk", "not asked, and possible") {
          $0.offer.sleepover = true
        },
        MatchExample(self, false, "gevraagd en niet mogelijk", "asked and not possible") {
          $0.request.sleepover = true
        },
      ]
    case .personalRelation:
      [
        MatchExample(self, true, "zij kennen elkaar niet", "they do not know each other"),
        MatchExample(self, false, "zij zijn collega's", "they are colleagues") {
          $0.way.personalRelation = true
        },
      ]
    case .refusedBefore:
      [
        MatchExample(self, true, "nog niet voorgesteld", "not proposed before"),
        MatchExample(self, false, "een van beiden zei nee", "one of them said no") {
          $0.way.refused = true
        },
      ]
    default: []
    }
  }
}
