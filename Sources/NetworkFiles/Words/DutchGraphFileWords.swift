/// What readers and writers say of network files, in Dutch.
struct DutchGraphFileWords: GraphFileWords {
  func summary(_ fault: GraphFault) -> String {
    switch fault {
    case .otherFormat(let name):
      "Dit is een bestand in het formaat \(name), dat hier niet wordt gelezen."
    case .unknownFormat: "Dit is geen netwerkbestand dat Kring leest."
    case .wrongEncoding: "De tekens van dit bestand zijn niet te lezen: geen UTF-8 of UTF-16."
    case .textNotUTF8: "De tekens van deze tekst zijn niet in UTF-8 opgeslagen."
    case .notation(let format): "De opmaak (\(format)) klopt hier niet."
    case .brokenXML: "De opmaak (XML) klopt hier niet, of het bestand houdt te vroeg op."
    case .truncated: "Het bestand houdt hier op, midden in de gegevens."
    case .openQuote: "Het aanhalingsteken dat hier begint, wordt niet gesloten."
    case .tooDeep: "Hier staan te veel lijsten in elkaar."
    case .largeXML(let megabytes): "Dit XML-bestand is groter dan \(megabytes) MB."
    case .entities: "Dit bestand bevat eigen entiteiten; die worden niet gelezen."
    case .tooManyDefaults(let most):
      "Dit bestand laat meer dan \(most) waarden weg die toch gelden (default)."
    case .badNumber: "Hier staat NaN, oneindig of een te groot getal."
    case .emptyTable: "Deze tabel is leeg."
    case .noGraph: "In dit bestand staat geen graph."
    case .notNodeLink:
      "Dit JSON-bestand is geen node-link: daarin staan nodes en edges (of links)."
    case .twice(let key):
      "Knopen of banden staan hier voor de tweede keer (eerder als \(key))."
    case .noVertices: "In dit bestand staat geen regel *Vertices."
    case .unknownPajekPart: "Dit onderdeel van Pajek wordt niet gelezen."
    case .noTieColumns: "Deze tabel heeft geen kolommen source en target."
    case .noIDColumn: "Deze tabel van knopen heeft geen kolom id."
    case .rowWidth(let width, let expected):
      "Deze regel heeft \(width) kolommen; de eerste regel heeft er \(expected)."
    case .nodeWithoutID: "Deze knoop heeft geen id."
    case .badID: "Een id is een tekst of een getal."
    case .duplicateID(nodeOnLine: nil): "Een andere knoop heeft deze id al."
    case .duplicateID(let line?):
      "Deze id staat al bij een andere knoop (knoop van regel \(line))."
    case .numberOutOfRange:
      "Dit nummer van een knoop is kleiner dan 1 of groter dan het aantal bij *Vertices."
    case .tieWithoutEnd: "Deze band mist een van beide knopen."
    case .tieWithoutSourceOrTarget: "Deze band mist source of target."
    case .unknownNode: "Deze band leidt naar een knoop die er niet is."
    case .nodeNotUnderNodes: "Deze band leidt naar een knoop die niet bij nodes staat."
    case .oddWeight: "Het gewicht van deze band is geen gewoon getal."
    case .controlCharacterForXML:
      "Een naam bevat een stuurteken dat niet in XML kan staan."
    case .quoteForPajek:
      "Een naam bevat een aanhalingsteken of regeleinde; dat kan niet in Pajek staan."
    case .oddWeightForPajek:
      "Het gewicht van een band is geen gewoon getal; dat kan niet in Pajek staan."
    case .emptyID: "De id van een knoop is leeg; dat kan niet in dit formaat staan."
    }
  }

  func remedy(_ fault: GraphFault) -> String {
    switch fault {
    case .otherFormat:
      "Bewaar het netwerk in het programma waar het vandaan komt als Pajek (.net), GraphML of CSV."
    case .unknownFormat: "Gebruik node-link .json, .graphml, .csv, .net, .gexf of .gml."
    case .wrongEncoding, .textNotUTF8: "Sla het bestand op als UTF-8."
    case .notation, .brokenXML, .openQuote, .tooDeep, .emptyTable, .noGraph, .noVertices,
      .numberOutOfRange, .oddWeight:
      "Controleer deze regel, of schrijf het bestand opnieuw uit met het programma waar het "
        + "vandaan komt."
    case .truncated: "Haal of maak het bestand opnieuw: een deel ontbreekt."
    case .largeXML: "Schrijf het netwerk uit als CSV of node-link JSON."
    case .entities: "Schrijf het netwerk opnieuw uit, zonder DOCTYPE."
    case .tooManyDefaults:
      "Schrijf het netwerk uit zonder de kenmerken die u niet nodig hebt."
    case .badNumber:
      "Schrijf een gewoon getal, of laat de waarde weg als zij niet bekend is."
    case .notNodeLink: "Schrijf het netwerk uit als node-link JSON, GraphML of CSV."
    case .twice: "Laat er één staan."
    case .unknownPajekPart: "Gebruik *Vertices, *Arcs en *Edges."
    case .noTieColumns:
      "Zet boven de kolommen met de twee knopen van een band: source en target."
    case .noIDColumn: "Zet id boven de kolom met de namen van knopen."
    case .rowWidth: "Zet waarden met een scheidingsteken erin tussen aanhalingstekens."
    case .nodeWithoutID, .duplicateID: "Geef elke knoop een eigen id."
    case .badID: "Schrijf de id tussen aanhalingstekens."
    case .tieWithoutEnd, .tieWithoutSourceOrTarget:
      "Zet bij elke band de id's van beide knopen."
    case .unknownNode: "Voeg de knoop toe, of verbeter de id."
    case .nodeNotUnderNodes: "Voeg de knoop toe bij nodes, of verbeter de id."
    case .controlCharacterForXML: "Schrijf naar .json of .csv."
    case .quoteForPajek, .oddWeightForPajek, .emptyID: "Schrijf naar .json of .graphml."
    }
  }

  func note(_ kind: ImportNote.Kind, count: Int, line: Int) -> String {
    "\(words(for: kind)) (\(count)×, eerst op regel \(line))"
  }

  private func words(for kind: ImportNote.Kind) -> String {
    switch kind {
    case .nestedValue: "weggelaten: lijsten of records onder een eigenschap"
    case .directionUnknown:
      "het bestand zegt niet of banden een richting hebben; gelezen zonder richting"
    case .directionBlank:
      "banden waarvan het bestand niet zegt of ze een richting hebben, gelezen zoals de andere"
    case .firstLineIsHeading:
      "de eerste regel is gelezen als kopregel, want wat daar staat komt verder niet voor; is het een "
        + "band, zet er dan een regel source,target boven"
    case .moreNetworks: "weggelaten: nog een netwerk in dit bestand; alleen het eerste is gelezen"
    case .sameName: "een tweede eigenschap met dezelfde naam, die haar id achter de naam kreeg"
    case .mixedDirections:
      "banden met en zonder richting door elkaar; die zonder zijn in beide richtingen gelezen"
    case .ports: "weggelaten: poorten van banden"
    case .hyperTies: "weggelaten: banden tussen meer dan twee knopen"
    case .nestedNodes: "knopen binnen knopen zijn naast elkaar gelezen"
    case .undeclaredAttribute:
      "weggelaten: waarden van een eigenschap die het bestand niet aankondigt"
    case .times: "weggelaten: tijden waarin een knoop of band bestaat"
    case .unknownPart: "weggelaten: onderdelen die Kring niet kent"
    case .windowsText: "het bestand is geen UTF-8; gelezen als Windows-1252"
    }
  }
}
