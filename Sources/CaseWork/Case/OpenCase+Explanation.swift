import FamilyDocuments
import NetworkAnalysis
public import Telling

extension OpenCase {
  /// How one number comes about: meaning, formula, answers, range and source.
  ///
  /// - Parameters:
  ///   - finding: The name of the finding, such as `needsMeetingTarget`.
  ///   - language: The language of the words for people.
  /// - Throws: The problem that the case has no moment, or that no finding has this name, with the one
  ///   that was probably meant.
  public func explanation(
    of finding: String, in language: Language
  ) throws(Problem) -> Report {
    let network = try shown()
    guard let name = FindingName(rawValue: finding) else {
      let near = Explanation.nearest(to: finding)?.rawValue
      throw problem(
        .unknownFinding, { $0.noFinding }, remedy: { $0.findingInstead(near) })
    }
    let explanation = ExplanationDocument(of: name, in: network, of: family, language: language)
    return Report {
      explanation.text
    } record: {
      explanation.content.record
    }
  }

  /// All findings, one in a line.
  ///
  /// - Throws: The problem that the case has no moment.
  public func explanations(in language: Language) throws(Problem) -> Report {
    let list = ExplanationList(of: try shown(), in: family, language: language)
    return Report {
      list.text
    } record: {
      list.record
    }
  }
}
