/// What readers say of files of fields, in Dutch.
struct DutchFileWords: FileWords {
  // MARK: A file as a whole

  func summary(_ fault: InputFault, of kind: FileKind) -> String {
    switch (fault, kind) {
    case (.notThere, _): "Dit bestand is er niet."
    case (.isFolder, _): "Dit is een map, geen bestand."
    case (.notReadable, _), (.isNoFile, _): "Dit bestand kan niet worden gelezen."
    case (.tooLarge, .familyCase):
      "Dit bestand is groter dan \(kind.limit); dat is geen zaak van een gezin."
    case (.tooLarge, _): "Dit bestand is groter dan \(kind.limit)."
    case (.empty, _): "Dit bestand is leeg."
    }
  }

  func remedy(_ fault: InputFault, of kind: FileKind) -> String {
    switch (fault, kind) {
    case (.notThere, _): "Controleer de naam en de map."
    case (.isFolder, _): "Noem een bestand in deze map."
    case (.notReadable, _), (.isNoFile, _):
      "Controleer of u het mag lezen, en of het een gewoon bestand is."
    case (.tooLarge, .familyCase), (.tooLarge, .catalogue):
      "Controleer of dit het goede bestand is."
    case (.tooLarge, .requests), (.tooLarge, .offers):
      "Verdeel het over meer bestanden, bijvoorbeeld per gebied."
    case (.tooLarge, .network): "Controleer of dit het goede bestand is, of splits het."
    case (.empty, .familyCase):
      "Vul de gegevens in. Een nieuwe zaak begint met: kring new NAAM"
    case (.empty, .catalogue): "Begin met de regels: format: 1, name: NAAM en offers: []"
    case (.empty, .requests): "Begin met de regels: format: 1 en requests: []"
    case (.empty, .offers): "Begin met de regels: format: 1 en offers: []"
    case (.empty, .network): "Controleer of dit het goede bestand is."
    }
  }

  func summary(_ fault: OutputFault, of path: String) -> String {
    switch fault {
    case .exists: "\(path) bestaat al."
    case .isFolder: "\(path) is een map."
    case .isNoFile:
      "\(path) is geen gewoon bestand, maar een apparaat, een pijp of een koppeling."
    case .isInput: "\(path) wordt gelezen, en wordt dus niet vervangen."
    case .wrongEnding(let ending): "\(path) eindigt niet op .\(ending), en dit is een \(ending)."
    case .noFolder: "\(path) kan niet worden gemaakt: de map is er niet."
    case .refused(let reason): "\(path) kan niet worden geschreven (\(reason))."
    }
  }

  func remedy(_ fault: OutputFault) -> String {
    switch fault {
    case .exists:
      "Kies een andere naam, of voeg --force toe om het te vervangen; wat er staat, blijft dan bewaard "
        + "met een ~ achter de naam."
    case .isFolder: "Noem een bestand in deze map."
    case .isNoFile: "Noem een ander bestand."
    case .isInput: "Kies een andere naam voor wat u maakt."
    case .wrongEnding(let ending): "Kies een naam die eindigt op .\(ending)."
    case .noFolder: "Maak eerst de map."
    case .refused: "Kijk of er ruimte is op de schijf, en of u in deze map mag schrijven."
    }
  }

  // MARK: Fields

  func summary(_ fault: SheetFault) -> String {
    switch fault {
    case .notUTF8: "De tekens van dit bestand zijn niet in UTF-8 opgeslagen."
    case .notation(let fault, since: nil, _): "\(words(for: fault))."
    case .notation(let fault, let start?, _):
      "\(words(for: fault)); het gaat om wat op regel \(start) begint."
    case .notYAML: "Dit is geen case-bestand."
    case .tooDeep: "Hier staan te veel lijsten in elkaar."
    case .alias: "Ankers (&) en verwijzingen (*) van YAML mogen hier niet."
    case .unknownField(let name, let type, _, _): "Het veld \(name) bestaat niet in \(type)."
    case .missingField(let name, _): "Het veld \(name) ontbreekt."
    case .duplicateField(let name): "Het veld \(name) staat hier twee keer."
    case .wrongKind(.fields, _): "Hier staan velden; dat past niet."
    case .wrongKind(.list, _): "Hier staat een lijst; dat past niet."
    case .wrongKind(.text, _): "Hier staat losse tekst; dat past niet."
    case .severalDirectors: "Hier staan er meer; een zaak heeft één regisseur."
    case .notANumber(isWhole: true): "Dit is geen heel getal."
    case .notANumber(isWhole: false): "Dit is geen getal."
    case .unknownFormat(let version, let known):
      "Dit bestand heeft versie \(version); deze Kring leest versie \(known)."
    case .outOfRange(let number, let low, let high):
      "\(number) ligt niet tussen \(low) en \(high)."
    case .notADate: "Dit is geen dag van de kalender."
    case .unknownWord: "Dit is hier geen bekend woord."
    case .badIdentifier: "Dit kan geen id zijn."
    case .duplicateOffer(let id): "Het id \(id) is al gebruikt."
    case .reversedAges(let from, let to):
      "Dit aanbod loopt van \(from) tot \(to) jaar; dat kan niet."
    case .emptyText: "Deze tekst is leeg."
    }
  }

