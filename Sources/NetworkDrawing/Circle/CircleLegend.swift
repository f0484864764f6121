/// The explanation of a circle: only what occurs in it, and the counts.
struct CircleLegend {
  private let contacts: LegendBlock
  private let pairs: LegendBlock
  private let marks: LegendBlock
  private let cards: LegendBlock
  private let rings: LegendBlock
  /// How many there are of whom, if there is anybody.
  let counts: LegendBlock?
  /// What is different from an earlier moment, as a list.
  let table: LegendBlock?

  /// The legend of what the circles on a page show.
  init(of words: CircleInWords, scenes: [CircleScene], style: CircleStyle, isCrowded: Bool) {
    let (wording, common) = (words.wording, words.common)
    func block(_ title: String, _ rows: [LegendRow]) -> LegendBlock {
      LegendBlock(title: title, style: style.base.heading, rows: rows)
    }
    let shown = scenes.flatMap(\.shown)
    contacts = block(
      common.contactsTitle, CircleLegend.contacts(of: shown, words, style, isCrowded))
    pairs = block(wording.pairsTitle, CircleLegend.pairs(of: scenes, words, style, isCrowded))
    marks = block(
      common.changedTitle,
      words.changes == nil
        ? [] : ChangeMark.legend(of: shown.compactMap(\.mark), in: common, style: style.base))
    cards = block(
      wording.cardsTitle,
      CircleLegend.cards(of: shown, words, style.base, after: marks.rows.count))
    rings = block(
      wording.ringsTitle,
      CircleContent.Ring.shown { ring in shown.contains { $0.person.ring == ring } }
        .map { LegendRow(wording.legend(of: $0)) })
    let numbers = words.changes.map(words.changeCounts(of:)) ?? words.counts
    counts = shown.isEmpty ? nil : block(common.countsTitle, numbers.map { LegendRow($0) })
    table = words.changes.map { changes in
      block(common.changesTitle, words.changeLines(of: changes).map { LegendRow($0) })
    }
  }

  private static func contacts(
    of shown: [CircleScene.Shown], _ words: CircleInWords, _ style: CircleStyle,
    _ isCrowded: Bool
  ) -> [LegendRow] {
    let present = shown.filter { $0.mark != .former && $0.mark != .lost }
    let rows = Drawing.Contact.allCases
      .filter { contact in present.contains { $0.person.contact == contact } }
      .map { contact in
        let path = LegendSample.path
        let curves =
          switch contact {
          case .conflict: path.zigzag(style.teeth(onSpoke: true, isCrowded: isCrowded))
          case .cutOff: path.broken(bar: 9)
          case .strong, .ordinary, .weak: [path.cubic]
          }
        return LegendRow(
          sample: .line(curves, pen: style.pen(of: contact, isCrowded: isCrowded)),
          text: words.common.name(of: contact))
      }
    return present.contains { $0.person.contact == nil }
      ? rows + [LegendRow(words.wording.noLine)] : rows
  }

  private static func pairs(
    of scenes: [CircleScene], _ words: CircleInWords, _ style: CircleStyle, _ isCrowded: Bool
  ) -> [LegendRow] {
    let wording = words.wording
    let (path, teeth) = (LegendSample.path, style.teeth(onSpoke: false, isCrowded: isCrowded))
    var rows: [LegendRow] = []
    let pairs = scenes.flatMap(\.pairs)
    if pairs.contains(where: { !$0.pair.isInConflict && !$0.isNew }) {
      rows.append(
        LegendRow(
          sample: .line([path.cubic], pen: style.pen(ofPairInConflict: false)),
          text: wording.knowEachOther))
    }
    if pairs.contains(where: { !$0.pair.isInConflict && $0.isNew }) {
      rows.append(
        LegendRow(
          sample: .line([path.cubic], pen: style.newPair), text: wording.knowEachOtherNow))
    }
    if pairs.contains(where: \.pair.isInConflict) {
      rows.append(
        LegendRow(
          sample: .line(path.zigzag(teeth), pen: style.pen(ofPairInConflict: true)),
          text: wording.knowEachOtherInConflict))
    }
    // The last circle is the one that is told.
    if let drawn = scenes.last?.pairs, drawn.count < words.content.acquaintances.count {
      let isBetweenSpheres = drawn.contains { !$0.pair.isInConflict }
      rows.append(LegendRow(isBetweenSpheres ? wording.onlyBetweenSpheres : wording.onlyInWords))
    }
    return rows
  }

  // At two moments rims tell what changed: of the spheres only professionals have a look then.
  private static func cards(
    of shown: [CircleScene.Shown], _ words: CircleInWords, _ style: DrawingStyle,
    after count: Int
  ) -> [LegendRow] {
    Drawing.Sphere.allCases
      .filter { sphere in shown.contains { $0.person.sphere == sphere } }
      .filter { words.changes == nil || $0 == .professionals }
      .enumerated().map { number, sphere in
        LegendRow(
          sample: .card(
            id: "legend\(count + number)", outline: style.outline(of: sphere),
            fill: style.area(of: sphere).fill,
            rim: words.changes == nil
              ? style.rim(of: sphere, isSample: true)
              : style.rim(of: sphere, .kept, isSample: true)),
          text: sphere == .professionals
            ? words.wording.professionalCard : words.common.name(of: sphere))
      }
  }

  /// The blocks in the columns of a page.
  func columns(for frame: CircleFrame) -> [[LegendBlock]] {
    let counts = [counts].compactMap(\.self)
    if frame.isHalf {
      let half = [contacts, pairs, marks] + (frame.isNumbered ? [] : [cards])
      return half.filter { !$0.rows.isEmpty }.map { [$0] }
    }
    let lines = LegendBlock(
      title: contacts.title, style: contacts.style, rows: contacts.rows + pairs.rows)
    let blocks = [lines, marks, cards, rings].filter { !$0.rows.isEmpty }
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
  static func key(of words: CircleInWords, style: DrawingStyle) -> [LegendBlock] {
    var number = 0
    return Drawing.Sphere.allCases.compactMap { sphere in
      let rows = words.listed(in: sphere).map { person in
        number += 1
        let change = words.mark(of: person.id)?.sign ?? ""
        return LegendRow("\(number)\(change) \(words.name(of: person.id))")
      }
      if rows.isEmpty { return nil }
      var heading = style.heading
      heading.colour = style.area(of: sphere).rim
      return LegendBlock(title: words.common.name(of: sphere), style: heading, rows: rows)
    }
  }
}
