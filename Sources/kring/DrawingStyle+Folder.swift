import Foundation
import NetworkDrawing
import NetworkFiles
import SupportNetwork
import SystemPackage
import Telling
import Typesetting

extension DrawingStyle {
  /// The file of a style folder that sets how drawings look.
  static let fileName = "drawing.json"

  /// The style of a folder; the standard one where no folder is given, or it has no such file.
  static func read(from folder: String?) throws -> DrawingStyle {
    guard let folder else { return .standard }
    let files = try TypesetterStyle(folder: FilePath(folder))
    guard let bytes = files[fileName] else { return .standard }
    let path = FilePath(folder).appending(fileName).string
    do {
      return try JSONDecoder().decode(DrawingStyle.self, from: Data(bytes))
    } catch let error as Problem {
      throw StyleFileError(path: path, reason: error)
    } catch {
      throw StyleFileError(path: path, reason: nil)
    }
  }

  /// Writes the standard style to a folder, to start from.
  static func writeStandard(to folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let bytes = Array(try encoder.encode(DrawingStyle.standard)) + [UInt8(ascii: "\n")]
    try OutputFile(path: FilePath(folder).appending(fileName).string)
      .write(bytes, overwriting: false)
  }
}

/// A style file that cannot be used.
struct StyleFileError: Error {
  let path: String
  /// What is wrong in it, or `nil` when it is no JSON at all.
  let reason: Problem?

  func text(in language: Language) -> String {
    let words =
      reason?.text(in: language)
      ?? Phrase(
        dutch: "dit is geen JSON. Kijk naar komma's, aanhalingstekens en haakjes, of begin "
          + "opnieuw met kring style.",
        english: "this is no JSON. Look at commas, quotation marks and brackets, or start again "
          + "with kring style."
      ).in(language)
    return "\(path): \(words)"
  }
}
