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
/// A folder is read once, for both.
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

  /// Reads a style folder.
  ///
  /// - Parameter folder: The folder; `nil` for the style that Kring brings. What is not in it stays as
  ///   Kring brings it.
  /// - Throws: What is wrong with the folder or with a file in it.
  public init(folder: String?) throws {
    self = .standard
    guard let folder else { return }
    typesetter = try TypesetterStyle(folder: FilePath(folder))
    guard let bytes = typesetter[HouseStyle.drawingFile] else { return }
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
  /// - Throws: The problem that the folder is not empty or cannot be written.
  public static func writeStandard(to folder: String) throws {
    try TypesetterStyle.writeDefaults(to: FilePath(folder))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let bytes = Array(try encoder.encode(DrawingStyle.standard)) + [UInt8(ascii: "\n")]
    try OutputFile(path: FilePath(folder).appending(drawingFile).string)
      .write(bytes, overwriting: false)
  }
}

/// What is wrong in a file of a house style.
struct StyleFileError: Tellable {
  let path: String
  let reason: Problem

  func text(in language: Language) -> String { "\(path): \(reason.text(in: language))" }
}
