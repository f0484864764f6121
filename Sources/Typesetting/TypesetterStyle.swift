public import SystemPackage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The house style: the template, the colours and fonts, and the logo, all in memory.
///
///     let style = try TypesetterStyle(folder: "/srv/huisstijl")
///
/// The program carries a complete style. A file in a folder replaces the one of the same name;
/// every other file, such as a logo, is added. Symbolic links, hidden files and folders inside
/// the folder are skipped, so a style can never reach outside itself.
public struct TypesetterStyle: Sendable, Hashable {
  /// The most that one file may hold, in bytes.
  public static let largestFile: Int = 4_000_000
  /// The most that a folder may hold, in bytes.
  public static let largestFolder: Int = 16_000_000
  /// The names of the files that the program carries.
  public static let defaultNames: [String] = [
    "blocks.typ", "cards.typ", "main.typ", "style.json", "text.typ",
  ]

  /// The files by name.
  var files: [String: [UInt8]]

  /// The style that the program carries.
  public static let standard: TypesetterStyle = TypesetterStyle(files: [
    "blocks.typ": PackageResources.blocks_typ,
    "cards.typ": PackageResources.cards_typ,
    "main.typ": PackageResources.main_typ,
    "style.json": PackageResources.style_json,
    "text.typ": PackageResources.text_typ,
    // The values for every key that a style.json of a municipality leaves out.
    "defaults/style.json": PackageResources.style_json,
  ])

  /// The names of the files, in alphabetical order.
  public var names: [String] { files.keys.sorted() }

  /// The content of a file, or nil when there is none of that name.
  public subscript(name: String) -> [UInt8]? { files[name] }
}

extension TypesetterStyle {
  /// Reads a folder over the style that the program carries.
  ///
  /// - Throws: ``TypesettingError/Code/style`` when the folder cannot be read or holds too much.
  public init(folder: FilePath) throws(TypesettingError) {
    self = .standard
    let root = folder.string
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: root) else {
      throw .style(
        "The folder with the house style cannot be read.",
        "Give a folder that exists and that you may read.")
    }
    var total = 0
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.appending(name).string
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { continue }
      let size = (attributes?[.size] as? Int) ?? 0
      total += size
      guard size <= Self.largestFile, total <= Self.largestFolder else {
        throw .style(
          "The file \(name) makes the house style too large.",
          "Keep files under 4 MB and the folder under 16 MB.")
      }
      guard let bytes = FileManager.default.contents(atPath: path) else {
        throw .style("The file \(name) cannot be read.", "Make it readable, or take it away.")
      }
      files[name] = [UInt8](bytes)
    }
  }

  /// Writes the files that the program carries to a folder, to start a house style from.
  ///
  /// - Throws: ``TypesettingError/Code/exists`` when one of the files is there already; then
  ///   nothing is written. ``TypesettingError/Code/write`` when the folder cannot be written.
  public static func writeDefaults(to folder: FilePath) throws(TypesettingError) {
    for name in defaultNames {
      let path = folder.appending(name).string
      guard (try? FileManager.default.attributesOfItem(atPath: path)) == nil else {
        throw TypesettingError(
          .exists, place: name, summary: "The file exists already.",
          remedy: "Choose an empty folder, or move the file away.")
      }
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder.string, withIntermediateDirectories: true)
      for name in defaultNames {
        try Data(standard[name] ?? []).write(
          to: URL(filePath: folder.appending(name).string), options: .withoutOverwriting)
      }
    } catch {
      throw TypesettingError(
        .write, summary: "The house style cannot be written.",
        remedy: "Choose a folder that you may write to, on a disk with room.")
    }
  }
}

extension TypesettingError {
  fileprivate static func style(_ summary: String, _ remedy: String) -> TypesettingError {
    TypesettingError(.style, summary: summary, remedy: remedy)
  }
}
