struct DutchMatchWords: MatchWords {
  let familiesDecide =
    "Dit is een voorstel aan de coördinator. Mensen beslissen: beide gezinnen leren elkaar eerst "
    + "kennen en zeggen dan ja of nee. Een reden hoeft niet."

  func obstacle(_ rule: MatchRule) -> String {
    switch rule {
    case .certificateMissing: "geen VOG bekend"
    case .trialNotAccepted: "geen ja tegen een proefperiode"
    case .kindNotOffered: "dit wordt niet aangeboden"
    case .noSharedDayPart: "geen gedeeld dagdeel"
    case .ageOutOfRange: "de leeftijd past niet"
    case .tooManyChildren: "te veel kinderen"
    case .distanceUnknown: "de afstand is niet ingevuld"
    case .tooFar: "te ver"
    case .travelTooLong: "te lang onderweg"
    case .animalNotPossible: "een dier in huis"
    case .languageNotSpoken: "de gevraagde taal niet"
    case .sleepoverNotOffered: "logeren kan niet"
    case .personalRelation: "zij kennen elkaar"
    case .refusedBefore: "eerder nee gezegd"
    }
  }

  func meaning(of rule: MatchRule) -> String {
    switch rule {
    case .certificateMissing: "Van het aanbod is bekend dat er een VOG is."
    case .trialNotAccepted: "Beiden zeiden ja tegen beginnen met een proefperiode."
    case .kindNotOffered: "Wat gevraagd wordt, wordt aangeboden."
    case .noSharedDayPart:
      "Ten minste één dagdeel past beiden; een hele dag telt als drie dagdelen."
    case .ageOutOfRange: "Elk kind heeft een leeftijd die welkom is."
    case .tooManyChildren: "Er komen niet meer kinderen dan welkom zijn."
    case .distanceUnknown:
      "De afstand staat bij het paar of bij de twee wijken; onbekend is niet dichtbij."
    case .tooFar: "De afstand is voor beiden niet te groot."
    case .travelTooLong:
      "De reis duurt niet langer dan het gezin kan: de ingevulde tijd, of anders \(byBicycle) "
        + "minuten per kilometer op de fiets en \(byCar) met een auto van een van beiden."
    case .animalNotPossible: "Er is geen dier in huis dat er niet mag zijn, zoals bij een allergie."
    case .languageNotSpoken:
      "Vraagt het gezin zelf om een taal, dan wordt er een van de gevraagde gesproken."
    case .sleepoverNotOffered: "Zouden de kinderen blijven slapen, dan kan dat."
    case .personalRelation: "Zij kennen elkaar niet zo dat vertrouwelijkheid in het gedrang komt."
    case .refusedBefore:
      "Geen van beiden zei eerder nee tegen deze koppeling; een reden hoeft niet."
    }
  }

  func situation(_ situation: MatchSituation) -> String {
    switch situation {
    case .certificateIsThere: "er is een VOG"
    case .noCertificate: "er is geen VOG"
    case .certificateNotAskedFor: "naar de VOG is niet gevraagd"
    case .bothSaidYes: "beiden zeiden ja"
    case .familyWantsNoTrial: "het vraaggezin wil niet"
    case .offerNotAskedForTrial: "het aanbod is niet gevraagd"
    case .partOfDayForPartOfDay: "een dagdeel en een dagdeel"
    case .homeworkForPartOfDay: "huiswerk en een dagdeel"
    case .saturdayAndSaturdayMorning: "zaterdag en zaterdagochtend"
    case .saturdayAndWednesday: "zaterdag en woensdag"
    case .saturdayAfternoonAndMorning: "zaterdagmiddag en zaterdagochtend"
    case .age12Of4To12: "12 jaar, welkom 4 tot en met 12"
    case .ages2And8Of4To12: "2 en 8 jaar, welkom 4 tot en met 12"
    case .twoChildrenOfTwo: "2 kinderen, hooguit 2"
    case .threeChildrenOfTwo: "3 kinderen, hooguit 2"
    case .sameStreet: "0 km: in dezelfde straat"
    case .distanceNotFilledIn: "niemand vulde de afstand in"
    case .fiveKmOfFive: "5 km, hooguit 5"
    case .moreThanFiveKmOfFive: "5,1 km, hooguit 5"
    case .threeKmOfTwo: "3 km, en het aanbod wil hooguit 2"
    case .fiveKmByBicycleIn20: "5 km op de fiets, hooguit 20 minuten"
    case .fiveKmByBicycleIn15: "5 km op de fiets, hooguit 15 minuten"
    case .fiveKmByCarIn15: "dezelfde 5 km, en het steungezin haalt met de auto"
    case .allergyToCatsAndDog: "kattenallergie en een hond"
    case .allergyToCatsAndCat: "kattenallergie en een kat"
    case .noLanguageAskedFor: "geen wens"
    case .arabicOrEnglishAndEnglish: "Arabisch of Engels, en Engels"
    case .arabicAndNotTold: "Arabisch, en niet bekend wat zij spreken"
    case .sleepoverNotAskedFor: "niet gevraagd, wel mogelijk"
    case .sleepoverNotPossible: "gevraagd en niet mogelijk"
    case .strangers: "zij kennen elkaar niet"
    case .colleagues: "zij zijn collega's"
    case .notProposedBefore: "nog niet voorgesteld"
    case .oneSaidNo: "een van beiden zei nee"
    }
  }

  private var byBicycle: Int { MatchRule.minutesPerKilometre.bicycle }
  private var byCar: Int { MatchRule.minutesPerKilometre.car }
}
