public import SupportNetwork
public import Telling

/// Suggestions as they are printed for programs: the schema `kring.suggest/1`.
///
///     {"schema": "kring.suggest/1", "case": "LV-0001", "moment": "T0",
///      "order": ["chosen", "willing", "closeness", "freeHours", "reach", "tasks", "id"],
///      "peopleDecide": "Mensen beslissen: …", "catalogue": null,
///      "arranged": ["N01"], "unknown": [], "leaning": [{"need": "N01", "people": ["P05"]}],
///      "searches": [{"need": "N07", "jim": null, "providers": ["P05"], "target": 2,
///        "choices": [], "parents": [], "nobodyInView": false,
///        "options": [{"person": "P14", "origin": "known", "ratherNot": false,
///          "why": [{"code": "close", "people": ["P01"], "number": 3}],
///          "whyPerhapsNot": [], "ask": [{"code": "inTime"}],
///          "rank": {"chosen": null, "willing": "notAsked", "closeness": 3, "closenessMissing": 0,
///                   "freeHours": 2.5, "reach": "fits", "tasks": 0},
///          "dependence": {"movesToPerson": false,
///            "before": {"people": ["P05"], "tasks": 6, "of": 13, "withoutPeople": ["P05"],
///                       "needsCovered": 9, "needsLeft": 6}, "after": { }}}],
///        "leftOut": [{"person": "P13", "gates": [{"code": "outOfReach"}]}],
///        "offers": [{"offer": "V1", "fitsFor": [], "gates": []}], "offersLeftOut": []}]}
///
/// `searches` holds one search where a need or a young person was asked for, else one for each open
/// need. `unknown`, `leaning` and `arranged` are `null` unless all needs were looked at, and so are
/// `providers` in the search for a mentor and where it is not known who provides. Within a remark
/// `people`, `needs`, `support`, `number`, `limit` and `date` stand where the code has them. `rank`
/// is the place in the order, criterion by criterion; what is not known is `null`. Print with sorted
/// keys. The report holds identifiers only.
public struct SuggestReport: Sendable, Hashable {
  /// The schema of the report.
  public static let schema = "kring.suggest/1"
  /// What every output of suggestions says.
  package static let peopleDecide = Phrase { $0.gates.peopleDecide }

  /// What every output of suggestions says, in the language of the report.
  package var peopleDecide: String { Self.peopleDecide.in(language) }

  /// The case.
  package let `case`: CaseHeader.ID
  /// The moment.
  package let moment: Moment.ID
  /// The name of the catalogue, if one was used.
  package let catalogue: String?
  /// The overview, where all needs were looked at.
  package let overview: SuggestionOverview?
  /// The searches.
  package let searches: [Suggestions]
  /// The language of the closing sentence.
  package let language: Language

  /// Gathers one search.
  public init(
    of search: Suggestions, case id: CaseHeader.ID, at moment: Moment.ID,
    from catalogue: OfferCatalogue? = nil, in language: Language = .dutch
  ) {
    self.init(id, moment, catalogue, overview: nil, searches: [search], language)
  }

  /// Gathers a search for every open need.
  public init(
    of overview: SuggestionOverview, case id: CaseHeader.ID, at moment: Moment.ID,
    from catalogue: OfferCatalogue? = nil, in language: Language = .dutch
  ) {
    self.init(id, moment, catalogue, overview: overview, searches: overview.open, language)
  }

  private init(
    _ id: CaseHeader.ID, _ moment: Moment.ID, _ catalogue: OfferCatalogue?,
    overview: SuggestionOverview?, searches: [Suggestions], _ language: Language
  ) {
    self.case = id
    self.moment = moment
    self.catalogue = catalogue?.name
    self.overview = overview
    self.searches = searches
    self.language = language
  }
}
