import SupportNetwork

struct DutchGateWords: GateWords {
  let peopleDecide =
    "Mensen beslissen. Dit zijn mogelijkheden om over te praten. Het gezin kiest wie het vraagt, "
    + "en iedereen mag nee zeggen."
  let familyChoosesTeam =
    "Dit is een voorstel om over te praten. Mensen beslissen: de familie kiest wie zij vraagt, "
    + "en wie gevraagd wordt mag nee zeggen."

  func rule(of gate: GateCode) -> String {
    switch gate {
    case .safetyFlag: "Er is een reden rond veiligheid. Welke, staat alleen in het dossier."
    case .noContactAgreement: "Er is afgesproken dat er geen contact is, of alleen na afspraak."
    case .secretAddress:
      "Wie een geheim adres heeft, wordt nooit gevraagd voor iets met wie dat adres niet mag weten."
    case .consentToAskRefused: "Deze persoon wil niet gevraagd worden, of wil dat niet meer."
    case .deceased: "Deze persoon is overleden."
    case .unreachable: "Niemand kan deze persoon bereiken."
    case .minor: "Wie jonger is dan 18, wordt nooit als helper voorgesteld, ook niet als JIM."
    case .isParentOfYouth:
      "Een ouder kan geen JIM zijn van het eigen kind, een stief- of pleegouder ook niet."
    case .inHousehold: "Wie in het gezin woont, is eigen kracht en geen hulp van buiten."
    case .isProfessional: "Wie dit als werk doet, telt niet als eigen netwerk."
    case .notWanted: "Iemand thuis zei hierover: liever niet. Dat hoeft geen reden te hebben."
    case .notKnownToYouth:
      "Een JIM is iemand die de jongere al kent. Hier vertelde de jongere niets over."
    case .vogMissing:
      "Een vrijwilliger of steungezin moet een VOG hebben. Niet bekend is hier niet genoeg."
    case .outOfReach:
      "Wie moet komen als iemand belt, woont hoogstens \(Int(Reach.onCallKm)) km ver."
    case .noPlaceFree: "Dit aanbod is vol."
    case .overCapacity: "Wie al zoveel uren geeft als die hoogstens wil, krijgt er niets bij."
    case .overburdened:
      "Wie \(Burden.overburdenedFrom) of meer scoort op de CSI, is overbelast en krijgt er "
        + "niets bij."
    }
  }

  func said(of gate: GateCode) -> String {
    switch gate {
    case .safetyFlag: "er is een reden rond veiligheid"
    case .noContactAgreement: "er is een afspraak over het contact"
    case .secretAddress: "heeft een geheim adres, en dit geeft contact met wie het niet mag weten"
    case .consentToAskRefused: "wil niet gevraagd worden"
    case .deceased: "is overleden"
    case .unreachable: "is niet te bereiken"
    case .minor: "is jonger dan 18 (een vriend blijft gewoon een vriend)"
    case .isParentOfYouth: "is ouder, en een JIM is nooit een ouder"
    case .inHousehold: "woont zelf in het gezin"
    case .isProfessional: "doet dit als werk, en telt niet als eigen netwerk"
    case .notWanted: "liever niet, zo is thuis gezegd"
    case .notKnownToYouth: "de jongere vertelde hier niets over"
    case .vogMissing: "er is geen VOG bekend, vraag die eerst na"
    case .outOfReach: "woont te ver om te komen als iemand belt"
    case .noPlaceFree: "heeft nu geen plek"
    case .overCapacity: "geeft al zoveel uren als die wil, of meer"
    case .overburdened: "is overbelast"
    }
  }

  func situation(_ situation: GateSituation) -> String {
    switch situation {
    case .noReasonOfSafety: "er is geen reden rond veiligheid"
    case .threatToChild: "er is een dreiging voor een kind"
    case .childIsTorn: "een kind zit klem tussen twee volwassenen"
    case .conditionAboutThem: "er is een voorwaarde voor de veiligheid over deze persoon"
    case .noAgreementAboutContact: "er is geen afspraak over het contact"
    case .byAppointmentOnly: "komt alleen na afspraak"
    case .hidesFromNobodyHere: "heeft een geheim adres, en ontmoet hierbij alleen het gezin"
    case .wouldMeetWhomTheyHideFrom:
      "heeft een geheim adres, en zou iemand ontmoeten over wie een voorwaarde is"
    case .mayBeAsked: "mag gevraagd worden"
    case .consentNotAsked: "niemand vroeg nog of het mag: dat is dan de eerste vraag"
    case .consentRefused: "wil niet gevraagd worden"
    case .consentTakenBack: "trok de toestemming in"
    case .isAlive: "leeft"
    case .hasDied: "overleden, en staat nog bij een taak"
    case .contactSleeps: "contact slaapt, maar is er nog"
    case .whereaboutsUnknown: "niemand weet waar deze persoon is"
    case .is18: "is 18"
    case .ageUnknown: "leeftijd niet bekend: dat is dan een vraag"
    case .is15: "is 15"
    case .isUncle: "is oom van de jongere"
    case .isFatherOfSister: "is vader van een zusje: dat geeft een waarschuwing"
    case .isFatherWithoutAuthority: "is vader van de jongere, zonder gezag"
    case .brotherOnHisOwn: "is een broer die op zichzelf woont"
    case .sisterAtHome: "is een zus die thuis woont"
    case .neighbourAndNurse: "is buurvrouw, en zelf verpleegkundige"
    case .mentorAtSchool: "is mentor op school"
    case .notNamed: "is niet genoemd"
    case .ratherNot: "de jongere zei: liever niet"
    case .inCircleOfYouth: "staat in de cirkel van de jongere"
    case .onlyParentKnows: "alleen een ouder kent deze persoon"
    case .volunteerWithCertificate: "is vrijwilliger met een VOG"
    case .grandmother: "is oma; daar hoort geen VOG bij"
    case .supportParentWithoutCertificate: "is steunouder zonder VOG"
    case .certificateNotLookedAt: "is vrijwilliger; niemand keek naar de VOG"
    case .twelveKmOnCall: "woont 12 km ver, en moet komen als iemand belt"
    case .farAndPhones: "woont 310 km ver, en belt één keer per week"
    case .distanceUnknown: "afstand niet bekend: dat is dan een vraag"
    case .farOnCall: "woont 310 km ver, en moet komen als iemand belt"
    case .twoPlaces: "er zijn 2 plekken"
    case .placesUnknown: "niet bekend of er plek is"
    case .noPlace: "er is geen plek"
    case .givesTwoOfSix: "geeft 2 uur, en wil er hoogstens 6"
    case .ownMaximumUnknown: "het eigen maximum is niet bekend: dat is dan een vraag"
    case .givesEighteenOfTen: "geeft 18 uur, en wil er hoogstens 10"
    case .givesThreeOfThree: "geeft 3 uur, en wil er hoogstens 3"
    case .scoresSix: "scoort 6"
    case .questionsNotFilledIn: "vulde de vragen niet in"
    case .scoresEight: "scoort 8"
    }
  }
}
