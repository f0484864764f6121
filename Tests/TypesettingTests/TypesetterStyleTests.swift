import Foundation
import SystemPackage
import Testing

@testable import Typesetting

@Suite("The house style")
struct TypesetterStyleTests {
  @Test("A file in the folder replaces the one of its name, and others are added")
  func folder() throws {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    try write("{}", to: "style.json", in: folder)
    try write("<svg/>", to: "logo.svg", in: folder)
    let style = try TypesetterStyle(folder: folder.path)
    #expect(style["style.json"] == Array("{}".utf8))
    #expect(style["logo.svg"] == Array("<svg/>".utf8))
    #expect(style["main.typ"] == TypesetterStyle.standard["main.typ"])
    #expect(style["defaults/style.json"] == TypesetterStyle.standard["style.json"])
  }

  @Test("Links, hidden files and folders are skipped")
  func links() throws {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    try write("x", to: ".hidden", in: folder)
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.path.appending("main.typ").string, withDestinationPath: "/etc/passwd")
    try files.createDirectory(
      atPath: folder.path.appending("text.typ").string, withIntermediateDirectories: false)
    #expect(try TypesetterStyle(folder: folder.path) == .standard)
  }

  @Test("A folder that is not there, and a file that is too large, are errors")
  func refused() throws {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    #expect(throws: TypesettingError.self) {
      try TypesetterStyle(folder: folder.path.appending("none"))
    }
    let large = [UInt8](repeating: 0x20, count: TypesetterStyle.largestFile + 1)
    try Data(large).write(to: URL(filePath: folder.path.appending("logo.svg").string))
    let error = #expect(throws: TypesettingError.self) {
      try TypesetterStyle(folder: folder.path)
    }
    #expect(error?.code == .style)
  }

  @Test("The default files are written once, and never over a file that is there")
  func writeDefaults() throws {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    let place = folder.path.appending("style")
    try TypesetterStyle.writeDefaults(to: place)
    #expect(try TypesetterStyle(folder: place) == .standard)
    try write("mine", to: "style/text.typ", in: folder)
    let error = #expect(throws: TypesettingError.self) {
      try TypesetterStyle.writeDefaults(to: place)
    }
    #expect(error?.code == .exists)
    #expect(try TypesetterStyle(folder: place)["text.typ"] == Array("mine".utf8))
  }

  @Test("Text and lines stand out from their ground in the standard colours")
  func contrast() throws {
    let data = Data(TypesetterStyle.standard["style.json"] ?? [])
    let style = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    func colour(_ name: String) throws -> Double { luminance(try #require(style[name] as? String)) }
    func ratio(_ first: Double, _ second: Double) -> Double {
      (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }
    let pairs = [
      ("ink", "tint"), ("muted", "tint"), ("accent", "tint"), ("safety", "safetyTint"),
      ("rights", "rightsTint"), ("ink", "safetyTint"), ("ink", "rightsTint"),
    ]
    for (text, ground) in pairs {
      #expect(ratio(try colour(text), try colour(ground)) >= 4.5, "\(text) on \(ground)")
    }
    #expect(ratio(try colour("accent"), 1) >= 4.5)
    #expect(ratio(try colour("rule"), 1) >= 3)
  }

  /// The relative luminance of a colour such as "#17515C" (WCAG 2.1).
  private func luminance(_ hex: String) -> Double {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    func part(_ shift: Int) -> Double {
      let share = Double((value >> shift) & 0xFF) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
  }

  private func write(_ text: String, to name: String, in folder: PrivateFolder) throws {
    try Data(text.utf8).write(to: URL(filePath: folder.path.string + "/" + name))
  }
}
