import Foundation
import SupportNetwork
import Yams

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
  /// - Throws: `InvalidCase` with every problem of the text, or every problem of the fields.
  func read(_ source: SourceText) throws(InvalidCase) -> Content {
    // Nodes know their anchors for as long as the parser lives.
    let parser = try parser(of: source)
    defer { withExtendedLifetime(parser) {} }
    let root = try root(of: parser, in: source)
    var checker = FieldChecker()
    let value = checker.check(root, as: type, at: .top)
    let places = PlaceFinder(file: source.file, root: root)
    guard checker.findings.isEmpty else {
      throw InvalidCase(problems: places.locate(checker.findings))
    }
    do {
      let sheet = try JSONDecoder().decode(Sheet.self, from: Data(value.json))
      return Content(value: sheet, places: places)
    } catch {
      // The table says what the model takes; tests decode every field of it.
      preconditionFailure("The field table lets through what the model does not take: \(error)")
    }
  }

  private func parser(of source: SourceText) throws(InvalidCase) -> Parser {
    do {
      // The basic resolver leaves words alone: the table says what each field is.
      return try Parser(yaml: source.text, resolver: .basic)
    } catch {
      throw InvalidCase(problems: [SyntaxProblem(error).problem(in: source.file)])
    }
  }

  private func root(of parser: Parser, in source: SourceText) throws(InvalidCase) -> Node {
    let root: Node?
    do {
      root = try parser.singleRoot()
    } catch {
      throw InvalidCase(problems: [SyntaxProblem(error).problem(in: source.file)])
    }
    // Only comments, or only the marks of a document.
    guard let root else { throw SourceText.empty(source.file) }
    return root
  }
}
