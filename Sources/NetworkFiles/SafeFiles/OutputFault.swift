import SupportNetwork
public import Telling

/// What can keep a file from being written.
enum OutputFault: Sendable, Hashable {
  /// A file of that name is there, and may not be replaced.
  case exists
  /// A folder of that name is there.
  case isFolder
  /// Something else of that name is there: a device, a pipe, a link.
  case isNoFile
  /// The file is one of those that are read.
  case isInput
  /// The name ends in something else than what is written.
  case wrongEnding(String)
  /// The folder is not there.
  case noFolder
  /// The system refused, as for want of space or permission, with what it says.
  case refused(reason: String)

  /// The kind of problem that it is.
  var code: Problem.Code {
    switch self {
    case .exists: .exists
    case .isFolder: .isFolder
    case .isNoFile: .isNoFile
    case .isInput: .isInput
    case .wrongEnding: .wrongEnding
    case .noFolder: .noFolder
    case .refused: .notWritten
    }
  }
}

extension Problem {
  /// Why a file is not written; it has no lines yet, and so no place.
  init(_ fault: OutputFault, writing path: String) {
    self.init(
      fault.code, summary: Phrase { $0.files.summary(fault, of: path) },
      remedy: Phrase { $0.files.remedy(fault) })
  }
}

extension Problem.Code {
  /// A file is there already, and may not be replaced.
  public static let exists: Self = Self("exists")
  /// A device, a pipe or a link is there, which is never written to.
  public static let isNoFile: Self = Self("isNoFile")
  /// A file that is read would be replaced.
  public static let isInput: Self = Self("isInput")
  /// The name of a file does not end in what is written.
  public static let wrongEnding: Self = Self("wrongEnding")
  /// The folder of a file is not there.
  public static let noFolder: Self = Self("noFolder")
  /// The system refused to write, as for want of space or permission.
  public static let notWritten: Self = Self("notWritten")
}
