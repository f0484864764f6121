public import Document
public import SupportNetwork
public import Telling

/// The familiegroepsplan of one case, as a document.
///
///     let plan = FamilyGroupPlan(of: family, language: .dutch)
///     plan.document.sections.map(\.title)  // ["Onze vraag", "Wat we samen zeggen", ...]
///
/// The family's words come first, in plain language and without scores. Every section is optional,
/// because the form of a plan is free by law (Jeugdwet, article 1.1): one for which the case holds
/// nothing is left out. People who gave no consent stand there in neutral words.
///
/// - Edge cases: a case without a moment still gives a plan, without the circle of people.
public struct FamilyGroupPlan: Sendable {
  let family: FamilyCase
  let network: Network?
  let earlier: Network?
  let figure: PlanFigure?
  let naming: Naming
  let language: Language

  /// Prepares the plan of a family.
  ///
  /// - Parameters:
  ///   - moment: The moment that the plan shows; the latest one if `nil`.
  ///   - figure: The drawing of the people around the family, if there is one.
  public init(
    of family: FamilyCase, at moment: Moment.ID? = nil, language: Language,
    figure: PlanFigure? = nil
  ) {
    let shown = moment ?? family.latestMoment?.id
    self.init(
      of: family, showing: shown.flatMap { family.network(at: $0) },
      naming: Naming(in: family, for: .family, language: language), figure: figure)
  }

  /// Prepares the plan of a family from the network that it shows and the names in it.
  ///
  /// - Parameters:
  ///   - network: The network of the moment that the plan shows; `nil` for a plan without one.
  ///   - naming: The names; the plan is in its language.
  ///   - figure: The drawing of the people around the family, if there is one.
  public init(
    of family: FamilyCase, showing network: Network?, naming: Naming, figure: PlanFigure? = nil
  ) {
    self.family = family
    self.network = network
    self.naming = naming
    self.figure = figure
    language = naming.language
    let day = network?.moment.date
    earlier = family.moments.last { moment in
      day.map { moment.date < $0 } ?? false && !moment.isPlanned
    }.flatMap { family.network(at: $0.id) }
  }

  /// The document.
  public var document: Document {
    Document(
      title: words(nl: "Ons familiegroepsplan", en: "Our family group plan"),
      subtitle: familyName ?? "",
      caseID: family.case.id.rawValue,
      language: language,
      date: date,
      author: words(nl: "De familie", en: "The family"),
      summary: words(
        nl: "Het plan dat een familie met haar mensen maakte (Jeugdwet, artikel 1.1).",
        en: "The plan that a family made with its people (Youth Act, article 1.1)."),
      keywords: ["familiegroepsplan", family.case.id.rawValue],
      confidentiality: words(
        nl: "Vertrouwelijk: dit plan is van de familie",
        en: "Confidential: this plan belongs to the family"),
      facts: facts,
      sections: [
        questionSection, safetySection, voicesSection, childrenSection, peopleSection, goalsSection,
        agreementsSection, needsSection, ifNotSection, lookBackSection, aftercareSection,
        signaturesSection,
      ].compactMap { $0 })
  }

  // MARK: - Help with words

  func words(nl: String, en: String) -> String { Phrase(dutch: nl, english: en).in(language) }

  func paragraph(_ text: String) -> Block { .paragraph(RichText(naming.text(text))) }

  /// A sentence of the family as it stands in the plan.
  func said(_ text: String) -> RichText { RichText(naming.text(text)) }

  func day(_ date: CalendarDate) -> String { date.phrase.in(language) }

  /// A section, or nothing if it has no blocks.
  func section(_ id: String, nl: String, en: String, _ blocks: [Block]) -> Section? {
    blocks.isEmpty ? nil : Section(id: id, title: words(nl: nl, en: en), blocks: blocks)
  }

  // MARK: - Cover

  private var familyName: String? {
    let name = family.case.family ?? family.household.name
    return name.map { words(nl: "Gezin \($0)", en: "The \($0) family") }
  }

  /// The date on the plan: the family's own for the latest moment, else the day of the moment.
  ///
  /// Never today: the same case must give the same bytes in twenty years.
  private var date: DocumentDate {
    let isLatest = network == nil || network?.moment.id == family.latestMoment?.id
    let day = (isLatest ? family.plan.date : nil) ?? network?.moment.date ?? family.case.opened
    guard let day else { return DocumentDate(text: "", timestamp: 946_684_800) }
    return DocumentDate(text: self.day(day), timestamp: day.secondsSince1970)
  }

  private var facts: [Term] {
    var facts: [Term] = []
    func add(_ nl: String, _ en: String, _ text: String?) {
      if let text, !text.isEmpty { facts.append(Term(words(nl: nl, en: en), RichText(text))) }
    }
    add("Over", "About", naming.list(family.household.members))
    add(
      "Van wie is dit plan", "Whose plan is this", words(nl: "van de familie", en: "the family's"))
    add("Versie", "Version", family.plan.version.map(String.init))
    add("Gemaakt", "Made", family.plan.route?.phrase.in(language))
    add("Beraad", "Family meeting", family.plan.meeting.map(day))
    add("Wie waren erbij", "Who was there", attendance)
    add("Regisseur", "Case director", family.case.director.map { withRelation($0) })
    add("Gemeente", "Municipality", family.case.municipality)
    return facts
  }

  private var attendance: String? {
    guard !family.plan.present.isEmpty else { return nil }
    // Household members are named above already, with the household.
    return family.plan.present.sorted().map { id in
      family[id]?.sphere == .household ? naming.name(of: id) : withRelation(id)
    }.joined(separator: "; ")
  }

  /// The name with who this is to the family: *Greet, oma*. Neutral words stand alone.
  func withRelation(_ id: Person.ID) -> String {
    guard naming.names(id), let relation = family[id]?.shortRelation else {
      return naming.name(of: id)
    }
    return "\(naming.name(of: id)), \(naming.text(relation))"
  }
}

/// The drawing of the people around a family, as the plan shows it.
public struct PlanFigure: Sendable, Hashable {
  /// The name under which the typesetter gets the drawing.
  public static let asset: String = "circle.svg"
  /// The drawing in one or two sentences, for whoever cannot see it.
  public var alternativeText: String
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
  public init(alternativeText: String, groups: [Group]) {
    self.alternativeText = alternativeText
    self.groups = groups
  }
}
