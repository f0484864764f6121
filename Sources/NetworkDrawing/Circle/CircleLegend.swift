/// The explanation of a circle: only what occurs in it, and the counts.
struct CircleLegend {
  /// A heading with rows.
  struct Block {
    let title: String
    let style: Drawing.TextStyle
    let rows: [Row]

    /// The heading with one sentence instead of the rows.
    func referring(to sentence: String) -> Block {
      Block(title: title, style: style, rows: [Row(sample: .none, text: sentence)])
    }
  }

  /// A sample and the words for it.
  struct Row {
    let sample: Sample
    let text: String
  }

  /// What stands before the words.
  enum Sample {
    case none
    case tie(CircleContent.Tie)
    case acquaintance(isTense: Bool)
    case newPair
    case mark(CircleChanges.Mark)
    case card(CircleContent.Sphere)
    case own(Picture)

    var width: Double {
      switch self {
      case .none: 0
      case .tie, .acquaintance, .newPair, .mark, .card, .own: 32
      }
    }
  }

  /// A sample of another drawing, 25 points wide, around the middle of its left side.
  struct Picture {
    var shapes: [Drawing.Shape] = []
    var cards: [Drawing.Card] = []
  }

  /// What the signs mean.
  let blocks: [Block]
  /// The lines alone, in two parts.
  private let tieBlock: Block
  private let pairBlock: Block
  /// How many there are of whom, if there is anybody.
  let counts: Block?

  /// What is different from an earlier moment, as a list.
  let table: Block?

  /// The legend of what the circles on a page show.
  init(of words: CircleInWords, scenes: [CircleScene], style: CircleStyle) {
    let heading = style.base.heading
    let (wording, common) = (words.wording, words.common)
    func block(_ title: String, _ rows: [Row]) -> Block {
      Block(title: title, style: heading, rows: rows)
    }
    let shown = scenes.flatMap(\.shown)
    let (ties, pairs) = CircleLegend.lines(of: words, scenes)
    tieBlock = block(common.contactsTitle, ties)
    pairBlock = block(wording.pairsTitle, pairs)
    blocks = [
      block(common.contactsTitle, ties + pairs),
      block(
        common.changedTitle, words.changes == nil ? [] : CircleLegend.marks(of: shown, common)),
      block(
        wording.cardsTitle,
        CircleContent.Sphere.allCases
          .filter { sphere in shown.contains { $0.person.sphere == sphere } }
          // At two moments rims tell what changed: of the parts of life only this one has a look.
          .filter { words.changes == nil || $0 == .professionals }
          .map { sphere in
            Row(
              sample: .card(sphere),
              text: sphere == .professionals ? wording.professionalCard : common.name(of: sphere))
          }),
      block(
        wording.ringsTitle,
        CircleContent.Ring.allCases.map { Row(sample: .none, text: wording.legend(of: $0)) }),
    ].filter { !$0.rows.isEmpty }
    let numbers = words.changes.map(words.changeCounts(of:)) ?? words.counts
    counts =
      shown.isEmpty
      ? nil : block(common.countsTitle, numbers.map { Row(sample: .none, text: $0) })
    table = words.changes.map { changes in
      block(
        common.changesTitle,
        words.changeLines(of: changes).map { Row(sample: .none, text: $0) })
    }
  }

  private static func lines(of words: CircleInWords, _ scenes: [CircleScene]) -> (
    ties: [Row], pairs: [Row]
  ) {
    let wording = words.wording
    let people = scenes.flatMap(\.shown)
    let present = people.filter { $0.mark != .former && $0.mark != .lost }
    var ties = CircleContent.Tie.allCases
      .filter { tie in present.contains { $0.person.tie == tie } }
      .map { Row(sample: .tie($0), text: words.common.name(of: $0)) }
    if present.contains(where: { $0.person.tie == nil }) {
      ties.append(Row(sample: .none, text: wording.noLine))
    }
    var rows: [Row] = []
    let pairs = scenes.flatMap(\.pairs)
    if pairs.contains(where: { !$0.pair.isTense && !$0.isNew }) {
      rows.append(Row(sample: .acquaintance(isTense: false), text: wording.knowEachOther))
    }
    if pairs.contains(where: { !$0.pair.isTense && $0.isNew }) {
      rows.append(Row(sample: .newPair, text: wording.knowEachOtherNow))
    }
    if pairs.contains(where: \.pair.isTense) {
      rows.append(Row(sample: .acquaintance(isTense: true), text: wording.knowEachOtherInConflict))
    }
    // The last circle is the one that is told.
    if let drawn = scenes.last?.pairs, drawn.count < words.content.acquaintances.count {
      let isBetweenSpheres = drawn.contains { !$0.pair.isTense }
      rows.append(
        Row(
          sample: .none,
          text: isBetweenSpheres ? wording.onlyBetweenSpheres : wording.onlyInWords))
    }
    return (ties, rows)
  }

  private static func marks(
    of shown: [CircleScene.Shown], _ words: any DrawingWords
  ) -> [Row] {
    rows(for: shown.compactMap(\.mark), words)
  }

  /// What the signs of two moments mean, each that occurs once.
  static func rows(for found: [CircleChanges.Mark], _ words: any DrawingWords) -> [Row] {
    let marks: [CircleChanges.Mark] = [.new, .lost, .changed(was: []), .former, .kept]
    return marks.filter { mark in
      found.contains { found in
        switch (found, mark) {
        case (.changed, .changed): true
        default: found == mark
        }
      }
    }.map { Row(sample: .mark($0), text: $0.legend(in: words)) }
  }

  /// The blocks in the columns of a page.
  func columns(for frame: CircleFrame) -> [[Block]] {
    let counts = [counts].compactMap(\.self)
    if frame.isHalf {
      let marks = blocks.filter {
        $0.rows.contains { if case .mark = $0.sample { true } else { false } }
      }
      let cards = blocks.filter {
        $0.rows.contains { if case .card = $0.sample { true } else { false } }
      }
      return [[tieBlock], [pairBlock], marks, frame.isNumbered ? [] : cards]
        .filter { $0.contains { !$0.rows.isEmpty } }
    }
    return switch (frame.layout, frame.isNumbered) {
    case (.page, false): [blocks + counts]
    // The list of names has the spheres as headings.
    case (.page, true):
      [Array(blocks.prefix(table == nil ? 1 : 2)), Array(blocks.suffix(1)) + counts]
    case (.embedded, false): blocks.map { [$0] }
    case (.embedded, true): [[blocks[0]] + blocks.dropFirst(2) + counts]
    }
  }

  /// The list that explains the numbers of a crowded circle, in blocks of one sphere each.
  static func key(of words: CircleInWords, style: CircleStyle) -> [Block] {
    var number = 0
    return CircleContent.Sphere.allCases.compactMap { sphere in
      let rows = words.listed(in: sphere).map { person in
        number += 1
        let change = words.mark(of: person.id)?.sign ?? ""
        return Row(sample: .none, text: "\(number)\(change) \(words.name(of: person.id))")
      }
      if rows.isEmpty { return nil }
      var heading = style.base.heading
      heading.colour = style.area(of: sphere).rim
      return Block(title: words.common.name(of: sphere), style: heading, rows: rows)
    }
  }
}
