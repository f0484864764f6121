public import SupportNetwork

/// Something that numbers alone would hide, said before them: neither praise nor blame.
public enum ChangeRemark: Sendable, Hashable {
  /// Support goes both ways with a smaller share, because those who came mainly give.
  case reciprocityFell(ReciprocityRemark)
  /// Less rests on who carried most, and most rests on somebody else now.
  case newKeyPerson(KeyPersonChange)
  /// Density and efficiency went opposite ways.
  case structureMixed(StructureRemark)
}

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

/// That density and efficiency went opposite ways, which is neither good nor bad.
///
/// With *m* ties among *n* people density is 2m / (n(n − 1)) and efficiency 1 − 2m / n²: where more
/// people come to know each other the one rises and the other falls.
public struct StructureRemark: Sendable, Hashable {
  /// The density at both moments.
  public let density: FindingChange
  /// The efficiency at both moments.
  public let efficiency: FindingChange

  /// Whether a larger part of the people know each other now.
  public var isDenser: Bool { density.difference > 0 }

  init?(_ changes: [FindingChange]) {
    guard let density = changes.first(where: { $0.name == .density }),
      let efficiency = changes.first(where: { $0.name == .efficiency }),
      density.isSure, efficiency.isSure, density.difference * efficiency.difference < 0
    else { return nil }
    self.density = density
    self.efficiency = efficiency
  }
}
