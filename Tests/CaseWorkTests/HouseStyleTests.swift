import CaseWork
import Foundation
import Telling
import TestSupport
import Testing
import Typesetting

@Suite("The house style")
struct HouseStyleTests {
  @Test("What is written to start from is the style that Kring brings")
  func written() throws {
    try Project.withFolder { folder in
      let path = folder.appending(path: "stijl").path
      try HouseStyle.writeStandard(to: path)
      #expect(try HouseStyle(folder: path).drawing == HouseStyle.standard.drawing)
      #expect(try HouseStyle(folder: nil) == .standard)
      #expect(throws: (any Error).self) { try HouseStyle.writeStandard(to: path) }
    }
  }

  @Test("One folder sets documents and drawings; what is not in it stays")
  func overridden() throws {
    try Project.withFolder { folder in
      try Data(#"{"font": "DejaVu Sans"}"#.utf8).write(
        to: folder.appending(path: "drawing.json"))
      let drawings = try HouseStyle(folder: folder.path)
      #expect(drawings.drawing != HouseStyle.standard.drawing)
      #expect(drawings.typesetter["main.typ"] == HouseStyle.standard.typesetter["main.typ"])
      try FileManager.default.removeItem(at: folder.appending(path: "drawing.json"))
      try Data("x".utf8).write(to: folder.appending(path: "logo.svg"))
      let documents = try HouseStyle(folder: folder.path)
      #expect(documents.drawing == HouseStyle.standard.drawing)
      #expect(documents.typesetter["logo.svg"] == Array("x".utf8))
    }
  }

  @Test("A drawing style that cannot be used is named, with what to do")
  func unusable() throws {
    try Project.withFolder { folder in
      let file = folder.appending(path: "drawing.json")
      try Data(#"{"letters": {"name": 3}}"#.utf8).write(to: file)
      let bad = #expect(throws: (any Error).self) { try HouseStyle(folder: folder.path) }
      let text = try #require(bad as? any Tellable).text(in: .dutch)
      #expect(text.hasPrefix(file.path) && text.contains("letters.name: "))
      try Data("{,}".utf8).write(to: file)
      let broken = try #require(throws: Problem.self) { try HouseStyle(folder: folder.path) }
      #expect(broken.code == .styleFile)
      #expect(broken.remedy.in(.english).contains("kring style"))
      let none = #expect(throws: (any Error).self) { try HouseStyle(folder: "/nonexistent") }
      #expect(none is any Tellable)
    }
  }
}
