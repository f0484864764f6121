public import SupportNetwork
import Telling

extension CircleComparison {
  /// The circles of a family at two moments, with names as far as consent allows now.
  ///
  /// Whoever took back their consent since the earlier moment has no name at either.
  public init(
    from earlier: Network, to later: Network, in family: FamilyCase, disclosure: Disclosure
  ) {
    let language = disclosure.language
    var before = CircleContent(of: earlier, in: family, disclosure: disclosure)
    var after = CircleContent(of: later, in: family, disclosure: disclosure)
    before.compare(earlier, with: later, telling: disclosure)
    after.compare(later, with: earlier, telling: disclosure)
    self.init(
      before: before, after: after,
      nameBefore: earlier.moment.date.phrase.in(language),
      nameAfter: later.moment.date.phrase.in(language),
      family: family.name(in: language),
      caution: ComparisonObstacle.caution(from: earlier, to: later, in: language))
  }
}
