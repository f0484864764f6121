// Tables as lines.

extension BlockLines {
  /// So wide are columns side by side at most.
  private static let widest = 100

  /// The columns side by side, or each row as a record if that would be too wide to read.
  func lines(of table: Table) -> [String] {
    let titles = table.columns.map(\.title)
    let rows = table.rows.map { $0.map(\.inOneLine) }
    let caption = table.caption.isBlank ? [] : [words.table.introducing(with: table.caption)]
    let widths = titles.indices.map { column in
      ([titles] + rows).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    guard widths.reduce(-2, { $0 + $1 + 2 }) <= Self.widest else {
      return caption + lines(of: rows.map { record($0, titles) })
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return caption + ([titles, rule] + rows).map { columns($0, widths) }
  }

  /// The cells of a row under each other, each with the title of its column but the first.
  private func record(_ row: [String], _ titles: [String]) -> ListItem {
    let others = zip(titles, row).dropFirst().filter { !$0.1.isBlank }
    return ListItem(
      RichText(row.first ?? ""), items: items(for: others.map { Term($0.0, RichText($0.1)) }))
  }

  /// The cells of a row beside each other, with two spaces between the columns.
  private func columns(_ row: [String], _ widths: [Int]) -> String {
    let padded = zip(row, widths).map { cell, width in
      cell + String(repeating: " ", count: width - cell.count)
    }
    let line = padded.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

extension Table.Cell {
  /// The points of the cell in one line.
  fileprivate var inOneLine: String {
    items.flatMap(\.plain.lines).joined(separator: "; ")
  }
}
