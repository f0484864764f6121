import NetworkAnalysis
public import SupportNetwork
import Telling

extension CircleComparison {
  /// The circles of a family at two moments, with names as far as consent allows now.
  ///
  /// Whoever took back their consent since the earlier moment has no name at either.
  public init(
    from earlier: Network, to later: Network, in family: FamilyCase, naming: Naming
  ) {
    let language = naming.language
    self.init(
      before: CircleContent(of: earlier, in: family, naming: naming),
      after: CircleContent(of: later, in: family, naming: naming),
      nameBefore: earlier.moment.date.phrase.in(language),
      nameAfter: later.moment.date.phrase.in(language),
      family: CircleContent.name(of: family, in: language),
      caution: CircleComparison.caution(from: earlier, to: later, in: language))
  }

  /// Why a difference may come from the questions and not from life; `nil` if the moments compare.
  static func caution(
    from earlier: Network, to later: Network, in language: Language
  ) -> String? {
    Change(from: earlier, to: later).isComparable ? nil : language.drawing.caution
  }
}
