import SupportNetwork
public import Telling

// Suggestions as `kring.suggest/1` holds them.

extension SuggestReport: SchemaReport {
  /// Every field of the record but its schema.
  public var fields: ReportFields {
    [
      "case": .id(`case`), "moment": .id(moment),
      "order": .list(SuggestionRank.criteria.map { .string($0) }),
      "peopleDecide": .string(peopleDecide), "catalogue": catalogue.map { .string($0) } ?? .null,
      "arranged": overview.map { .ids($0.arranged) } ?? .null,
      "forProfessionals": overview.map { .ids($0.forProfessionals) } ?? .null,
      "unknown": overview.map { .ids($0.unknown) } ?? .null,
      "leaning": overview.map { overview in
        .list(
          overview.leaning.map { .record(["need": .id($0.need), "people": .ids($0.people)]) })
      } ?? .null,
      "searches": .list(searches.map(\.reported)),
    ]
  }
}

extension Suggestions {
  fileprivate var reported: ReportValue {
    var need: SupportNeed.ID?
    if case .need(let id) = task { need = id }
    return .record([
      "need": need.map { .id($0) } ?? .null, "jim": youth.map { .id($0) } ?? .null,
      "providers": coverage?.providers.value.map { .ids($0.sorted()) } ?? .null,
      "professionalsOnly": .truth(isForProfessionals),
      "target": .whole(coverage?.need.target), "choices": .list(choices.map(\.reported)),
      "parents": .ids(parents), "ageOutsideJim": .whole(ageOutsideJim),
      "nobodyInView": .truth(isNobodyInView), "options": .list(candidates.map(\.reported)),
      "leftOut": .list(
        leftOut.map {
          .record(["person": .id($0.person), "gates": .list($0.gates.map(\.reported))])
        }),
      "offers": .list(offers.map(\.reported)),
      "offersLeftOut": .list(offersLeftOut.map(\.reported)),
    ])
  }
}

extension CandidateChoice {
  fileprivate var reported: ReportValue {
    .record(["by": .id(by), "named": .ids(named), "notWanted": .ids(notWanted)])
  }
}

extension OfferSuggestion {
  fileprivate var reported: ReportValue {
    .record(["offer": .id(offer.id), "fitsFor": .ids(fitsFor), "gates": .codes(gates)])
  }
}

extension Remark {
  /// The remark, with what its code has.
  fileprivate var reported: ReportValue {
    var record: ReportFields = ["code": .code(code)]
    if !people.isEmpty { record["people"] = .ids(people) }
    if !needs.isEmpty { record["needs"] = .ids(needs) }
    if !support.isEmpty { record["support"] = .codes(support) }
    record["number"] = number.map { .number($0) }
    record["limit"] = limit.map { .number($0) }
    record["date"] = date.map { .string($0.description) }
    return .record(record)
  }
}

extension Suggestion {
  fileprivate var reported: ReportValue {
    .record([
      "person": .id(person), "origin": .code(origin), "ratherNot": .truth(isRatherNot),
      "why": .list(why.map(\.reported)), "whyPerhapsNot": .list(whyPerhapsNot.map(\.reported)),
      "ask": .list(ask.map(\.reported)), "rank": rank.reported,
      "dependence": .record([
        "movesToPerson": .truth(dependence.movesToPerson),
        "before": dependence.before?.reported ?? .null,
        "after": dependence.after.reported,
      ]),
    ])
  }
}

extension SuggestionRank {
  fileprivate var reported: ReportValue {
    .record([
      "chosen": .whole(chosen), "willing": .string(willing.rawValue),
      "closeness": .whole(closeness), "closenessMissing": .whole(closenessMissing),
      "freeHours": .number(freeHours), "reach": .code(reach), "tasks": .whole(tasks),
    ])
  }
}

extension Dependence {
  fileprivate var reported: ReportValue {
    .record([
      "people": .ids(people), "tasks": .whole(tasks), "of": .whole(of),
      "withoutPeople": .ids(withoutPeople), "needsCovered": .whole(needsCovered),
      "needsLeft": .whole(needsLeft),
    ])
  }
}
