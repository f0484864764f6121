import Telling

/// What stands in the way of a drawing, in Dutch.
struct DutchDrawingProblemWords: DrawingProblemWords {
  private var grammar: any Grammar { Language.dutch.grammar }

  // MARK: - Too much for a page

  func tooManyInCircle(_ count: Int, most: Int) -> ProblemSentences {
    .init(
      "Een cirkel van \(count) mensen is niet te lezen.",
      remedy: "Teken hooguit \(most) mensen tegelijk.")
  }

  func circleDoesNotFit(_ count: Int) -> ProblemSentences {
    .init(
      "De \(count) mensen passen niet in één cirkel.",
      remedy: "Teken er minder tegelijk, of verdeel ze over de ringen.")
  }

  func legendDoesNotFit(_ count: Int, isSideBySide: Bool) -> ProblemSentences {
    .init(
      "De legenda van \(count) mensen past niet op de pagina.",
      remedy: isSideBySide
        ? "Kies groter papier, of één tekening voor beide momenten."
        : "Kies groter papier, of kleinere letters in de stijl.")
  }

  func tooManyInEcomap(
    members: Int, systems: Int, mostMembers: Int, mostSystems: Int
  ) -> ProblemSentences {
    .init(
      "Een ecogram van \(members) mensen thuis en \(systems) om hen heen is niet te lezen.",
      remedy: "Teken 1 tot \(mostMembers) mensen thuis en hooguit \(mostSystems) om hen heen.")
  }

  func ecomapDoesNotFit(_ count: Int) -> ProblemSentences {
    .init(
      "De \(count) mensen en organisaties passen niet op de pagina.",
      remedy: "Teken er minder tegelijk, of kies groter papier.")
  }

  func tooManyInGenogram(_ count: Int, most: Int) -> ProblemSentences {
    .init(
      "Een genogram van \(count) mensen is niet te lezen.",
      remedy: "Teken hooguit \(most) mensen tegelijk.")
  }

  func genogramDoesNotFit(_ count: Int) -> ProblemSentences {
    .init(
      "Het genogram van \(count) mensen past niet leesbaar op de pagina.",
      remedy: "Kies een grotere pagina (A3), of teken een deel van de familie.")
  }

  func pageTooLarge(width: Int, height: Int, longest: Int) -> ProblemSentences {
    .init(
      "De pagina is \(width) bij \(height) punten.",
      remedy: "Houd hem binnen \(longest) bij \(longest) punten.")
  }

  func tooManyParts(_ parts: Int, lines: Int) -> ProblemSentences {
    .init(
      "De tekening heeft \(parts) onderdelen en \(lines) lijnen.",
      remedy: "Teken minder mensen tegelijk.")
  }

  // MARK: - Identifiers

  func twoPeople(with id: String) -> ProblemSentences {
    .init(
      "Twee mensen hebben het id '\(id)'.", remedy: "Geef iedereen een eigen id.")
  }

  func twoParts(with id: String) -> ProblemSentences {
    .init(
      "Twee delen van het ecogram hebben het id '\(id)'.", remedy: "Geef elk deel een eigen id.")
  }

  func tellsTwice(_ member: String, about system: String) -> ProblemSentences {
    .init(
      "'\(member)' vertelt twee keer over '\(system)'.", remedy: "Houd een van beide banden.")
  }

  func unknownInCircle(_ id: String) -> ProblemSentences {
    .init(
      "Niemand in de cirkel heeft het id '\(id)'.",
      remedy: "Laat het paar weg, of voeg de persoon toe.")
  }

  func unknownInEcomap(_ id: String) -> ProblemSentences {
    .init(
      "Niemand in het ecogram heeft het id '\(id)'.",
      remedy: "Laat de band weg, of voeg toe wie aan het eind ervan staat.")
  }

  func unknownInGenogram(_ id: String) -> ProblemSentences {
    .init(
      "Er is niemand met het id '\(id)'.",
      remedy: "Voeg de persoon toe, of laat weg wat naar hem of haar wijst.")
  }

  func ownAncestor(_ id: String) -> ProblemSentences {
    .init("'\(id)' is een voorouder van zichzelf.", remedy: "Verbeter de ouders.")
  }

  // MARK: - Graphviz

  func notInstalled(isFontMissing: Bool) -> ProblemSentences {
    .init(
      isFontMissing
        ? "Het lettertype Liberation Sans is niet geïnstalleerd."
        : "Graphviz kan niet worden gestart.",
      remedy: "Installeer de pakketten graphviz en fonts-liberation2 van je systeem.")
  }

  func noFont(_ name: String) -> ProblemSentences {
    .init(
      "Het lettertype \(name) is niet geïnstalleerd.",
      remedy: "Installeer het, of noem een ander lettertype in de stijl.")
  }

  func notDrawn(_ reason: String) -> ProblemSentences {
    .init(
      "Graphviz kon dit niet tekenen: \(reason).",
      remedy: "Dit is een fout van Kring; meld hem met de code.")
  }

  var unknownSVG: ProblemSentences {
    .init(
      "Graphviz schreef een SVG van een andere vorm.",
      remedy: "Gebruik een versie van Graphviz vanaf 2.42.")
  }

  // MARK: - Style

  func tooLittleContrast(on ground: String, _ contrast: Double, least: Double) -> ProblemSentences {
    .init(
      "op \(ground) is het contrast \(grammar.number(contrast)) : 1.",
      remedy: "Maak het ten minste \(grammar.number(least)) : 1.")
  }

  var colourAmongGreys: ProblemSentences {
    .init(
      "dit is een kleur.", remedy: "Kies een grijs: rood, groen en blauw zijn dan gelijk.")
  }

  func nearlySame(as other: String) -> ProblemSentences {
    .init(
      "dit is bijna gelijk aan \(other).", remedy: "Maak een van beide lichter of donkerder.")
  }

  func unknownKey(known: [String]) -> ProblemSentences {
    .init("deze sleutel bestaat niet.", remedy: oneOf(known))
  }

  func unusable(_ wanted: StyleValue) -> ProblemSentences {
    let remedy =
      switch wanted {
      case .text: "Schrijf een tekst."
      case .number: "Schrijf een getal."
      case .colour: "Schrijf een kleur als \"#17515C\"."
      case .object: "Schrijf sleutels met waarden tussen { en }."
      case .oneOf(let names): oneOf(names)
      case .within(let limits):
        "Kies een getal van \(grammar.number(limits.lowerBound)) tot en met "
          + "\(grammar.number(limits.upperBound))."
      }
    return .init("deze waarde kan niet.", remedy: remedy)
  }

  private func oneOf(_ names: [String]) -> String {
    "Kies \(grammar.alternatives(names))."
  }
}
