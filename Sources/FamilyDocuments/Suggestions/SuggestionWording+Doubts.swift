import NetworkAnalysis
import SupportNetwork
import Telling

// What speaks against asking somebody, what to ask, and why somebody is left out.

extension SuggestionWording {
  /// What speaks against asking somebody or is not known, as a fragment.
  func fragment(_ doubt: Remark<DoubtCode>, for need: SupportNeed.ID?) -> String {
    let people = list(doubt.people)
    let several = doubt.people.count > 1
    return switch doubt.code {
    case .parentFigureInHousehold:
      words(
        "is een ouderfiguur in het gezin van \(people), dus liever niet",
        "is a parent figure in the household of \(people), so rather not")
    case .isParent:
      words(
        "is zelf ouder van \(people): een afspraak tussen ouders, geen hulp van buiten",
        "is a parent of \(people): an agreement between parents, no help from outside")
    case .safetyCondition:
      words(
        "er is een voorwaarde voor de veiligheid over deze persoon",
        "a condition for safety is about this person")
    case .saidNo: words("zei nee\(day(doubt.date))", "said no\(day(doubt.date))")
    case .notNamed: words("niet door \(people) genoemd", "not named by \(people)")
    case .conflict: words("heeft ruzie met \(people)", "is in conflict with \(people)")
    case .partnerInConflict: partner(doubt.people)
    case .ambivalent:
      words(
        "het contact met \(people) is wisselend", "contact with \(people) is now good, now bad")
    case .notClose:
      words(
        "staat niet dicht bij \(people) (\(number(doubt.number)) van 5)",
        "is not close to \(people) (\(number(doubt.number)) of 5)")
    case .closenessUnknown:
      words(
        "niet bekend hoe dicht bij \(people)", "not known how close to \(people)")
    case .notKnown:
      words(
        "\(people) \(several ? "vertelden" : "vertelde") hier niets over",
        "\(people) told nothing about them")
    case .parentsHardlyKnow:
      words("staat niet dicht bij \(people)", "is not close to \(people)")
    case .dormant: words("het contact slaapt", "the contact sleeps")
    case .former: words("het contact is er nu niet meer", "the contact is not there any more")
    case .potential: words("er is nog geen contact", "there is no contact yet")
    case .throughOther:
      words(
        "niemand thuis kent deze persoon, \(alternatives(doubt.people)) wel",
        "nobody at home knows them, \(alternatives(doubt.people)) does")
    case .untold:
      words("het gezin vertelde hier niets over", "the household told nothing about them")
    case .volunteerAsMentor:
      words(
        "is vrijwilliger, en een JIM komt uit het eigen netwerk",
        "is a volunteer, and a mentor of own choice comes from the own network")
    case .consentNotAsked:
      words("nog niet gevraagd of vragen mag", "nobody asked yet whether asking is all right")
    case .ageUnknown: words("leeftijd niet bekend", "age not known")
    case .older:
      words("is \(number(doubt.number)) jaar", "is \(number(doubt.number)) years old")
    case .manyTasks: tasks(doubt.needs)
    case .hoursUnknown:
      words("niet bekend hoeveel tijd er is", "not known how much time there is")
    case .far: far(doubt.number, for: need)
    // Who reads over a shoulder must not learn that an address is secret.
    case .distanceUnknown, .distanceSecret:
      words("niet bekend hoe ver weg", "not known how far away")
    }
  }

  private func partner(_ people: [Person.ID]) -> String {
    let who = people.first.map(name) ?? ""
    let others = list(Array(people.dropFirst()))
    return words(
      "partner \(who) heeft ruzie met \(others)",
      "the partner, \(who), is in conflict with \(others)")
  }

  private func tasks(_ needs: [SupportNeed.ID]) -> String {
    let ids = needs.map(\.rawValue).joined(separator: ", ")
    return words("doet al \(needs.count) dingen (\(ids))", "does \(needs.count) things (\(ids))")
  }

  private func far(_ kilometres: Double?, for need: SupportNeed.ID?) -> String {
    let often = frequency(of: need)
    return words(
      "woont op \(number(kilometres)) km, en dat is ver voor \(often.dutch)",
      "lives \(number(kilometres)) km away, and that is far for \(often.english)")
  }

  // MARK: - What to ask

  /// What to ask, as a sentence.
  func sentence(_ question: Remark<QuestionCode>) -> String {
    let people = list(question.people)
    return switch question.code {
    case .safetyFirst:
      words(
        "Praat eerst met wie de voorwaarde stelde: past dit erbij?",
        "Talk first with who set the condition: does this fit?")
    case .roleClear:
      words(
        "Is voor \(people) duidelijk: ouderfiguur of vertrouwenspersoon?",
        "Is it clear to \(people): a parent figure or a confidant?")
    case .whatChanged:
      words(
        "Is er iets veranderd sinds het nee? Zo niet, vraag het dan niet opnieuw.",
        "Has anything changed since the no? If not, do not ask again.")
    case .whatWouldFit: words("Wat lukt wel, en wat niet?", "What would work, and what not?")
    case .despiteConflict:
      words(
        "Kan dit, ook met de ruzie met \(people)? Wat is daarvoor nodig?",
        "Can this be done in spite of the conflict with \(people)? What would it take?")
    case .apartFromConflict:
      words(
        "Kan het los blijven van de ruzie tussen \(people)?",
        "Can it stay apart from the conflict between \(people)?")
    case .askThem:
      words("Vraag het ook aan \(people) zelf.", "Ask \(people) too.")
    case .talkFirst:
      words("Praat er eerst over met \(people).", "Talk it over with \(people) first.")
    case .reconnect:
      words("Wie neemt weer contact op, en hoe?", "Who gets in touch again, and how?")
    case .introduce:
      words(
        "Wil \(alternatives(question.people)) jullie aan elkaar voorstellen?",
        "Would \(alternatives(question.people)) introduce you?")
    case .withOrganisation:
      words(
        "Mag dit van de organisatie, en hoe lang?", "Does the organisation agree, and for how long?"
      )
    case .mayWeAsk: words("Mogen we je iets vragen?", "May we ask you something?")
    case .isAdult: words("Ben je 18 of ouder?", "Are you 18 or older?")
    case .notTooMuch:
      words(
        "Hoe gaat het met je? Wordt het niet te veel?", "How are you? Would it not be too much?")
    case .howMuchTime:
      words("Hoeveel tijd heb je, en wil je geven?", "How much time do you have and want to give?")
    case .travel: words("Is de reis te doen?", "Is the way there no trouble?")
    case .inTime:
      words(
        "Kun je er op tijd zijn, ook 's avonds en 's nachts?",
        "Can you be there in time, in the evening and at night too?")
    }
  }

  // MARK: - Left out

  /// Why somebody is left out, as a fragment.
  func fragment(_ gate: Remark<GateCode>) -> String {
    if gate.code == .overCapacity, let hours = gate.number, let most = gate.limit {
      return words(
        "geeft \(number(hours)) uur per week, en wil er hoogstens \(number(most))",
        "gives \(number(hours)) hours a week, and wants \(number(most)) at most")
    }
    return said(gate.code)
  }

  /// What a gate says about whom it leaves out.
  func said(_ code: GateCode) -> String { Gate.named(code).said.in(language) }
}
