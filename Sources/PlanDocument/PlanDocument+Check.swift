extension PlanDocument {
  /// Everything that keeps this document from becoming an accessible PDF, in reading order.
  ///
  /// It looks at form alone: titles, texts for drawings, even tables, values on their scale.
  public func problems() -> [TypesettingError] {
    var found: [TypesettingError] = []
    if title.isBlank { found.append(.missingTitle("the document", place: "title")) }
    for (index, section) in sections.enumerated() {
      let place = "section \(index + 1)"
      if section.title.isBlank { found.append(.missingTitle("a section", place: place)) }
      found += section.blocks.problems(in: place)
    }
    return found
  }

  /// Throws the first of the ``problems()``, if there is one.
  public func check() throws(TypesettingError) {
    if let first = problems().first { throw first }
  }

  /// The names of the drawings, in reading order, each once.
  public var assetNames: [String] {
    var names: [String] = []
    for name in sections.flatMap({ $0.blocks.flatMap(\.assetNames) }) where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}

extension [Block] {
  fileprivate func problems(in place: String) -> [TypesettingError] {
    enumerated().flatMap { index, block in block.problems(at: "\(place), block \(index + 1)") }
  }
}

extension Block {
  fileprivate func problems(at place: String) -> [TypesettingError] {
    switch self {
    case .heading(let text):
      text.isBlank ? [.missingTitle("a heading", place: place)] : []
    case .figure(let figure):
      figure.alternativeText.isBlank ? [.missingAlternativeText(place: place)] : []
    case .callout(let callout):
      (callout.title.isBlank ? [.missingTitle("a box", place: place)] : [])
        + callout.blocks.problems(in: place)
    case .table(let table):
      table.problems(at: place)
    case .scale(let scale):
      scale.marks.contains { mark in mark.value.map { !(0...10).contains($0) } ?? false }
        ? [.outsideScale(place: place)] : []
    case .together(let blocks):
      blocks.problems(in: place)
    case .paragraph, .quote, .list, .terms, .agreements, .dates, .signatures, .pageBreak:
      []
    }
  }

  fileprivate var assetNames: [String] {
    switch self {
    case .figure(let figure): [figure.asset]
    case .callout(let callout): callout.blocks.flatMap(\.assetNames)
    case .together(let blocks): blocks.flatMap(\.assetNames)
    default: []
    }
  }
}

extension Table {
  fileprivate func problems(at place: String) -> [TypesettingError] {
    if columns.isEmpty {
      return [
        TypesettingError(
          .unevenTable, place: place, summary: "A table has no columns.",
          remedy: "Give it at least one column.")
      ]
    }
    return rows.enumerated().filter { $0.element.count != columns.count }.map { index, row in
      TypesettingError(
        .unevenTable, place: "\(place), row \(index + 1)",
        summary: "A row has \(row.count) cells in a table with \(columns.count) columns.",
        remedy: "Give every row one cell per column; a cell may be empty.")
    }
  }
}

extension TypesettingError {
  fileprivate static func missingTitle(_ owner: String, place: String) -> TypesettingError {
    TypesettingError(
      .missingTitle, place: place, summary: "The title of \(owner) is empty.",
      remedy: "Give it a title: readers and screen readers find their way by titles.")
  }

  fileprivate static func missingAlternativeText(place: String) -> TypesettingError {
    TypesettingError(
      .missingAlternativeText, place: place, summary: "A drawing has no text beside it.",
      remedy: "Say in words what the drawing shows.")
  }

  fileprivate static func outsideScale(place: String) -> TypesettingError {
    TypesettingError(
      .outsideScale, place: place, summary: "A value lies outside the scale from 0 to 10.",
      remedy: "Give a value from 0 to 10, or none when nothing was asked.")
  }
}
