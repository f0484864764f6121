public import SupportNetwork

/// That support goes both ways with a smaller share of the supporters, because new ones mainly give.
///
/// It is said only if all of this is sure under every filling of the missing answers: the share fell;
/// without the people who came it would not have fallen; and of those who came and give, more than
/// half give without receiving.
public struct ReciprocityRemark: Sendable, Hashable {
  /// With how many supporters support went both ways.
  public let mutualBefore: Int
  /// How many supporters there were.
  public let supportersBefore: Int
  /// With how many supporters support goes both ways now.
  public let mutualAfter: Int
  /// How many supporters there are now.
  public let supportersAfter: Int
  /// Those who came and give without receiving, in ascending order.
  public let newGivers: [Person.ID]

  init?(from earlier: Findings, to later: Findings) {
    let before = Exchange(in: earlier)
    let after = Exchange(in: later)
    guard before.unknown.isEmpty, after.unknown.isEmpty else { return nil }
    let known = Set(earlier.network.alters.map(\.id))
    let stayed = (
      mutual: after.mutual.count(where: known.contains),
      all: (after.mutual + after.onlyGiving).count(where: known.contains)
    )
    newGivers = after.onlyGiving.filter { !known.contains($0) }
    let came = after.mutual.count + after.onlyGiving.count - stayed.all
    mutualBefore = before.mutual.count
    supportersBefore = mutualBefore + before.onlyGiving.count
    mutualAfter = after.mutual.count
    supportersAfter = mutualAfter + after.onlyGiving.count
    // a/b < c/d for whole numbers, without a rounding.
    guard supportersBefore > 0, supportersAfter > 0, stayed.all > 0,
      mutualAfter * supportersBefore < mutualBefore * supportersAfter,
      stayed.mutual * supportersBefore >= mutualBefore * stayed.all,
      2 * newGivers.count > came
    else { return nil }
  }
}
