import Telling

/// Reads Pajek's network files.
///
/// A node is known by its label where all labels are different and not empty, and by its number
/// otherwise. Arcs have a direction and edges have none; the number after the ends of a tie is its
/// `weight`. A relation that a section of ties is of, such as `*Arcs :2 "quarrels with"`, is the
/// `relation` of its ties. Of a project the first network is read, with its partitions and vectors as
/// attributes of the nodes. Matrices are refused.
struct PajekReader {
  private enum Section { case start, vertices, arcs, edges, arcsList, edgesList, values, ignored }

  private var loose: LooseNetwork
  private let text: FileText
  private let largest: Int
  private var labels: [String?] = []
  private var count = -1
  private var hasArcs = false
  private var networks = 0
  /// The relation of the section, if it is of one.
  private var relation: String?
  /// The partition or vector that is read: what it is called, and its values so far.
  private var values: (name: String, found: [AttributeValue?], line: Int)?
  /// Whether a part that is left out still has its line of vertices to come.
  private var pendingValues = false
  private var columns: [(name: String, found: [AttributeValue?])] = []
  /// The sections of ties that the file begins, whether they hold any or not.
  private var tieSections: Set<Section> = []

  init(_ bytes: [UInt8], file: String) throws(Problem) {
    text = try FileText(bytes, file: file)
    // The count stands on the first line, before any node: more than that needs a larger file.
    largest = max(1_000_000, bytes.count)
    loose = LooseNetwork(file: file)
  }

