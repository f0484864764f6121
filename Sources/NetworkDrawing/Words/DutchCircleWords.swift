import Telling

/// What a network circle says, in Dutch.
struct DutchCircleWords: CircleWords {
  private var grammar: any Grammar { Language.dutch.grammar }

  var title: String { "Netwerkcirkel" }
  var ourFamily: String { "Ons gezin" }

  // MARK: - Rings and contacts

  func name(of ring: CircleContent.Ring) -> String {
    switch ring {
    case .inner: "dichtbij"
    case .middle: "regelmatig"
    case .outer: "op afstand"
    case .untold: "hoe dichtbij: niet verteld"
    }
  }

  func contact(_ word: String) -> String { "contact: \(word)" }
  var contactIsUnknown: String { "contact: niet bekend" }
  var knowEachOther: String { "kennen elkaar" }
  var knowEachOtherInConflict: String { "kennen elkaar, gespannen" }
  var knowEachOtherNow: String { "kennen elkaar nu ook" }
  var knowEachOtherNoMore: String { "kennen elkaar niet meer" }

  // MARK: - Legend

  var cardsTitle: String { "Kaartje: wie is het?" }
  var professionalCard: String { "Professionals (dubbele rand)" }
  var ringsTitle: String { "Ring: hoe dichtbij?" }

  func legend(of ring: CircleContent.Ring) -> String {
    switch ring {
    case .inner: "binnen: dichtbij"
    case .middle: "midden: regelmatig contact"
    case .outer: "buiten: op afstand, af en toe"
    case .untold: "eromheen: niet verteld hoe dichtbij"
    }
  }

  var noLine: String { "geen lijn: niet bekend" }
  var pairsTitle: String { "Lijn: wie kent wie?" }
  var onlyBetweenSpheres: String {
    "kennen elkaar: alleen lijnen van het ene vak naar het andere"
  }
  var onlyInWords: String { "kennen elkaar: staat in de lijst bij de tekening" }
  var changesInList: String { "Staat in de lijst bij de tekening." }

  // MARK: - Counts

  func people(_ count: Int) -> String {
    grammar.counted(count, "persoon in dit netwerk", "mensen in dit netwerk")
  }

  func ownCircle(_ count: Int) -> String { "\(count) uit de eigen kring" }

  func professionals(_ count: Int) -> String {
    grammar.counted(count, "professional", "professionals")
  }

  func strongContacts(_ count: Int) -> String {
    grammar.counted(count, "sterke band in de eigen kring", "sterke banden in de eigen kring")
  }

  func contactsUntold(_ count: Int) -> String {
    "\(count) uit de eigen kring: contact niet verteld"
  }

  func changeCounts(new: Int, lost: Int, changed: Int, kept: Int, untold: Int) -> [String] {
    [
      "\(new) nieuw", "\(lost) niet meer in beeld", "\(changed) anders dan toen",
      "\(kept) gelijk gebleven",
    ] + (untold > 0 ? ["\(untold) niet te vergelijken"] : [])
  }

  // MARK: - Sentences

  var nobodyYet: [String] {
    ["Nog niemand in deze kring.", "Wie zet je er als eerste in?"]
  }

  var peopleNotAsked: String { "Niet gevraagd wie er om het gezin heen staan." }
  var acquaintancesNotAsked: String { "wie wie kent: niet bij beide momenten gevraagd" }

  func inTheMiddle(_ name: String, _ members: String) -> String {
    members.isEmpty ? "In het midden: \(name)." : "In het midden: \(name) (\(members))."
  }

  var acquaintances: String { "Wie kennen elkaar" }
  func knows(_ name: String, _ others: [String]) -> String {
    "\(name) kent \(grammar.list(others))"
  }
  var newPeople: String { "Nieuw" }
  var lostPeople: String { "Niet meer in beeld" }
}
