import Telling

/// Reads a table of ties, with or without a table of nodes.
///
/// The separator is found in the first line: comma, semicolon, tab or space. Where it is no comma,
/// numbers may have a decimal comma. A first line with the words source and target (or from and to)
/// names the columns; without such a line the first two columns are the ends and a third is the weight.
struct TableReader {
  let file: String
  /// Whether ties have a direction, or `nil` where the table should say.
  let isDirected: Bool?
  private let rows: [TableText.Row]
  private let separator: Character
  private let isWindows: Bool

  init(_ bytes: [UInt8], file: String, isDirected: Bool? = nil) throws(Problem) {
    let text = try FileText(bytes, file: file)
    let table = try TableText(text.text, file: file)
    self.file = file
    self.isDirected = isDirected
    rows = table.rows
    separator = table.separator
    isWindows = text.isWindows
  }

  private static let sourceNames = ["source", "from"]
  private static let targetNames = ["target", "to"]

  /// Reads the ties; the nodes come from another table, or from the ties.
  func read(nodes: TableReader? = nil) throws(Problem) -> NetworkFile {
    var loose = LooseNetwork(file: file)
    if let nodes {
      try nodes.readNodes(into: &loose)
    } else {
      loose.addsNodes = true
    }
    let header = rows[0].cells.map { $0.lowercased() }
    let source = header.firstIndex { TableReader.sourceNames.contains($0) }
    let target = header.firstIndex { TableReader.targetNames.contains($0) }
    if let source, let target, source != target {
      try readTies(into: &loose, source, target)
    } else if isHeading {
      loose.network.note(.firstLineIsHeading, line: rows[0].line)
      try readTies(into: &loose, 0, 1)
    } else {
      try readBareTies(into: &loose, header)
    }
    if isWindows { loose.network.note(.windowsText, line: 1) }
    return try loose.joined()
  }

  /// Whether the first line names the columns of a table of nodes.
  private var looksLikeNodes: Bool {
    rows[0].cells.contains { ["id", "name", "label", "node"].contains($0.lowercased()) }
  }

  /// Whether the first line names the columns in words of its own: two or three of them, which are no
  /// numbers, and of which the first two are nobody below.
  private var isHeading: Bool {
    let names = rows[0].cells
    guard rows.count > 1, !looksLikeNodes, (2...3).contains(names.count),
      Set(names).count == names.count,
      !names.contains(where: { $0.isEmpty || number($0) != nil || $0.allSatisfy(\.isNumber) })
    else { return false }
    let below = rows.dropFirst()
    if names.count == 3,
      below.contains(where: { $0.cells.count == 3 && number($0.cells[2]) == nil })
    {
      return false
    }
    return !below.contains { $0.cells.prefix(2).contains { $0 == names[0] || $0 == names[1] } }
  }

  private func readTies(
    into loose: inout LooseNetwork, _ source: Int, _ target: Int
  ) throws(Problem) {
    let names = rows[0].cells
    let body = Array(rows.dropFirst())
    try checkWidths(body, names.count)
    let direction = names.firstIndex { ["directed", "type"].contains($0.lowercased()) }
      .flatMap { column in directions(in: body, column, &loose).map { (column, $0) } }
    if let isDirected {
      loose.network.isDirected = isDirected
    } else if direction == nil {
      loose.network.note(.directionUnknown, line: 1)
    }
    let columns = names.indices.filter { $0 != source && $0 != target && $0 != direction?.0 }
    let values = columns.map { column in typed(body.map { $0.cells[column] }) }
    for (index, row) in body.enumerated() {
      var tie = LooseNetwork.Tie(
        source: row.cells[source].nonEmpty, target: row.cells[target].nonEmpty,
        isDirected: direction?.1[index], line: row.line)
      for (column, values) in zip(columns, values) {
        if let value = values[index] { tie.attributes.append((names[column], value)) }
      }
      loose.ties.append(tie)
    }
  }

