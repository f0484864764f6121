/// What a proposal of matches says in one language.
protocol MatchWords: Sendable {
  /// What the proposal is.
  var title: String { get }
  /// That nobody asks for anything.
  var noRequests: String { get }
  /// That nobody offers anything.
  var noOffers: String { get }
  /// For how many requests there is a proposal, and how far that is together.
  func proposed(_ count: Int, of requests: Int, together distance: String?) -> String

  // MARK: - What is proposed

  /// The heading of the proposal.
  var proposal: String { get }
  /// How long the way takes.
  func minutes(_ minutes: Int) -> String
  /// What both like.
  func both(_ interests: String) -> String
  /// That they share no interest that was named.
  var noSharedInterest: String { get }
  /// That there is a child of about the same age.
  var childOfThatAge: String { get }
  /// That there is none.
  var noChildOfThatAge: String { get }
  /// How many times a month fewer it is than asked.
  func fewer(times: Int) -> String

  // MARK: - What is left

  /// The heading of those who wait.
  var waiting: String { get }
  /// A request, and since when it waits.
  func waits(_ request: String, since day: String) -> String
  /// How many offers would fit and are proposed to others.
  func wouldFit(_ count: Int, of offers: Int) -> String
  /// The rule that forbids most offers.
  func mostOften(_ rule: String) -> String
  /// The other rules that forbid some.
  func also(_ rules: String) -> String
  /// So many of all.
  func share(_ count: Int, of all: Int) -> String
  /// The offers without a proposal.
  func unused(_ offers: String) -> String
  /// The heading of the kinds of request.
  var kinds: String { get }
  /// How the proposal was made.
  var method: String { get }
}
