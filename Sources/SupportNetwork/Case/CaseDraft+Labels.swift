import Telling

/// A short text that is printed and is no sentence: it holds no reference to a person.
struct Label {
  let path: FieldPath
  let text: String
  /// What to write where the label spells a name that may not be told.
  let instead: Phrase
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
      Label(top["family"], self.case.family, instead: .nameOfTheFamily),
      Label(
        top["municipality"], self.case.municipality,
        instead: Phrase(dutch: "alleen de gemeente", english: "the municipality alone")),
      Label(
        top["neighbourhood"], self.case.neighbourhood,
        instead: Phrase(dutch: "alleen de wijk", english: "the neighbourhood alone")),
      Label(
        top["programme"], self.case.programme,
        instead: Phrase(dutch: "alleen het programma", english: "the programme alone")),
    ].compactMap(\.self)
  }

  private var peopleLabels: [Label] {
    people.enumerated().compactMap { index, person in
      guard person.consent.toBeNamed.allows else { return nil }
      return Label(
        FieldPath.top["people"][index]["calledName"], person.calledName,
        instead: Phrase(
          dutch: "een roepnaam zonder de naam van een ander",
          english: "a name in daily life without the name of somebody else"))
    }
  }

  private var placeLabels: [Label] {
    let top = FieldPath.top
    let households = households.enumerated().map { index, household in
      Label(top["households"][index]["name"], household.name, instead: .nameOfTheFamily)
    }
    let organisations = organisations.enumerated().map { index, organisation in
      Label(
        top["organisations"][index]["name"], organisation.name,
        instead: Phrase(
          dutch: "wat het is, zoals huisarts of school",
          english: "what it is, such as doctor or school"))
    }
    let instruments = moments.enumerated().flatMap { index, moment in
      moment.instruments.enumerated().map { place, score in
        Label(
          top["moments"][index]["instruments"][place]["instrument"], score.instrument,
          instead: Phrase(dutch: "alleen het instrument", english: "the instrument alone"))
      }
    }
    return (households + organisations + instruments).compactMap(\.self)
  }
}

extension Label {
  fileprivate init?(_ path: FieldPath, _ text: String?, instead: Phrase) {
    guard let text else { return nil }
    self.init(path: path, text: text, instead: instead)
  }
}

extension Phrase {
  fileprivate static let nameOfTheFamily = Phrase(
    dutch: "de achternaam van iemand die genoemd mag worden",
    english: "the last name of somebody who may be named")
}
