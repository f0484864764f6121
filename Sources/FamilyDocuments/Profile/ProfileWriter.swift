import NetworkAnalysis
import SupportNetwork
import Telling

/// Writes people, needs, answers and findings in one language.
struct ProfileWriter: Sendable {
  let language: Language
  let disclosure: Disclosure

  /// The sentences of the language.
  var words: any ProfileWords { language.profile }
  /// How the language joins words and writes numbers.
  var grammar: any Grammar { language.grammar }

  /// Prepares the writer for those who work with the family.
  init(for family: FamilyCase, in language: Language) {
    self.language = language
    disclosure = Disclosure(in: family, for: .professional, language: language)
  }

  // MARK: - Write people and needs

  /// Everybody by name: *Anja, Bas en Kees*, or *niemand*.
  func people(_ ids: [Person.ID]) -> String {
    ids.isEmpty ? words.nobody : disclosure.list(ids)
  }

  /// So many people stand by name in a list at most; the rest are counted.
  private static let namesShown = 8

  /// People by name, or the first of them and how many more there are.
  func shortList(_ ids: [Person.ID]) -> String {
    guard ids.count > Self.namesShown else { return people(ids) }
    let names = ids.prefix(Self.namesShown - 1).map(disclosure.name)
    return grammar.list(names + [words.others(ids.count - names.count)])
  }

  func needs(_ ids: [SupportNeed.ID]) -> String { grammar.list(ids.map(\.rawValue)) }

  // MARK: - Write answers

  /// Why there is no answer.
  func missing<Value>(_ answer: Answer<Value>) -> String {
    switch answer {
    case .given: ""
    case .notAsked: words.notAsked
    case .unknown: words.notKnown
    case .declined: words.willNotSay
    }
  }

  /// The answer in words, or why there is none.
  func answer<Value>(_ answer: Answer<Value>, _ text: (Value) -> String) -> String {
    answer.value.map(text) ?? missing(answer)
  }
}
