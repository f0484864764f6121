import Foundation
public import SupportNetwork
import Yams

/// Reads case files: YAML, and JSON because it is YAML.
///
///     let family = try CaseReader().read(fileAt: "samples/terhaar.kring.yaml")
///     family.case.id  // LV-0001
///
/// A file is read in three steps, and each reports all that it finds, with file, line and column:
/// the text (is it YAML?), the fields (does each exist, is it of the right kind?), the case (does
/// everything lead somewhere?). A later step begins only when the earlier one found nothing wrong.
///
/// - Edge cases: an empty field is the same as one that is left out. Anchors and aliases are refused:
///   a case needs none, and they could stand for an endless tree.
public struct CaseReader: Sendable {
  /// Creates a reader.
  public init() {}

  /// Reads a case from disk.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the file, which is at most 4 MB.
  /// - Throws: `InvalidCase` with every problem of the step that failed, in the order of the file.
  public func read(fileAt path: String) throws(InvalidCase) -> FamilyCase {
    try read(SourceText(fileAt: path))
  }

  /// Reads a case from the bytes of a file that is called `file`.
  public func read(_ bytes: [UInt8], named file: String) throws(InvalidCase) -> FamilyCase {
    try read(SourceText(bytes: bytes, file: file))
  }

  private func read(_ source: SourceText) throws(InvalidCase) -> FamilyCase {
    // Nodes know their anchors for as long as the parser lives.
    let parser = try parser(of: source)
    defer { withExtendedLifetime(parser) {} }
    let root = try root(of: parser, in: source)
    var checker = FieldChecker()
    let value = checker.check(root, as: .file, at: .top)
    let places = PlaceFinder(file: source.file, root: root)
    guard checker.findings.isEmpty else {
      throw InvalidCase(problems: places.locate(checker.findings))
    }
    let draft: CaseDraft
    do {
      draft = try JSONDecoder().decode(CaseDraft.self, from: Data(value.json))
    } catch {
      // The table says what the model takes; tests decode every field of it.
      preconditionFailure("The field table lets through what the model does not take: \(error)")
    }
    do {
      return try FamilyCase(validating: draft).locating(warnings: places.locate)
    } catch {
      throw InvalidCase(problems: places.locate(error.problems))
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
    guard let root else {
      // Only comments, or only the marks of a document.
      throw SourceText.empty(source.file)
    }
    return root
  }
}
