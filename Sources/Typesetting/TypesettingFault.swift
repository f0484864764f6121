import Document
import Telling

/// What can come between a document and its PDF.
///
/// It holds no words of the document: only what the typesetter says of a template, files of the house
/// style, and places on this machine.
enum TypesettingFault: Sendable, Hashable {
  /// There is no typesetter.
  case engineMissing
  /// The typesetter stopped before the document was done.
  case engineStopped
  /// The document was not done in time.
  case timeLimit(Duration)
  /// The folder with the fonts is not there.
  case noFontFolder
  /// A font that the house style asks for is not there, with what the typesetter says of it.
  case fontMissing(detail: String?)
  /// Files with fonts are not on this machine.
  case noFontFiles([String])
  /// No folder can be made to work in.
  case noWorkFolder
  /// A figure has no drawing, or none under a plain name.
  case missingAsset
  /// The typesetter refuses the document, with what it says of the template.
  case refused(Problem.Code, detail: String?)
  /// The typesetter cannot be installed.
  case setup(Setup)

  /// What can go wrong while the typesetter is installed.
  enum Setup: Sendable, Hashable {
    /// The data folder cannot be made.
    case noDataFolder(String)
    /// Nothing can be made in the data folder.
    case dataFolderIsClosed
    /// The list of what to install cannot be written.
    case listNotWritten
    /// Python makes no environment.
    case noEnvironment
    /// The package cannot be fetched from the network.
    case notFetched
    /// The package is not in the folder that was named.
    case notInFolder
    /// The typesetter is there and does not start.
    case doesNotStart
    /// A font cannot be copied.
    case fontNotCopied(String)
    /// A finished folder cannot take its place.
    case notPublished(String)
  }

  /// The kind of problem that it is.
  var code: Problem.Code {
    switch self {
    case .engineMissing: .engineMissing
    case .engineStopped: .engineStopped
    case .timeLimit: .timeLimit
    case .noFontFolder, .fontMissing, .noFontFiles: .fontsMissing
    case .noWorkFolder: .write
    case .missingAsset: .missingAsset
    case .refused(let code, _): code
    case .setup: .setup
    }
  }
}

extension Problem {
  /// What came between a document and its PDF.
  init(_ fault: TypesettingFault, place: SourcePlace? = nil) {
    self.init(
      fault.code, summary: Phrase { $0.typesetting.summary(fault) },
      remedy: Phrase { $0.typesetting.remedy(fault) }, place: place)
  }
}
