public import SupportNetwork
public import Telling

/// A commented case file to start from.
public struct CaseTemplate: Sendable {
  /// The identifier of the case to begin.
  public let id: CaseHeader.ID
  /// The language of the comments.
  public let language: Language

  /// Creates a template.
  public init(id: CaseHeader.ID, language: Language) {
    self.id = id
    self.language = language
  }

  /// The file: valid as it stands, with invented people to replace.
  public var text: String { language.files.template(of: "\(id)") }
}
