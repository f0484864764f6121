import Subprocess
public import SystemPackage
public import Telling

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Installs the typesetter and its fonts in the user's data folder.
///
///     try await TypesetterSetup().run { line in print(line) }
///
/// Each part is built beside its place and then renamed, so a half-finished one is never used; a
/// part that is there already is left as it is, so a second run is done at once. Nothing outside
/// the data folder is touched, and no rights of an administrator are needed.
public struct TypesetterSetup: Sendable {
  /// Where to install.
  public var home: TypesetterHome
  /// A folder with the package of the typesetter, for machines without network.
  public var wheels: FilePath?
  /// Folders in which to look for fonts before those of the system.
  public var fontFolders: [FilePath]

  /// Prepares an installation.
  public init(
    home: TypesetterHome = TypesetterHome(), wheels: FilePath? = nil, fontFolders: [FilePath] = []
  ) {
    self.home = home
    self.wheels = wheels
    self.fontFolders = fontFolders
  }

  /// Installs what is missing.
  ///
  /// - Parameter report: Called with one line for each step.
  /// - Throws: A problem of kind `setup` or `fontsMissing`, with the one command that brings what the
  ///   system lacks.
  public func run(report: (String) -> Void) async throws(Problem) {
    do {
      try FileManager.default.createDirectory(
        atPath: home.folder.string, withIntermediateDirectories: true)
    } catch {
      throw Problem(.setup(.noDataFolder(home.folder.string)))
    }
    try installFonts(report: report)
    try await installTypesetter(report: report)
  }
}

// MARK: - The typesetter

extension TypesetterSetup {
  /// The package with the fingerprints of its builds: x86-64 and ARM, Linux and macOS.
  static let requirement: String = """
    typst==\(TypesetterHome.version) \
    --hash=sha256:8f33d98451bab132a612b98ffc8d1830c97a076ea3f3fde11f6ff7ab9bcae89c \
    --hash=sha256:97350fcf5eebe5b6c75415e005ac42136744aa9950f4c0e4c484dc015e38d9de \
    --hash=sha256:98afafa47e372728bce7fe1153b8d3ace4619d6c3a549908989d65f9aec96247 \
    --hash=sha256:a9c02ca7503d1916fb3eaa22aef413bd23b6d54abef5c6c5ecac8d1b804deb8d

    """

  private func installTypesetter(report: (String) -> Void) async throws(Problem) {
    let place = home.environmentFolder
    if FileManager.default.isExecutableFile(atPath: place.appending("bin/python").string) {
      report("typesetter \(TypesetterHome.version): installed")
      return
    }
    report("typesetter \(TypesetterHome.version): installing in \(place.string)")
    let build = try StagedFolder(for: place)
    defer { build.discard() }

    let made = await succeeds(.name("python3"), ["-m", "venv", build.path.string])
    guard made else {
      throw Problem(.setup(.noEnvironment))
    }
    let list = build.path.appending("requirements.txt").string
    guard FileManager.default.createFile(atPath: list, contents: Data(Self.requirement.utf8)) else {
      throw Problem(.setup(.listNotWritten))
    }
    let python = Executable.path(build.path.appending("bin").appending("python"))
    var arguments = [
      "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes",
      "--only-binary", ":all:", "--requirement", list,
    ]
    if let wheels { arguments += ["--no-index", "--find-links", wheels.string] }
    guard await succeeds(python, arguments) else {
      throw Problem(.setup(wheels == nil ? .notFetched : .notInFolder))
    }
    guard await succeeds(python, ["-I", "-c", "import typst"]) else {
      throw Problem(.setup(.doesNotStart))
    }
    try build.publish()
    report("typesetter \(TypesetterHome.version): ready")
  }

  private func succeeds(_ executable: Executable, _ arguments: [String]) async -> Bool {
    let result = try? await Subprocess.run(
      executable, arguments: Arguments(arguments), output: .discarded, error: .discarded)
    return result?.terminationStatus.isSuccess ?? false
  }
}

// MARK: - The fonts

extension TypesetterSetup {
  /// Copies the fonts, if they are not there.
  func installFonts(report: (String) -> Void) throws(Problem) {
    let place = home.folder.appending("fonts")
    let isThere = { (name: String) in
      FileManager.default.fileExists(atPath: place.appending(name).string)
    }
    if PinnedFonts.files.allSatisfy(isThere) {
      report("fonts: installed")
      return
    }
    let sources = systemFonts()
    let missing = PinnedFonts.files.filter { sources[$0] == nil }
    guard missing.isEmpty else {
      throw Problem(.noFontFiles(missing))
    }
    report("fonts: copying \(PinnedFonts.files.count) files to \(place.string)")
    let build = try StagedFolder(for: place)
    defer { build.discard() }
    for name in PinnedFonts.files {
      do {
        try FileManager.default.copyItem(
          atPath: sources[name] ?? name, toPath: build.path.appending(name).string)
      } catch {
        throw Problem(.setup(.fontNotCopied(name)))
      }
    }
    try build.publish()
    report("fonts: ready")
  }

  /// The first place of every font file that is looked for, in the order of the folders.
  private func systemFonts() -> [String: String] {
    let user = ProcessInfo.processInfo.environment["HOME"] ?? "/"
    let folders = fontFolders.map(\.string) + PinnedFonts.systemFolders(home: user)
    let wanted = Set(PinnedFonts.files)
    var found: [String: String] = [:]
    for folder in folders {
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
      for path in paths.sorted() {
        guard let name = FilePath(path).lastComponent?.string, wanted.contains(name) else {
          continue
        }
        if found[name] == nil { found[name] = folder + "/" + path }
      }
    }
    return found
  }
}

// MARK: - All or nothing

/// A folder that is built beside its place and takes the place when it is complete.
private struct StagedFolder {
  let path: FilePath
  private let place: FilePath

  init(for place: FilePath) throws(Problem) {
    self.place = place
    path = FilePath(place.string + ".part")
    // What an interrupted run left.
    discard()
    do {
      try FileManager.default.createDirectory(
        atPath: path.string, withIntermediateDirectories: false)
    } catch {
      throw Problem(.setup(.dataFolderIsClosed))
    }
  }

  /// Takes the place, instead of an incomplete folder that may be there.
  func publish() throws(Problem) {
    do {
      try? FileManager.default.removeItem(atPath: place.string)
      try FileManager.default.moveItem(atPath: path.string, toPath: place.string)
    } catch {
      throw Problem(.setup(.notPublished(place.string)))
    }
  }

  /// Takes away what was not published.
  func discard() { try? FileManager.default.removeItem(atPath: path.string) }
}
