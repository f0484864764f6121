/// Rules as bits, because millions of pairs are held against them.
struct BrokenRules: Hashable {
  private var bits: UInt32 = 0

  var isEmpty: Bool { bits == 0 }

  func contains(_ rule: MatchRule) -> Bool { bits & BrokenRules.bit(rule) != 0 }

  /// Adds one for each rule, at its place among all.
  func add(to counts: inout [Int]) {
    var rest = bits
    while rest != 0 {
      counts[rest.trailingZeroBitCount] += 1
      rest &= rest - 1
    }
  }

  private static func bit(_ rule: MatchRule) -> UInt32 { 1 << rule.place }

  private mutating func add(_ rule: MatchRule, if holds: Bool) {
    if holds { bits |= BrokenRules.bit(rule) }
  }

  /// The rules that hold for a pair: the one place where they are written down.
  init(_ asks: MatchSide, _ offers: MatchSide, _ way: MatchWay, sharesLanguage: () -> Bool) {
    add(.certificateMissing, if: !offers.hasCertificate)
    add(.trialNotAccepted, if: !asks.acceptsTrial || !offers.acceptsTrial)
    add(.kindNotOffered, if: asks.kinds & offers.kinds == 0)
    add(.noSharedDayPart, if: asks.dayParts & offers.dayParts == 0)
    add(.ageOutOfRange, if: asks.youngest < offers.youngest || asks.oldest > offers.oldest)
    add(.tooManyChildren, if: asks.children > offers.children)
    if let metres = way.metres {
      add(.tooFar, if: metres > min(asks.metresAtMost, offers.metresAtMost))
      let minutes = way.minutes ?? MatchWay.minutes(metres, byCar: asks.hasCar || offers.hasCar)
      add(.travelTooLong, if: minutes > asks.minutesAtMost)
    } else {
      add(.distanceUnknown, if: true)
    }
    add(.animalNotPossible, if: asks.animals & offers.animals != 0)
    add(.languageNotSpoken, if: asks.wishesLanguage && !sharesLanguage())
    add(.sleepoverNotOffered, if: asks.sleepover && !offers.sleepover)
    add(.personalRelation, if: way.personalRelation)
    add(.refusedBefore, if: way.refused)
  }
}
