public import SystemPackage
import Telling

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where the typesetter and its fonts live on this machine.
///
/// The folder is `kring` in the user's data folder: `$XDG_DATA_HOME`, or else `~/.local/share`,
/// or `~/Library/Application Support` on macOS. `$KRING_TYPST_PYTHON` names another Python that
/// has the typesetter, `$KRING_FONTS` another folder with the fonts.
public struct TypesetterHome: Sendable, Hashable {
  /// The version that every document is made with: other versions give other bytes.
  public static let version: String = "0.15.0"

  /// The folder of the program in the user's data folder.
  public var folder: FilePath
  /// The Python with the typesetter.
  public var python: FilePath
  /// The folder with the fonts, the only fonts that are ever used.
  public var fonts: FilePath

  /// Finds the places with the variables of this process; they need not exist.
  public init() { self.init(environment: ProcessInfo.processInfo.environment) }

  /// Finds the places; they need not exist.
  public init(environment: [String: String]) {
    folder = Self.dataFolder(environment).appending("kring")
    python = folder.appending("typesetter-\(Self.version)").appending("bin").appending("python")
    fonts = folder.appending("fonts")
    if let named = environment["KRING_TYPST_PYTHON"], !named.isEmpty { python = FilePath(named) }
    if let named = environment["KRING_FONTS"], !named.isEmpty { fonts = FilePath(named) }
  }

  /// The folder in which the typesetter is installed.
  var environmentFolder: FilePath { folder.appending("typesetter-\(Self.version)") }

  /// Throws what is missing, with the command that brings it.
  func check() throws(Problem) {
    guard FileManager.default.isExecutableFile(atPath: python.string) else {
      throw Problem(.engineMissing)
    }
    guard FileManager.default.fileExists(atPath: fonts.string) else {
      throw Problem(.noFontFolder)
    }
  }

  private static func dataFolder(_ environment: [String: String]) -> FilePath {
    // A relative path is no answer, says the standard that defines the variable.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return FilePath(data) }
    let home = FilePath(environment["HOME"] ?? "/")
    #if os(macOS)
      return home.appending("Library").appending("Application Support")
    #else
      return home.appending(".local").appending("share")
    #endif
  }
}
