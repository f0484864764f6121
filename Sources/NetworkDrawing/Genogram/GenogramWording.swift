import SupportNetwork
import Telling

/// Every word that Kring itself writes in a genogram.
struct GenogramWording {
  let language: Language

  private func word(_ dutch: String, _ english: String) -> String {
    Phrase(dutch: dutch, english: english).in(language)
  }

  // MARK: - Symbols

  func name(of symbol: GenogramSymbol) -> String {
    switch symbol {
    case .square: word("man of jongen", "man or boy")
    case .circle: word("vrouw of meisje", "woman or girl")
    case .house: word("ander geslacht", "another gender")
    case .diamond: word("geslacht niet bekend", "gender not known")
    }
  }

  var isIndex: String { word("om wie het plan gaat", "whom the plan is about") }
  var indexInLegend: String {
    word("om wie het plan gaat (dubbele rand)", "whom the plan is about (double rim)")
  }
  var isDeceased: String { word("overleden", "deceased") }
  var withoutLine: String {
    word("zonder lijn: familie, hoe is niet genoteerd", "no line: family, how was not noted")
  }
  var withoutName: String { word("Iemand", "Somebody") }

  // MARK: - Partners

  func name(of status: CoupleStatus?) -> String {
    switch status {
    case .married: word("getrouwd", "married")
    case .cohabiting: word("samenwonend", "living together")
    case .livingApartTogether: word("een stel, wonen apart", "a couple, living apart")
    case .separated: word("uit elkaar", "separated")
    case .divorced: word("gescheiden", "divorced")
    case .widowed: word("verweduwd", "widowed")
    case nil: word("samen ouders", "parents together")
    }
  }

  /// The same with the other person named.
  func fact(_ status: CoupleStatus?, with name: String) -> String {
    switch status {
    case .married: word("getrouwd met \(name)", "married to \(name)")
    case .cohabiting: word("woont samen met \(name)", "lives with \(name)")
    case .livingApartTogether:
      word("een stel met \(name), wonen apart", "a couple with \(name), living apart")
    case .separated: word("uit elkaar met \(name)", "separated from \(name)")
    case .divorced: word("gescheiden van \(name)", "divorced from \(name)")
    case .widowed:
      word("was tot een overlijden samen met \(name)", "was with \(name) until one of them died")
    case nil: word("samen ouder met \(name)", "a parent together with \(name)")
    }
  }

  // MARK: - Children

  func name(of kind: ParentKind) -> String {
    switch kind {
    case .birth: word("eigen kind", "child by birth")
    case .adoption: word("geadopteerd", "adopted")
    case .foster: word("pleegkind", "foster child")
    case .step: word("stiefkind", "stepchild")
    }
  }

  func fact(_ kind: ParentKind, of parents: [String]) -> String {
    let names = list(parents)
    switch kind {
    case .birth: return word("kind van \(names)", "child of \(names)")
    case .adoption: return word("geadopteerd door \(names)", "adopted by \(names)")
    case .foster: return word("pleegkind van \(names)", "foster child of \(names)")
    case .step: return word("stiefkind van \(names)", "stepchild of \(names)")
    }
  }

  var twins: String {
    word("samen geboren (twee- of meerling)", "born together (twins or more)")
  }
  func twin(of names: [String]) -> String {
    word("samen geboren met \(list(names))", "born together with \(list(names))")
  }

  // MARK: - Households and contacts

  var liveTogether: String { word("wonen in één huis", "live in one home") }
  func home(_ tag: String?, of names: [String]) -> String {
    let names = list(names)
    guard let tag else { return liveTogether }
    return word("\(tag): huis van \(names)", "\(tag): home of \(names)")
  }

  func name(of tie: CircleContent.Tie) -> String {
    CircleWording(language: language).name(of: tie)
  }
  var strongInLegend: String {
    word("sterk (per persoon de dichtste)", "strong (the closest of each person)")
  }

  // MARK: - Headings

  var symbolsTitle: String { word("Teken: wie is het?", "Symbol: who is it?") }
  var couplesTitle: String { word("Lijn tussen partners", "Line between partners") }
  var childrenTitle: String { word("Lijn naar een kind", "Line to a child") }
  var homesTitle: String { word("Wie wonen samen?", "Who live together?") }
  var tiesTitle: String { word("Band die opvalt", "Contact that stands out") }
  var keyTitle: String { word("Wie is wie?", "Who is who?") }

  func generation(_ number: Int, of count: Int) -> String {
    if count == 1 { return word("Eén generatie", "One generation") }
    let name = word("Generatie \(number)", "Generation \(number)")
    if number == 1 { return name + word(", de oudste", ", the eldest") }
    return number == count ? name + word(", de jongste", ", the youngest") : name
  }

  func counts(people: Int, generations: Int) -> String {
    let many =
      people == 1 ? word("1 persoon", "1 person") : word("\(people) mensen", "\(people) people")
    let rows =
      generations == 1
      ? word("1 generatie", "1 generation")
      : word("\(generations) generaties", "\(generations) generations")
    return word("\(many) in \(rows).", "\(many) in \(rows).")
  }

  var nobody: String {
    word("Er is nog geen familie genoteerd.", "No family has been noted yet.")
  }

  /// Several names as one phrase.
  func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(word("en", "and")) \(last)"
  }
}
