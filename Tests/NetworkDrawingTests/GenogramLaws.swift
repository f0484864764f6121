import SupportNetwork
import Testing

@testable import NetworkDrawing

/// What holds for every genogram, checked on the plan and on the drawing.
struct GenogramLaws {
  let picture: GenogramPicture
  let drawing: Drawing
  let name: Comment

  private var plan: GenogramPlan { picture.plan }
  private var frame: KinFrame { picture.plan.frame }

  init(_ content: GenogramContent, format: PageFormat = .a4, _ name: String) throws {
    picture = try Genogram.placed(content, format: format, style: .standard)
    drawing = try picture.drawing()
    self.name = Comment(rawValue: name)
  }

  func expectAll() {
    expectPlaces()
    expectChildren()
    expectSiblings()
    expectHouseholds()
    expectFamilyLines()
    expectLinesAndPeople()
    expectContacts()
  }

  /// Everybody is on the page, on nobody else, with nothing on top.
  private func expectPlaces() {
    let page = Rect(
      left: 0, right: drawing.size.width, top: 0, bottom: drawing.size.height)
    #expect(plan.cells.count == picture.words.content.people.count, name)
    for (index, cell) in plan.cells.enumerated() {
      #expect(page.contains(cell), name)
      #expect(!plan.cells.dropFirst(index + 1).contains { cell.overlaps($0) }, name)
    }
    for (index, label) in drawing.labels.enumerated() {
      #expect(page.contains(label.frame), name)
      #expect(label.style.size >= 7, name)
      let met = drawing.labels.dropFirst(index + 1).filter { label.frame.overlaps($0.frame) }
      #expect(met.isEmpty, "\(name): \(label.text), \(met.map(\.text))")
      #expect(!drawing.cards.contains { label.frame.overlaps($0.frame) }, name)
    }
    for line in drawing.lines {
      let points = line.curves.flatMap(\.self)
      #expect(points.allSatisfy { page.contains(Rect(center: $0, size: Size(1, 1))) }, name)
    }
  }

  /// Children stand below their parents, and from left to right in order of birth.
  private func expectChildren() {
    for (union, family) in frame.kinship.unions.enumerated() {
      for child in family.children {
        for parent in family.parents {
          #expect(frame.row[child.person] > frame.row[parent], name)
        }
      }
      let placed = family.children.map(\.person).filter { frame.home[$0] == union }
      for level in 0..<frame.rowCount {
        let here = placed.filter { frame.row[$0] == level }.map { plan.symbols[$0].center.x }
        #expect(here == here.sorted(), name)
      }
    }
  }

  /// Between two siblings stand only siblings, and partners who brought no family of their own.
  private func expectSiblings() {
    for union in frame.kinship.unions.indices {
      for row in picture.words.rows {
        let places = row.indices.filter { frame.home[row[$0]] == union }
        guard let first = places.first, let last = places.last else { continue }
        for place in first...last {
          let home = frame.home[row[place]]
          #expect(home == union || home == nil, name)
        }
      }
    }
  }

  /// An outline holds all of a household, symbol and name, and not a point of anybody else.
  private func expectHouseholds() {
    for (outline, household) in zip(plan.outlines, picture.words.content.households) {
      let boxes = outline.pieces.flatMap(\.self)
      let misplaced = picture.words.content.people.enumerated().filter { index, person in
        household.members.contains(person.id)
          ? !boxes.contains { $0.contains(plan.cells[index]) }
          : boxes.contains { $0.overlaps(plan.cells[index]) }
      }
      #expect(misplaced.isEmpty, "\(name): \(misplaced.map(\.element.id))")
      for piece in outline.pieces {
        let rims = BoxUnion.rims(of: piece)
        // One outer rim: a piece hangs together.
        #expect(rims.count { HouseholdOutline.area(of: $0) > 0 } == 1, name)
      }
    }
  }

  private struct Segment {
    let union: Int
    let meaning: KinLines.Meaning
    let from: Point
    let to: Point

    /// A line may end at a symbol, on its rim; a circle has its rim inside its box.
    func mayEnd(at person: Int, _ frame: KinFrame) -> Bool {
      if case .child(person, _) = meaning { return true }
      return frame.kinship.unions[union].parents.contains(person)
    }
  }

  private var segments: [Segment] {
    plan.lines.flatMap { line in
      line.pieces.flatMap { piece in
        zip(piece, piece.dropFirst()).map {
          Segment(union: line.union, meaning: line.meaning, from: $0, to: $1)
        }
      }
    }
  }

  /// Lines of two families cross or stay apart: they never lie on each other.
  private func expectFamilyLines() {
    let segments = segments
    let flat = segments.filter { $0.from.y == $0.to.y }.map {
      (union: $0.union, at: $0.from.y, low: min($0.from.x, $0.to.x), high: max($0.from.x, $0.to.x))
    }
    let upright = segments.filter { $0.from.x == $0.to.x }.map {
      (union: $0.union, at: $0.from.x, low: min($0.from.y, $0.to.y), high: max($0.from.y, $0.to.y))
    }
    for (lines, apart, kind) in [(flat, 1.0, "horizontal"), (upright, 0.8, "vertical")] {
      for (index, one) in lines.enumerated() {
        let met = lines.dropFirst(index + 1).filter { other in
          one.union != other.union && abs(one.at - other.at) < apart
            && min(one.high, other.high) - max(one.low, other.low) >= 0.5
        }
        #expect(met.isEmpty, "\(name): \(kind) lines of two families")
      }
    }
  }

  /// No contact runs through a symbol or a name, its own included.
  private func expectContacts() {
    for line in drawing.lines {
      guard let title = line.title, title.contains(" – ") else { continue }
      for (symbol, cell) in zip(plan.symbols, plan.cells) {
        let name = Rect(left: cell.minX, right: cell.maxX, top: symbol.maxY, bottom: cell.maxY)
        let rooms = [symbol.inset(by: 1), name.inset(by: 1)]
        #expect(
          !line.curves.contains { curve in rooms.contains { $0.isCrossed(by: curve) } },
          "\(self.name): \(title)")
      }
    }
  }

  /// No line runs through a symbol or a name.
  private func expectLinesAndPeople() {
    let segments = segments
    for (person, cell) in plan.cells.enumerated() {
      let symbol = plan.symbols[person]
      let name = Rect(left: cell.minX, right: cell.maxX, top: symbol.maxY, bottom: cell.maxY)
        .inset(by: 0.5)
      let inner = symbol.inset(by: symbol.size.width * 0.2)
      #expect(
        !segments.contains { name.isCrossed(from: $0.from, to: $0.to) },
        "\(self.name): a line through a name")
      #expect(
        !segments.contains {
          inner.isCrossed(from: $0.from, to: $0.to) && !$0.mayEnd(at: person, frame)
        },
        "\(self.name): a line through a symbol")
    }
  }
}
