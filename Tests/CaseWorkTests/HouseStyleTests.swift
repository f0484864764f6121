import CaseWork
import Foundation
import NetworkFiles
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
      #expect(
        try HouseStyle(folder: path).typesetter
          == HouseStyle.standard.typesetter.replacing(
            ["drawing.json": Array(Data(contentsOf: URL(filePath: path + "/drawing.json")))]))
    }
  }

  @Test(
    "Where one of the files is, nothing is written, and the remedy is another folder",
    arguments: ["drawing.json", "text.typ"])
  func kept(name: String) throws {
    try Project.withFolder { folder in
      try Data("mine".utf8).write(to: folder.appending(path: name))
      let problem = try #require(throws: Problem.self) {
        try HouseStyle.writeStandard(to: folder.path)
      }
      #expect(problem.code == .exists)
      #expect(problem.summary.dutch.contains("\(name) bestaat al."))
      #expect(problem.remedy.english == "Choose an empty folder, or move the file away.")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
    }
  }

  @Test("Links, hidden files and folders are passed over, so that a style stays in its folder")
  func links() throws {
    try Project.withFolder { folder in
      try Data("x".utf8).write(to: folder.appending(path: ".hidden"))
      let disk = FileManager.default
      try disk.createSymbolicLink(
        atPath: folder.appending(path: "main.typ").path, withDestinationPath: "/etc/passwd")
      try disk.createDirectory(
        at: folder.appending(path: "text.typ"), withIntermediateDirectories: false)
      #expect(try HouseStyle(folder: folder.path) == .standard)
    }
  }

  @Test("A folder that is not there, and a file that is too large, are told in both languages")
  func refused() throws {
    try Project.withFolder { folder in
      let none = try #require(throws: Problem.self) {
        try HouseStyle(folder: folder.appending(path: "none").path)
      }
      #expect(none.code == .style)
      #expect(none.summary.dutch == "De map met de huisstijl kan niet worden gelezen.")
      try Data(count: 4_000_001).write(to: folder.appending(path: "logo.svg"))
      let large = try #require(throws: Problem.self) { try HouseStyle(folder: folder.path) }
      #expect(large.code == .style)
      #expect(large.summary.english == "The file logo.svg makes the house style too large.")
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
