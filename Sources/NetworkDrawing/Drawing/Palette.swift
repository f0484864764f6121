/// The colours of all drawings.
///
/// Hues after Okabe and Ito, tints chosen so that fills stay apart in normal, protan, deutan and
/// tritan sight and names keep at least 9 : 1 on them. Nothing depends on colour alone.
enum Palette {
  static let paper = Drawing.Colour(0xFFFFFF)
  static let text = Drawing.Colour(0x1A1A1A)
  static let softText = Drawing.Colour(0x333333)
  static let ring = Drawing.Colour(0x9A9A9A)
  static let tie = Drawing.Colour(0x3C3C3C)
  static let weakTie = Drawing.Colour(0x6B6B6B)
  static let tension = Drawing.Colour(0xB84700)
  static let acquaintance = Drawing.Colour(0x0072B2)
}
