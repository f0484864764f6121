import Telling

/// Suggestions in Dutch.
struct DutchSuggestionWords: SuggestionWords {
  var grammar: any Grammar { Language.dutch.grammar }

  // MARK: - The whole

  func moment(_ moment: String, of caseID: String, on day: String) -> String {
    "Zaak \(caseID), moment \(moment), \(day)"
  }
  var title: String { "Mogelijke mensen om te vragen" }
  var order: String {
    """
    De volgorde: wie thuis gekozen is, wie al ja zei, wie dichtbij staat, wie tijd over heeft,
    of de afstand past, en wie nu weinig doet. Wat niet bekend is, komt daarna.
    De volgorde zegt niet wie beter is.
    """
  }
  func names(_ first: [String], more: Int) -> String {
    "\(first.joined(separator: ", ")), en nog \(more)"
  }

  // MARK: - One search

  func mentor(for youth: String) -> String { "Een JIM voor \(youth)" }
  func doneNow(by people: String?) -> String { "nu: \(people ?? "niemand")" }
  var notKnownWhoDoesIt: String { "niet bekend wie het nu doet" }
  func from(_ day: String, _ name: String) -> String { "\(name) (afgesproken vanaf \(day))" }
  var onlyForProfessionals: String {
    "Dit kan alleen een professional. Er wordt niemand uit het eigen netwerk voorgesteld."
  }
  func forProfessionals(_ needs: String) -> String {
    "Alleen voor professionals, en nog niet geregeld: \(needs)."
  }
  func wanted(_ people: Int) -> String { "gewenst: \(people) uit het eigen netwerk" }
  func namedNobody(_ who: String) -> String { "\(who) noemde nog niemand." }
  func named(_ names: [String], by who: String) -> String {
    "\(who) noemde: \(names.joined(separator: ", dan "))."
  }
  func questionFirst(to youth: String) -> String {
    "Eerst de vraag aan \(youth) zelf: wie vertrouw jij, en wie mag met je meedenken?"
  }
  func choice(of youth: String, agreedBy parents: String?) -> String {
    "\(youth) kiest, en vraagt het zelf. Ook nodig: het akkoord van "
      + "\(parents ?? "wie het gezag heeft")."
  }
  func mentorAges(_ ages: ClosedRange<Int>, but youth: String, is age: Int) -> String {
    "Let op: een JIM is bedoeld van \(ages.lowerBound) tot en met \(ages.upperBound) jaar; "
      + "\(youth) is \(age)."
  }
  func mentorHint(for youth: String, _ id: String) -> String {
    "Gaat het om een JIM? \(youth) noemde zelf al mensen: zie --jim \(id)."
  }

  // MARK: - One person

  func ratherNot(_ person: String) -> String { "\(person) (liever niet)" }
  var why: String { "Waarom" }
  var whyPerhapsNot: String { "Waarom misschien niet" }
  var whatToAsk: String { "Wat te vragen" }
  var nothingKnown: String { "Daar is niets over bekend." }
  var usualQuestion: String { "Wil je dit, en wat heb je ervoor nodig?" }
  func why(_ reasons: String) -> String { "Waarom: \(reasons)." }
  func perhapsNot(_ reasons: String) -> String { "Misschien niet: \(reasons)." }
  func wouldRest(on person: String) -> String { "Let op: dan rust er veel op \(person)." }
  func wouldDo(_ person: String, _ tasks: Int, of all: Int) -> String {
    "\(person) doet dan \(tasks) van de \(all) taken."
  }
  func doesMost(_ people: String, _ tasks: Int, of all: Int) -> String {
    "Nu doet \(people) het meest: \(tasks) van \(all)."
  }
  func without(_ person: String, things: Int) -> String {
    "Valt \(person) weg, dan is er voor \(grammar.counted(things, "ding", "dingen")) niemand uit het "
      + "eigen netwerk."
  }
  func others(_ names: String) -> String { "Verder: \(names)." }

  // MARK: - Nobody in view

  var nobodySuitable: String {
    "Niemand geschikt in beeld. Dat is ook een antwoord. Vragen om verder te kijken:"
  }
  var moreNeeded: String {
    "Er zijn meer mensen nodig dan er in beeld zijn. Vragen om verder te kijken:"
  }
  func whoElseCares(for people: String?) -> String {
    "Wie vindt het nog meer belangrijk dat het goed gaat met \(people ?? "jullie")?"
  }
  var whoWasThere: String { "Wie speelde vroeger een rol, of zou dat willen?" }
  var whoIsNear: String {
    "Wie woont er in de buurt? Wie kennen jullie van school, werk of club?"
  }
  var askChildren: String { "Vraag elk kind apart: bij wie voel jij je fijn?" }
  func whoRelieves(_ people: String) -> String {
    "Kan iemand iets overnemen van \(people)? Dan komt er misschien ruimte."
  }

  // MARK: - Offers

  func offers(from catalogue: String) -> String { "Uit het aanbod \(catalogue):" }
  func nothingFits(from catalogue: String) -> String {
    "Uit het aanbod \(catalogue): niets wat hierbij past."
  }
  func doesNotCount(_ catalogue: String) -> String {
    "Een JIM komt uit het eigen netwerk; het aanbod \(catalogue) telt hier niet mee."
  }
  func wait(weeks: Int?) -> String {
    switch weeks {
    case nil: "Wachttijd niet bekend."
    case 0?: "Geen wachttijd."
    case let weeks?: "Wachttijd \(grammar.counted(weeks, "week", "weken"))."
    }
  }
  func ageFits(_ people: String) -> String { "De leeftijd past voor \(people)." }
  func contact(_ contact: String) -> String { "Contact: \(contact)." }

  // MARK: - Left out, and everything at once

  var leftOut: String { "Niet voorgesteld, en waarom" }
  func notHere(_ reason: String) -> String { "Hier niet. \(reason)" }
  func gives(hours: Double, atMost most: Double) -> String {
    "geeft \(grammar.number(hours)) uur per week, en wil er hoogstens \(grammar.number(most))"
  }
  var noNeeds: String { "Er staan geen behoeften in het bestand." }
  func arranged(_ needs: Int, of all: Int) -> String {
    "Bij \(needs) van de \(all) behoeften zijn er zoveel mensen als het gezin wil. Of dat genoeg is, "
      + "zegt het gezin."
  }
  func notKnown(_ needs: String) -> String {
    "Niet bekend wie dit nu doet: \(needs). Vraag dat eerst."
  }
  var leaning: String { "Geregeld, maar het leunt op iemand die al te veel doet" }
  func leaning(_ need: String, on people: String) -> String { "\(need): \(people)." }
  func moreHint(_ need: String) -> String {
    "Alles over één behoefte, met wat u kunt vragen: kring suggest ZAAK --need \(need)"
  }
}
