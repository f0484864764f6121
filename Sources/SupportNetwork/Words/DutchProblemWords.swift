/// Problems in Dutch.
struct DutchProblemWords: ProblemWords {
  func summary(of fault: CaseFault) -> String {
    switch fault {
    case .unknown(let record, let id, _):
      "Er is geen \(name(of: record)) \(id.isPlainIdentifier ? id : "met dit id")."
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
    case .dangerInRole(let id, let role, let danger):
      "\(id) \(name(of: role)). Dat kan niet: \(reason(of: danger))."
    case .doubtInRole(let id, let role, let danger):
      "\(id) \(name(of: role)), terwijl er dit is: \(reason(of: danger))."
    case .deceasedInRole(let id, let role):
      "\(id) \(name(of: role)), en is overleden."
    case .minorInRole(let id, let role):
      "\(id) \(name(of: role)), en is minderjarig."
    case .allowedByOther(let id, let person, _):
      "\(id) kan het contact van \(person) niet toestaan."
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
    case .agreedNotProviding(let id, let agreement, let need, _):
      "Afspraak \(agreement) geldt op dit moment: \(id) helpt bij \(need). Hier staat iets anders."
    case .providingNotAgreed(let id, let agreement, let need):
      "\(id) helpt hier bij \(need), maar afspraak \(agreement) daarover geldt op dit moment niet."
    case .notForNetwork(let id, let need):
      "\(need) is alleen voor professionals, en \(id) is geen professional."
    case .mentorByProfession:
      "Een JIM is iemand uit het eigen netwerk, en deze behoefte is alleen voor professionals."
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
    case .nameSpelled(let id), .nameInNote(let id), .nameInLabel(let id, _):
      "Deze tekst noemt de naam van \(id), van wie geen toestemming is."
    case .addressTold(let id, _):
      "Het adres van \(id) is geheim, en dit kan verraden waar het is."
    case .bareIdentifier(let id):
      "In deze tekst staat \(id) zonder accolades, en dat wordt zo gedrukt."
    case .consentNeeded(let id):
      "\(id) is geen gezinslid en geen beroepskracht: zonder toestemming staat de naam nergens."
    case .nameInIdentifier:
      "Dit id is de naam van iemand van wie geen toestemming is."
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
    case .dangerInRole(let id, let role, _):
      takeOut(id, of: role)
        + (role.isTrust
          ? ""
          : " Is dit contact afgesproken? Zet het bij \(id) onder allowedContacts, met wie het "
            + "afsprak (agreedBy) en wanneer (on).")
    case .doubtInRole:
      "Bespreek of dit nu past, en wie het anders kan doen."
    case .deceasedInRole(let id, let role):
      takeOut(id, of: role)
    case .minorInRole(let id, .standIn):
      "Zet een volwassene naast \(id)."
    case .minorInRole(let id, let role):
      takeOut(id, of: role)
    case .allowedByOther(_, _, let setters):
      setters.isEmpty
        ? "Noem een professional van deze zaak."
        : "Noem wie de voorwaarde stelde: \(setters.map(\.rawValue).joined(separator: " of "))."
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
    case .agreedNotProviding(let id, let agreement, _, let isMember):
      "Zet \(id) bij providers\(isMember ? "" : ", en bij members van dit moment"). Geldt de afspraak "
        + "niet meer, zet dan until bij \(agreement). Kwam er niets van, zet dan bij "
        + "agreementReviews: agreement: \(agreement), status: notDone."
    case .providingNotAgreed(let id, let agreement, _):
      "Geldt de afspraak toch, verbeter dan from en until van \(agreement), of wat bij "
        + "agreementReviews staat. Helpt \(id) niet meer, haal \(id) hier dan weg."
    case .notForNetwork(let id, let need):
      "Noem wie het als werk doet in plaats van \(id), of haal professionalsOnly weg bij \(need)."
    case .mentorByProfession:
      "Haal jimFor of professionalsOnly weg."
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
    case .nameSpelled(let id), .nameInNote(let id):
      "Schrijf {\(id)} in plaats van de naam. Is het hier geen naam, zet de woorden eromheen dan bij "
        + "case: notNames."
    case .addressTold(_, let teller):
      switch teller {
      case .distance: "Laat de afstand weg."
      case .neighbourhood: "Laat de wijk weg."
      case .household: "Geef dit huishouden geen naam."
      case .organisation: "Laat de organisatie weg, of noem alleen wat het is."
      case .text: "Schrijf het zonder plaats, straat of adres."
      }
    case .bareIdentifier(let id):
      "Schrijf {\(id)}."
    case .consentNeeded:
      "Vraag het, en schrijf toBeNamed: given of refused. Zolang het niet gevraagd is: notAsked."
    case .nameInIdentifier:
      "Neem een id zonder naam, zoals LV-0001 of P05."
    case .nameInLabel(let id, let kind):
      "Schrijf \(instead(of: kind)); een verwijzing als {\(id)} kan hier niet. Heet een ander zo, "
        + "of is het hier geen naam, zet de woorden dan bij case: notNames."
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

  private func takeOut(_ id: Person.ID, of role: PlanRole) -> String {
    role.isText
      ? "Haal {\(id)} uit deze tekst, en schrijf wie het wel doet."
      : "Haal \(id) hier weg en kies een ander."
  }

  private func reason(of danger: Danger) -> String {
    let flags = danger.flags.isEmpty ? [] : ["markering \(danger.flags.words)"]
    let conditions = danger.conditions.isEmpty ? [] : ["voorwaarde \(danger.conditions.words)"]
    return (flags + conditions).joined(separator: " en ")
  }

  private func name(of role: PlanRole) -> String {
    switch role {
    case .director: "voert hier de regie"
    case .supporter: "is hier iemand op wie het gezin steunt"
    case .present: "is er hier bij, samen met het gezin"
    case .firstCall: "wordt hier het eerst gebeld"
    case .planB: "staat hier in plan B"
    case .ownAction: "staat hier in wat het gezin zelf doet"
    case .lookBackCaller: "roept hier iedereen bij elkaar"
    case .actionTeam: "zit hier in het actieteam"
    case .named: "is hier genoemd om te vragen"
    case .conditionSetter: "stelde hier een voorwaarde"
    case .watcher: "let hier op een voorwaarde"
    case .contactAgreer: "staat hier contact toe"
    case .agreement: "doet hier een afspraak"
    case .agreementText: "staat hier in een afspraak"
    case .standIn: "valt hier in"
    case .provider: "helpt hier bij een behoefte"
    case .asked: "is hier gevraagd"
    case .asker: "vraagt hier iemand om hulp"
    case .respondent: "vertelt hier mee, samen met het gezin"
    case .interviewer: "vraagt hier het gezin uit"
    case .aftercare: "doet hier de nazorg"
    case .aftercareBackup: "valt hier in bij de nazorg"
    case .aftercareText: "staat hier bij de nazorg"
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