  mutating func read() throws(Problem) -> NetworkFile {
    var section = Section.start
    for (index, row) in text.text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    )
    .enumerated() {
      let line = index + 1
      guard row.first(where: { !$0.isWhitespace }) != "%" else { continue }
      if section == .ignored, row.first(where: { !$0.isWhitespace }) != "*" { continue }
      let words = try words(of: row, line)
      guard let first = words.first else { continue }
      if first.hasPrefix("*") {
        section = try begin(first.lowercased(), words, line)
        tieSections.insert(section)
        continue
      }
      switch section {
      case .start: throw syntax(line)
      case .vertices: try takeVertex(words, line)
      case .arcs, .edges: try takeTie(words, isDirected: section == .arcs, line)
      case .arcsList, .edgesList: try takeList(words, isDirected: section == .arcsList, line)
      case .values: try takeValue(first, line)
      case .ignored: break
      }
    }
    try endValues()
    guard count >= 0 else {
      throw loose.problem(.noVertices, 1)
    }
    if text.isWindows { loose.network.note(.windowsText, line: 1) }
    let onlyArcs = tieSections.contains(.arcs) && !tieSections.contains(.edges)
    loose.network.isDirected = hasArcs || loose.ties.isEmpty && onlyArcs
    return try named()
  }

  private mutating func begin(
    _ keyword: String, _ words: [String], _ line: Int
  ) throws(Problem) -> Section {
    try endValues()
    switch keyword {
    case "*network":
      networks += 1
      if networks > 1 || count >= 0 {
        loose.network.note(.moreNetworks, line: line)
        networks = 2
      }
      return networks > 1 ? .ignored : .start
    case _ where networks > 1: return .ignored
    case "*partition", "*vector":
      guard count >= 0 else { throw syntax(line) }
      let name = words.dropFirst().joined(separator: " ")
      values = (name.isEmpty ? String(keyword.dropFirst()) : name, [], line)
      return .values
    case "*vertices" where values != nil:
      guard words.count >= 2, Int(words[1]) == count else { throw syntax(line) }
      return .values
    case "*permutation", "*cluster", "*hierarchy":
      loose.network.note(.unknownPart, line: line)
      pendingValues = true
      return .ignored
    case "*vertices" where pendingValues: return .ignored
    case "*vertices":
      guard count < 0, words.count >= 2, let number = Int(words[1]), (0...largest).contains(number)
      else { throw syntax(line) }
      count = number
      labels = [String?](repeating: nil, count: count)
      return .vertices
    case "*arcs", "*edges", "*arcslist", "*edgeslist":
      relation = relation(in: words)
      switch keyword {
      case "*arcs": return .arcs
      case "*edges": return .edges
      case "*arcslist": return .arcsList
      default: return .edgesList
      }
    default:
      throw loose.problem(.unknownPajekPart, line)
    }
  }

  /// The relation that a section is of: its name, or the number of one without.
  private func relation(in words: [String]) -> String? {
    guard let number = words.dropFirst().first(where: { $0.hasPrefix(":") }) else { return nil }
    let name = words.last { !$0.hasPrefix(":") && !$0.hasPrefix("*") }
    return name ?? String(number.dropFirst())
  }

  private mutating func takeValue(_ word: String, _ line: Int) throws(Problem) {
    guard let number = NumberText.number(in: word), number.isFinite else { throw syntax(line) }
    values?.found.append(Int(word).map(AttributeValue.whole) ?? .number(number))
  }

  /// Keeps the values of a partition or vector, now that all are read.
  private mutating func endValues() throws(Problem) {
    // Between its name and its values stands a line of its own.
    guard let values, !values.found.isEmpty else { return }
    guard values.found.count == count else { throw syntax(values.line) }
    columns.append((values.name, values.found))
    self.values = nil
  }

  private mutating func takeVertex(_ words: [String], _ line: Int) throws(Problem) {
    let number = try vertex(words[0], line)
    if words.count > 1 { labels[number - 1] = words[1] }
  }

  private mutating func takeTie(
    _ words: [String], isDirected: Bool, _ line: Int
  ) throws(Problem) {
    guard words.count >= 2 else { throw syntax(line) }
    var attributes: [(String, AttributeValue)] = []
    if words.count >= 3 {
      guard let weight = NumberText.number(in: words[2]), weight.isFinite else {
        throw loose.problem(.oddWeight, line)
      }
      attributes.append(("weight", .number(weight)))
    }
    try addTie(words[0], words[1], isDirected: isDirected, line, attributes)
  }

  private mutating func takeList(
    _ words: [String], isDirected: Bool, _ line: Int
  ) throws(Problem) {
    for other in words.dropFirst() {
      try addTie(words[0], other, isDirected: isDirected, line, [])
    }
  }

  private mutating func addTie(
    _ source: String, _ target: String, isDirected: Bool, _ line: Int,
    _ attributes: [(String, AttributeValue)]
  ) throws(Problem) {
    let source = try vertex(source, line)
    let target = try vertex(target, line)
    let attributes = attributes + (relation.map { [("relation", .text($0))] } ?? [])
    if isDirected { hasArcs = true }
    loose.ties.append(
      LooseNetwork.Tie(
        source: String(source), target: String(target), isDirected: isDirected, line: line,
        attributes: attributes))
  }

  private func vertex(_ word: String, _ line: Int) throws(Problem) -> Int {
    guard let number = Int(word) else { throw syntax(line) }
    guard number >= 1, number <= count else {
      throw loose.problem(.numberOutOfRange, line)
    }
    return number
  }

  /// Gives every node its name, now that all labels are known.
  private mutating func named() throws(Problem) -> NetworkFile {
    let known = labels.compactMap { $0 }.filter { !$0.isEmpty }
    let areNames = known.count == count && Set(known).count == count
    for number in 1...max(count, 1) where number <= count {
      let label = labels[number - 1]
      let told = columns.compactMap { column in
        column.found[number - 1].map { (column.name, $0) }
      }
      try loose.addNode(
        areNames ? label : String(number), line: 1,
        (areNames ? [] : label.map { [("label", .text($0))] } ?? []) + told)
    }
    if areNames {
      loose.ties = loose.ties.map { tie in
        LooseNetwork.Tie(
          source: tie.source.flatMap { Int($0) }.flatMap { labels[$0 - 1] },
          target: tie.target.flatMap { Int($0) }.flatMap { labels[$0 - 1] },
          isDirected: tie.isDirected, line: tie.line, attributes: tie.attributes)
      }
    }
    return try loose.joined()
  }

  /// The words of a line; a word in quotes may hold spaces. Marks that join the letter before them, such
  /// as accents, may stand first in a name, so that quotes are looked for one by one.
  private func words(of row: Substring, _ line: Int) throws(Problem) -> [String] {
    var words: [String] = []
    var rest = row.unicodeScalars
    while true {
      rest = rest.drop(while: \.properties.isWhitespace)
      guard let first = rest.first else { return words }
      if first == "\"" {
        let content = rest.dropFirst()
        guard let end = content.firstIndex(of: "\"") else { throw syntax(line) }
        words.append(String(content[..<end]))
        rest = content[content.index(after: end)...]
      } else {
        let word = rest.prefix { !$0.properties.isWhitespace }
        words.append(String(word))
        rest = rest[word.endIndex...]
      }
    }
  }

  private func syntax(_ line: Int) -> Problem {
    loose.problem(.notation("Pajek"), line)
  }
}