  func remedy(_ fault: SheetFault) -> String {
    switch fault {
    case .notUTF8: "Sla het bestand in uw teksteditor op als UTF-8."
    case .notation(_, _, let lines?):
      "De tekst tussen aanhalingstekens van regel \(lines.lowerBound) loopt door tot regel "
        + "\(lines.upperBound). Mist op regel \(lines.lowerBound) een aanhalingsteken?"
    case .notation(_, _, nil), .notYAML:
      "Kijk naar inspringen, dubbele punten en aanhalingstekens; een tekst met : of # erin, of die "
        + "begint met {, hoort tussen aanhalingstekens."
    case .tooDeep: "Controleer of dit het goede bestand is."
    case .alias: "Schrijf het op deze plek voluit."
    case .unknownField(_, _, let near?, _): "Bedoelt u \(near)?"
    case .unknownField(_, _, nil, let all): chooseOne(of: all)
    case .missingField(let name, let example): "Voeg toe: \(name): \(example)"
    case .duplicateField: "Laat er één staan."
    case .wrongKind(_, .fields): "Hier horen velden te staan, zoals id: P01."
    case .wrongKind(_, .list(let example)):
      "Hier hoort een lijst te staan, zoals \(example.isEmpty ? "[...]" : example)."
    case .wrongKind(_, .text(let example)):
      "Hier hoort een tekst te staan, zoals \(example). Begint hij met {, zet hem dan tussen "
        + "aanhalingstekens."
    case .severalDirectors(let field, let example): "Kies er één: \(field): \(example)"
    case .notANumber(isWhole: true): "Schrijf bijvoorbeeld 4."
    case .notANumber(isWhole: false): "Schrijf bijvoorbeeld 1.8, met een punt."
    case .unknownFormat(_, let known):
      "Gebruik een nieuwere Kring, of schrijf format: \(known)."
    case .outOfRange(_, let low, let high): "Schrijf een getal van \(low) tot en met \(high)."
    case .notADate: "Schrijf een datum als 2025-09-10."
    case .unknownWord(let near?, let all):
      "Bedoelt u \(near)? Anders: \(all.joined(separator: ", "))."
    case .unknownWord(nil, let all): chooseOne(of: all)
    case .badIdentifier:
      "Neem 1 tot 40 letters a-z, cijfers, - of _, en geen naam van iemand."
    case .duplicateOffer: "Geef dit aanbod een eigen id."
    case .reversedAges: "Verbeter fromAge of toAge."
    case .emptyText: "Schrijf iets."
    }
  }

  private func chooseOne(of all: [String]) -> String {
    "Kies een van: \(all.joined(separator: ", "))."
  }

  // MARK: The notation

  private func words(for fault: SyntaxFault) -> String {
    switch fault {
    case .badStart: "Met dit teken (of deze tab) kan hier niets beginnen"
    case .tab: "Hier staat een tab; inspringen gaat met spaties"
    case .unclosed: "Het bestand houdt op voordat een aanhalingsteken of een haak gesloten is"
    case .noField:
      "Hier hoort een veld te staan, zoals id: P01, even ver ingesprongen als het vorige"
    case .noDash: "Hier hoort een streepje te staan, voor het volgende van de lijst"
    case .noCommaOrBrace: "Hier hoort een komma of een } te staan"
    case .noCommaOrBracket: "Hier hoort een komma of een ] te staan"
    case .noValue: "Hier hoort een waarde te staan"
    case .strayColon: "Hier staat een dubbele punt die er niet kan staan"
    case .missingColon: "Achter dit veld ontbreekt een dubbele punt"
    case .strayField: "Hier kan geen veld staan"
    case .strayList: "Hier kan geen lijst met streepjes beginnen"
    case .unknownEscape: "Achter een \\ staat hier een teken dat daar niets betekent"
    case .controlCharacter: "Hier staat een onzichtbaar stuurteken"
    case .secondDocument: "Hier begint een tweede document (---); een bestand bevat er één"
    case .afterEnd: "Hier staat tekst waar de gegevens al ten einde zijn"
    case .other(let words): "De opmaak (YAML) klopt hier niet: \(words)"
    }
  }
}
