/// How much a card says; less when there are more people.
enum CardDetail: Int, CaseIterable, Comparable {
  /// Name and role, in up to two lines each.
  case full
  /// Name and role, one line each and shorter.
  case short
  /// The name.
  case name
  /// A number, explained in a list beside the picture.
  case number

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
