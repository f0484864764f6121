/// The explanation of an ecomap: only what occurs in it, and the counts.
struct EcomapLegend {
  let words: EcomapInWords
  let style: EcomapStyle

  private var wording: any EcomapWords { words.wording }
  private var common: any DrawingWords { words.common }
  private var content: EcomapContent { words.content }

  /// What signs and rims mean where two moments are shown, and why to mind the differences.
  var changes: [LegendBlock] {
    guard let changes = words.changes else { return [] }
    var rows = ChangeMark.legend(
      of: content.systems.compactMap { changes.marks[$0.id] }, in: common, style: style.base)
    if let caution = changes.caution { rows.append(LegendRow(caution)) }
    return rows.isEmpty
      ? [] : [LegendBlock(title: common.changedTitle, style: style.base.heading, rows: rows)]
  }

  /// What the lines and their arrows mean.
  var lines: [LegendBlock] {
    let strands = words.strands
    var rows = Drawing.Contact.allCases
      .filter { contact in strands.contains { $0.contact == contact } }
      .map { LegendRow(sample: sample($0), text: common.name(of: $0)) }
    if strands.contains(where: { $0.isAmbivalent && $0.contact != nil }) {
      rows.append(
        LegendRow(sample: sample(.ordinary, isAmbivalent: true), text: wording.ambivalentLine))
    }
    if strands.contains(where: { $0.contact == nil }) {
      rows.append(LegendRow(sample: sample(nil), text: wording.untold))
    }
    if strands.contains(where: { $0.members.count > 1 }) {
      rows.append(LegendRow(wording.bundle))
    }
    let supports = Set(
      strands.filter { $0.contact != .cutOff && content.systems[$0.system].kind == .person }
        .map(\.support))
    var arrows: [LegendRow] = []
    if supports.contains(.received) || supports.contains(.given) {
      arrows.append(
        LegendRow(sample: sample(.ordinary, support: .received), text: wording.oneWay))
    }
    if supports.contains(.mutual) {
      arrows.append(
        LegendRow(sample: sample(.ordinary, support: .mutual), text: wording.bothWays))
    }
    if supports.contains(nil) || supports.contains(.some(.none)) {
      arrows.append(LegendRow(wording.noArrow))
    }
    return [
      LegendBlock(title: common.contactsTitle, style: style.base.heading, rows: rows),
      LegendBlock(title: wording.arrowsTitle, style: style.base.heading, rows: arrows),
    ].filter { !$0.rows.isEmpty }
  }

  /// What the cards and discs mean; the spheres stand by their names in the picture itself.
  var cards: [LegendBlock] {
    var rows: [LegendRow] = []
    for isChild in [false, true] where content.members.contains(where: { $0.isChild == isChild }) {
      rows.append(
        LegendRow(
          sample: disc(isChild: isChild),
          text: isChild ? wording.childDisc : wording.adultDisc))
    }
    let systems = content.systems
    if let system = systems.first(where: { $0.kind == .person && $0.sphere != .professionals }) {
      rows.append(LegendRow(sample: card(system), text: wording.personCard))
    }
    if let system = systems.first(where: { $0.kind == .organisation }) {
      rows.append(LegendRow(sample: card(system), text: wording.organisationCard))
    }
    if let system = systems.first(where: { $0.kind == .person && $0.sphere == .professionals }) {
      rows.append(LegendRow(sample: card(system), text: wording.professionalCard))
    }
    return [LegendBlock(title: wording.cardsTitle, style: style.base.heading, rows: rows)]
  }

  /// How many there are of whom, if there is anybody.
  var counts: [LegendBlock] {
    if content.systems.isEmpty { return [] }
    return [
      LegendBlock(
        title: common.countsTitle, style: style.base.heading,
        rows: words.counts.map { LegendRow($0) })
    ]
  }

  /// The list that explains the numbers of a crowded ecomap, in blocks of one sphere each.
  var key: [LegendBlock] {
    var number = 0
    return words.spheres.map { sphere in
      var heading = style.base.heading
      heading.colour = style.base.area(of: sphere).rim
      return LegendBlock(
        title: words.name(of: sphere), style: heading,
        rows: words.systems(in: sphere).map { index in
          number += 1
          return LegendRow("\(number) \(words.name(of: content.systems[index]))")
        })
    }
  }

  // MARK: - Samples

  private func sample(
    _ contact: Drawing.Contact?, isAmbivalent: Bool = false,
    support: EcomapContent.Support? = nil
  ) -> LegendSample {
    let tip = style.tip(of: contact)
    let isTwoWay = support == .mutual
    let path = LinePath(
      from: Point(isTwoWay ? tip : 0, 0), to: Point(support == nil ? 25 : 25 - tip, 0))
    let pen = style.pen(of: contact, isCrowded: false)
    var picture = LegendSample.line(
      style.curves(of: contact, isAmbivalent: isAmbivalent, path), pen: pen)
    for (x, back) in [(25.0, -tip), (0, tip)] where support != nil && (x > 0 || isTwoWay) {
      let half = 0.4 * tip
      picture.shapes.append(
        .area(
          [Point(x, 0), Point(x + back, -half), Point(x + back, half)], fill: pen.colour))
    }
    if contact == nil {
      picture.cards = [style.mark(at: Point(12.5, 0), id: "legend-mark")]
    }
    return picture
  }

  private func disc(isChild: Bool) -> LegendSample {
    LegendSample(cards: [
      Drawing.Card(
        id: isChild ? "legend-child" : "legend-adult",
        frame: Rect(center: Point(12.5, 0), size: Size(10.5, 10.5)), outline: .circle,
        fill: style.fill(isChild: isChild), rim: style.memberRim,
        text: [], title: nil)
    ])
  }

  private func card(_ system: EcomapContent.System) -> LegendSample {
    let outline = style.outline(of: system)
    return .card(
      id: "legend-\(system.kind.rawValue)-\(outline.rawValue)", outline: outline,
      fill: style.fill(of: system), rim: style.rim(of: system))
  }
}
