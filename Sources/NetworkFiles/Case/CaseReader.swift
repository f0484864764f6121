public import SupportNetwork
public import Telling

/// Reads case files: YAML, and JSON because it is YAML.
///
///     let family = try CaseReader().read(fileAt: "samples/terhaar.kring.yaml")
///     family.case.id  // "LV-0001"
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
  /// - Throws: `Problems` with every problem of the step that failed, in the order of the file.
  public func read(fileAt path: String) throws(Problems) -> FamilyCase {
    try read(SourceText(fileAt: path, as: .familyCase))
  }

  /// Reads a case from the bytes of a file that is called `file`.
  public func read(_ bytes: [UInt8], named file: String) throws(Problems) -> FamilyCase {
    try read(SourceText(bytes: bytes, file: file, as: .familyCase))
  }

  private func read(_ source: SourceText) throws(Problems) -> FamilyCase {
    let content = try SheetReader<CaseDraft>(type: .file).read(source)
    do {
      return try FamilyCase(validating: content.value).locating(warnings: content.places.locate)
    } catch {
      throw Problems(problems: content.places.locate(error.problems))
    }
  }
}
