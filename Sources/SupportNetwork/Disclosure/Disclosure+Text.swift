extension Disclosure {
  /// A free text with its references turned into words, with a capital where a sentence begins.
  ///
  ///     disclosure.text("{P12} belt.")  // "Iemand uit het netwerk belt."
  ///
  /// What the family or a professional wrote for the plan is told to every audience; a reference to
  /// somebody who may not be named becomes neutral words. A text that says who somebody *is* tells
  /// more than that, and has a rule of its own: ``relation(of:as:)``.
  ///
  /// - Edge cases: a reference to somebody whom the case does not know stays an identifier.
  /// - Complexity: O(*n*) in the length of the text.
  public func text(_ text: String) -> String {
    var result = ""
    for part in ReferringText(text).parts {
      switch part {
      case .words(let words): result += words
      case .person(let id):
        let name = name(of: id)
        result += Disclosure.beginsSentence(after: result) ? name.withCapital : name
      }
    }
    return result
  }

  private static func beginsSentence(after text: String) -> Bool {
    // A quotation mark or a bracket may open the sentence.
    guard let last = text.last(where: { !$0.isWhitespace && !"\"'“‘„«([".contains($0) }) else {
      return true
    }
    return ".!?".contains(last)
  }
}

extension String {
  /// The text with a capital first letter.
  public var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
