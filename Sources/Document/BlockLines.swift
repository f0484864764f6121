/// How blocks become lines of plain text.
struct BlockLines: Sendable {
  /// What stands above a block.
  enum Above: Sendable {
    /// Nothing, or a blank line.
    case nothing
    /// The title of the section.
    case title
    /// A line that the block may follow without a blank one.
    case line
    /// A block from which a blank line sets this one apart.
    case block
  }

  /// The fixed words of the document.
  let words: DocumentWords

  /// Blocks one after the other; a block that holds nothing leaves no blank line.
  ///
  /// - Parameter isTight: Whether they stand without blank lines between them.
  func lines(of blocks: [Block], below start: Above = .nothing, isTight: Bool = false) -> [String] {
    var lines: [String] = []
    var above = start
    for block in blocks {
      let isDirectlyBelow =
        switch above {
        case .nothing, .block: false
        case .title: block.followsTitle
        case .line: true
        }
      let added = self.lines(of: block, isDirectlyBelow: isDirectlyBelow)
      guard !added.isEmpty else { continue }
      let needsBlank =
        switch above {
        case .nothing, .line: false
        case .title, .block: !isDirectlyBelow
        }
      lines += (needsBlank ? [""] : []) + added
      above = isTight || block.isHeading ? .line : .block
    }
    return lines
  }

  /// The lines of a block, at the margin.
  private func lines(of block: Block, isDirectlyBelow: Bool) -> [String] {
    let rows = isDirectlyBelow ? "  " : ""
    return switch block {
    case .heading(let text): [text.introducing]
    case .paragraph(let text): text.isBlank ? [] : text.plain.lines
    case .quote(let quote): lines(of: quote)
    case .list(let items): lines(of: items, indent: rows)
    case .terms(let terms): lines(of: items(for: terms), indent: rows)
    case .table(let table): lines(of: table).map { rows + $0 }
    case .agreements(let cards): lines(of: cards.map(item), indent: rows)
    case .figure(let figure): lines(of: figure)
    case .callout(let callout): lines(of: callout)
    case .dates(let dates): lines(of: dates, indent: rows)
    case .scale(let scale): lines(of: [item(for: scale)], indent: rows)
    case .signatures(let signatures): lines(of: signatures.map(item), indent: rows)
    case .pageBreak: []
    case .together(let blocks):
      lines(of: blocks, below: isDirectlyBelow ? .line : .nothing, isTight: true)
    }
  }

  /// Points below each other, each with its own below it.
  ///
  /// A second line of a point stands under its first letter where it has a mark; where it has none,
  /// it stands further in than a point below it would.
  func lines(of items: [ListItem], indent: String = "") -> [String] {
    items.flatMap { item -> [String] in
      let mark = item.mark.text
      let room = String(repeating: " ", count: mark.count)
      let furtherIn = indent + (mark.isEmpty ? "    " : room)
      let text = item.text.plain.lines
      var lines = [indent + mark + (text.first ?? "")]
      lines += text.dropFirst().map { furtherIn + $0 }
      return lines + self.lines(of: item.items, indent: indent + (mark.isEmpty ? "  " : room))
    }
  }

  func items(for terms: [Term]) -> [ListItem] {
    terms.map { ListItem(RichText($0.label.introducing(with: $0.text.plain))) }
  }
}

extension Block {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }

  /// Whether the title of a section is all the introduction that the block needs.
  fileprivate var followsTitle: Bool {
    switch self {
    case .list, .terms, .table, .dates, .together: true
    case .heading, .paragraph, .quote, .agreements, .figure, .callout, .scale, .signatures,
      .pageBreak:
      false
    }
  }
}

extension ListItem.Mark {
  fileprivate var text: String {
    switch self {
    case .line: ""
    case .bullet: "- "
    case .number(let number): "\(number). "
    }
  }
}

extension String {
  /// The lines of the text, without a line end of any kind.
  var lines: [String] {
    split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
  }

  /// The text with a colon, unless it ends in a mark that does the same.
  var introducing: String { last.map { !"?!:…".contains($0) } ?? false ? self + ":" : self }

  /// The text as the label of another: *Datum: 8 oktober*, *Lukt het niet? Bel Anja*.
  func introducing(with text: String) -> String {
    text.isBlank ? introducing : "\(introducing) \(text)"
  }
}
