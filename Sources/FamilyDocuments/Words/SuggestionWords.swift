import NetworkAnalysis
import SupportNetwork

/// What suggestions of whom to ask say in one language.
///
/// Names of people come in as they may be printed; several of them as one phrase, unless a sentence
/// needs to know how many they are.
protocol SuggestionWords: Sendable {
  // MARK: - The whole

  /// Which case and which moment the suggestions are about.
  func moment(_ moment: String, of caseID: String, on day: String) -> String
  /// What the suggestions are.
  var title: String { get }
  /// What the order means, and what it does not mean.
  var order: String { get }
  /// The first of many names, and how many more there are.
  func names(_ first: [String], more: Int) -> String

  // MARK: - One search

  /// The heading of the search for a mentor.
  func mentor(for youth: String) -> String
  /// Who does something now: nobody, if it is told that nobody does.
  func doneNow(by people: String?) -> String
  /// Where nobody told who does something.
  var notKnownWhoDoesIt: String { get }
  /// How many people the family wants.
  func wanted(_ people: Int) -> String
  /// Somebody who has agreed to do it from a day on.
  func from(_ day: String, _ name: String) -> String
  /// That only a professional can do it.
  var onlyForProfessionals: String { get }
  /// Which needs only a professional can do, and nobody does.
  func forProfessionals(_ needs: String) -> String
  /// Somebody who named nobody.
  func namedNobody(_ who: String) -> String
  /// Whom somebody named, the first choice first.
  func named(_ names: [String], by who: String) -> String
  /// What the young person is asked first.
  func questionFirst(to youth: String) -> String
  /// Who chooses a mentor, and who has to agree; whoever has authority if `nil`.
  func choice(of youth: String, agreedBy parents: String?) -> String
  /// That a mentor is meant for other ages.
  func mentorAges(_ ages: ClosedRange<Int>, but youth: String, is age: Int) -> String
  /// Where to look for a mentor instead.
  func mentorHint(for youth: String, _ id: String) -> String

  // MARK: - One person

  /// A person who is a parent figure, and so rather not.
  func ratherNot(_ person: String) -> String
  /// The heading of what speaks for it.
  var why: String { get }
  /// The heading of what speaks against it.
  var whyPerhapsNot: String { get }
  /// The heading of what to ask.
  var whatToAsk: String { get }
  /// What is said for or against it where there is nothing.
  var nothingKnown: String { get }
  /// What to ask where nothing else is to be asked.
  var usualQuestion: String { get }
  /// Everything that speaks for it, in one line.
  func why(_ reasons: String) -> String
  /// Everything that speaks against it, in one line.
  func perhapsNot(_ reasons: String) -> String
  /// That much would rest on a person.
  func wouldRest(on person: String) -> String
  /// How many tasks the person would have.
  func wouldDo(_ person: String, _ tasks: Int, of all: Int) -> String
  /// Who has most tasks now.
  func doesMost(_ people: String, _ tasks: Int, of all: Int) -> String
  /// How many things would be left with nobody.
  func without(_ person: String, things: Int) -> String
  /// Who else could be asked.
  func others(_ names: String) -> String

  // MARK: - Nobody in view

  /// That nobody is in view.
  var nobodySuitable: String { get }
  /// That fewer people are in view than are needed.
  var moreNeeded: String { get }
  /// Who else cares for those whom it is about; for all of them if `nil`.
  func whoElseCares(for people: String?) -> String
  /// Who was there before.
  var whoWasThere: String { get }
  /// Who is nearby.
  var whoIsNear: String { get }
  /// That children are asked apart.
  var askChildren: String { get }
  /// Who could take something over from people who do too much.
  func whoRelieves(_ people: String) -> String

  // MARK: - Offers

  /// The line above the offers of a catalogue.
  func offers(from catalogue: String) -> String
  /// That a catalogue has nothing that fits.
  func nothingFits(from catalogue: String) -> String
  /// That a catalogue does not count in the search for a mentor.
  func doesNotCount(_ catalogue: String) -> String
  /// How long one waits for an offer; not known if `nil`.
  func wait(weeks: Int?) -> String
  /// Whose age an offer fits.
  func ageFits(_ people: String) -> String
  /// How an offer can be reached.
  func contact(_ contact: String) -> String

  // MARK: - Left out, and everything at once

  /// The heading of who is left out.
  var leftOut: String { get }
  /// A reason why people are left out of one search.
  func notHere(_ reason: String) -> String
  /// Why somebody is left out who gives more than they want.
  func gives(hours: Double, atMost most: Double) -> String
  /// That the case has no needs.
  var noNeeds: String { get }
  /// How many needs have as many people as the family wants.
  func arranged(_ needs: Int, of all: Int) -> String
  /// The needs of which nobody told who does them.
  func notKnown(_ needs: String) -> String
  /// The heading of what leans on somebody.
  var leaning: String { get }
  /// A need, and on whom it leans.
  func leaning(_ need: String, on people: String) -> String
  /// How to see more about one need.
  func moreHint(_ need: String) -> String

  // MARK: - Remarks

  /// What speaks for asking somebody, as a fragment.
  func fragment(_ why: NamedRemark<WhyCode>) -> String
  /// What speaks against it or is not known, as a fragment.
  func fragment(_ doubt: NamedRemark<DoubtCode>) -> String
  /// What to ask, as a sentence.
  func sentence(_ question: NamedRemark<QuestionCode>) -> String
}
