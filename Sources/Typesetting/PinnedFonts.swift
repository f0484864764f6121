/// The fonts that documents are made with, and where they come from.
///
/// Only these are ever used, so that a document has the same bytes on machines with other fonts.
/// Noto Sans is for the text, with Arabic and Hebrew for names; Liberation Sans for the words in
/// drawings; DejaVu Sans for signs and for what the others lack.
public enum PinnedFonts: Sendable {
  /// The files.
  public static let files: [String] = [
    "DejaVuSans-Bold.ttf", "DejaVuSans.ttf",
    "LiberationSans-Bold.ttf", "LiberationSans-BoldItalic.ttf", "LiberationSans-Italic.ttf",
    "LiberationSans-Regular.ttf",
    "NotoSans-Bold.ttf", "NotoSans-BoldItalic.ttf", "NotoSans-Italic.ttf", "NotoSans-Regular.ttf",
    "NotoSansArabic-Bold.ttf", "NotoSansArabic-Regular.ttf",
    "NotoSansHebrew-Bold.ttf", "NotoSansHebrew-Regular.ttf",
  ]

  /// The command that brings them on Debian and Ubuntu.
  public static let command: String =
    "apt-get install fonts-noto-core fonts-liberation2 fonts-dejavu-core"

  /// The folders in which the system keeps fonts, first found first used.
  static func systemFolders(home: String) -> [String] {
    [
      "/usr/share/fonts", "/usr/local/share/fonts", "\(home)/.local/share/fonts",
      "\(home)/.fonts", "/Library/Fonts", "\(home)/Library/Fonts", "/System/Library/Fonts",
    ]
  }
}
