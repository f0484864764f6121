/// What is wrong, and what to do about it.
struct ProblemSentences {
  let summary: String
  let remedy: String

  init(_ summary: String, remedy: String) {
    self.summary = summary
    self.remedy = remedy
  }
}

/// What stands in the way of a drawing.
///
/// The sentences name identifiers and sizes, never people: they may end up in a log.
protocol DrawingProblemWords: Sendable {
  // MARK: - Too much for a page

  /// More people than a circle can have.
  func tooManyInCircle(_ count: Int, most: Int) -> ProblemSentences
  /// People who found no place in the circle.
  func circleDoesNotFit(_ count: Int) -> ProblemSentences
  /// A legend that runs off the page; beside each other two circles leave it the least room.
  func legendDoesNotFit(_ count: Int, isSideBySide: Bool) -> ProblemSentences
  /// Nobody at home, or more people than an ecomap can have.
  func tooManyInEcomap(
    members: Int, systems: Int, mostMembers: Int, mostSystems: Int
  ) -> ProblemSentences
  /// People and organisations that found no place on the page.
  func ecomapDoesNotFit(_ count: Int) -> ProblemSentences
  /// More people than a genogram can have.
  func tooManyInGenogram(_ count: Int, most: Int) -> ProblemSentences
  /// People who found no place on the page in readable type.
  func genogramDoesNotFit(_ count: Int) -> ProblemSentences
  /// A page that is larger than can be drawn, in points.
  func pageTooLarge(width: Int, height: Int, longest: Int) -> ProblemSentences
  /// More parts than Graphviz is given.
  func tooManyParts(_ parts: Int, lines: Int) -> ProblemSentences

  // MARK: - Identifiers

  /// Two people with one identifier.
  func twoPeople(with id: String) -> ProblemSentences
  /// Two members or systems of an ecomap with one identifier.
  func twoParts(with id: String) -> ProblemSentences
  /// Two ties of one member with one system.
  func tellsTwice(_ member: String, about system: String) -> ProblemSentences
  /// A pair with somebody who is not in the circle.
  func unknownInCircle(_ id: String) -> ProblemSentences
  /// A tie that ends at nobody.
  func unknownInEcomap(_ id: String) -> ProblemSentences
  /// A parent, partner or member of a household who is not in the genogram.
  func unknownInGenogram(_ id: String) -> ProblemSentences
  /// Somebody who is an ancestor of themselves.
  func ownAncestor(_ id: String) -> ProblemSentences

  // MARK: - Graphviz

  /// A library or all fonts are missing.
  func notInstalled(isFontMissing: Bool) -> ProblemSentences
  /// The font of a style is missing.
  func noFont(_ name: String) -> ProblemSentences
  /// Graphviz complained, in its own words.
  func notDrawn(_ reason: String) -> ProblemSentences
  /// Graphviz wrote an SVG that cannot be finished.
  var unknownSVG: ProblemSentences { get }

  // MARK: - Style

  /// A colour that cannot be read on what lies under it.
  func tooLittleContrast(on ground: String, _ contrast: Double, least: Double) -> ProblemSentences
  /// A colour among the greys.
  var colourAmongGreys: ProblemSentences { get }
  /// A grey that is nearly another one.
  func nearlySame(as other: String) -> ProblemSentences
  /// A key that a style does not have.
  func unknownKey(known: [String]) -> ProblemSentences
  /// A value that is not of its kind, or outside its limits.
  func unusable(_ wanted: StyleValue) -> ProblemSentences
}
