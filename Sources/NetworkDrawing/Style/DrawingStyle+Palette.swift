extension DrawingStyle {
  /// The colours of a drawing.
  ///
  /// The standard ones have hues after Okabe and Ito, tints chosen so that fills stay apart in normal,
  /// protan, deutan and tritan sight, and names keep at least 9 : 1 on them. Nothing depends on
  /// colour alone.
  public struct Palette: Sendable, Hashable {
    /// The page.
    public var paper: Drawing.Colour
    /// Names and titles.
    public var ink: Drawing.Colour
    /// Roles and notes.
    public var softInk: Drawing.Colour
    /// Rings and other lines that only guide the eye.
    public var guide: Drawing.Colour
    /// What an area without a colour of its own is filled with.
    public var ground: Drawing.Colour
    /// What stands in the middle, under text in the colour of paper.
    public var centre: Drawing.Colour
    /// A strong or ordinary tie.
    public var tie: Drawing.Colour
    /// A weak tie.
    public var weakTie: Drawing.Colour
    /// A contact in conflict or cut off.
    public var conflict: Drawing.Colour
    /// Two people who know each other.
    public var acquaintance: Drawing.Colour
    /// What is new, between two moments.
    public var added: Drawing.Colour
    /// What is no longer there.
    public var removed: Drawing.Colour
    /// What is other than it was.
    public var changed: Drawing.Colour
    /// Relatives.
    public var family: Area
    /// Friends and neighbours.
    public var friendsAndNeighbours: Area
    /// School, work, clubs, faith.
    public var schoolWorkClubs: Area
    /// Volunteers, mentors, support families.
    public var volunteersAndMentors: Area
    /// People who are paid to help.
    public var professionals: Area

    /// What belongs to one part of life.
    public struct Area: Sendable, Hashable {
      /// The colour inside a card.
      public var fill: Drawing.Colour
      /// The rim of a card, and the name of the area.
      public var rim: Drawing.Colour
      /// The ground of the area.
      public var tint: Drawing.Colour
      /// How the rim of a card is drawn.
      public var rimDash: Drawing.Pen.Dash

      init(_ fill: UInt32, rim: UInt32, tint: UInt32, _ rimDash: Drawing.Pen.Dash = .solid) {
        self.fill = Drawing.Colour(fill)
        self.rim = Drawing.Colour(rim)
        self.tint = Drawing.Colour(tint)
        self.rimDash = rimDash
      }
    }
  }
}

extension DrawingStyle.Palette {
  /// The colours that the program carries.
  public static let standard: Self = Self(
    paper: Drawing.Colour(0xFFFFFF), ink: Drawing.Colour(0x1A1A1A),
    softInk: Drawing.Colour(0x333333), guide: Drawing.Colour(0x9A9A9A),
    ground: Drawing.Colour(0xF7F7F7), centre: Drawing.Colour(0x1A1A1A),
    tie: Drawing.Colour(0x3C3C3C), weakTie: Drawing.Colour(0x6B6B6B),
    conflict: Drawing.Colour(0xB84700), acquaintance: Drawing.Colour(0x0072B2),
    added: Drawing.Colour(0x004D38), removed: Drawing.Colour(0x4D4D4D),
    changed: Drawing.Colour(0x5B1A86),
    family: Area(0xFCE3B0, rim: 0x9A6A00, tint: 0xFDF3E0),
    friendsAndNeighbours: Area(0xB9DEF4, rim: 0x0B6FA4, tint: 0xE9F5FC),
    schoolWorkClubs: Area(0x86C9B0, rim: 0x00694D, tint: 0xE0F3ED),
    volunteersAndMentors: Area(0xE3B3CF, rim: 0x9C3F73, tint: 0xF9EEF4),
    professionals: Area(0xFFFFFF, rim: 0x222222, tint: 0xF0F0F0))

  /// The greys that the program carries: any two grounds differ, and any two cards by rim or fill.
  ///
  /// Which areas lie side by side depends on which of them are empty, so all pairs count.
  public static let grey: Self = Self(
    paper: Drawing.Colour(0xFFFFFF), ink: Drawing.Colour(0x111111),
    softInk: Drawing.Colour(0x2B2B2B), guide: Drawing.Colour(0x808080),
    ground: Drawing.Colour(0xF7F7F7), centre: Drawing.Colour(0x1A1A1A),
    tie: Drawing.Colour(0x2E2E2E), weakTie: Drawing.Colour(0x595959),
    conflict: Drawing.Colour(0x000000), acquaintance: Drawing.Colour(0x4D4D4D),
    added: Drawing.Colour(0x111111), removed: Drawing.Colour(0x4D4D4D),
    changed: Drawing.Colour(0x111111),
    family: Area(0xFFFFFF, rim: 0x333333, tint: 0xF5F5F5),
    friendsAndNeighbours: Area(0xFFFFFF, rim: 0x222222, tint: 0xD9D9D9, .dashed),
    schoolWorkClubs: Area(0xFFFFFF, rim: 0x111111, tint: 0xEBEBEB, .dotted),
    volunteersAndMentors: Area(0xB8B8B8, rim: 0x333333, tint: 0xCFCFCF),
    professionals: Area(0xFFFFFF, rim: 0x222222, tint: 0xE2E2E2))
}

// MARK: - Names of the fields

extension DrawingStyle.Palette {
  static let colours: [(name: String, path: StyleField<Self, Drawing.Colour>)] = [
    ("paper", \.paper), ("ink", \.ink), ("softInk", \.softInk), ("guide", \.guide),
    ("ground", \.ground), ("centre", \.centre), ("tie", \.tie), ("weakTie", \.weakTie),
    ("conflict", \.conflict), ("acquaintance", \.acquaintance),
    ("added", \.added), ("removed", \.removed), ("changed", \.changed),
  ]

  static let areas: [(name: String, path: StyleField<Self, Area>)] = [
    ("family", \.family), ("friendsAndNeighbours", \.friendsAndNeighbours),
    ("schoolWorkClubs", \.schoolWorkClubs), ("volunteersAndMentors", \.volunteersAndMentors),
    ("professionals", \.professionals),
  ]
}

extension DrawingStyle.Palette.Area {
  static let colours: [(name: String, path: StyleField<Self, Drawing.Colour>)] = [
    ("fill", \.fill), ("rim", \.rim), ("tint", \.tint),
  ]
}
