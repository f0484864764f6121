public import SupportNetwork

/// Which requests and offers could meet: a proposal to the co-ordinator, never a decision.
///
///     let proposal = MatchProposal(for: round)
///     proposal.matches.map(\.offer)  // [SG1, SG2, SG3]
///     proposal.kilometres            // 7.0
///
/// Pairs that a hard rule forbids are out. Of the others as many as possible are proposed; of those
/// proposals the one with the fewest kilometres in all; then the one with the fewest soft points.
/// Between equals whoever waits longest comes first. Both families accept or refuse, without a
/// reason; a refusal goes into the file as `refused`, and the next proposal leaves that pair out.
///
/// - Edge cases: without requests or without offers there is nothing to propose, and that is no error.
/// - Complexity: O(*r*·*o*) for the rules, *r* requests and *o* offers, and an assignment.
public struct MatchProposal: Sendable, Hashable {
  /// The proposed matches, by request in ascending order.
  public let matches: [FamilyMatch]
  /// The requests without a proposal, the longest waiting first.
  public let waiting: [WaitingRequest]
  /// The offers that are not proposed, in ascending order.
  public let unused: [MatchOffer.ID]
  /// How many requests of each kind have a proposal; kinds that nobody asks for are left out.
  public let kinds: [MatchRate]
  /// How many requests there are.
  public let requestCount: Int
  /// How many offers there are.
  public let offerCount: Int
  /// The kilometres of all matches together.
  public let kilometres: Double

  /// Weighs every request against every offer.
  public init(for round: MatchRound) {
    let weighing = MatchWeighing(round)
    let partners = weighing.assign()
    requestCount = round.requests.count
    offerCount = round.offers.count
    matches = round.requests.indices.compactMap { request in
      partners[request].map { weighing.match(request, $0) }
    }
    waiting = weighing.inOrderOfWaiting.filter { partners[$0] == nil }.map(weighing.waiting)
    let used = Set(partners.compactMap { $0 })
    unused = round.offers.indices.filter { !used.contains($0) }.map { round.offers[$0].id }
    kinds = HelpKind.allCases.compactMap { kind in
      let asked = round.requests.indices.filter { round.requests[$0].kind == kind }
      return asked.isEmpty
        ? nil
        : MatchRate(kind: kind, requests: asked.count, matched: asked.count { partners[$0] != nil })
    }
    kilometres = Double(matches.map(\.metres).reduce(0, +)) / 1_000
  }
}

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

/// A request without a proposal, and what stood in the way.
public struct WaitingRequest: Sendable, Hashable {
  /// The request.
  public let request: MatchRequest.ID
  /// Since when the family waits.
  public let since: CalendarDate
  /// How many offers no rule forbids; they are proposed to others, so that more families have one.
  public let fitting: Int
  /// The rules that forbid an offer, and how many each; most first, then in the order of the rules.
  public let blocked: [Blocked]

  /// A rule and how many offers it forbids.
  public struct Blocked: Sendable, Hashable {
    /// The rule.
    public let rule: MatchRule
    /// How many offers.
    public let offers: Int
  }
}

/// How many requests of one kind have a proposal.
public struct MatchRate: Sendable, Hashable {
  /// The kind.
  public let kind: HelpKind
  /// How many ask for it.
  public let requests: Int
  /// How many of those have a proposal.
  public let matched: Int
}
