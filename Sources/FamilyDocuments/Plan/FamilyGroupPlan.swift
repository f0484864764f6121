public import Document
public import SupportNetwork
public import Telling

/// The familiegroepsplan of one case, as a document.
///
///     let plan = FamilyGroupPlan(of: family, language: .dutch)
///     plan.document.sections.map(\.title).prefix(2)  // ["Onze vraag", "Eerst: veilig"]
///
/// The family's words come first, in plain language and without scores. Every section is optional,
/// because the form of a plan is free by law (Jeugdwet, article 1.1): one for which the case holds
/// nothing is left out. A plan of an earlier moment holds what was known then, and says on its first
/// page what came later and what is of another day. People who gave no consent stand there in neutral words.
///
/// - Edge cases: a case without a moment still gives a plan, without the circle of people.
public struct FamilyGroupPlan: Sendable {
  let family: FamilyCase
  let network: Network?
  let earlier: Network?
  /// What was known at the moment that the plan shows.
  let known: KnownRecords
  let figures: [PlanFigure]
  let disclosure: Disclosure
  let language: Language
  let words: any PlanWords

  /// Prepares the plan of a family.
  ///
  /// - Parameters:
  ///   - family: The case.
  ///   - moment: The moment that the plan shows; the latest one if `nil`.
  ///   - language: The language of the plan.
  ///   - figures: The drawings of the people around the family; without any, the plan lists them.
  public init(
    of family: FamilyCase, at moment: Moment.ID? = nil, language: Language,
    figures: [PlanFigure] = []
  ) {
    let shown = moment ?? family.latestMoment?.id
    self.init(
      of: family, showing: shown.flatMap { family.network(at: $0) },
      disclosure: Disclosure(in: family, for: .family, language: language), figures: figures)
  }

  /// Prepares the plan of a family from the network that it shows and the names in it.
  ///
  /// - Parameters:
  ///   - family: The case.
  ///   - network: The network of the moment that the plan shows; `nil` for a plan without one.
  ///   - disclosure: What may be told; the plan is in its language.
  ///   - figures: The drawings of the people around the family; without any, the plan lists them.
  public init(
    of family: FamilyCase, showing network: Network?, disclosure: Disclosure,
    figures: [PlanFigure] = []
  ) {
    self.family = family
    self.network = network
    self.disclosure = disclosure
    self.figures = figures
    language = disclosure.language
    words = language.plan
    known = family.known(at: network?.moment.id)
    let day = network?.moment.date
    earlier = family.moments.last { moment in
      day.map { moment.date < $0 } ?? false && !moment.isPlanned
    }.flatMap { family.network(at: $0.id) }
  }

  /// The document.
  public var document: Document {
    Document(
      title: words.title,
      subtitle: familyName ?? "",
      caseID: family.case.id.rawValue,
      language: language,
      date: date,
      author: words.author,
      summary: words.summary,
      keywords: ["familiegroepsplan", family.case.id.rawValue],
      confidentiality: words.confidentiality,
      facts: facts,
      sections: PlanSection.allCases.compactMap(section))
  }

  /// A section, or nothing if it has no blocks.
  private func section(_ section: PlanSection) -> Section? {
    let blocks = blocks(of: section)
    guard !blocks.isEmpty else { return nil }
    return Section(id: section.rawValue, title: words.heading(section), blocks: blocks)
  }

  private func blocks(of section: PlanSection) -> [Block] {
    switch section {
    case .question: question
    case .safety: safety
    case .voices: voices
    case .children: children
    case .people: people
    case .goals: goals
    case .agreements: agreements
    case .needs: needs
    case .ifNot: ifNot
    case .lookBack: lookBack
    case .aftercare: aftercare
    case .signatures: signatures
    }
  }

  // MARK: - Help with words

  func paragraph(_ text: String) -> Block { .paragraph(RichText(disclosure.text(text))) }

  /// A sentence of the family as it stands in the plan.
  func said(_ text: String) -> RichText { RichText(disclosure.text(text)) }

  func day(_ date: CalendarDate) -> String { date.phrase.in(language) }

  // MARK: - Cover

  private var familyName: String? {
    let name = family.case.family ?? family.household.name
    return name.map(words.family)
  }

  /// The date on the plan: the family's own for the latest moment, else the day of the moment.
  private var date: DocumentDate {
    let isLatest = network == nil || network?.moment.id == family.latestMoment?.id
    let day = (isLatest ? family.plan.date : nil) ?? network?.moment.date ?? family.case.opened
    return DocumentDate(day, in: language)
  }

  private var facts: [Term] {
    var facts: [Term] = []
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { facts.append(Term(label, RichText(text))) }
    }
    add(words.about, disclosure.list(family.household.members))
    add(words.whosePlan, words.ofTheFamily)
    add(words.asKnownThen, whatIsFromWhen)
    add(words.version, known.version.map(String.init))
    add(words.made, family.plan.route?.phrase.in(language))
    add(words.meeting, known.meeting.map(day))
    add(words.present, attendance)
    add(words.director, family.case.director.map { withRelation($0) })
    add(words.municipality, family.case.municipality)
    return facts
  }

  /// Of a plan of an earlier moment: what came later and is not in it, and what has another day.
  private var whatIsFromWhen: String? {
    guard !known.isLast, let network else { return nil }
    let later = [
      known.later.meeting.map { words.laterMeeting(day($0)) },
      known.later.agreements > 0 ? words.laterAgreements(known.later.agreements) : nil,
      known.later.safetyConditions > 0
        ? words.laterConditions(known.later.safetyConditions) : nil,
    ].compactMap(\.self)
    return [
      words.showsWhatWasKnown(on: day(network.moment.date)),
      later.isEmpty ? nil : words.cameLater(language.grammar.list(later)),
      known.later.words.map { words.wordsAreOf(day($0)) },
      known.undated ? words.undatedMayBeLater : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  private var attendance: String? {
    guard !known.present.isEmpty else { return nil }
    // Household members are named above already, with the household.
    return known.present.sorted().map { id in
      family[id]?.sphere == .household ? disclosure.name(of: id) : withRelation(id)
    }.joined(separator: "; ")
  }

  /// Who somebody is to the family, where that may be told.
  func relation(of id: Person.ID) -> String? { family[id].flatMap { disclosure.relation(of: $0) } }

  /// The name with who this is to the family: *Greet, oma*. Neutral words stand alone.
  func withRelation(_ id: Person.ID) -> String {
    guard let relation = relation(of: id) else { return disclosure.name(of: id) }
    return "\(disclosure.name(of: id)), \(relation)"
  }
}
