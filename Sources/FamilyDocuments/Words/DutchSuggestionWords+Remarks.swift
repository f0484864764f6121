import NetworkAnalysis
import SupportNetwork
import Telling

// What is said for and against asking somebody, and what to ask, in Dutch.

extension DutchSuggestionWords {
  func fragment(_ why: NamedRemark<WhyCode>) -> String {
    let people = grammar.list(why.people)
    let needs = why.needs.joined(separator: ", ")
    let number = grammar.number(orDash: why.number)
    return switch why.code {
    case .chosen: "door \(people) zelf gekozen, \(place(why.number))"
    case .saidYes: "zei al ja\(on(why.day))"
    case .saidPartly: "zei\(on(why.day)): voor een deel"
    case .close:
      "staat \(why.number ?? 0 >= 4 ? "dicht" : "vrij dicht") bij \(people) (\(number) van 5)"
    case .regularContact: "ziet of spreekt \(people) ongeveer \(number) keer per maand"
    case .doesSimilar: "doet al iets wat hierop lijkt: \(needs)"
    case .givesSuchSupport:
      "geeft \(people) al: \(why.support.map(support).joined(separator: ", "))"
    case .freeHours:
      "heeft nog \(number) uur per week over (wil hoogstens \(grammar.number(orDash: why.limit)))"
    case .near: why.number ?? 0 >= 1 ? "woont op \(number) km" : "woont vlakbij"
    case .distanceDoesNotMatter: "ver weg wonen geeft hier niet"
    case .mutual: "geven en krijgen gaat over en weer met \(people)"
    case .knowsTeam: "kent uit het actieteam: \(people)"
    case .adultNotParent: "is volwassen (\(number)), en geen ouder van \(people)"
    }
  }

  func fragment(_ doubt: NamedRemark<DoubtCode>) -> String {
    let people = grammar.list(doubt.people)
    let number = grammar.number(orDash: doubt.number)
    return switch doubt.code {
    case .parentFigureInHousehold:
      "is een ouderfiguur in het gezin van \(people), dus liever niet"
    case .isParent:
      "is zelf ouder van \(people): een afspraak tussen ouders, geen hulp van buiten"
    case .saidNo: "zei nee\(on(doubt.day))"
    case .notNamed: "niet door \(people) genoemd"
    case .conflict: "heeft ruzie met \(people)"
    case .partnerInConflict:
      "partner \(doubt.people.first ?? "") heeft ruzie met "
        + grammar.list(Array(doubt.people.dropFirst()))
    case .ambivalent: "het contact met \(people) is wisselend"
    case .notClose: "staat niet dicht bij \(people) (\(number) van 5)"
    case .closenessUnknown: "niet bekend hoe dicht bij \(people)"
    case .notKnown:
      "\(people) \(doubt.people.count > 1 ? "vertelden" : "vertelde") hier niets over"
    case .parentsHardlyKnow: "staat niet dicht bij \(people)"
    case .dormant: "het contact slaapt"
    case .former: "het contact is er nu niet meer"
    case .potential: "er is nog geen contact"
    case .throughOther:
      "niemand thuis kent deze persoon, \(grammar.alternatives(doubt.people)) wel"
    case .untold: "het gezin vertelde hier niets over"
    case .volunteerAsMentor: "is vrijwilliger, en een JIM komt uit het eigen netwerk"
    case .consentNotAsked: "nog niet gevraagd of vragen mag"
    case .ageUnknown: "leeftijd niet bekend"
    case .older: "is \(number) jaar"
    case .manyTasks:
      "doet al \(doubt.needs.count) dingen (\(doubt.needs.joined(separator: ", ")))"
    case .hoursUnknown: "niet bekend hoeveel tijd er is"
    case .far: "woont op \(number) km, en dat is ver voor \(doubt.often)"
    // Who reads over a shoulder must not learn that an address is secret.
    case .distanceUnknown: "niet bekend hoe ver weg"
    case .addressSecret: "het adres is geheim"
    }
  }

  func sentence(_ question: NamedRemark<QuestionCode>) -> String {
    let people = grammar.list(question.people)
    return switch question.code {
    case .roleClear: "Is voor \(people) duidelijk: ouderfiguur of vertrouwenspersoon?"
    case .whatChanged: "Is er iets veranderd sinds het nee? Zo niet, vraag het dan niet opnieuw."
    case .whatWouldFit: "Wat lukt wel, en wat niet?"
    case .despiteConflict: "Kan dit, ook met de ruzie met \(people)? Wat is daarvoor nodig?"
    case .apartFromConflict: "Kan het los blijven van de ruzie tussen \(people)?"
    case .askThem: "Vraag het ook aan \(people) zelf."
    case .talkFirst: "Praat er eerst over met \(people)."
    case .reconnect: "Wie neemt weer contact op, en hoe?"
    case .introduce:
      "Wil \(grammar.alternatives(question.people)) jullie aan elkaar voorstellen?"
    case .withOrganisation: "Mag dit van de organisatie, en hoe lang?"
    case .mayWeAsk: "Mogen we je iets vragen?"
    case .isAdult: "Ben je 18 of ouder?"
    case .notTooMuch: "Hoe gaat het met je? Wordt het niet te veel?"
    case .howMuchTime: "Hoeveel tijd heb je, en wil je geven?"
    case .travel: "Is de reis te doen?"
    case .inTime: "Kun je er op tijd zijn, ook 's avonds en 's nachts?"
    }
  }

  private func on(_ day: String?) -> String { day.map { " op \($0)" } ?? "" }

  /// *als eerste*, *als tweede*, *als nummer 5*.
  private func place(_ number: Double?) -> String {
    switch Int(number ?? 1) {
    case 1: "als eerste"
    case 2: "als tweede"
    case 3: "als derde"
    case 4: "als vierde"
    case let place: "als nummer \(place)"
    }
  }

  private func support(_ type: SupportType) -> String {
    switch type {
    case .practical: "praktische hulp"
    case .emotional: "een luisterend oor"
    case .companionship: "gezelschap"
    case .advice: "advies"
    case .respite: "even rust"
    }
  }
}
