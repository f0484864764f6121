import Telling

/// What stands in the way of a drawing, in English.
struct EnglishDrawingProblemWords: DrawingProblemWords {
  private var grammar: any Grammar { Language.english.grammar }

  // MARK: - Too much for a page

  func tooManyInCircle(_ count: Int, most: Int) -> ProblemSentences {
    .init(
      "A circle of \(count) people cannot be read.",
      remedy: "Draw at most \(most) people at once.")
  }

  func circleDoesNotFit(_ count: Int) -> ProblemSentences {
    .init(
      "The \(count) people do not fit in one circle.",
      remedy: "Draw fewer people at once, or spread them over the rings.")
  }

  func legendDoesNotFit(_ count: Int, isSideBySide: Bool) -> ProblemSentences {
    .init(
      "The legend of \(count) people does not fit the page.",
      remedy: isSideBySide
        ? "Choose a larger page, or one picture for both moments."
        : "Choose a larger page, or smaller letters in the style.")
  }

  func tooManyInEcomap(
    members: Int, systems: Int, mostMembers: Int, mostSystems: Int
  ) -> ProblemSentences {
    .init(
      "An ecomap of \(members) people at home and \(systems) around them cannot be read.",
      remedy: "Draw 1 to \(mostMembers) people at home and at most \(mostSystems) around them.")
  }

  func ecomapDoesNotFit(_ count: Int) -> ProblemSentences {
    .init(
      "The \(count) people and organisations do not fit on the page.",
      remedy: "Draw fewer at once, or choose a larger page.")
  }

  func tooManyInGenogram(_ count: Int, most: Int) -> ProblemSentences {
    .init(
      "A genogram of \(count) people cannot be read.",
      remedy: "Draw at most \(most) people at once.")
  }

  func genogramDoesNotFit(_ count: Int) -> ProblemSentences {
    .init(
      "The genogram of \(count) people does not fit on the page in readable type.",
      remedy: "Choose a larger page (A3), or draw a part of the family.")
  }

  func pageTooLarge(width: Int, height: Int, longest: Int) -> ProblemSentences {
    .init(
      "The page is \(width) by \(height) points.",
      remedy: "Keep it within \(longest) by \(longest) points.")
  }

  func tooManyParts(_ parts: Int, lines: Int) -> ProblemSentences {
    .init(
      "The drawing has \(parts) parts and \(lines) lines.",
      remedy: "Draw fewer people at once.")
  }

  // MARK: - Identifiers

  func twoPeople(with id: String) -> ProblemSentences {
    .init(
      "Two people have the id '\(id)'.", remedy: "Give each person an id of their own.")
  }

  func twoParts(with id: String) -> ProblemSentences {
    .init(
      "Two parts of the ecomap have the id '\(id)'.", remedy: "Give each one an id of its own.")
  }

  func tellsTwice(_ member: String, about system: String) -> ProblemSentences {
    .init(
      "'\(member)' tells twice about '\(system)'.", remedy: "Keep one of the two ties.")
  }

  func unknownInCircle(_ id: String) -> ProblemSentences {
    .init(
      "Nobody in the circle has the id '\(id)'.",
      remedy: "Leave the pair out, or add the person.")
  }

  func unknownInEcomap(_ id: String) -> ProblemSentences {
    .init(
      "Nobody in the ecomap has the id '\(id)'.",
      remedy: "Leave the tie out, or add who is at its end.")
  }

  func unknownInGenogram(_ id: String) -> ProblemSentences {
    .init(
      "There is nobody with the id '\(id)'.",
      remedy: "Add the person, or leave out what names them.")
  }

  func ownAncestor(_ id: String) -> ProblemSentences {
    .init("'\(id)' is an ancestor of themselves.", remedy: "Correct the parents.")
  }

  // MARK: - Graphviz

  func notInstalled(isFontMissing: Bool) -> ProblemSentences {
    .init(
      isFontMissing
        ? "The font Liberation Sans is not installed." : "Graphviz could not be started.",
      remedy: "Install the packages graphviz and fonts-liberation2 of your system.")
  }

  func noFont(_ name: String) -> ProblemSentences {
    .init(
      "The font \(name) is not installed.",
      remedy: "Install it, or name another font in the style.")
  }

  func notDrawn(_ reason: String) -> ProblemSentences {
    .init(
      "Graphviz did not draw: \(reason).",
      remedy: "This is a fault of Kring; please report it with the code.")
  }

  var unknownSVG: ProblemSentences {
    .init(
      "Graphviz wrote an SVG of another shape.",
      remedy: "Use a version of Graphviz from 2.42 on.")
  }

  // MARK: - Style

  func tooLittleContrast(on ground: String, _ contrast: Double, least: Double) -> ProblemSentences {
    .init(
      "on \(ground) the contrast is \(grammar.number(contrast)) : 1.",
      remedy: "Make it at least \(grammar.number(least)) : 1.")
  }

  var colourAmongGreys: ProblemSentences {
    .init(
      "this is a colour.", remedy: "Choose a grey: red, green and blue are then equal.")
  }

  func nearlySame(as other: String) -> ProblemSentences {
    .init(
      "this is nearly the same as \(other).", remedy: "Make one of them lighter or darker.")
  }

  func unknownKey(known: [String]) -> ProblemSentences {
    .init("there is no such key.", remedy: oneOf(known))
  }

  func unusable(_ wanted: StyleValue) -> ProblemSentences {
    let remedy =
      switch wanted {
      case .text: "Write a text."
      case .number: "Write a number."
      case .colour: "Write a colour as \"#17515C\"."
      case .object: "Write keys with values between { and }."
      case .oneOf(let names): oneOf(names)
      case .within(let limits):
        "Choose a number from \(grammar.number(limits.lowerBound)) to "
          + "\(grammar.number(limits.upperBound))."
      }
    return .init("this value cannot be used.", remedy: remedy)
  }

  private func oneOf(_ names: [String]) -> String {
    "Choose \(grammar.alternatives(names))."
  }
}
