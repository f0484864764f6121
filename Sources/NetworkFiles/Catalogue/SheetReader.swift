import Telling

/// Reads a file of one kind: text, then fields, then the model.
///
/// What every kind of file has in common stands here; what the values mean is a matter of whoever
/// asks for them.
struct SheetReader<Sheet: Decodable> {
  /// The table of the whole file.
  let type: RecordType

  /// What a file holds, and where its fields stand.
  struct Content {
    let value: Sheet
    let places: PlaceFinder
  }

  /// Reads a file whose fields are right.
  ///
  /// - Throws: `Problems` with every problem of the text, or every problem of the fields.
  func read(_ source: SourceText) throws(Problems) -> Content {
    let tree = try tree(of: source)
    // Only comments, or only the marks of a document.
    guard let root = tree.root else { throw SourceText.empty(source.file, as: source.kind) }
    var checker = FieldChecker(tree)
    let value = checker.check(root, as: type)
    let places = PlaceFinder(file: source.file, tree: tree)
    guard checker.findings.isEmpty else {
      throw Problems(problems: places.locate(checker.findings))
    }
    do {
      let sheet = try value.decoded(as: Sheet.self)
      return Content(value: sheet, places: places)
    } catch {
      // The table says what the model takes; tests decode every field of it.
      preconditionFailure("The field table lets through what the model does not take: \(error)")
    }
  }

  private func tree(of source: SourceText) throws(Problems) -> YAMLTree {
    do {
      return try YAMLTree(parsing: source.text)
    } catch {
      throw Problems(problems: [error.problem(in: source.file)])
    }
  }
}
