import SupportNetwork
import Telling

/// Every word that Kring itself writes in an ecomap.
struct EcomapWording {
  let language: Language
  /// The words that it shares with the network circle.
  let circle: CircleWording

  init(language: Language) {
    self.language = language
    circle = CircleWording(language: language)
  }

  private func word(_ dutch: String, _ english: String) -> String {
    Phrase(dutch: dutch, english: english).in(language)
  }

  // MARK: - Names

  func name(of sphere: EcomapContent.Sphere) -> String {
    switch sphere {
    case .professionals: word("Professionals en instanties", "Professionals and offices")
    default: circle.name(of: sphere)
    }
  }

  func name(of contact: EcomapContent.Contact) -> String { circle.name(of: contact) }

  var household: String { word("Thuis", "At home") }
  var child: String { word("kind", "child") }
  var adult: String { word("volwassene", "adult") }

  // MARK: - Legend

  var linesTitle: String { circle.linesTitle }
  var arrowsTitle: String { word("Pijl: wie krijgt steun?", "Arrow: who receives support?") }
  var cardsTitle: String { word("Wie of wat is het?", "Who or what is it?") }
  var mixedLegend: String { word("met knik: wisselend", "with a kink: now good, now bad") }
  var untold: String { word("niet verteld", "not told") }
  var oneWay: String { word("pijl naar wie steun krijgt", "arrow to who receives support") }
  var bothWays: String { word("steun heen en weer", "support both ways") }
  var noArrow: String {
    word("geen pijl: geen steun, of niet verteld", "no arrow: no support, or not told")
  }
  var bundle: String {
    word(
      "lijn tot de rand: meer van ons vertellen hetzelfde",
      "line to the rim: several of us tell the same")
  }
  var adultLegend: String { word("thuis: volwassene", "at home: adult") }
  var childLegend: String { word("thuis: kind", "at home: child") }
  var personLegend: String { word("iemand uit het netwerk", "somebody from the network") }
  var organisationLegend: String {
    word("school, werk, club, instantie", "school, work, club, office")
  }
  var professionalLegend: String {
    word("professional (dubbele rand)", "professional (double rim)")
  }

  // MARK: - Counts and sentences

  private func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  func counts(people: Int, professionals: Int, organisations: Int) -> [String] {
    let around = count(
      people, word("persoon om ons heen", "person around us"),
      word("mensen om ons heen", "people around us"))
    let paid = word("van wie ", "of whom ") + count(professionals, "professional", "professionals")
    let places = count(
      organisations, word("organisatie", "organisation"), word("organisaties", "organisations"))
    return [around] + (professionals > 0 ? [paid] : []) + (organisations > 0 ? [places] : [])
  }

  func giving(_ number: Int) -> String {
    count(
      number, word("geeft ons steun", "gives us support"),
      word("geven ons steun", "give us support"))
  }

  func tense(_ number: Int) -> String {
    "\(number) " + word("gespannen of verbroken", "tense or broken off")
  }

  func untold(_ number: Int) -> String {
    "\(number) " + word("niet verteld hoe het contact is", "not told how the contact is")
  }

  func atHome(_ names: String) -> String {
    word("Thuis wonen: \(names).", "At home live: \(names).")
  }

  var nobodyYet: [String] {
    [
      word("Nog niemand om ons heen.", "Nobody around us yet."),
      word("Wie zet je er als eerste bij?", "Who comes first to mind?"),
    ]
  }

  var nothingToldOf: String { word("nog niets verteld", "nothing told yet") }
  var nothingTold: String { word("contact: niet verteld", "contact: not told") }
  var mixed: String { word("wisselend", "now good, now bad") }
  var mixedUntold: String {
    word("wisselend, hoe sterk is niet verteld", "now good, now bad, how strong was not told")
  }

  /// What one or more members tell, as one fact.
  func told(by names: String, _ facts: [String]) -> String {
    "\(names): \(facts.joined(separator: ", "))"
  }

  /// Which way support goes, seen from the members who tell it.
  func support(_ support: EcomapContent.Support?, many: Bool) -> String {
    switch support {
    case .received:
      many ? word("krijgen steun", "receive support") : word("krijgt steun", "receives support")
    case .given: many ? word("geven steun", "give support") : word("geeft steun", "gives support")
    case .mutual: word("steun heen en weer", "support both ways")
    case .some(.none): word("geen steun", "no support")
    case nil: word("steun: niet verteld", "support: not told")
    }
  }

  func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return circle.pair(names.dropLast().joined(separator: ", "), last)
  }
}
