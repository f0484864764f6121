import Telling

/// Suggestions in English.
struct EnglishSuggestionWords: SuggestionWords {
  var grammar: any Grammar { Language.english.grammar }

  // MARK: - The whole

  func moment(_ moment: String, of caseID: String, on day: String) -> String {
    "Case \(caseID), moment \(moment), \(day)"
  }
  var title: String { "People who could be asked" }
  var order: String {
    """
    The order: who was chosen at home, who said yes, who is close, who has time left,
    whether the distance fits, and who does little now. What is not known comes after.
    The order does not say who is better.
    """
  }
  func names(_ first: [String], more: Int) -> String {
    "\(first.joined(separator: ", ")), and \(more) more"
  }

  // MARK: - One search

  func mentor(for youth: String) -> String { "A mentor of own choice for \(youth)" }
  func doneNow(by people: String?) -> String { "now: \(people ?? "nobody")" }
  var notKnownWhoDoesIt: String { "not known who does it now" }
  func from(_ day: String, _ name: String) -> String { "\(name) (agreed from \(day))" }
  var onlyForProfessionals: String {
    "Only a professional can do this. Nobody of the family's own network is proposed."
  }
  func forProfessionals(_ needs: String) -> String {
    "For professionals only, and not arranged yet: \(needs)."
  }
  func wanted(_ people: Int) -> String { "wanted: \(people) of the family's own network" }
  func namedNobody(_ who: String) -> String { "\(who) named nobody yet." }
  func named(_ names: [String], by who: String) -> String {
    "\(who) named: \(names.joined(separator: ", then "))."
  }
  func questionFirst(to youth: String) -> String {
    "First the question to \(youth): whom do you trust, and who may think along with you?"
  }
  func choice(of youth: String, agreedBy parents: String?) -> String {
    "\(youth) chooses, and asks. It also takes the agreement of "
      + "\(parents ?? "whoever has authority")."
  }
  func mentorAges(_ ages: ClosedRange<Int>, but youth: String, is age: Int) -> String {
    "Note: a mentor of own choice is meant for ages \(ages.lowerBound) to \(ages.upperBound); "
      + "\(youth) is \(age)."
  }
  func mentorHint(for youth: String, _ id: String) -> String {
    "Is it about a mentor of own choice? \(youth) named people: --jim \(id)."
  }

  // MARK: - One person

  func ratherNot(_ person: String) -> String { "\(person) (rather not)" }
  var why: String { "Why" }
  var whyPerhapsNot: String { "Why perhaps not" }
  var whatToAsk: String { "What to ask" }
  var nothingKnown: String { "Nothing is known about that." }
  var usualQuestion: String { "Do you want this, and what would it take?" }
  func why(_ reasons: String) -> String { "Why: \(reasons)." }
  func perhapsNot(_ reasons: String) -> String { "Perhaps not: \(reasons)." }
  func wouldRest(on person: String) -> String { "Note: much would then rest on \(person)." }
  func wouldDo(_ person: String, _ tasks: Int, of all: Int) -> String {
    "\(person) then does \(tasks) of the \(all) tasks."
  }
  func doesMost(_ people: String, _ tasks: Int, of all: Int) -> String {
    "Now \(people) does most: \(tasks) of \(all)."
  }
  func without(_ person: String, things: Int) -> String {
    "Without \(person), \(grammar.counted(things, "thing has", "things have")) nobody of the own "
      + "network."
  }
  func others(_ names: String) -> String { "Also: \(names)." }

  // MARK: - Nobody in view

  var nobodySuitable: String {
    "Nobody suitable in view. That is an answer too. Questions to look further:"
  }
  var moreNeeded: String {
    "More people are needed than are in view. Questions to look further:"
  }
  func whoElseCares(for people: String?) -> String {
    "Who else finds it important that things go well for \(people ?? "you")?"
  }
  var whoWasThere: String { "Who played a part before, or would like to?" }
  var whoIsNear: String { "Who lives nearby? Whom do you know from school, work or a club?" }
  var askChildren: String { "Ask each child apart: with whom do you feel at ease?" }
  func whoRelieves(_ people: String) -> String {
    "Could somebody take something over from \(people)? That may make room."
  }

  // MARK: - Offers

  func offers(from catalogue: String) -> String { "From the offers \(catalogue):" }
  func nothingFits(from catalogue: String) -> String {
    "From the offers \(catalogue): nothing that fits."
  }
  func doesNotCount(_ catalogue: String) -> String {
    "A mentor of own choice comes from the own network; the offers \(catalogue) do not count."
  }
  func wait(weeks: Int?) -> String {
    switch weeks {
    case nil: "Wait not known."
    case 0?: "No waiting."
    case let weeks?: "Wait: \(grammar.counted(weeks, "week", "weeks"))."
    }
  }
  func ageFits(_ people: String) -> String { "The age fits for \(people)." }
  func contact(_ contact: String) -> String { "Contact: \(contact)." }

  // MARK: - Left out, and everything at once

  var leftOut: String { "Not suggested, and why" }
  func notHere(_ reason: String) -> String { "Not here. \(reason)" }
  func gives(hours: Double, atMost most: Double) -> String {
    "gives \(grammar.number(hours)) hours a week, and wants \(grammar.number(most)) at most"
  }
  var noNeeds: String { "The case has no needs." }
  func arranged(_ needs: Int, of all: Int) -> String {
    "For \(needs) of \(all) needs there are as many people as the family wants. Whether that is "
      + "enough is for the family to say."
  }
  func notKnown(_ needs: String) -> String {
    "Not known who does this now: \(needs). Ask that first."
  }
  var leaning: String { "Arranged, but it leans" }
  func leaning(_ need: String, on people: String) -> String {
    "\(need) leans on \(people), who does too much."
  }
  func moreHint(_ need: String) -> String {
    "All about one need, with what to ask: kring suggest CASE --need \(need)"
  }
}
