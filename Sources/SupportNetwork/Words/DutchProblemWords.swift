/// Problems in Dutch.
struct DutchProblemWords: ProblemWords {
  func summary(of fault: CaseFault) -> String {
    switch fault {
    case .unknown(let record, let id, _):
      "Er is geen \(name(of: record)) \(id)."
    case .twice(let what):
      "\(what) staat hier twee keer."
    case .badIdentifier:
      "Dit kan geen id zijn."
    case .duplicateID(let id):
      "Het id \(id) is al gebruikt."
    case .duplicateIDInList(let id, let number):
      "\(id) staat ook bij nummer \(number) van deze lijst."
    case .noDirector:
      "Deze zaak heeft geen regisseur."
    case .noFocalHousehold(let households):
      "Er zijn \(households) huishoudens; niet duidelijk is over welk het plan gaat."
    case .insideHousehold(let id, let household):
      "\(id) woont in huishouden \(household), maar staat in een andere leefkring."
    case .outsideHousehold(let id, let household):
      "\(id) woont niet in huishouden \(household)."
    case .ownAncestor(let id):
      "\(id) is volgens deze ouders een voorouder van zichzelf."
    case .notAPair:
      "Hier horen precies twee personen te staan."
    case .selfTie(let id):
      "\(id) heeft hier een band met zichzelf."
    case .targetTooLow:
      "Het doel van een behoefte is minstens 1 helper."
    case .mentorForOutsider(let id):
      "\(id) hoort niet bij het huishouden, en zoekt hier een JIM."
    case .safetySetByFamily(let id):
      "\(id) is geen professional; een veiligheidsvoorwaarde komt van buiten de familie."
    case .datesReversed(let later, let earlier):
      "\(later) ligt voor het begin, \(earlier)."
    case .memberOfHousehold(let id):
      "\(id) hoort bij het huishouden zelf."
    case .notInNetwork(let id):
      "\(id) staat op dit moment niet in het netwerk."
    case .tieFromOutside(let id):
      "\(id) hoort niet bij het huishouden, en vertelt hier over een band."
    case .minorProvides(let id):
      "\(id) is minderjarig en geeft hier steun."
    case .provisionMissing(let need):
      "Bij behoefte \(need) staat niet wie het doet."
    case .satisfactionOutOfRange(let score):
      "\(score) ligt niet tussen 1 en 5."
    case .sameDay(let id, let earlier):
      "\(id) en \(earlier) zijn op dezelfde dag."
    case .numberOutOfRange(let low, let high):
      "Dit is geen getal tussen \(low) en \(high)."
    case .emptyText:
      "Deze tekst is leeg."
    case .longText(let most):
      "Deze tekst is langer dan \(most) tekens."
    case .controlCharacter:
      "In deze tekst staat een onzichtbaar stuurteken."
    case .nameSpelled(let id), .nameInLabel(let id, _):
      "Deze tekst noemt de naam van \(id), van wie geen toestemming is."
    case .agesReversed:
      "Het oudste kind is jonger dan het jongste."
    case .distanceOfNoPair:
      "Een afstand ligt tussen twee wijken."
    case .badLanguage:
      "Een taal staat hier als code van twee of drie kleine letters."
    case .emptyList:
      "Deze lijst is leeg; zo past er nooit iets."
    case .tooMany(let most):
      "Er staan hier meer dan \(most)."
    }
  }

  func remedy(for fault: CaseFault) -> String {
    switch fault {
    case .unknown(_, _, let near?):
      "Bedoelt u \(near)? Verbeter het hier of voeg het toe."
    case .unknown:
      "Verbeter het hier of voeg het toe."
    case .twice:
      "Laat er één staan."
    case .badIdentifier:
      "Neem 1 tot 40 letters a-z, cijfers, - of _, en geen naam van iemand."
    case .duplicateID:
      "Geef dit onderdeel een eigen id."
    case .duplicateIDInList:
      "Geef ieder een eigen id."
    case .noDirector:
      "Zet bij case: director: het id van wie de regie heeft."
    case .noFocalHousehold:
      "Zet bij case: household: het id van het huishouden."
    case .insideHousehold(let id, _):
      "Zet hier sphere: household, of haal \(id) uit het huishouden."
    case .outsideHousehold(let id, _):
      "Kies een andere sphere, of zet \(id) bij de members van het huishouden."
    case .ownAncestor:
      "Verbeter de ouders."
    case .notAPair:
      "Schrijf twee ids, zoals [P01, P02]."
    case .selfTie:
      "Noem de ander."
    case .targetTooLow:
      "Schrijf hoeveel mensen uit het eigen netwerk de familie hiervoor wil."
    case .mentorForOutsider:
      "Schrijf de jongere van het gezin die een JIM zoekt, of laat het veld weg."
    case .safetySetByFamily:
      "Noem wie de voorwaarde stelde, of maak er een afspraak van."
    case .datesReversed:
      "Verbeter een van de twee datums."
    case .memberOfHousehold:
      "Haal deze regel weg."
    case .notInNetwork(let id):
      "Zet \(id) bij members van dit moment, of haal dit weg."
    case .tieFromOutside:
      "Een band begint bij een gezinslid; banden tussen anderen staan bij alterTies."
    case .minorProvides:
      "Bespreek of dit past bij de leeftijd, en wie kan helpen."
    case .provisionMissing(let need):
      "Voeg toe: need: \(need) met providers: [] voor niemand, of notAsked."
    case .satisfactionOutOfRange:
      "Schrijf 1, 2, 3, 4 of 5."
    case .sameDay:
      "Verbeter een van de twee dagen."
    case .numberOutOfRange:
      "Verbeter het getal, of geef aan waarom er geen antwoord is."
    case .emptyText:
      "Schrijf iets, of laat het veld weg."
    case .longText:
      "Maak de tekst korter."
    case .controlCharacter:
      "Typ de tekst opnieuw."
    case .nameSpelled(let id):
      "Schrijf {\(id)} in plaats van de naam."
    case .nameInLabel(let id, let kind):
      "Schrijf \(instead(of: kind)); een verwijzing als {\(id)} kan hier niet. Is het een ander die "
        + "zo heet, laat het dan staan."
    case .agesReversed:
      "Zet de laagste leeftijd bij youngest en de hoogste bij oldest."
    case .distanceOfNoPair:
      "Noem er twee, of twee keer dezelfde voor de afstand binnen een wijk."
    case .badLanguage:
      "Schrijf bijvoorbeeld nl, ar, tr of pl (ISO 639)."
    case .emptyList(let example):
      "Vul ten minste één in, zoals [\(example)]."
    case .tooMany:
      "Verdeel ze over meer bestanden, bijvoorbeeld per gebied."
    }
  }

  private func name(of record: CaseFault.Record) -> String {
    switch record {
    case .person: "persoon"
    case .household: "huishouden"
    case .organisation: "organisatie"
    case .need: "behoefte"
    case .goal: "doel"
    case .agreement: "afspraak"
    case .moment: "moment"
    case .request: "vraag"
    case .offer: "aanbod"
    }
  }

  private func instead(of kind: Label.Kind) -> String {
    switch kind {
    case .family: "de achternaam van iemand die genoemd mag worden"
    case .municipality: "alleen de gemeente"
    case .neighbourhood: "alleen de wijk"
    case .programme: "alleen het programma"
    case .dailyName: "een roepnaam zonder de naam van een ander"
    case .organisation: "wat het is, zoals huisarts of school"
    case .instrument: "alleen het instrument"
    }
  }
}
