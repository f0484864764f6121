/// A drawing of the people around a family, as the plan shows it.
///
///     PlanFigure(
///       asset: "circle.svg", alternativeText: "Zes mensen staan dicht bij Sanne.", groups: [])
///
/// The plan knows no kind of drawing: it shows every figure that it is given, in the order given.
public struct PlanFigure: Sendable, Hashable {
  /// The name under which the typesetter gets the drawing, such as "circle.svg".
  public var asset: String
  /// The drawing in one or two sentences, for whoever cannot see it.
  public var alternativeText: String
  /// The line under the drawing; if `nil`, the plan says that it shows the people on that day.
  public var caption: String?
  /// The drawing in words, by groups.
  public var groups: [Group]

  /// People who stand together in the drawing.
  public struct Group: Sendable, Hashable {
    /// What they share.
    public var title: String
    /// A sentence for each.
    public var lines: [String]

    /// Creates a group.
    public init(title: String, lines: [String]) {
      self.title = title
      self.lines = lines
    }
  }

  /// Creates a figure.
  public init(asset: String, alternativeText: String, caption: String? = nil, groups: [Group]) {
    self.asset = asset
    self.alternativeText = alternativeText
    self.caption = caption
    self.groups = groups
  }
}
