import NetworkFiles
public import SupportNetwork
public import Telling

/// A case file that holds, with or without warnings.
///
///     let checked = try CheckedCase(fileAt: "samples/terhaar.kring.yaml")
///     checked.text(in: .dutch)
public struct CheckedCase: Sendable {
  /// The file as the user named it.
  public let file: String
  /// The case.
  public let family: FamilyCase

  /// Checks a case file.
  ///
  /// - Throws: Everything that is wrong with it, at once, the warnings among it.
  public init(fileAt path: String) throws(Problems) {
    file = path
    family = try CaseReader().read(fileAt: path)
  }

  /// What could be better, and does no harm.
  public var warnings: [Problem] { family.warnings }

  /// That the case holds, and what it holds, in one sentence.
  public func text(in language: Language) -> String {
    language.work.caseHolds(
      file: file, case: family.case.id.rawValue, people: family.people.count,
      moments: family.moments.map(\.id.rawValue))
  }
}
