import NetworkAnalysis
import SupportNetwork
import Telling

// What is said for and against asking somebody, and what to ask, in English.

extension EnglishSuggestionWords {
  func fragment(_ why: NamedRemark<WhyCode>) -> String {
    let people = grammar.list(why.people)
    let needs = why.needs.joined(separator: ", ")
    let number = grammar.number(orDash: why.number)
    return switch why.code {
    case .chosen: "chosen by \(people), \(place(why.number))"
    case .saidYes: "said yes already\(on(why.day))"
    case .saidPartly: "said\(on(why.day)): in part"
    case .close:
      "is \(why.number ?? 0 >= 4 ? "close" : "fairly close") to \(people) (\(number) of 5)"
    case .regularContact: "sees or speaks \(people) about \(number) times a month"
    case .doesSimilar: "does something like this already: \(needs)"
    case .givesSuchSupport:
      "gives \(people) already: \(why.support.map(support).joined(separator: ", "))"
    case .freeHours:
      "has \(number) \(why.number == 1 ? "hour" : "hours") a week left (wants "
        + "\(grammar.number(orDash: why.limit)) at most)"
    case .near: why.number ?? 0 >= 1 ? "lives \(number) km away" : "lives around the corner"
    case .distanceDoesNotMatter: "living far away does not matter for this"
    case .mutual: "giving and getting goes both ways with \(people)"
    case .knowsTeam: "knows in the action team: \(people)"
    case .adultNotParent: "is an adult (\(number)), and no parent of \(people)"
    }
  }

  func fragment(_ doubt: NamedRemark<DoubtCode>) -> String {
    let people = grammar.list(doubt.people)
    let number = grammar.number(orDash: doubt.number)
    return switch doubt.code {
    case .parentFigureInHousehold:
      "is a parent figure in the household of \(people), so rather not"
    case .isParent:
      "is a parent of \(people): an agreement between parents, no help from outside"
    case .saidNo: "said no\(on(doubt.day))"
    case .notNamed: "not named by \(people)"
    case .conflict: "is in conflict with \(people)"
    case .partnerInConflict:
      "the partner, \(doubt.people.first ?? ""), is in conflict with "
        + grammar.list(Array(doubt.people.dropFirst()))
    case .ambivalent: "contact with \(people) is now good, now bad"
    case .notClose: "is not close to \(people) (\(number) of 5)"
    case .closenessUnknown: "not known how close to \(people)"
    case .notKnown: "\(people) told nothing about them"
    case .parentsHardlyKnow: "is not close to \(people)"
    case .dormant: "the contact sleeps"
    case .former: "the contact is not there any more"
    case .potential: "there is no contact yet"
    case .throughOther: "nobody at home knows them, \(grammar.alternatives(doubt.people)) does"
    case .untold: "the household told nothing about them"
    case .volunteerAsMentor:
      "is a volunteer, and a mentor of own choice comes from the own network"
    case .consentNotAsked: "nobody asked yet whether asking is all right"
    case .ageUnknown: "age not known"
    case .older: "is \(number) years old"
    case .manyTasks:
      "does \(doubt.needs.count) things (\(doubt.needs.joined(separator: ", ")))"
    case .hoursUnknown: "not known how much time there is"
    case .far: "lives \(number) km away, and that is far for \(doubt.often)"
    // Who reads over a shoulder must not learn that an address is secret.
    case .distanceUnknown: "not known how far away"
    case .addressSecret: "the address is secret"
    }
  }

  func sentence(_ question: NamedRemark<QuestionCode>) -> String {
    let people = grammar.list(question.people)
    return switch question.code {
    case .roleClear: "Is it clear to \(people): a parent figure or a confidant?"
    case .whatChanged: "Has anything changed since the no? If not, do not ask again."
    case .whatWouldFit: "What would work, and what not?"
    case .despiteConflict:
      "Can this be done in spite of the conflict with \(people)? What would it take?"
    case .apartFromConflict: "Can it stay apart from the conflict between \(people)?"
    case .askThem: "Ask \(people) too."
    case .talkFirst: "Talk it over with \(people) first."
    case .reconnect: "Who gets in touch again, and how?"
    case .introduce: "Would \(grammar.alternatives(question.people)) introduce you?"
    case .withOrganisation: "Does the organisation agree, and for how long?"
    case .mayWeAsk: "May we ask you something?"
    case .isAdult: "Are you 18 or older?"
    case .notTooMuch: "How are you? Would it not be too much?"
    case .howMuchTime: "How much time do you have and want to give?"
    case .travel: "Is the way there no trouble?"
    case .inTime: "Can you be there in time, in the evening and at night too?"
    }
  }

  private func on(_ day: String?) -> String { day.map { " on \($0)" } ?? "" }

  /// *first*, *second*, *as number 5*.
  private func place(_ number: Double?) -> String {
    switch Int(number ?? 1) {
    case 1: "first"
    case 2: "second"
    case 3: "third"
    case 4: "fourth"
    case let place: "as number \(place)"
    }
  }

  private func support(_ type: SupportType) -> String {
    switch type {
    case .practical: "practical help"
    case .emotional: "a listening ear"
    case .companionship: "company"
    case .advice: "advice"
    case .respite: "a rest"
    }
  }
}
