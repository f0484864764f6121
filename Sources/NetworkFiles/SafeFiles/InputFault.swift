import SupportNetwork
package import Telling

/// What can be wrong with a file before anything in it is understood.
package enum InputFault: Error, Sendable, Hashable, CaseIterable {
  /// Nothing has this name.
  case notThere
  /// A folder has this name.
  case isFolder
  /// It is no ordinary file: a device, a pipe, or a link that is not followed.
  case isNoFile
  /// It may not be read.
  case notReadable
  /// It holds more than its kind may.
  case tooLarge
  /// It holds nothing.
  case empty

  /// The kind of problem that it is.
  var code: Problem.Code {
    switch self {
    case .notThere, .isNoFile, .notReadable: .notReadable
    case .isFolder: .isFolder
    case .tooLarge: .tooLarge
    case .empty: .emptyFile
    }
  }
}

extension Problem {
  /// What is wrong with a file as a whole.
  package init(_ fault: InputFault, of kind: FileKind, in file: String) {
    self.init(
      fault.code, summary: Phrase { $0.files.summary(fault, of: kind) },
      remedy: Phrase { $0.files.remedy(fault, of: kind) },
      place: SourcePlace(file: file, line: 1, column: 1))
  }
}
