public import Telling

extension Document {
  /// Everything that keeps this document from becoming an accessible PDF, in reading order.
  ///
  /// It looks at form alone: titles, texts for drawings, even tables, values on their scale. The path
  /// of a problem leads from the top of the document, as its JSON has it: `sections[1].blocks[0]`.
  public func problems() -> [Problem] {
    var found: [Problem] = []
    if title.isBlank {
      found.append(Problem(.missingTitle(of: .document), at: .top["title"]))
    }
    found += opening.problems(in: .top["opening"])
    for (index, section) in sections.enumerated() {
      let path = FieldPath.top["sections"][index]
      if section.title.isBlank {
        found.append(Problem(.missingTitle(of: .section), at: path["title"]))
      }
      found += section.blocks.problems(in: path["blocks"])
    }
    return found + closing.problems(in: .top["closing"])
  }

  /// Throws the first of the ``problems()``, if there is one.
  public func check() throws(Problem) {
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
  fileprivate func problems(in path: FieldPath) -> [Problem] {
    enumerated().flatMap { index, block in block.problems(at: path[index]) }
  }
}

extension Block {
  fileprivate func problems(at path: FieldPath) -> [Problem] {
    switch self {
    case .heading(let text):
      text.isBlank ? [Problem(.missingTitle(of: .heading), at: path["heading"])] : []
    case .figure(let figure):
      figure.alternativeText.isBlank
        ? [Problem(.missingAlternativeText, at: path["figure"]["alternativeText"])] : []
    case .callout(let callout):
      (callout.title.isBlank
        ? [Problem(.missingTitle(of: .callout), at: path["callout"]["title"])] : [])
        + callout.blocks.problems(in: path["callout"]["blocks"])
    case .table(let table):
      table.problems(at: path["table"])
    case .scale(let scale):
      scale.marks.contains { mark in mark.value.map { !(0...10).contains($0) } ?? false }
        ? [Problem(.outsideScale, at: path["scale"])] : []
    case .together(let blocks):
      blocks.problems(in: path["together"])
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
  fileprivate func problems(at path: FieldPath) -> [Problem] {
    if columns.isEmpty { return [Problem(.noColumns, at: path["columns"])] }
    return rows.enumerated().filter { $0.element.count != columns.count }.map { index, row in
      Problem(.unevenRow(cells: row.count, columns: columns.count), at: path["rows"][index])
    }
  }
}
