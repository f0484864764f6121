public import SupportNetwork
public import Telling

/// The ecomap of one family at two moments, as one picture: the later moment, with who and what is gone
/// as ghosts.
///
///     let comparison = EcomapComparison(from: t0, to: t1, in: family, disclosure: disclosure)
///     let drawing = try Drawing(of: comparison)
///
/// Places are found over everybody who is there at either moment. Who is new, gone, changed or the same
/// is told by a sign and a word on the card, by its rim and by colour. A ghost has no line: how the
/// contact was stands in the list. Nothing in it is praise or blame.
public struct EcomapComparison: Sendable, Hashable, Codable {
  /// The earlier moment.
  public var before: EcomapContent
  /// The later moment; its household, title and language are used.
  public var after: EcomapContent
  /// The two moments and whose they are, as the line under the title.
  public var subtitle: String
  /// Why a difference may come from the questions and not from life; `nil` if the moments compare.
  public var caution: String?

  /// Creates a comparison. A system keeps its id from one moment to the other.
  public init(
    before: EcomapContent, after: EcomapContent, subtitle: String, caution: String? = nil
  ) {
    self.before = before
    self.after = after
    self.subtitle = subtitle
    self.caution = caution
  }

  /// The ecomaps of a family at two moments, with names as far as consent allows now.
  ///
  /// Whoever took back their consent since the earlier moment has no name at either.
  public init(
    from earlier: Network, to later: Network, in family: FamilyCase, disclosure: Disclosure
  ) {
    let language = disclosure.language
    let moments = [earlier, later].map { $0.moment.date.phrase.in(language) }
      .joined(separator: " → ")
    self.init(
      before: EcomapContent(of: earlier, in: family, disclosure: disclosure),
      after: EcomapContent(of: later, in: family, disclosure: disclosure),
      subtitle: family.heading(of: moments, in: language),
      caution: ComparisonObstacle.caution(from: earlier, to: later, in: language))
  }
}

extension Drawing {
  /// Draws an ecomap at two moments; equal content in any order gives an equal drawing.
  ///
  /// - Throws: as for one moment.
  public init(
    of comparison: EcomapComparison, format: PageFormat = .a4, style: DrawingStyle = .standard
  ) throws(Problem) {
    let changes = try EcomapChanges(of: comparison)
    self = try Ecomap.drawing(
      of: changes.union, changes: changes, format: format, style: style)
  }
}

/// What is different between two ecomaps, system by system.
struct EcomapChanges {
  /// Everybody who has a place: the later moment, and who and what is gone.
  let union: EcomapContent
  /// What happened to each of them.
  let marks: [EcomapContent.System.ID: ChangeMark]
  /// Why a difference may come from the questions; `nil` if the moments compare.
  let caution: String?

  init(of comparison: EcomapComparison) throws(Problem) {
    let (before, after) = (try comparison.before.ordered(), try comparison.after.ordered())
    let names = Dictionary(
      (before.members + after.members).map { ($0.id, $0.name) },
      uniquingKeysWith: { _, later in later })
    let old = Set(before.systems.map(\.id))
    let now = Set(after.systems.map(\.id))
    let told = Dictionary(grouping: before.ties, by: \.system)
    let tells = Dictionary(grouping: after.ties, by: \.system)
    var marks: [EcomapContent.System.ID: ChangeMark] = [:]
    for system in after.systems {
      guard old.contains(system.id) else {
        marks[system.id] = .new
        continue
      }
      let was = EcomapChanges.differences(
        from: told[system.id] ?? [], to: tells[system.id] ?? [], names: names, in: after.language)
      marks[system.id] = was.isEmpty ? .kept : .changed(was: was)
    }
    var union = after
    union.title = "\(after.title): \(after.language.drawing.thenAndNow)"
    union.subtitle = comparison.subtitle
    for system in before.systems where !now.contains(system.id) {
      union.systems.append(system)
      marks[system.id] = .lost
    }
    // A ghost keeps no line in the picture, and what was told stands in the list.
    let inside = Set(after.members.map(\.id))
    union.ties += before.ties.filter { !now.contains($0.system) && inside.contains($0.member) }
    self.union = union
    self.marks = marks
    caution = comparison.caution
  }
}

extension EcomapChanges {
  /// How the contacts of a system were before, as far as they are different now: *zwak (Daan)*.
  static func differences(
    from before: [EcomapContent.Tie], to after: [EcomapContent.Tie],
    names: [EcomapContent.Member.ID: String], in language: Language
  ) -> [String] {
    let now = Dictionary(after.map { ($0.member, $0) }, uniquingKeysWith: { first, _ in first })
    let then = Dictionary(before.map { ($0.member, $0) }, uniquingKeysWith: { first, _ in first })
    return Set(now.keys).union(then.keys).sorted().compactMap { member in
      let (tie, former) = (now[member], then[member])
      let name = VisibleText.line(names[member] ?? member)
      guard let former else { return "\(language.ecomap.nothingTold) (\(name))" }
      guard let tie, tie.contact == former.contact, tie.isAmbivalent == former.isAmbivalent else {
        return "\(contact(of: former, in: language)) (\(name))"
      }
      guard tie.support != former.support else { return nil }
      return "\(name): \(language.ecomap.support(former.support, bySeveral: false))"
    }
  }

  private static func contact(of tie: EcomapContent.Tie, in language: Language) -> String {
    let words = language.ecomap
    return
      ([tie.contact.map(language.drawing.name(of:)) ?? words.untold]
      + (tie.isAmbivalent ? [words.ambivalent] : [])).joined(separator: ", ")
  }
}
