// Blocks that have a shape of their own on paper, as lines.

extension BlockLines {
  /// The words between quotation marks, and who said them.
  func lines(of quote: Quote) -> [String] {
    let words = "“\(quote.words.plain)”".lines
    return (words + (quote.speaker.isBlank ? [] : ["— \(quote.speaker)"])).map { "  \($0)" }
  }

  /// *1  Anja past op Lina.*, with what else was agreed below it.
  func item(for card: AgreementCard) -> ListItem {
    let facts = [
      (words.forWhom, card.forWhom), (words.from, card.from), (words.howOften, card.howOften),
      (words.until, card.until), (words.stepsIn, card.stepsIn), (words.status, card.status),
    ].filter { !$0.1.isBlank }.map { Term($0.0, RichText($0.1)) }
    let number = card.number.isBlank ? "" : "\(card.number)  "
    return ListItem(RichText("\(number)\(card.who) ") + card.what, items: items(for: facts))
  }

  /// What the drawing shows, in words.
  func lines(of figure: Figure) -> [String] {
    let inWords: [Block] =
      figure.inWords.isEmpty ? [] : [.heading(words.figureInWords), .list(figure.inWords)]
    let blocks = [.paragraph(RichText(figure.alternativeText))] + inWords
    return [words.figure.introducing(with: figure.caption)]
      + lines(of: blocks, isTight: true).map { "  \($0)" }
  }

  /// The box: its sign and title, and what stands in it further in.
  func lines(of callout: Callout) -> [String] {
    let sign =
      switch callout.kind {
      case .safety: "!"
      case .rights: "§"
      case .note: "i"
      }
    return ["\(sign) \(callout.title)"]
      + lines(of: callout.blocks + [.paragraph(RichText(callout.setBy))], isTight: true)
      .map { "  \($0)" }
  }

  /// The dates, each with a box to tick.
  func lines(of dates: DateChecklist, indent: String) -> [String] {
    let caption = dates.caption.isBlank ? [] : [indent + dates.caption.introducing]
    return caption
      + dates.entries.map { entry in
        let who = entry.who.isBlank ? "" : ": \(entry.who)"
        return "\(indent)\(caption.isEmpty ? "" : "  ")[ ] \(entry.date)\(who)"
      }
  }

  /// The goal, with its owner and its marks below it.
  func item(for scale: GoalScale) -> ListItem {
    let facts = [(words.goalOf, scale.owner), (words.measure, scale.measure)]
      .filter { !$0.1.isBlank }.map { Term($0.0, RichText($0.1)) }
    return ListItem(
      scale.goal, items: items(for: facts) + scale.marks.map { ListItem(RichText($0.text)) })
  }

  /// Who signs and for what, with room to write.
  func item(for signature: Signature) -> ListItem {
    let role = signature.role.isBlank ? "" : ", \(signature.role)"
    let statement = signature.statement.isBlank ? [] : [signature.statement]
    let line = words.signature.introducing(with: String(repeating: "_", count: 24))
    return ListItem(
      RichText(signature.name + role),
      items: (statement + [line]).map { ListItem(RichText($0)) })
  }
}
