public import SupportNetwork

/// One request with one offer. Glossary: *koppeling*.
public struct FamilyMatch: Sendable, Hashable {
  /// The request.
  public let request: MatchRequest.ID
  /// The offer.
  public let offer: MatchOffer.ID
  /// The distance in metres.
  public let metres: Int
  /// How long the way takes, told or estimated.
  public let minutes: Int
  /// The parts of the day that suit both, in the order of the week.
  public let dayParts: [DayPart]
  /// What is not ideal about it.
  public let soft: MatchPoints
  /// What both like to do, in the words of the request.
  public let sharedInterests: [String]
}

/// What makes one match less ideal than another, in points; none of it forbids a match.
public struct MatchPoints: Sendable, Hashable {
  /// How many times a month fewer is offered than asked, a point each; `nil` if one did not tell.
  public let timesShort: Int?
  /// A point if the request names interests and none is shared; `nil` if one named none.
  public let noSharedInterest: Int?
  /// A point if no own child is within two years of a child of the request; `nil` without own
  /// children.
  public let noChildOfSimilarAge: Int?

  /// The most points that a match can have: 30 times a month short, and the other two.
  static let most = 32

  /// The sum; what is not known counts for nothing.
  public var total: Int {
    (timesShort ?? 0) + (noSharedInterest ?? 0) + (noChildOfSimilarAge ?? 0)
  }
}
