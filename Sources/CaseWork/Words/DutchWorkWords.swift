import NetworkFiles
import NetworkMeasures

/// The words of the work in Dutch.
struct DutchWorkWords: WorkWords {
  // MARK: The case

  func caseHolds(file: String, case id: String, people: Int, moments: [String]) -> String {
    "\(file): in orde. Zaak \(id), \(people) mensen, momenten: \(list(moments))."
  }
  var noMomentYet: String { "Deze zaak heeft nog geen moment." }
  var addMoment: String { "Voeg er een toe bij moments." }
  func noMoment(_ id: String) -> String { "Er is geen moment \(id)." }
  func notEarlier(_ earlier: String, than moment: String) -> String {
    "\(earlier) is niet eerder dan \(moment)."
  }
  var nameEarlier: String { "Noem bij --since een eerder moment." }
  var noNeedsYet: String { "Deze zaak heeft geen behoeften." }
  var addNeed: String { "Voeg er een toe bij needs." }
  func noNeed(_ id: String) -> String { "Er is geen behoefte \(id)." }
  func notInHousehold(_ id: String) -> String { "\(id) woont niet in het gezin." }
  var noFinding: String { "Er is geen uitkomst met deze naam." }
  func findingInstead(_ name: String?) -> String {
    (name.map { "Bedoelt u \($0)? " } ?? "") + "kring explain ZAAK noemt ze allemaal."
  }
  func chooseOne(of known: [String]) -> String { "Kies een van: \(list(known))." }

  // MARK: Plans and drawings

  func ownFault(_ kind: String, version: String) -> String {
    "Dit is een fout van Kring zelf (\(kind), versie \(version)); er is niets geschreven dat half is."
  }
  var tellTheMakers: String {
    "Stuur deze regel en het commando aan de makers, zoals docs/security.md zegt, "
      + "met een verzonnen zaak waarin het ook gebeurt. Stuur nooit een echte zaak of een naam."
  }
  func sameCase(_ one: String, _ other: String) -> String {
    "\(one) en \(other) hebben hetzelfde case: id, en er is maar één plan van dat id."
  }
  var giveOwnIdentifier: String {
    "Geef elke zaak een eigen id, of noem van deze twee maar één bestand."
  }
  func plansMade(_ made: Int, of total: Int) -> String { "\(made) van \(total) plannen gemaakt." }
  var failed: String { "Niet gelukt:" }
  var drawingNotStarted: String { "Het tekenen kon niet worden gestart." }
  var runDoctor: String { "kring doctor" }
  var drawingEnded: String { "Het tekenen is onverwacht gestopt. De andere zaken gaan door." }
  func drawingTooSlow(seconds: Int) -> String {
    "Het tekenen duurde langer dan \(seconds) seconden. De andere zaken gaan door."
  }
  var reportFault: String { "Meld dit als fout van Kring." }
  var styleIsNoJSON: String { "Dit is geen JSON." }
  var lookAtJSON: String {
    "Kijk naar komma's, aanhalingstekens en haakjes, of begin opnieuw met kring style."
  }

  func summary(_ fault: InputFolder.Fault) -> String {
    switch fault {
    case .notReadable: "De map met de huisstijl kan niet worden gelezen."
    case .unreadableFile(let name): "Het bestand \(name) kan niet worden gelezen."
    case .tooLarge(let name): "Het bestand \(name) maakt de huisstijl te groot."
    }
  }
  func remedy(_ fault: InputFolder.Fault) -> String {
    switch fault {
    case .notReadable: "Noem een map die er is en die u mag lezen."
    case .unreadableFile: "Zorg dat u het mag lezen, of haal het weg."
    case .tooLarge: "Houd bestanden onder 4 MB en de map onder 16 MB."
    }
  }
  var chooseEmptyFolder: String {
    "Kies een lege map, of zet het bestand ergens anders neer."
  }

  // MARK: This computer

  var isThere: String { "in orde" }
  var isMissing: String { "ontbreekt" }
  var installGraphviz: String {
    "Doe dit: apt-get install libgraphviz-dev fonts-liberation2 fonts-dejavu-core"
  }
  var outputClosed: String { "De uitvoer kan niet worden geschreven." }
  var lookForSpace: String {
    "Kijk of er ruimte is op de schijf, en of de uitvoer niet gesloten is."
  }

  // MARK: Network files

  func read(file: String, nodes: Int, ties: Int, isDirected: Bool) -> String {
    "\(file): \(nodes) knopen en \(ties) banden gelezen, "
      + (isDirected ? "met richting" : "zonder richting")
  }
  func merged(_ count: Int, as way: ImportReport.Merging) -> String {
    switch way {
    case .adding: "\(count) dubbele samengevoegd (sterktes opgeteld)"
    case .shortest: "\(count) dubbele samengevoegd (kortste blijft)"
    case .once: "\(count) dubbele samengevoegd (zonder gewicht telt elke band één keer)"
    }
  }
  func severalRelations(_ names: [String]) -> String {
    "Dit bestand heeft banden van \(names.count) soorten: \(list(names)). Die worden niet vanzelf "
      + "opgeteld."
  }
  func chooseTypes(_ names: [String]) -> String {
    "Kies met --types, zoals --types '\(names.first ?? "")'; met komma's ertussen tellen er meer op."
  }
  func noTieType(_ name: String) -> String { "Er zijn geen banden van de soort \(name)." }
  func leftOut(selfTies: Int) -> String { "\(selfTies) banden met zichzelf weggelaten" }
  func leftOut(zeroTies: Int) -> String { "\(zeroTies) banden met sterkte nul weggelaten" }
  func notWritten(file: String, attributes: [String]) -> String {
    "\(file): niet geschreven, omdat het formaat er geen plaats voor heeft: \(list(attributes))."
  }
  var lineTooLong: String { "Deze regel is langer dan 64 MB." }
  var oneLineEach: String { "Zet elk netwerk op een regel van zijn eigen." }

  // MARK: Measures

  func noNode(_ id: String) -> String { "Er is geen knoop met de id die u noemde: \(id)." }
  var writeID: String { "Schrijf de id precies zoals in het bestand." }
  func noAttribute(_ name: String) -> String { "Er is geen eigenschap \(name) in dit bestand." }
  var badPair: String { "Een paar bestaat uit twee verschillende id's met | ertussen." }
  var writePairs: String {
    "Schrijf: --pairs 'A|B,C|D'; een id met een komma of | staat tussen dubbele aanhalingstekens."
  }
  var weightIsNoNumber: String { "Het gewicht van deze band is geen getal." }
  var chooseWeight: String { "Schrijf een getal, of kies een andere eigenschap met --weight." }
  func summary(of reason: UnusableWeight.Reason) -> String {
    switch reason {
    case .negative: "Het gewicht van deze band is negatief."
    case .notFinite: "Het gewicht van deze band is oneindig of geen getal."
    case .zeroDistance: "De afstand van deze band is nul."
    case .outOfRange: "Het gewicht van deze band is kleiner dan 1e-60 of groter dan 1e60."
    }
  }
  func remedy(for reason: UnusableWeight.Reason) -> String {
    switch reason {
    case .negative, .notFinite:
      "Een sterkte is nul (geen band) of meer. Meet banden van conflict apart, of meet zonder "
        + "gewichten met --weight none."
    case .zeroDistance:
      "Een afstand is meer dan nul. Is het een sterkte? Laat dan --weight-means weg."
    case .outOfRange: "Kies een andere eenheid."
    }
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
