/// One circle in its place: rings, sectors, cards and lines.
struct CircleScene {
  /// Somebody as this circle shows them.
  struct Shown {
    /// Their place on the layout.
    let frame: Rect
    /// Their number on the layout, for ids.
    let number: Int
    let person: CircleContent.Person
    let lines: [TextFitter.Line]
    let mark: ChangeMark?
  }

  /// Two people of this circle who know each other.
  struct Pair {
    let pair: CircleContent.Acquaintance
    let isNew: Bool
  }

  let style: CircleStyle
  let words: CircleInWords
  let plan: CirclePlan
  let hub: CircleHub
  let shown: [Shown]
  let pairs: [Pair]
  let isCrowded: Bool
  /// Before the ids of its cards; two circles on one page have two.
  var prefix = ""

  // MARK: - Behind the cards

  var shapes: [Drawing.Shape] {
    var shapes: [Drawing.Shape] = []
    if plan.sectors.isEmpty {
      shapes.append(
        .disc(center: plan.center, radius: plan.radius, fill: style.base.colours.ground))
    }
    for sector in plan.sectors {
      let steps = max(2, Int(sector.width / 0.05))
      let arc = (0...steps).map { step in
        plan.place(
          sector.start.turned(by: sector.width * Double(step) / Double(steps)), plan.toldRadius)
      }
      shapes.append(.area([plan.center] + arc, fill: style.base.area(of: sector.sphere).tint))
    }
    if plan.sectors.count > 1 {
      for sector in plan.sectors {
        shapes.append(
          .line([plan.center, plan.place(sector.start, plan.radius)], pen: style.parting))
      }
    }
    for radius in plan.radii.dropFirst() {
      shapes.append(.ring(center: plan.center, radius: radius, pen: style.ring))
    }
    return shapes
  }

  // MARK: - Cards

  private var centreID: String { prefix + "centre" }
  private func id(_ number: Int) -> String { "\(prefix)p\(number + 1)" }

  var cards: [Drawing.Card] { [centreCard] + peopleCards }

  private var centreCard: Drawing.Card {
    let centre = words.content.centre
    let box = Rect(center: plan.center, size: Size(2 * hub.radius, 2 * hub.radius))
    let title = ([centre.name] + centre.lines).map(VisibleText.line)
    return Drawing.Card(
      id: centreID, frame: box, outline: .circle, fill: style.base.colours.centre,
      rim: Drawing.Pen(style.base.colours.centre, 1), text: CardText.labels(hub.lines, in: box),
      title: title.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  // In the order of the words: per sphere, near before far.
  private var peopleCards: [Drawing.Card] {
    Drawing.Sphere.allCases.flatMap { sphere in
      CircleContent.Ring.allCases.flatMap { ring in
        shown.filter { $0.person.sphere == sphere && $0.person.ring == ring }
      }
    }.map { shown in
      let (sphere, style) = (shown.person.sphere, style.base)
      return Drawing.Card(
        id: id(shown.number), frame: shown.frame, outline: style.outline(of: sphere),
        fill: shown.mark.map { style.fill(of: sphere, $0) } ?? style.area(of: sphere).fill,
        rim: shown.mark.map { style.rim(of: sphere, $0) } ?? style.rim(of: sphere),
        text: CardText.labels(shown.lines, in: shown.frame), title: words.title(of: shown.person)
      )
    }
  }

  // MARK: - Lines

  // Pairs first: what comes later is drawn over them.
  var lines: [Drawing.Line] {
    var routing = CircleRouting(plan: plan, frames: shown.map(\.frame))
    // Short lines first: they have the least choice.
    let order = shown.indices
      .filter { shown[$0].person.contact != nil && shown[$0].mark != .former }
      .sorted { left, right in
        let a = shown[left].frame.center.distance(to: plan.center)
        let b = shown[right].frame.center.distance(to: plan.center)
        return a == b ? left < right : a < b
      }
    let spokes = order.compactMap { index in spoke(to: index, &routing) }
    let index = Dictionary(
      shown.enumerated().map { ($0.element.person.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let links = pairs.compactMap { pair -> Drawing.Line? in
      guard let first = index[pair.pair.first], let second = index[pair.pair.second] else {
        return nil
      }
      let path = routing.link(from: first, to: second)
      let isInConflict = pair.pair.isInConflict
      return Drawing.Line(
        from: id(shown[first].number), to: id(shown[second].number),
        curves: isInConflict
          ? path.zigzag(style.teeth(onSpoke: false, isCrowded: isCrowded)) : [path.cubic],
        pen: pair.isNew && !isInConflict
          ? style.newPair : style.pen(ofPairInConflict: isInConflict),
        title: words.title(of: pair.pair))
    }
    return links + moves(index, &routing) + spokes
  }

  private func spoke(to index: Int, _ routing: inout CircleRouting) -> Drawing.Line? {
    let person = shown[index].person
    guard let contact = person.contact else { return nil }
    let path = routing.spoke(to: index)
    let isGone = shown[index].mark == .lost
    let curves =
      switch contact {
      case .conflict where !isGone:
        path.zigzag(style.teeth(onSpoke: true, isCrowded: isCrowded))
      case .cutOff where !isGone: path.broken()
      default: [path.cubic]
      }
    return Drawing.Line(
      from: centreID, to: id(shown[index].number), curves: curves,
      pen: isGone ? style.ghost : style.pen(of: contact, isCrowded: isCrowded),
      title: words.title(of: person))
  }

  // From where somebody stood to where they stand now.
  private func moves(
    _ index: [CircleContent.Person.ID: Int], _ routing: inout CircleRouting
  ) -> [Drawing.Line] {
    shown.indices.compactMap { former in
      guard shown[former].mark == .former,
        let owner = words.changes?.owner[shown[former].person.id], let now = index[owner]
      else { return nil }
      let path = routing.link(from: former, to: now)
      return Drawing.Line(
        from: id(shown[former].number), to: id(shown[now].number), curves: [path.cubic],
        pen: style.ghost, title: words.title(of: shown[former].person))
    }
  }
}
