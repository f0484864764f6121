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
      for other in plan.cells.dropFirst(index + 1) { #expect(!cell.overlaps(other), name) }
    }
    for (index, label) in drawing.labels.enumerated() {
      #expect(page.contains(label.frame), name)
      #expect(label.style.size >= 7, name)
      for other in drawing.labels.dropFirst(index + 1) {
        #expect(!label.frame.overlaps(other.frame), "\(name): \(label.text), \(other.text)")
      }
      for card in drawing.cards { #expect(!label.frame.overlaps(card.frame), name) }
    }
    for line in drawing.lines {
      for point in line.curves.joined() {
        #expect(page.contains(Rect(center: point, size: Size(1, 1))), name)
      }
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
      for (index, person) in picture.words.content.people.enumerated() {
        if household.members.contains(person.id) {
          #expect(boxes.contains { $0.contains(plan.cells[index]) }, name)
        } else {
          #expect(!boxes.contains { $0.overlaps(plan.cells[index]) }, name)
        }
      }
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
    for (index, one) in segments.enumerated() {
      for other in segments.dropFirst(index + 1) where one.union != other.union {
        if one.from.y == one.to.y, other.from.y == other.to.y, abs(one.from.y - other.from.y) < 1 {
          let shared =
            min(max(one.from.x, one.to.x), max(other.from.x, other.to.x))
            - max(min(one.from.x, one.to.x), min(other.from.x, other.to.x))
          #expect(shared < 0.5, "\(name): horizontal lines of two families")
        }
        if one.from.x == one.to.x, other.from.x == other.to.x, abs(one.from.x - other.from.x) < 0.8
        {
          let shared =
            min(max(one.from.y, one.to.y), max(other.from.y, other.to.y))
            - max(min(one.from.y, one.to.y), min(other.from.y, other.to.y))
          #expect(shared < 0.5, "\(name): vertical lines of two families")
        }
      }
    }
  }

  /// No contact runs through a symbol or a name, its own included.
  private func expectContacts() {
    for line in drawing.lines {
      guard let title = line.title, title.contains(" – ") else { continue }
      for curve in line.curves {
        for (symbol, cell) in zip(plan.symbols, plan.cells) {
          let name = Rect(left: cell.minX, right: cell.maxX, top: symbol.maxY, bottom: cell.maxY)
          for room in [symbol.inset(by: 1), name.inset(by: 1)] {
            #expect(
              !zip(curve, curve.dropFirst()).contains { room.isCrossed(from: $0.0, to: $0.1) },
              "\(self.name): \(title)")
          }
        }
      }
    }
  }

  /// No line runs through a symbol or a name.
  private func expectLinesAndPeople() {
    for segment in segments {
      for (person, cell) in plan.cells.enumerated() {
        let symbol = plan.symbols[person]
        let name = Rect(left: cell.minX, right: cell.maxX, top: symbol.maxY, bottom: cell.maxY)
        #expect(
          !name.inset(by: 0.5).isCrossed(from: segment.from, to: segment.to),
          "\(self.name): a line through a name")
        // A line may end at a symbol, on its rim; a circle has its rim inside its box.
        if case .child(person, _) = segment.meaning { continue }
        if frame.kinship.unions[segment.union].parents.contains(person) { continue }
        let inner = symbol.inset(by: symbol.size.width * 0.2)
        #expect(
          !inner.isCrossed(from: segment.from, to: segment.to),
          "\(self.name): a line through a symbol"
        )
      }
    }
  }
}
