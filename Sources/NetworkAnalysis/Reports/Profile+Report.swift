import SupportNetwork
import Telling

// The profile as `kring.show/1` holds it, each part beside its type's name.

extension Profile {
  var reported: ReportValue {
    .record([
      "needs": .list(needs.map(\.reported)), "domains": .list(domains.map(\.reported)),
      "helpers": .list(providers.map(\.reported)), "absences": absences.reported,
      "youngSupporters": .list(youngSupporters.map(\.reported)), "exchange": exchange.reported,
      "tension": tension.reported, "reach": reach.reported,
      "weeklyContact": .record([
        "without": .ids(weeklyContact.without), "unknown": .ids(weeklyContact.unknown),
      ]),
      "formalHelp": formalHelp.reported, "flags": .list(flags.map(\.reported)),
      "openFlags": .list(openFlags.map(\.reported)),
    ])
  }
}

extension NeedCoverage {
  fileprivate var reported: ReportValue {
    .record([
      "need": .id(need.id), "domain": .code(need.domain), "target": .whole(need.target),
      "providers": providers.value.map { .ids($0.sorted()) } ?? .null,
      "professionalsOnly": .truth(need.professionalsOnly), "known": .ids(known),
      "toCome": .list(
        toCome.map {
          .record(["person": .id($0.person), "from": .string($0.from.description)])
        }),
      "informal": .ids(informal), "network": .ids(network), "volunteers": .ids(volunteers),
      "professional": .ids(professional), "household": .ids(household),
      "meetsTarget": .truth(meetsTarget), "hasBackup": .truth(hasBackup),
      "onlyProfessional": .truth(isOnlyProfessional), "uncovered": .truth(isUncovered),
    ])
  }
}

extension DomainCoverage {
  fileprivate var reported: ReportValue {
    .record([
      "domain": .code(domain), "needs": .ids(needs),
      "withInformalProvider": .ids(withInformalProvider), "meetingTarget": .ids(meetingTarget),
      "withBackup": .ids(withBackup), "byHousehold": .ids(byHousehold),
      "byNetwork": .ids(byNetwork), "byVolunteers": .ids(byVolunteers),
      "byProfessionals": .ids(byProfessionals), "unknown": .ids(unknown),
    ])
  }
}

extension ProviderLoad {
  fileprivate var reported: ReportValue {
    .record([
      "person": .id(person), "needs": .ids(needs), "hoursPerWeek": .number(hoursPerWeek.value),
      "hoursAtMost": .number(hoursAtMost.value), "burden": .whole(burden.value?.rawValue),
      "aboveOwnMaximum": .truth(isAboveOwnMaximum), "overburdened": .truth(isOverburdened),
    ])
  }
}

extension Absences {
  fileprivate var reported: ReportValue {
    .record([
      "alone": .list(alone.map(\.reported)), "together": .list(together.map(\.reported)),
      "worstPair": worstPair.map {
        .record([
          "people": .ids($0.people), "pairs": .whole($0.pairs),
          "needsCovered": .whole($0.needsCovered),
        ])
      } ?? .null,
      "fewest": fewest.map {
        .record(["people": .whole($0.people), "needs": .ids($0.needs)])
      } ?? .null,
      "perNeed": .list(
        perNeed.map { .record(["need": .id($0.need), "people": .whole($0.people)]) }),
      "unknown": .ids(unknown),
    ])
  }
}

extension Absence {
  fileprivate var reported: ReportValue {
    .record([
      "people": .ids(people), "uncovered": .ids(uncovered), "belowTarget": .ids(belowTarget),
    ])
  }
}

extension YoungSupporter {
  fileprivate var reported: ReportValue {
    .record([
      "person": .id(person), "needs": .ids(needs), "gives": .codes(gives),
      "caring": .truth(isCaring),
    ])
  }
}

extension Exchange {
  fileprivate var reported: ReportValue {
    .record([
      "mutual": .ids(mutual), "onlyGiving": .ids(onlyGiving),
      "onlyReceiving": .ids(onlyReceiving), "neither": .ids(neither), "unknown": .ids(unknown),
    ])
  }
}

extension Tension {
  fileprivate var reported: ReportValue {
    func pairs(_ pairs: [[Person.ID]]) -> ReportValue { .list(pairs.map { .ids($0) }) }
    return .record([
      "conflicts": pairs(conflicts), "ambivalent": pairs(ambivalent),
      "severalConflicts": .ids(severalConflicts),
      "crossedAgreements": .list(
        crossedAgreements.map {
          .record(["agreement": .id($0.agreement), "pairs": pairs($0.pairs)])
        }),
      "untold": .whole(untold), "betweenOthersAsked": .truth(isKnownBetweenAlters),
    ])
  }
}

extension DistanceSpread {
  fileprivate var reported: ReportValue {
    .record([
      "bands": .list(
        bands.map { .record(["band": .code($0.band), "people": .ids($0.people)]) }),
      "untold": .ids(untold), "secret": .ids(secret),
    ])
  }
}

extension FormalHelp {
  fileprivate var reported: ReportValue {
    .record([
      "people": .ids(people), "ofPeople": .whole(ofPeople), "hours": .number(hours),
      "hoursOfAll": .number(hoursOfAll), "hoursMissing": .ids(hoursMissing),
      "shareOfHours": .number(shareOfHours),
    ])
  }
}

extension Flag {
  fileprivate var reported: ReportValue {
    .record([
      "code": .code(code), "people": .ids(people), "needs": .ids(needs),
      "agreements": .ids(agreements), "missing": .paths(missing),
    ])
  }
}
