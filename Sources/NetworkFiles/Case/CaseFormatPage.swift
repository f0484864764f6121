/// The page of documentation on the case file, made from the field table.
package struct CaseFormatPage: Sendable {
  /// Creates the page.
  package init() {}

  /// The page as Markdown.
  package var text: String {
    let sections = RecordType.all.map(section)
    return ([Self.introduction] + sections).joined(separator: "\n") + "\n"
  }

  func section(_ type: RecordType) -> String {
    let rows = type.fields.map { field in
      let need = field.isRequired ? "yes" : ""
      let example = field.example.isEmpty ? "" : "`\(field.example)`"
      return
        "| `\(field.name)` | \(words(for: field.kind)) | \(need) | \(field.meaning) | \(example) |"
    }
    return """
      ## \(type.name)

      \(type.meaning)

      | field | holds | must be there | meaning | example |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
  }

  private func words(for kind: FieldKind) -> String {
    switch kind {
    case .text: "text"
    case .name: "name"
    case .id(let type): "id of a \(type)"
    case .whole(let range): "whole number, \(range.lowerBound) to \(range.upperBound)"
    case .number(let range): "number, \(range.lowerBound.short) to \(range.upperBound.short)"
    case .date: "date"
    case .flag: "`true` or `false`"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .list(.record(let type)): "list of [\(type.name)](#\(type.name.lowercased()))"
    case .list(let item): "list: \(self.words(for: item))"
    case .record(let type): "[\(type.name)](#\(type.name.lowercased()))"
    case .answer(let inner): "\(self.words(for: inner)); or a missing answer"
    }
  }

  private static let introduction = """
    # The case file

    One family, one file: `NAME.kring.yaml`. It is YAML in UTF-8, made to be written by hand, with
    comments; JSON is read too. `kring new NAME` writes a commented one to start from, `kring check`
    tells everything that is wrong with it, with line, column and remedy. `case.schema.json` lets an
    editor complete the fields.

    - **Fields that do not exist are errors**, never skipped. An empty field is the same as none.
    - **Four kinds of missing.** A field that holds an answer may hold one of three words instead:
      `unknown` (was asked, does not know), `declined` (was asked, will not say), `notAsked`; leaving
      the field out means `notAsked`. None of them is zero.
    - **Free text names nobody.** Write `{P12}` for a person; each output turns it into a name or into
      neutral words, by the consent of that person and by the reader. A text that begins with `{`
      stands in quotes.
    - **Identifiers** have 1 to 40 letters a-z, digits, `-` or `_`. They stand in file names and error
      messages, so they hold nobody's name.
    - **Order** does not matter for records with an identifier. Sentences keep their order.
    - Anchors and aliases of YAML are refused. A file is at most 4 MB.

    """
}
