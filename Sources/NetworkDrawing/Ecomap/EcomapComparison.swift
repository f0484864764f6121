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
    var before = EcomapContent(of: earlier, in: family, disclosure: disclosure)
    var after = EcomapContent(of: later, in: family, disclosure: disclosure)
    before.compare(earlier, with: later, telling: disclosure)
    after.compare(later, with: earlier, telling: disclosure)
    self.init(
      before: before, after: after,
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
        marks[system.id] = before.asked(about: system) ? .new : .untold
        continue
      }
      let (then, now) = (told[system.id] ?? [], tells[system.id] ?? [])
      let was = EcomapChanges.differences(from: then, to: now, names: names, in: after.language)
      marks[system.id] =
        !was.isEmpty
        ? .changed(was: was)
        : EcomapChanges.areTold(then, now) ? .kept : .untold
    }
    var union = after
    union.title = "\(after.title): \(after.language.drawing.thenAndNow)"
    union.subtitle = comparison.subtitle
    for system in before.systems where !now.contains(system.id) && after.asked(about: system) {
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
  ///
  /// Only what a member told at both moments can be different.
  static func differences(
    from before: [EcomapContent.Tie], to after: [EcomapContent.Tie],
    names: [EcomapContent.Member.ID: String], in language: Language
  ) -> [String] {
    let now = Dictionary(after.map { ($0.member, $0) }, uniquingKeysWith: { first, _ in first })
    return before.sorted { $0.member < $1.member }.compactMap { former in
      guard let tie = now[former.member] else { return nil }
      let (then, new) = (former.comparison, tie.comparison)
      let name = VisibleText.line(names[former.member] ?? former.member)
      let isOther =
        differs(then.contact, new.contact) || differs(then.isAmbivalent, new.isAmbivalent)
      if isOther {
        return "\(contact(then.contact, isAmbivalent: then.isAmbivalent, in: language)) (\(name))"
      }
      guard differs(then.support, new.support) else { return nil }
      return "\(name): \(language.ecomap.support(then.support, bySeveral: false))"
    }
  }

  /// How the contacts of a system were that is gone.
  static func contacts(
    of ties: [EcomapContent.Tie], names: [EcomapContent.Member.ID: String], in language: Language
  ) -> [String] {
    ties.sorted { $0.member < $1.member }.map { tie in
      let name = VisibleText.line(names[tie.member] ?? tie.member)
      return "\(contact(tie.contact, isAmbivalent: tie.isAmbivalent, in: language)) (\(name))"
    }
  }

  /// Whether two answers are there and are not the same.
  private static func differs<Value: Equatable>(_ then: Value?, _ now: Value?) -> Bool {
    guard let then, let now else { return false }
    return then != now
  }

  /// Whether everything that is shown was told by the same members at both moments.
  private static func areTold(_ before: [EcomapContent.Tie], _ after: [EcomapContent.Tie]) -> Bool {
    !after.isEmpty && Set(before.map(\.member)) == Set(after.map(\.member))
      && (before + after).allSatisfy { tie in
        let comparison = tie.comparison
        return comparison.contact != nil && comparison.contact == tie.contact
          && (tie.contact == .cutOff || comparison.isAmbivalent == tie.isAmbivalent)
          && comparison.support == tie.support
      }
  }

  private static func contact(
    _ contact: Drawing.Contact?, isAmbivalent: Bool?, in language: Language
  ) -> String {
    let words = language.ecomap
    return
      ([contact.map(language.drawing.name(of:)) ?? words.untold]
      + (isAmbivalent == true ? [words.ambivalent] : [])).joined(separator: ", ")
  }
}

extension EcomapContent.Tie {
  /// What can be held against another moment.
  fileprivate var comparison: Comparable {
    comparable ?? Comparable(contact: contact, isAmbivalent: isAmbivalent, support: support)
  }
}

extension EcomapContent {
  /// Whether it was asked who or what is there of the kind of a system.
  fileprivate func asked(about system: System) -> Bool {
    system.kind == .person ? isPeopleAsked : isOrganisationsAsked
  }
}
