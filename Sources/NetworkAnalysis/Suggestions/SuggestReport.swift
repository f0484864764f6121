public import SupportNetwork

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
  public static let peopleDecide = Phrase(
    dutch: "Mensen beslissen. Dit zijn mogelijkheden om over te praten. Het gezin kiest wie het "
      + "vraagt, en iedereen mag nee zeggen.",
    english: "People decide. These are possibilities to talk about. The family chooses whom to "
      + "ask, and everybody may say no.")

  /// What every output of suggestions says, in the language of the report.
  public var peopleDecide: String { Self.peopleDecide.in(language) }

  /// The case.
  public let `case`: CaseHeader.ID
  /// The moment.
  public let moment: Moment.ID
  /// The name of the catalogue, if one was used.
  public let catalogue: String?
  /// The overview, where all needs were looked at.
  public let overview: SuggestionOverview?
  /// The searches.
  public let searches: [Suggestions]
  /// The language of the closing sentence.
  public let language: Language

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

// MARK: - Write

extension SuggestReport: Encodable {
  fileprivate enum Key: String, CodingKey {
    case schema, `case`, moment, order, peopleDecide, catalogue, arranged, unknown, leaning
    case searches, need, jim, providers, target, choices, parents, ageOutsideJim, nobodyInView
    case options, leftOut, offers, offersLeftOut, by, named, notWanted, person, origin, introducers
    case ratherNot, why, whyPerhapsNot, ask, rank, dependence, chosen, willing, closeness
    case closenessMissing, freeHours, reach, tasks, movesToPerson, before, after, people, of
    case withoutPeople, needsCovered, needsLeft, gates, offer, fitsFor, code, needs, support
    case number, limit, date
  }
  fileprivate typealias Record = KeyedEncodingContainer<Key>

  /// Writes the report.
  public func encode(to encoder: any Encoder) throws {
    var report = encoder.container(keyedBy: Key.self)
    try report.encode(Self.schema, forKey: .schema)
    try report.encode(`case`, forKey: .case)
    try report.encode(moment, forKey: .moment)
    try report.encode(SuggestionRank.criteria, forKey: .order)
    try report.encode(peopleDecide, forKey: .peopleDecide)
    try report.encode(catalogue, forKey: .catalogue)
    try report.encode(overview?.arranged, forKey: .arranged)
    try report.encode(overview?.unknown, forKey: .unknown)
    if let overview {
      try report.encode(each: overview.leaning, forKey: .leaning) { leaning, record in
        try record.encode(leaning.need, forKey: .need)
        try record.encode(leaning.people, forKey: .people)
      }
    } else {
      try report.encodeNil(forKey: .leaning)
    }
    try report.encode(each: searches, forKey: .searches) { search, record in
      try search.encode(to: &record)
    }
  }
}

extension SuggestReport.Record {
  /// Writes a list of records.
  fileprivate mutating func encode<Value>(
    each values: [Value], forKey key: SuggestReport.Key,
    _ write: (Value, inout SuggestReport.Record) throws -> Void
  ) throws {
    var list = nestedUnkeyedContainer(forKey: key)
    for value in values {
      var record = list.nestedContainer(keyedBy: SuggestReport.Key.self)
      try write(value, &record)
    }
  }

  /// Writes remarks, each with what its code has.
  fileprivate mutating func encode<Code>(
    _ remarks: [Remark<Code>], forKey key: SuggestReport.Key
  ) throws {
    try encode(each: remarks, forKey: key) { remark, record in
      try record.encode(remark.code.rawValue, forKey: .code)
      if !remark.people.isEmpty { try record.encode(remark.people, forKey: .people) }
      if !remark.needs.isEmpty { try record.encode(remark.needs, forKey: .needs) }
      if !remark.support.isEmpty { try record.encode(remark.support, forKey: .support) }
      try record.encodeIfPresent(remark.number, forKey: .number)
      try record.encodeIfPresent(remark.limit, forKey: .limit)
      try record.encodeIfPresent(remark.date, forKey: .date)
    }
  }
}

extension Suggestions {
  fileprivate func encode(to record: inout SuggestReport.Record) throws {
    switch task {
    case .need(let need):
      try record.encode(need, forKey: .need)
      try record.encodeNil(forKey: .jim)
    case .jim(let youth):
      try record.encodeNil(forKey: .need)
      try record.encode(youth, forKey: .jim)
    }
    try record.encode(coverage?.providers.value?.sorted(), forKey: .providers)
    try record.encode(coverage?.need.target, forKey: .target)
    try record.encode(each: choices, forKey: .choices) { choice, record in
      try record.encode(choice.by, forKey: .by)
      try record.encode(choice.named, forKey: .named)
      try record.encode(choice.notWanted, forKey: .notWanted)
    }
    try record.encode(parents, forKey: .parents)
    try record.encode(ageOutsideJim, forKey: .ageOutsideJim)
    try record.encode(isNobodyInView, forKey: .nobodyInView)
    try record.encode(each: options, forKey: .options) { try $0.encode(to: &$1) }
    try record.encode(each: leftOut, forKey: .leftOut) { left, record in
      try record.encode(left.person, forKey: .person)
      try record.encode(left.gates, forKey: .gates)
    }
    for (key, list) in [(SuggestReport.Key.offers, offers), (.offersLeftOut, offersLeftOut)] {
      try record.encode(each: list, forKey: key) { offer, record in
        try record.encode(offer.offer.id, forKey: .offer)
        try record.encode(offer.fitsFor, forKey: .fitsFor)
        try record.encode(offer.gates, forKey: .gates)
      }
    }
  }
}

extension Suggestion {
  fileprivate func encode(to record: inout SuggestReport.Record) throws {
    try record.encode(person, forKey: .person)
    try record.encode(origin, forKey: .origin)
    try record.encode(isRatherNot, forKey: .ratherNot)
    try record.encode(why, forKey: .why)
    try record.encode(whyPerhapsNot, forKey: .whyPerhapsNot)
    try record.encode(ask, forKey: .ask)
    var place = record.nestedContainer(keyedBy: SuggestReport.Key.self, forKey: .rank)
    try place.encode(rank.chosen, forKey: .chosen)
    try place.encode(rank.willing.rawValue, forKey: .willing)
    try place.encode(rank.closeness, forKey: .closeness)
    try place.encode(rank.closenessMissing, forKey: .closenessMissing)
    try place.encode(rank.freeHours, forKey: .freeHours)
    try place.encode(rank.reach, forKey: .reach)
    try place.encode(rank.tasks, forKey: .tasks)
    var change = record.nestedContainer(keyedBy: SuggestReport.Key.self, forKey: .dependence)
    try change.encode(dependence.movesToPerson, forKey: .movesToPerson)
    for (key, state) in [
      (SuggestReport.Key.before, dependence.before), (.after, dependence.after),
    ] {
      guard let state else {
        try change.encodeNil(forKey: key)
        continue
      }
      var record = change.nestedContainer(keyedBy: SuggestReport.Key.self, forKey: key)
      try record.encode(state.people, forKey: .people)
      try record.encode(state.tasks, forKey: .tasks)
      try record.encode(state.of, forKey: .of)
      try record.encode(state.withoutPeople, forKey: .withoutPeople)
      try record.encode(state.needsCovered, forKey: .needsCovered)
      try record.encode(state.needsLeft, forKey: .needsLeft)
    }
  }
}
