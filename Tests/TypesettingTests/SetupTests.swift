import Foundation
import SystemPackage
import Telling
import Testing

@testable import Typesetting

@Suite("Finding and installing the typesetter")
struct SetupTests {
  @Test("The data folder comes from XDG_DATA_HOME, and from the home folder otherwise")
  func dataFolder() {
    #expect(
      TypesetterHome(environment: ["XDG_DATA_HOME": "/data", "HOME": "/home/a"]).folder
        == "/data/kring")
    #expect(
      TypesetterHome(environment: ["XDG_DATA_HOME": "relative", "HOME": "/home/a"]).folder
        == TypesetterHome(environment: ["HOME": "/home/a"]).folder)
  }

  @Test("A variable names another Python, and an empty one names none")
  func variables() {
    let base = ["XDG_DATA_HOME": "/data"]
    let named = base.merging(["KRING_TYPST_PYTHON": "/opt/python", "KRING_FONTS": "/f"]) { $1 }
    #expect(TypesetterHome(environment: named).python == "/opt/python")
    #expect(TypesetterHome(environment: named).fonts == "/f")
    let empty = base.merging(["KRING_TYPST_PYTHON": ""]) { $1 }
    #expect(
      TypesetterHome(environment: empty).python == "/data/kring/typesetter-0.15.0/bin/python")
  }

  @Test("Without a typesetter the error names the command that installs it")
  func engineMissing() async throws {
    let home = TypesetterHome(environment: ["XDG_DATA_HOME": "/nowhere"])
    let error = await #expect(throws: Problem.self) {
      try await Typesetter.withEngine(.init(home: home)) { _ in }
    }
    #expect(error?.code == .engineMissing)
    #expect(error?.remedy.english == "Run: kring setup")
  }

  @Test("A program that is no typesetter is an engine that stopped")
  func notATypesetter() async throws {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    let home = TypesetterHome(environment: [
      "KRING_TYPST_PYTHON": "/bin/cat", "KRING_FONTS": folder.path.string,
    ])
    let error = await #expect(throws: Problem.self) {
      try await Typesetter.withEngine(.init(home: home)) { _ in }
    }
    #expect(error?.code == .engineStopped)
  }

  @Test("The doctor lists everything that is looked for, with a remedy for what is missing")
  func doctor() async {
    let home = TypesetterHome(environment: ["XDG_DATA_HOME": "/nowhere"])
    let doctor = await Doctor.examine(.init(home: home))
    #expect(!doctor.isWell)
    #expect(doctor.findings.count == PinnedFonts.files.count + 3)
    #expect(doctor.findings.allSatisfy { !$0.remedy.isEmpty })
  }

  @Test("A folder that cannot be made is said, with its place")
  func noDataFolder() async throws {
    let setup = TypesetterSetup(home: TypesetterHome(environment: ["XDG_DATA_HOME": "/dev/null"]))
    let error = await #expect(throws: Problem.self) { try await setup.run { _ in } }
    #expect(error?.code == .setup)
  }

  @Test("Fonts are found by their names and copied whole, and a second run leaves them alone")
  func fonts() async throws {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    let fonts = folder.path.appending("system")
    try FileManager.default.createDirectory(
      atPath: fonts.appending("deep").string, withIntermediateDirectories: true)
    for name in PinnedFonts.files {
      try Data(name.utf8).write(to: URL(filePath: fonts.appending("deep/\(name)").string))
    }
    let home = TypesetterHome(environment: ["XDG_DATA_HOME": folder.path.string])
    let setup = TypesetterSetup(home: home, fontFolders: [fonts])
    let interrupted = home.folder.appending("fonts.part").string
    try FileManager.default.createDirectory(
      atPath: interrupted, withIntermediateDirectories: true)
    var lines: [String] = []
    for _ in 1...2 { try setup.installFonts { lines.append(String($0.prefix(12))) } }
    #expect(lines == ["fonts: copyi", "fonts: ready", "fonts: insta"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder.string) == ["fonts"])
    let copied = home.folder.appending("fonts/NotoSans-Bold.ttf").string
    #expect(FileManager.default.contents(atPath: copied) == Data("NotoSans-Bold.ttf".utf8))
  }

  @Test("A private folder can be entered by its owner alone")
  func privateFolder() throws {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path.string)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }
}