  private func readBareTies(
    into loose: inout LooseNetwork, _ first: [String]
  ) throws(Problem) {
    let width = first.count
    guard (2...3).contains(width), !looksLikeNodes else {
      throw loose.problem(.noTieColumns, rows[0].line)
    }
    try checkWidths(rows, width)
    let weights = width == 3 ? typed(rows.map { $0.cells[2] }) : []
    loose.network.isDirected = isDirected ?? false
    if isDirected == nil { loose.network.note(.directionUnknown, line: 1) }
    for (index, row) in rows.enumerated() {
      var tie = LooseNetwork.Tie(
        source: row.cells[0].nonEmpty, target: row.cells[1].nonEmpty, line: row.line)
      if width == 3, let weight = weights[index] { tie.attributes = [("weight", weight)] }
      loose.ties.append(tie)
    }
  }

  private func readNodes(into loose: inout LooseNetwork) throws(Problem) {
    let names = rows[0].cells
    guard let id = names.firstIndex(where: { $0.lowercased() == "id" }) else {
      throw Problem(.noIDColumn, in: file)
    }
    let body = Array(rows.dropFirst())
    try checkWidths(body, names.count)
    let columns = names.indices.filter { $0 != id }
    let values = columns.map { column in typed(body.map { $0.cells[column] }) }
    for (index, row) in body.enumerated() {
      var attributes: [(String, AttributeValue)] = []
      for (column, values) in zip(columns, values) {
        if let value = values[index] { attributes.append((names[column], value)) }
      }
      do {
        try loose.addNode(row.cells[id].nonEmpty, line: row.line, attributes)
      } catch {
        // The node stands in the table of nodes, not in that of ties.
        var problem = error
        problem.place?.file = file
        throw problem
      }
    }
  }

  private func checkWidths(
    _ rows: [TableText.Row], _ width: Int
  ) throws(Problem) {
    for row in rows where row.cells.count != width {
      throw Problem(
        .rowWidth(row.cells.count, expected: width), in: file, line: row.line)
    }
  }

  /// What a column says of the direction of each tie, or `nil` if it says something else.
  ///
  /// An empty cell follows the others where these agree, and has no direction where they do not.
  private func directions(
    in rows: [TableText.Row], _ column: Int, _ loose: inout LooseNetwork
  ) -> [Bool]? {
    var directions: [Bool?] = []
    for row in rows {
      switch row.cells[column].lowercased() {
      case "directed", "true", "1": directions.append(true)
      case "undirected", "false", "0": directions.append(false)
      case "": directions.append(nil)
      default: return nil
      }
    }
    let told = Set(directions.compactMap(\.self))
    guard !told.isEmpty else { return nil }
    for (row, direction) in zip(rows, directions) where direction == nil {
      loose.network.note(.directionBlank, line: row.line)
    }
    return directions.map { $0 ?? (told == [true]) }
  }

  /// The values of a column: numbers or yes and no where every cell is one, texts otherwise.
  private func typed(_ cells: [String]) -> [AttributeValue?] {
    let words = cells.map(\.nonEmpty)
    let numbers = words.map { word in word.flatMap(number) }
    if zip(words, numbers).allSatisfy({ $0 == nil || $1 != nil }) { return numbers }
    let truths = words.map { word in word.flatMap { TableReader.truths[$0.lowercased()] } }
    if zip(words, truths).allSatisfy({ $0 == nil || $1 != nil }) {
      return truths.map { $0.map(AttributeValue.truth) }
    }
    return words.map { $0.map(AttributeValue.text) }
  }

  private static let truths = ["true": true, "false": false]

  private func number(_ word: String) -> AttributeValue? {
    // 007 is a name, not a number.
    let digits = word.drop { $0 == "-" || $0 == "+" }
    if digits.count > 1, digits.hasPrefix("0"), digits.dropFirst().allSatisfy(\.isNumber) {
      return nil
    }
    if let whole = Int(word) { return .whole(whole) }
    let isDecimalComma = separator != "," && word.contains(",") && !word.contains(".")
    let point = isDecimalComma ? String(word.map { $0 == "," ? "." : $0 }) : word
    guard let number = NumberText.number(in: point), number.isFinite else { return nil }
    return .number(number)
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
