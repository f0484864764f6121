/// A proposal of matches in English.
struct EnglishMatchWords: MatchWords {
  var title: String { "Proposed matches" }
  var noRequests: String { "There are no requests." }
  var noOffers: String { "There are no offers, so there is nothing to propose." }
  func proposed(_ count: Int, of requests: Int, together distance: String?) -> String {
    "For \(share(count, of: requests)) requests there is a proposal"
      + (distance.map { ", \($0) in all." } ?? ".")
  }

  // MARK: - What is proposed

  var proposal: String { "Proposal" }
  func minutes(_ minutes: Int) -> String { "\(minutes) minutes" }
  func both(_ interests: String) -> String { "both: \(interests)" }
  var noSharedInterest: String { "no shared interest named" }
  var childOfThatAge: String { "a child of about that age" }
  var noChildOfThatAge: String { "no child of about that age" }
  func fewer(times: Int) -> String { "\(times) times a month fewer than asked" }

  // MARK: - What is left

  var waiting: String { "Without a proposal, the longest waiting first" }
  func waits(_ request: String, since day: String) -> String { "\(request), waiting since \(day)" }
  func wouldFit(_ count: Int, of offers: Int) -> String {
    "\(share(count, of: offers)) would fit, and \(count == 1 ? "is" : "are") proposed to others: so "
      + "there are most proposals with the fewest kilometres in all."
  }
  func mostOften(_ rule: String) -> String { "Most often in the way: \(rule)." }
  func also(_ rules: String) -> String { "Also: \(rules)." }
  func share(_ count: Int, of all: Int) -> String { "\(count) of \(all)" }
  func unused(_ offers: String) -> String { "Offers without a proposal: \(offers)." }
  var kinds: String { "By kind of request" }
  var method: String {
    "How it was made: first the hard rules, then as many proposals as possible, then the fewest "
      + "kilometres in all, then the soft points. Between equals the longest waiting comes first."
  }
}
