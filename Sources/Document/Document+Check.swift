extension Document {
  /// Everything that keeps this document from becoming an accessible PDF, in reading order.
  ///
  /// It looks at form alone: titles, texts for drawings, even tables, values on their scale.
  public func problems() -> [DocumentFault] {
    var found: [DocumentFault] = []
    if title.isBlank { found.append(DocumentFault(.missingTitle(of: .document), at: "title")) }
    found += opening.problems(in: "opening")
    for (index, section) in sections.enumerated() {
      let place = "section \(index + 1)"
      if section.title.isBlank {
        found.append(DocumentFault(.missingTitle(of: .section), at: place))
      }
      found += section.blocks.problems(in: place)
    }
    return found + closing.problems(in: "closing")
  }

  /// Throws the first of the ``problems()``, if there is one.
  public func check() throws(DocumentFault) {
    if let first = problems().first { throw first }
  }

  /// The names of the drawings, in reading order, each once.
  public var assetNames: [String] {
    var names: [String] = []
    let blocks = opening + sections.flatMap(\.blocks) + closing
    for name in blocks.flatMap(\.assetNames) where !names.contains(name) { names.append(name) }
    return names
  }
}

extension [Block] {
  fileprivate func problems(in place: String) -> [DocumentFault] {
    enumerated().flatMap { index, block in block.problems(at: "\(place), block \(index + 1)") }
  }
}

extension Block {
  fileprivate func problems(at place: String) -> [DocumentFault] {
    switch self {
    case .heading(let text):
      text.isBlank ? [DocumentFault(.missingTitle(of: .heading), at: place)] : []
    case .figure(let figure):
      figure.alternativeText.isBlank ? [DocumentFault(.missingAlternativeText, at: place)] : []
    case .callout(let callout):
      (callout.title.isBlank ? [DocumentFault(.missingTitle(of: .callout), at: place)] : [])
        + callout.blocks.problems(in: place)
    case .table(let table):
      table.problems(at: place)
    case .scale(let scale):
      scale.marks.contains { mark in mark.value.map { !(0...10).contains($0) } ?? false }
        ? [DocumentFault(.outsideScale, at: place)] : []
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
  fileprivate func problems(at place: String) -> [DocumentFault] {
    if columns.isEmpty { return [DocumentFault(.noColumns, at: place)] }
    return rows.enumerated().filter { $0.element.count != columns.count }.map { index, row in
      DocumentFault(
        .unevenRow(cells: row.count, columns: columns.count), at: "\(place), row \(index + 1)")
    }
  }
}
