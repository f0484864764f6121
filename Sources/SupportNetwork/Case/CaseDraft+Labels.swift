import Telling

/// A short text that is printed and is no sentence: it holds no reference to a person.
struct Label {
  /// What a label names.
  enum Kind: Sendable {
    /// A family or a household.
    case family
    /// A municipality.
    case municipality
    /// A neighbourhood.
    case neighbourhood
    /// A programme.
    case programme
    /// What somebody is called in daily life.
    case dailyName
    /// A school, a club, an office.
    case organisation
    /// A measuring instrument.
    case instrument
  }

  let path: FieldPath
  let text: String
  let kind: Kind

  fileprivate init?(_ path: FieldPath, _ text: String?, _ kind: Kind) {
    guard let text else { return nil }
    self.path = path
    self.text = text
    self.kind = kind
  }
}

extension CaseDraft {
  /// Every label that can be printed, with its path.
  ///
  /// The whole names of people are not among them: a name that may be told belongs to whoever bears
  /// it, and one that may not is never printed. The name in daily life is, because it is made of words
  /// that somebody chose, such as *mama van Omar*.
  var labels: [Label] {
    caseLabels + peopleLabels + placeLabels
  }

  private var caseLabels: [Label] {
    let top = FieldPath.top["case"]
    return [
      Label(top["family"], self.case.family, .family),
      Label(top["municipality"], self.case.municipality, .municipality),
      Label(top["neighbourhood"], self.case.neighbourhood, .neighbourhood),
      Label(top["programme"], self.case.programme, .programme),
    ].compactMap(\.self)
  }

  private var peopleLabels: [Label] {
    people.enumerated().compactMap { index, person in
      guard Disclosure.mayName(person) else { return nil }
      return Label(.top["people"][index]["calledName"], person.calledName, .dailyName)
    }
  }

  private var placeLabels: [Label] {
    let top = FieldPath.top
    let households = households.enumerated().map { index, household in
      Label(top["households"][index]["name"], household.name, .family)
    }
    let organisations = organisations.enumerated().map { index, organisation in
      Label(top["organisations"][index]["name"], organisation.name, .organisation)
    }
    let instruments = moments.enumerated().flatMap { index, moment in
      moment.instruments.enumerated().map { place, score in
        Label(
          top["moments"][index]["instruments"][place]["instrument"], score.instrument, .instrument)
      }
    }
    return (households + organisations + instruments).compactMap(\.self)
  }
}
