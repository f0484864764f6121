import SupportNetwork
import Telling

/// What a genogram says, in Dutch.
struct DutchGenogramWords: GenogramWords {
  private var grammar: any Grammar { Language.dutch.grammar }

  var title: String { "Genogram" }

  // MARK: - People

  func name(of symbol: GenogramSymbol) -> String {
    switch symbol {
    case .square: "man of jongen"
    case .circle: "vrouw of meisje"
    case .house: "ander geslacht"
    case .diamond: "geslacht niet bekend"
    }
  }

  var isIndex: String { "om wie het plan gaat" }
  var isDeceased: String { "overleden" }
  var somebody: String { "Iemand" }

  // MARK: - Partners and children

  func name(of status: CoupleStatus?) -> String {
    switch status {
    case .married: "getrouwd"
    case .cohabiting: "samenwonend"
    case .livingApartTogether: "een stel, wonen apart"
    case .separated: "uit elkaar"
    case .divorced: "gescheiden"
    case .widowed: "verweduwd"
    case nil: "samen ouders"
    }
  }

  func fact(_ status: CoupleStatus?, with name: String) -> String {
    switch status {
    case .married: "getrouwd met \(name)"
    case .cohabiting: "woont samen met \(name)"
    case .livingApartTogether: "een stel met \(name), wonen apart"
    case .separated: "uit elkaar met \(name)"
    case .divorced: "gescheiden van \(name)"
    case .widowed: "was tot een overlijden samen met \(name)"
    case nil: "samen ouder met \(name)"
    }
  }

  func name(of kind: ParentKind) -> String {
    switch kind {
    case .birth: "eigen kind"
    case .adoption: "geadopteerd"
    case .foster: "pleegkind"
    case .step: "stiefkind"
    }
  }

  func fact(_ kind: ParentKind, of parents: [String]) -> String {
    let names = grammar.list(parents)
    return switch kind {
    case .birth: "kind van \(names)"
    case .adoption: "geadopteerd door \(names)"
    case .foster: "pleegkind van \(names)"
    case .step: "stiefkind van \(names)"
    }
  }

  var twins: String { "samen geboren (twee- of meerling)" }
  func twin(of names: [String]) -> String { "samen geboren met \(grammar.list(names))" }

  // MARK: - Legend

  var symbolsTitle: String { "Teken: wie is het?" }
  var indexSymbol: String { "om wie het plan gaat (dubbele rand)" }
  var noLine: String { "zonder lijn: familie, hoe is niet genoteerd" }
  var couplesTitle: String { "Lijn tussen partners" }
  var childrenTitle: String { "Lijn naar een kind" }
  var homesTitle: String { "Wie wonen samen?" }
  var liveTogether: String { "wonen in één huis" }
  func home(_ letter: String, of members: [String]) -> String {
    "\(letter): huis van \(grammar.list(members))"
  }
  var contactsTitle: String { "Band die opvalt" }
  var strongContact: String { "sterk (per persoon de dichtste)" }

  // MARK: - Sentences

  func generation(_ number: Int, of count: Int) -> String {
    switch number {
    case _ where count == 1: "Eén generatie"
    case 1: "Generatie 1, de oudste"
    case count: "Generatie \(number), de jongste"
    default: "Generatie \(number)"
    }
  }

  func counts(people: Int, generations: Int) -> String {
    "\(grammar.counted(people, "persoon", "mensen")) in "
      + "\(grammar.counted(generations, "generatie", "generaties"))."
  }

  var nobody: String { "Er is nog geen familie genoteerd." }
}
