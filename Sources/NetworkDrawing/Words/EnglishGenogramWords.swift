import SupportNetwork
import Telling

/// What a genogram says, in English.
struct EnglishGenogramWords: GenogramWords {
  private var grammar: any Grammar { Language.english.grammar }

  var title: String { "Genogram" }

  // MARK: - People

  func name(of symbol: GenogramSymbol) -> String {
    switch symbol {
    case .square: "man or boy"
    case .circle: "woman or girl"
    case .house: "another gender"
    case .diamond: "gender not known"
    }
  }

  var isIndex: String { "whom the plan is about" }
  var isDeceased: String { "deceased" }
  var somebody: String { "Somebody" }

  // MARK: - Partners and children

  func name(of status: CoupleStatus?) -> String {
    switch status {
    case .married: "married"
    case .cohabiting: "living together"
    case .livingApartTogether: "a couple, living apart"
    case .separated: "separated"
    case .divorced: "divorced"
    case .widowed: "widowed"
    case nil: "parents together"
    }
  }

  func fact(_ status: CoupleStatus?, with name: String) -> String {
    switch status {
    case .married: "married to \(name)"
    case .cohabiting: "lives with \(name)"
    case .livingApartTogether: "a couple with \(name), living apart"
    case .separated: "separated from \(name)"
    case .divorced: "divorced from \(name)"
    case .widowed: "was with \(name) until one of them died"
    case nil: "a parent together with \(name)"
    }
  }

  func name(of kind: ParentKind) -> String {
    switch kind {
    case .birth: "child by birth"
    case .adoption: "adopted"
    case .foster: "foster child"
    case .step: "stepchild"
    }
  }

  func fact(_ kind: ParentKind, of parents: [String]) -> String {
    let names = grammar.list(parents)
    return switch kind {
    case .birth: "child of \(names)"
    case .adoption: "adopted by \(names)"
    case .foster: "foster child of \(names)"
    case .step: "stepchild of \(names)"
    }
  }

  var twins: String { "born together (twins or more)" }
  func twin(of names: [String]) -> String { "born together with \(grammar.list(names))" }

  // MARK: - Legend

  var symbolsTitle: String { "Symbol: who is it?" }
  var indexSymbol: String { "whom the plan is about (double rim)" }
  var noLine: String { "no line: family, how was not noted" }
  var couplesTitle: String { "Line between partners" }
  var childrenTitle: String { "Line to a child" }
  var homesTitle: String { "Who live together?" }
  var liveTogether: String { "live in one home" }
  func home(_ letter: String, of members: [String]) -> String {
    "\(letter): home of \(grammar.list(members))"
  }
  var contactsTitle: String { "Contact that stands out" }
  var strongContact: String { "strong (the closest of each person)" }

  // MARK: - Sentences

  func generation(_ number: Int, of count: Int) -> String {
    switch number {
    case _ where count == 1: "One generation"
    case 1: "Generation 1, the eldest"
    case count: "Generation \(number), the youngest"
    default: "Generation \(number)"
    }
  }

  func counts(people: Int, generations: Int) -> String {
    "\(grammar.counted(people, "person", "people")) in "
      + "\(grammar.counted(generations, "generation", "generations"))."
  }

  var nobody: String { "No family has been noted yet." }
}
