public import Telling

/// The words of the field: how roles, spheres, life domains and the like are called.
protocol VocabularyWords: Sendable {
  /// The role in words, without an article.
  func name(of role: Role) -> String
  /// The sphere in words, as a heading.
  func name(of sphere: Sphere) -> String
  /// The life domain in words, as a heading.
  func name(of domain: LifeDomain) -> String
  /// How often, in words.
  func name(of frequency: Frequency) -> String
  /// How an agreement went, in words.
  func name(of status: AgreementStatus) -> String
  /// How the plan was made, in words.
  func name(of route: PlanRoute) -> String
  /// The part of the day in words, such as *woensdagmiddag*.
  func name(of part: DayPart) -> String
  /// What a safety flag says, for professionals.
  func name(of flag: SafetyFlag) -> String
  /// The kind of help in words.
  func name(of kind: HelpKind) -> String
  /// The kind of offer in words.
  func name(of kind: OfferKind) -> String
}

// MARK: - Names as phrases

extension Role {
  /// The role in words, without an article.
  public var phrase: Phrase { Phrase { $0.vocabulary.name(of: self) } }
}

extension Sphere {
  /// The sphere in words, as a heading.
  public var phrase: Phrase { Phrase { $0.vocabulary.name(of: self) } }
}

extension LifeDomain {
  /// The life domain in words, as a heading.
  public var phrase: Phrase { Phrase { $0.vocabulary.name(of: self) } }
}

extension Frequency {
  /// How often, in words.
  public var phrase: Phrase { Phrase { $0.vocabulary.name(of: self) } }
}

extension AgreementStatus {
  /// How an agreement went, in words.
  public var phrase: Phrase { Phrase { $0.vocabulary.name(of: self) } }
}

extension PlanRoute {
  /// How the plan was made, in words.
  public var phrase: Phrase { Phrase { $0.vocabulary.name(of: self) } }
}

extension DayPart {
  /// The part of the day in words, such as *woensdagmiddag*.
  public var phrase: Phrase { Phrase { $0.vocabulary.name(of: self) } }
}

extension SafetyFlag {
  /// What the flag says, for professionals.
  public var phrase: Phrase { Phrase { $0.vocabulary.name(of: self) } }
}

extension HelpKind {
  /// The kind of help in words.
  public var phrase: Phrase { Phrase { $0.vocabulary.name(of: self) } }
}

extension OfferKind {
  /// The kind of offer in words.
  public var phrase: Phrase { Phrase { $0.vocabulary.name(of: self) } }
}

extension CalendarDate {
  /// The date in words, such as *11 maart 2026*.
  public var phrase: Phrase { Phrase { $0.grammar.date(day: day, month: month, year: year) } }
}
