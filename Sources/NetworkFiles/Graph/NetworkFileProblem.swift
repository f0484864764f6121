import SupportNetwork
public import Telling

/// Why a network file cannot be read: a stable code, a place, what is wrong and what to do.
///
/// A problem never repeats what the file says of a person; it names the line.
public struct NetworkFileProblem: Error, Sendable, Hashable {
  /// What kind of problem it is.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// There is no such file, or it may not be read.
    case notReadable
    /// The path leads to a folder.
    case isFolder
    /// The file holds nothing.
    case emptyFile
    /// The file is larger than this reader takes.
    case tooLarge
    /// The bytes are not text in an encoding that is known.
    case wrongEncoding
    /// The format cannot be told from the name or the content, or is not read.
    case unknownFormat
    /// The notation of the format is broken here.
    case syntax
    /// The file stops in the middle.
    case truncated
    /// Parts stand too deep in each other.
    case tooDeep
    /// The file declares entities of its own.
    case entities
    /// A part that the format needs is not there.
    case missingPart
    /// A node or tie lacks what names it.
    case missingID
    /// Two nodes have the same name.
    case duplicateID
    /// A tie leads to a node that is not there.
    case unknownNode
    /// A number cannot be used: NaN, infinite, or not a number at all.
    case badNumber
    /// A tie has a weight that cannot be measured with.
    case badWeight
    /// No node has an attribute of this name, or no tie has.
    case unknownAttribute
    /// The network cannot be written in the format without loss of a name.
    case cannotWrite
  }

  /// What kind of problem it is.
  public let code: Code
  /// The place in the file.
  public let place: SourcePlace
  /// What is wrong.
  public let summary: Phrase
  /// What to do.
  public let remedy: Phrase

  /// Creates a problem.
  public init(_ code: Code, at place: SourcePlace, summary: Phrase, remedy: Phrase) {
    self.code = code
    self.place = place
    self.summary = summary
    self.remedy = remedy
  }

  /// The problem in two lines: place, code and sentence; then the remedy.
  public func text(in language: Language) -> String {
    let kind = Phrase(dutch: "fout", english: "error").in(language)
    let hint = Phrase(dutch: "doe dit", english: "do this").in(language)
    return "\(place): \(kind) [\(code.rawValue)]: \(summary.in(language))\n"
      + "    \(hint): \(remedy.in(language))"
  }
}

extension NetworkFileProblem {
  /// What to do where only whoever made the file can tell.
  static let checkFile = Phrase(
    dutch: "Controleer deze regel, of schrijf het bestand opnieuw uit met het programma waar het "
      + "vandaan komt.",
    english: "Check this line, or export the file again from the program that it comes from.")
}
