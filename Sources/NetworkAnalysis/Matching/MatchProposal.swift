public import SupportNetwork

/// Which requests and offers could meet: a proposal to the co-ordinator, never a decision.
///
///     let proposal = MatchProposal(for: round)
///     proposal.matches.map(\.offer)  // ["SG1", "SG2", "SG3"]
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
