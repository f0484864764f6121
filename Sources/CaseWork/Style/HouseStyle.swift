import Foundation
public import NetworkDrawing
import NetworkFiles
import SystemPackage
import Telling
public import Typesetting

/// The house style of an organisation: how its documents and its drawings look.
///
///     let style = try HouseStyle(folder: "huisstijl")
///
/// A folder is read once, for both. Links, hidden files and folders inside it are passed over, so that a
/// style can never reach outside itself.
public struct HouseStyle: Sendable, Hashable {
  /// How drawings look.
  public var drawing: DrawingStyle
  /// How documents look.
  public var typesetter: TypesetterStyle

  /// The style that Kring brings.
  public static let standard = HouseStyle(drawing: .standard, typesetter: .standard)

  /// Joins two styles.
  public init(drawing: DrawingStyle, typesetter: TypesetterStyle) {
    self.drawing = drawing
    self.typesetter = typesetter
  }
}

extension HouseStyle {
  /// The file of a style folder that sets how drawings look.
  private static let drawingFile = "drawing.json"
  /// The most that one file may hold, in bytes.
  private static let largestFile = 4_000_000
  /// The most that a folder may hold, in bytes.
  private static let largestFolder = 16_000_000

  /// Reads a style folder.
  ///
  /// - Parameter folder: The folder; `nil` for the style that Kring brings. What is not in it stays as
  ///   Kring brings it.
  /// - Throws: What is wrong with the folder or with a file in it.
  public init(folder: String?) throws {
    self = .standard
    guard let folder else { return }
    let files: [String: [UInt8]]
    do throws(InputFolder.Fault) {
      files = try InputFolder(path: folder).files(
        atMost: HouseStyle.largestFile, together: HouseStyle.largestFolder)
    } catch {
      throw Problem(.style, in: folder, { $0.summary(error) }, remedy: { $0.remedy(error) })
    }
    typesetter = typesetter.replacing(files)
    guard let bytes = files[HouseStyle.drawingFile] else { return }
    let path = FilePath(folder).appending(HouseStyle.drawingFile).string
    do {
      drawing = try JSONDecoder().decode(DrawingStyle.self, from: Data(bytes))
    } catch let error as Problem {
      throw StyleFileError(path: path, reason: error)
    } catch {
      throw Problem(
        .styleFile, in: path, { $0.styleIsNoJSON }, remedy: { $0.lookAtJSON })
    }
  }

  /// Writes the style that Kring brings to a folder, to start from.
  ///
  /// - Throws: The problem that one of the files is there already, and then nothing is written; or that
  ///   the folder cannot be written.
  public static func writeStandard(to folder: String) throws {
    var contents = [(drawingFile, try drawingText())]
    for name in TypesetterStyle.defaultNames {
      contents.append((name, TypesetterStyle.standard[name] ?? []))
    }
    try OutputFile.make(folder: folder)
    let files = contents.sorted { $0.0 < $1.0 }.map { name, bytes in
      (file: OutputFile(path: FilePath(folder).appending(name).string), bytes: bytes)
    }
    var written: [OutputFile] = []
    do throws(Problem) {
      for (file, _) in files { try file.check(overwriting: false) }
      for (file, bytes) in files {
        try file.write(bytes, overwriting: false)
        written.append(file)
      }
    } catch {
      // Half a style is none.
      for file in written { file.remove() }
      guard error.code == .exists else { throw error }
      throw Problem(
        .exists, summary: error.summary, remedy: Phrase { $0.work.chooseEmptyFolder })
    }
  }

  /// The file of the drawings, in the layout in which people change it.
  private static func drawingText() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return Array(try encoder.encode(DrawingStyle.standard)) + [UInt8(ascii: "\n")]
  }
}

/// What is wrong in a file of a house style.
struct StyleFileError: Tellable {
  let path: String
  let reason: Problem

  func text(in language: Language) -> String { "\(path): \(reason.text(in: language))" }
}
