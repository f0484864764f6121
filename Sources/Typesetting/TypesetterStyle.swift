/// The house style: the template, the colours and fonts, and the logo, all in memory.
///
///     let style = TypesetterStyle.standard.replacing(["logo.svg": logo])
///
/// The program carries a complete style. A file of an organisation replaces the one of the same name;
/// every other file, such as a logo, is added. A style has no folder, so that it can never reach outside
/// itself.
public struct TypesetterStyle: Sendable, Hashable {
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
  /// The style with files in place of those of the same names, and with all others added.
  public func replacing(_ others: [String: [UInt8]]) -> TypesetterStyle {
    TypesetterStyle(files: files.merging(others) { _, other in other })
  }
}
