/// The paper of a drawing with a page of its own.
public enum PageFormat: String, Sendable, Hashable, Codable, CaseIterable {
  /// 210 by 297 mm.
  case a4 = "A4"
  /// 297 by 420 mm.
  case a3 = "A3"

  /// The size upright, in points.
  public var portrait: Size {
    switch self {
    case .a4: Size(595, 842)
    case .a3: Size(842, 1191)
    }
  }

  /// The size on its side, in points.
  public var landscape: Size { Size(portrait.height, portrait.width) }

  /// How much larger letters are than on A4.
  ///
  /// Less than the paper is: on a larger sheet more people fit, and it lies farther away.
  var enlargement: Double {
    switch self {
    case .a4: 1
    case .a3: 1.2
    }
  }
}
