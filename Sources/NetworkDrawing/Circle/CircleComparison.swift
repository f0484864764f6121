public import Telling

/// The circle of one family at two moments.
///
///     let comparison = CircleComparison(from: t0, to: t1, in: family, disclosure: disclosure)
///     let drawing = try Drawing(of: comparison)
///
/// Both moments stand on one layout, found over everybody who is there at either: nobody moves unless
/// their ring changed. Who is new, gone, changed or the same is told by a sign and a word on the card,
/// by its rim and by colour. Nothing in it is praise or blame.
public struct CircleComparison: Sendable, Hashable, Codable {
  /// How two moments come on one page.
  public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    /// One circle: the later moment, with who is gone and where people stood as ghosts.
    case onePicture
    /// Two circles beside each other, the earlier moment at the left.
    case sideBySide
  }

  /// The earlier moment.
  public var before: CircleContent
  /// The later moment; its title, centre and language are used.
  public var after: CircleContent
  /// Whose circle it is; may be left out.
  public var family: String?
  /// What the earlier moment is called, such as its date.
  public var nameBefore: String
  /// What the later moment is called.
  public var nameAfter: String
  /// Why a difference may come from the questions and not from life; `nil` if the moments compare.
  public var caution: String?

  /// Creates a comparison. A person keeps their id from one moment to the other.
  public init(
    before: CircleContent, after: CircleContent, nameBefore: String, nameAfter: String,
    family: String? = nil, caution: String? = nil
  ) {
    self.before = before
    self.after = after
    self.family = family
    self.nameBefore = nameBefore
    self.nameAfter = nameAfter
    self.caution = caution
  }
}

extension Drawing {
  /// Draws a network circle at two moments; equal content in any order gives an equal drawing.
  ///
  /// - Throws: as for one moment; `drawingTooLarge` also when two circles beside each other do not
  ///   fit the page.
  public init(
    of comparison: CircleComparison, as form: CircleComparison.Form = .onePicture,
    format: PageFormat = .a4, style: DrawingStyle = .standard
  ) throws(Problem) {
    self = try NetworkCircle.drawing(of: comparison, as: form, format: format, style: style)
  }
}
