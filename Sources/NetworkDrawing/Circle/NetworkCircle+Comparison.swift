import Telling

extension NetworkCircle {
  static func drawing(
    of comparison: CircleComparison, as form: CircleComparison.Form, format: PageFormat,
    style base: DrawingStyle
  ) throws(Problem) -> Drawing {
    let changes = try CircleChanges(of: comparison)
    let words = CircleInWords(changes)
    let layout = Layout.page(format)
    let style = CircleStyle(base.enlarged(by: layout.enlargement))
    let title = "\(comparison.after.title): \(words.common.thenAndNow)"
    let moments = "\(comparison.nameBefore) \u{2192} \(comparison.nameAfter)"
    let whose = [comparison.family, moments].compactMap(\.self).joined(separator: " \u{B7} ")
    let subtitle = [whose, comparison.caution].compactMap(\.self).joined(separator: ". ")
    switch form {
    case .onePicture:
      let heading = try CircleFrame.heading(title, subtitle, layout: layout, style: style.base)
      let pairs = drawnPairs(of: changes.after)
      let layer = try CircleLayer(
        words: words, pairs: pairs, heading: heading, style: style, layout: layout)
      let scene = layer.scene(
        layer.shown { shown($0, in: layer, changes, at: .now, way: Point(0, 0)) },
        pairs.map { .init(pair: $0, isNew: changes.newPairs.contains($0)) })
      return try CirclePicture(
        title: title, style: style, words: words, frame: layer.frame, scenes: [scene],
        rims: [layer.rim], heading: heading
      ).drawing()
    case .sideBySide:
      return try sideBySide(
        of: comparison, changes, words, title: title, subtitle: subtitle, layout: layout, style)
    }
  }

  private static func sideBySide(
    of comparison: CircleComparison, _ changes: CircleChanges, _ words: CircleInWords,
    title: String, subtitle: String, layout: Layout, _ style: CircleStyle
  ) throws(Problem) -> Drawing {
    let heading = try CircleFrame.heading(
      title, subtitle, layout: layout, style: style.base, width: 780)
    let layer = try CircleLayer(
      words: words, pairs: drawnPairs(of: changes.union), heading: [], style: style,
      layout: layout, isHalf: true)
    let way = Point(layer.frame.halfWidth, 0)
    let before = layer.scene(
      layer.shown { shown($0, in: layer, changes, at: .then, way: Point(0, 0)) },
      drawnPairs(of: changes.before).map { .init(pair: $0, isNew: false) }, prefix: "then-")
    let after = layer.scene(
      layer.shown { shown($0, in: layer, changes, at: .afterwards, way: way) },
      drawnPairs(of: changes.after).map {
        .init(pair: $0, isNew: changes.newPairs.contains($0))
      }, movedBy: way)
    let names = try CircleFrame.names(
      [comparison.nameBefore, comparison.nameAfter], of: layer.frame, style: style.base)
    return try CirclePicture(
      title: title, style: style, words: words, frame: layer.frame, scenes: [before, after],
      rims: [
        layer.rim.moved(by: Point(0, 0), prefix: "then-"), layer.rim.moved(by: way, prefix: ""),
      ],
      heading: heading + names
    ).drawing()
  }

  private enum Side {
    /// The later moment with its ghosts.
    case now
    /// The earlier moment alone.
    case then
    /// The later moment alone.
    case afterwards
  }

  private static func shown(
    _ index: Int, in layer: CircleLayer, _ changes: CircleChanges, at side: Side, way: Point
  ) -> CircleScene.Shown? {
    let person = changes.union.people[index]
    let card = layer.cards.cards[index]
    guard let mark = changes.marks[person.id] else { return nil }
    var place = layer.places[index]
    place.center = place.center + way
    func shown(
      _ person: CircleContent.Person, _ mark: ChangeMark, withWords: Bool
    ) -> CircleScene.Shown {
      CircleScene.Shown(
        frame: place, number: index, person: person,
        lines: card.lines + (withWords ? card.markLines : []), mark: mark)
    }
    switch side {
    case .now:
      // Where it was not told at both moments, the former place is no move.
      if mark == .former, let owner = changes.owner[person.id], !changes.hasMoved(owner) {
        return nil
      }
      return shown(person, mark, withWords: true)
    case .afterwards:
      return mark == .lost || mark == .former ? nil : shown(person, mark, withWords: true)
    case .then:
      switch mark {
      case .new: return nil
      case .lost: return shown(person, mark, withWords: true)
      case .former:
        // Under the id of the person, so that their lines find them.
        guard let owner = changes.owner[person.id],
          let former = changes.before.people.first(where: { $0.id == owner })
        else { return nil }
        return shown(former, .kept, withWords: false)
      case .kept, .changed, .untold:
        guard let former = changes.before.people.first(where: { $0.id == person.id }),
          former.ring == person.ring, former.sphere == person.sphere
        else { return nil }
        return shown(former, .kept, withWords: false)
      }
    }
  }
}
