import FamilyDocuments
package import NetworkDrawing
package import Telling

/// The drawing of a plan as the plan takes it: a picture, and the same facts in words.
package struct DrawnFigure: Sendable, Hashable, Codable {
  /// The picture.
  package let svg: String
  /// The whole picture in one paragraph.
  package let alternativeText: String
  /// What the picture shows as a list.
  package let items: [Drawing.ItemGroup]

  /// Draws a circle in this process; `nil` for a network that is too large for one: the plan lists
  /// its people then.
  package init?(of content: CircleContent, style: DrawingStyle) throws(Problem) {
    do {
      let drawing = try Drawing(of: content, layout: .embedded, style: style)
      svg = try drawing.svg()
      alternativeText = drawing.alternativeText
      items = drawing.items
    } catch {
      guard error.code == .drawingTooLarge else { throw error }
      return nil
    }
  }

  /// The words, as the plan prints them beside the picture of that name.
  func words(asset: String) -> PlanFigure {
    PlanFigure(
      asset: asset, alternativeText: alternativeText,
      groups: items.map { group in
        PlanFigure.Group(
          title: group.title,
          lines: group.items.map { item in ([item.name] + item.facts).joined(separator: ", ") })
      })
  }
}
