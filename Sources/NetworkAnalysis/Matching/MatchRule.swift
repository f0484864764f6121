package import SupportNetwork
public import Telling

/// A hard rule of matching: where it holds, a request and an offer are never proposed together.
///
/// The raw value is the code that stands in every output. The rules are in the order in which they
/// are asked; `MatchRule.examples` shows for each what is let through and what is not.
public enum MatchRule: String, Sendable, Hashable, Codable, CaseIterable {
  /// No certificate of conduct (VOG) is known to be there.
  case certificateMissing
  /// One of the two has not agreed to begin with a trial period.
  case trialNotAccepted
  /// What is asked is not offered.
  case kindNotOffered
  /// There is no part of a day that suits both.
  case noSharedDayPart
  /// A child is younger or older than is welcome.
  case ageOutOfRange
  /// There are more children than are welcome.
  case tooManyChildren
  /// Nobody filled in how far it is.
  case distanceUnknown
  /// It is farther than one of the two wants.
  case tooFar
  /// The way takes longer than the family can.
  case travelTooLong
  /// There is an animal that must not be there.
  case animalNotPossible
  /// The family asks for a language that is not spoken.
  case languageNotSpoken
  /// The children would stay for the night, and that is not offered.
  case sleepoverNotOffered
  /// The two know each other in a way that breaks confidentiality.
  case personalRelation
  /// One of the two said no before.
  case refusedBefore

  /// The place of the rule among all.
  var place: UInt32 {
    switch self {
    case .certificateMissing: 0
    case .trialNotAccepted: 1
    case .kindNotOffered: 2
    case .noSharedDayPart: 3
    case .ageOutOfRange: 4
    case .tooManyChildren: 5
    case .distanceUnknown: 6
    case .tooFar: 7
    case .travelTooLong: 8
    case .animalNotPossible: 9
    case .languageNotSpoken: 10
    case .sleepoverNotOffered: 11
    case .personalRelation: 12
    case .refusedBefore: 13
    }
  }

  /// Minutes for a kilometre where nobody told the time: by bicycle at 15 km an hour, and by car in
  /// town at 30.
  static let minutesPerKilometre = (bicycle: 4, car: 2)
}

extension MatchRule {
  /// What stands in the way, in a few words.
  public var phrase: Phrase { Phrase { $0.matching.obstacle(self) } }

  /// What the rule asks, in one sentence.
  public var meaning: Phrase { Phrase { $0.matching.meaning(of: self) } }
}

extension MatchRule {
  /// The rules that forbid this pair, in their order; none means that it may be proposed.
  ///
  /// - Parameter pair: What is known of the two together.
  package static func blocking(
    _ request: MatchRequest, _ offer: MatchOffer, knowing pair: MatchWay
  ) -> [MatchRule] {
    let broken = BrokenRules(MatchSide(request), MatchSide(offer), pair) {
      !Set(request.languages).isDisjoint(with: offer.languages)
    }
    return allCases.filter(broken.contains)
  }
}
