package import SupportNetwork
package import Telling

/// A pair that a rule lets through, or one that it forbids: documentation and test at once.
package struct MatchExample: Sendable, Hashable {
  /// The rule.
  package let rule: MatchRule
  /// Whether the rule lets the pair through.
  package let isAllowed: Bool
  /// The request.
  package fileprivate(set) var request: MatchRequest
  /// The offer.
  package fileprivate(set) var offer: MatchOffer
  /// What is known of the two together.
  package fileprivate(set) var way: MatchWay
  private let situation: MatchSituation

  /// The pair in words.
  package var words: Phrase { Phrase { $0.matching.situation(situation) } }

  /// A pair in which everything fits, and then what the example is about.
  private init(
    _ rule: MatchRule, isAllowed: Bool, _ situation: MatchSituation,
    _ change: (inout MatchExample) -> Void
  ) {
    self.rule = rule
    self.isAllowed = isAllowed
    self.situation = situation
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

  fileprivate static func allows(
    _ rule: MatchRule, _ situation: MatchSituation,
    _ change: (inout MatchExample) -> Void = { _ in }
  ) -> MatchExample {
    MatchExample(rule, isAllowed: true, situation, change)
  }

  fileprivate static func forbids(
    _ rule: MatchRule, _ situation: MatchSituation, _ change: (inout MatchExample) -> Void
  ) -> MatchExample {
    MatchExample(rule, isAllowed: false, situation, change)
  }
}

extension MatchRule {
  /// What the rule lets through and what it forbids. Every rule has at least one of each.
  package var examples: [MatchExample] {
    switch self {
    case .certificateMissing:
      [
        .allows(self, .certificateIsThere),
        .forbids(self, .noCertificate) {
          $0.offer.certificateOfConduct = .given(false)
        },
        .forbids(self, .certificateNotAskedFor) {
          $0.offer.certificateOfConduct = .notAsked
        },
      ]
    case .trialNotAccepted:
      [
        .allows(self, .bothSaidYes),
        .forbids(self, .familyWantsNoTrial) {
          $0.request.trialAccepted = .given(false)
        },
        .forbids(self, .offerNotAskedForTrial) {
          $0.offer.trialAccepted = .notAsked
        },
      ]
    case .kindNotOffered:
      [
        .allows(self, .partOfDayForPartOfDay),
        .forbids(self, .homeworkForPartOfDay) {
          $0.request.kind = .homework
        },
      ]
    case .noSharedDayPart:
      [
        .allows(self, .saturdayAndSaturdayMorning),
        .forbids(self, .saturdayAndWednesday) {
          $0.offer.dayParts = [DayPart(.wednesday)]
        },
        .forbids(self, .saturdayAfternoonAndMorning) {
          $0.request.dayParts = [DayPart(.saturday, .afternoon)]
        },
      ]
    case .ageOutOfRange:
      [
        .allows(self, .age12Of4To12) {
          $0.request.children = [12]
        },
        .forbids(self, .ages2And8Of4To12) { $0.request.children = [8, 2] },
      ]
    case .tooManyChildren:
      [
        .allows(self, .twoChildrenOfTwo) {
          $0.request.children = [8, 6]
        },
        .forbids(self, .threeChildrenOfTwo) {
          $0.request.children = [8, 6, 5]
        },
      ]
    case .distanceUnknown:
      [
        .allows(self, .sameStreet) {
          $0.way.metres = 0
        },
        .forbids(self, .distanceNotFilledIn) {
          $0.way.metres = nil
        },
      ]
    case .tooFar:
      [
        .allows(self, .fiveKmOfFive) { $0.way.metres = 5_000 },
        .forbids(self, .moreThanFiveKmOfFive) {
          $0.way.metres = 5_100
        },
        .forbids(self, .threeKmOfTwo) {
          $0.offer.maxKm = 2
          $0.way.metres = 3_000
        },
      ]
    case .travelTooLong:
      [
        .allows(self, .fiveKmByBicycleIn20) {
          $0.request.maxMinutes = 20
          $0.way.metres = 5_000
        },
        .forbids(self, .fiveKmByBicycleIn15) {
          $0.request.maxMinutes = 15
          $0.way.metres = 5_000
        },
        .allows(self, .fiveKmByCarIn15) {
          $0.request.maxMinutes = 15
          $0.way.metres = 5_000
          $0.offer.fetches = true
        },
      ]
    case .animalNotPossible:
      [
        .allows(self, .allergyToCatsAndDog) {
          $0.request.noAnimals = [.cat]
          $0.offer.animals = [.dog]
        },
        .forbids(self, .allergyToCatsAndCat) {
          $0.request.noAnimals = [.cat]
          $0.offer.animals = [.cat]
        },
      ]
    case .languageNotSpoken:
      [
        .allows(self, .noLanguageAskedFor) { $0.offer.languages = ["nl"] },
        .allows(self, .arabicOrEnglishAndEnglish) {
          $0.request.languages = ["ar", "en"]
          $0.offer.languages = ["nl", "en"]
        },
        .forbids(self, .arabicAndNotTold) {
          $0.request.languages = ["ar"]
        },
      ]
    case .sleepoverNotOffered:
      [
        .allows(self, .sleepoverNotAskedFor) {
          $0.offer.sleepover = true
        },
        .forbids(self, .sleepoverNotPossible) {
          $0.request.sleepover = true
        },
      ]
    case .personalRelation:
      [
        .allows(self, .strangers),
        .forbids(self, .colleagues) {
          $0.way.personalRelation = true
        },
      ]
    case .refusedBefore:
      [
        .allows(self, .notProposedBefore),
        .forbids(self, .oneSaidNo) {
          $0.way.refused = true
        },
      ]
    }
  }
}
