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
    let root = try tree(of: source)
    var checker = FieldChecker()
    let complete = checker.complete(root, as: .file, at: .top)
    let places = PlaceFinder(file: source.file, root: root)
    guard checker.findings.isEmpty else {
      throw InvalidCase(problems: places.locate(checker.findings))
    }
    let draft: CaseDraft
    do {
      draft = try YAMLDecoder().decode(CaseDraft.self, from: complete)
    } catch {
      // The table says what the model takes; a test decodes every field of it.
      preconditionFailure("The field table lets through what the model does not take: \(error)")
    }
    do {
      let family = try FamilyCase(validating: draft)
      return family.locating(warnings: places.locate)
    } catch {
      throw InvalidCase(problems: places.locate(error.problems))
    }
  }

  private func tree(of source: SourceText) throws(InvalidCase) -> Node {
    do {
      // The basic resolver leaves words alone: the table says what each field is.
      if let root = try compose(yaml: source.text, .basic) { return root }
    } catch let error as YamlError {
      throw InvalidCase(problems: [SyntaxProblem(error).problem(in: source.file)])
    } catch {
      throw InvalidCase(problems: [SyntaxProblem.unknown.problem(in: source.file)])
    }
    throw InvalidCase(problems: [SyntaxProblem.unknown.problem(in: source.file)])
  }
}
