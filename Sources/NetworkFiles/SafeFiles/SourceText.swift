import Foundation
import SupportNetwork
import Telling

/// The text of a file, or the one problem why it cannot be had.
struct SourceText {
  /// The largest case file, in bytes: about a hundred times a rich case.
  static let largest = 4 << 20

  let file: String
  let text: String

  /// Reads a file from disk.
  init(fileAt path: String) throws(Problems) {
    let file = URL(filePath: path).resolvingSymlinksInPath()
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw SourceText.problem(
        .notReadable, path, nl: "Dit bestand is er niet.", en: "There is no such file.",
        doNL: "Controleer de naam en de map.", doEN: "Check the name and the folder.")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    let type = attributes?[.type] as? FileAttributeType
    if type == .typeDirectory {
      throw SourceText.problem(
        .isFolder, path, nl: "Dit is een map, geen bestand.", en: "This is a folder, not a file.",
        doNL: "Noem een bestand in deze map.", doEN: "Name a file in this folder.")
    }
    if let size = attributes?[.size] as? Int, size > SourceText.largest {
      throw SourceText.tooLarge(path)
    }
    guard type == .typeRegular, let data = try? Data(contentsOf: file) else {
      throw SourceText.problem(
        .notReadable, path, nl: "Dit bestand kan niet worden gelezen.",
        en: "This file cannot be read.",
        doNL: "Controleer of u het mag lezen, en of het een gewoon bestand is.",
        doEN: "Check that you may read it, and that it is an ordinary file.")
    }
    try self.init(bytes: Array(data), file: path)
  }

  /// Takes the bytes of a file.
  init(bytes: [UInt8], file: String) throws(Problems) {
    self.file = file
    guard bytes.count <= SourceText.largest else { throw SourceText.tooLarge(file) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: content, as: UTF8.self) else {
      throw SourceText.problem(
        .notUTF8, file, at: SourceText.firstBadByte(in: content),
        nl: "De tekens van dit bestand zijn niet in UTF-8 opgeslagen.",
        en: "The characters of this file are not stored as UTF-8.",
        doNL: "Sla het bestand in uw teksteditor op als UTF-8.",
        doEN: "Save the file as UTF-8 in your text editor.")
    }
    guard !text.allSatisfy(\.isWhitespace) else {
      throw SourceText.empty(file)
    }
    self.text = text
  }

  static func empty(_ file: String) -> Problems {
    problem(
      .emptyFile, file, nl: "Dit bestand is leeg.", en: "This file is empty.",
      doNL: "Vul de gegevens in. Een nieuwe zaak begint met: kring new NAAM",
      doEN: "Fill it in. A new case begins with: kring new NAME")
  }

  private static func tooLarge(_ file: String) -> Problems {
    problem(
      .tooLarge, file, nl: "Dit bestand is groter dan 4 MB; dat is geen zaak van een gezin.",
      en: "This file is larger than 4 MB; that is no case of one family.",
      doNL: "Controleer of dit het goede bestand is.", doEN: "Check that this is the right file.")
  }

  /// The line and column of the first byte that begins no character.
  private static func firstBadByte(in bytes: ArraySlice<UInt8>) -> (line: Int, column: Int) {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var (line, column) = (1, 1)
    while case .valid(let character) = parser.parseScalar(from: &rest) {
      if character.first == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
    }
    return (line, column)
  }

  private static func problem(
    _ code: Problem.Code, _ file: String, at place: (line: Int, column: Int) = (1, 1), nl: String,
    en: String, doNL: String, doEN: String
  ) -> Problems {
    let problem = Problem(
      code, at: .top, summary: Phrase(dutch: nl, english: en),
      remedy: Phrase(dutch: doNL, english: doEN),
      place: SourcePlace(file: file, line: place.line, column: place.column))
    return Problems(problems: [problem])
  }
}
