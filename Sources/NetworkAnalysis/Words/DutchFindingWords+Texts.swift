extension DutchFindingWords {
  func text(of name: FindingName) -> FindingText {
    switch name {
    case .size:
      FindingText(
        title: "Mensen in het netwerk",
        meaning: "Hoeveel mensen er nu rond het gezin staan, met de professionals.",
        formula: "de mensen buiten het gezin; een slapend contact telt mee, een contact van "
          + "vroeger of misschien later niet",
        bounds: "Altijd bekend.",
        doesNotSay: "Meer mensen is niet vanzelf beter, en mensen vergeten er altijd een paar.")
    case .informalSize:
      FindingText(
        title: "Mensen in het eigen netwerk",
        meaning: "Hoeveel mensen er rond het gezin staan die geen professional zijn.",
        formula: "de mensen in het netwerk zonder de professionals",
        bounds: "Altijd bekend.",
        doesNotSay: "Het aantal zegt niet wat mensen kunnen of willen doen.")
    case .professionals:
      FindingText(
        title: "Professionals",
        meaning: "Hoeveel professionals er rond het gezin staan.",
        formula: nil,
        bounds: "Altijd bekend.",
        doesNotSay: "Minder professionals is niet vanzelf een vooruitgang.")
    case .kin:
      FindingText(
        title: "Familie buiten het gezin",
        meaning: "Hoeveel familieleden er buiten het gezin in het netwerk staan.",
        formula: "het aantal mensen met leefkring familie",
        bounds: "Altijd bekend.",
        doesNotSay: "Familie is niet vanzelf dichtbij of steunend.")
    case .kinShareOfInformal:
      FindingText(
        title: "Deel familie in het eigen netwerk",
        meaning: "Welk deel van het eigen netwerk familie is.",
        formula: "familie / n_i",
        bounds: "Altijd bekend; zonder eigen netwerk is er geen uitkomst.",
        doesNotSay: "Er is geen beste deel; veel familie zegt niets over vrienden.")
    case .professionalShare:
      FindingText(
        title: "Deel professionals",
        meaning: "Welk deel van de mensen rond het gezin professional is.",
        formula: nil,
        bounds: "Altijd bekend; zonder mensen in het netwerk is er geen uitkomst.",
        doesNotSay: "Het deel zegt niet hoeveel hulp nodig is, en is geen doel op zich.")
    case .ties:
      FindingText(
        title: "Banden van het gezin",
        meaning: "Hoeveel banden gezinsleden noemen met mensen buiten het gezin.",
        formula: "het aantal paren van een gezinslid en iemand uit het netwerk die nu tellen",
        bounds: "Altijd bekend: een band die niemand noemde, telt niet.",
        doesNotSay: "Het aantal zegt niets over wat een band waard is.")
    case .conflictTies:
      FindingText(
        title: "Banden met ruzie",
        meaning: "Hoeveel banden van gezinsleden met mensen uit het netwerk ruzie zijn.",
        formula: "het aantal banden van het gezin waarvan het contact ruzie is",
        bounds: "Is niet bekend hoe het contact is, dan telt laagste geen ruzie en hoogste ruzie.",
        doesNotSay: "Ruzie wordt nergens van afgetrokken; de steun die iemand geeft blijft staan.")
    case .alterTies:
      FindingText(
        title: "Banden tussen mensen in het netwerk",
        meaning: "Hoeveel paren van mensen in het netwerk elkaar kennen zonder ruzie.",
        formula: "het aantal banden tussen mensen buiten het gezin die goed of wisselend zijn",
        bounds: "Wie elkaar kent telt mee, ook als niet bekend is hoe het contact is; laagste "
          + "laat die banden weg.",
        doesNotSay: "Elkaar kennen is nog niet samen helpen.")
    case .conflictAlterTies:
      FindingText(
        title: "Ruzie tussen mensen in het netwerk",
        meaning: "Hoeveel paren van mensen in het netwerk ruzie hebben.",
        formula: "het aantal banden tussen mensen buiten het gezin die ruzie zijn",
        bounds: "Is niet bekend hoe het contact is, dan telt laagste geen ruzie en hoogste ruzie.",
        doesNotSay: "Ruzie wordt nergens van afgetrokken.")
    case .density:
      FindingText(
        title: "Dichtheid",
        meaning: "Welk deel van de mogelijke paren van mensen in het netwerk elkaar kent zonder "
          + "ruzie.",
        formula: "n mensen in het netwerk, m banden tussen hen die geen ruzie zijn",
        bounds: "Wie elkaar kent telt mee, ook als niet bekend is hoe het contact is; laagste "
          + "laat die banden weg. Met minder dan twee mensen is er geen uitkomst.",
        doesNotSay: "Hoger is niet beter: in een dicht netwerk helpt men makkelijk samen, en is "
          + "er minder hulp van buiten.")
    case .effectiveSize:
      FindingText(
        title: "Effectieve omvang",
        meaning: "Hoeveel mensen het gezin bereikt als wie elkaar kent minder telt.",
        formula: "n mensen, m banden tussen hen die geen ruzie zijn",
        bounds: "Laagste telt banden waarvan het contact niet bekend is mee, hoogste laat ze weg. "
          + "Zonder mensen in het netwerk is er geen uitkomst.",
        doesNotSay: "Elkaar kennen is geen gebrek; dit beschrijft alleen overlap.")
    case .efficiency:
      FindingText(
        title: "Efficiëntie",
        meaning: "De effectieve omvang als deel van het aantal mensen.",
        formula: nil,
        bounds: "Als bij de effectieve omvang.",
        doesNotSay: "Een lager getal is geen slechter netwerk.")
    case .constraint:
      FindingText(
        title: "Beperking",
        meaning: "Hoe sterk de banden van het gezin bij dezelfde mensen uitkomen.",
        formula: "q over wie j kent zonder ruzie, t_q het aantal mensen in het netwerk dat q zo "
          + "kent",
        bounds: "Wie elkaar kent telt mee, ook als niet bekend is hoe het contact is. Tot en met "
          + "acht zulke banden zijn laagste en hoogste over elke invulling bepaald; daarboven is "
          + "het een ruimere grens waar elke invulling in valt. Zonder mensen is er geen "
          + "uitkomst.",
        doesNotSay: "Een hoog getal is geen fout van iemand, en kan boven 1 uitkomen.")
    case .informalComponents:
      FindingText(
        title: "Groepen in het eigen netwerk",
        meaning: "In welke groepen het eigen netwerk uiteenvalt als het gezin wordt weggedacht.",
        formula: "de grootte van elke groep mensen die elkaar direct of via anderen kennen zonder "
          + "ruzie, de grootste eerst",
        bounds: "Wie elkaar kent telt mee, ook als niet bekend is hoe het contact is; laagste is "
          + "de verdeling zonder die banden, met de meeste groepen.",
        doesNotSay: "Losse groepen zijn niet slecht: ze brengen verschillende hulp.")
    case .circles:
      FindingText(
        title: "Mensen per cirkel",
        meaning: "Hoeveel mensen in de binnenste, middelste en buitenste cirkel staan.",
        formula: "ieder mens één keer, in de dichtste cirkel waarin een gezinslid hem of haar "
          + "plaatst",
        bounds: "De uitkomst laat weg wie niemand plaatste. Een ontbrekende plaats kan elke "
          + "cirkel zijn; laagste en hoogste gelden per cirkel.",
        doesNotSay: "Dichtbij staan is niet hetzelfde als helpen.")
    case .meanCloseness:
      FindingText(
        title: "Gemiddelde nabijheid",
        meaning: "Hoe dichtbij mensen gemiddeld staan voor het gezinslid dat het dichtst bij hen "
          + "is.",
        formula: "het gemiddelde over de mensen van de hoogste nabijheid die een gezinslid noemt",
        bounds: "De uitkomst laat weg van wie geen nabijheid bekend is. Een ontbrekende nabijheid "
          + "kan 1 tot 5 zijn. Zonder mensen in het netwerk is er geen uitkomst.",
        doesNotSay: "De stappen hebben een volgorde, geen maat: het gemiddelde is een "
          + "rekenafspraak.")
    case .strongInformalTies:
      FindingText(
        title: "Sterke banden in het eigen netwerk",
        meaning: "Met hoeveel mensen uit het eigen netwerk een gezinslid een sterke band heeft.",
        formula: "het aantal mensen uit het eigen netwerk met ten minste één band met nabijheid 4 "
          + "of 5 die geen ruzie is; ieder mens telt één keer",
        bounds: "Een ontbrekende nabijheid kan 1 tot 5 zijn; een contact waarvan niet bekend is "
          + "hoe het is, kan ruzie zijn of niet.",
        doesNotSay: "De grens van 4 is een afspraak. Een minder sterke band kan veel waard zijn.")
    case .informalSupporters:
      FindingText(
        title: "Mensen die steun geven",
        meaning: "Van hoeveel mensen uit het eigen netwerk het gezin steun krijgt.",
        formula: "het aantal mensen uit het eigen netwerk van wie een gezinslid ten minste één "
          + "soort steun krijgt, ook als er ruzie is",
        bounds: "Is niet bekend of iemand steun geeft, dan telt laagste geen steun en hoogste wel.",
        doesNotSay: "Het zegt niet of de steun genoeg is, of past.")
    case .multiplexity:
      FindingText(
        title: "Soorten steun per steungever",
        meaning: "Hoeveel soorten steun iemand uit het eigen netwerk die steun geeft, gemiddeld "
          + "geeft.",
        formula: "het gemiddelde, over wie steun geeft, van het aantal verschillende soorten over "
          + "alle banden met het gezin",
        bounds: "De uitkomst telt de soorten die genoemd zijn. Een ontbrekend antwoord kan geen, "
          + "één of alle vijf soorten zijn. Geeft niemand steun, dan is er geen uitkomst.",
        doesNotSay: "Wie één soort steun geeft, kan juist daarin onmisbaar zijn.")
    case .multiplexSupporters:
      FindingText(
        title: "Mensen met meer soorten steun",
        meaning: "Hoeveel mensen uit het eigen netwerk twee of meer soorten steun geven.",
        formula: "het aantal mensen uit het eigen netwerk met ten minste twee verschillende "
          + "soorten",
        bounds: "Is niet bekend welke steun iemand geeft, dan telt hoogste twee soorten of meer.",
        doesNotSay: "Meer soorten is niet meer steun.")
    case .reciprocalSupporters:
      FindingText(
        title: "Steun over en weer",
        meaning: "Met hoeveel mensen die steun geven de steun over en weer gaat.",
        formula: "het aantal mensen die steun geven en met wie op ten minste één band de steun "
          + "wederkerig is; waar dat niet gevraagd is, volgt het uit wat het gezin krijgt en "
          + "geeft",
        bounds: "Is wederkerigheid of steun niet bekend, dan telt laagste nee en hoogste ja.",
        doesNotSay: "Het is het beeld van het gezin alleen. Steun die één kant op gaat is niet "
          + "minder.")
    case .needs:
      FindingText(
        title: "Behoeften",
        meaning: "Hoeveel dingen er voor dit gezin gedaan moeten worden.",
        formula: "het aantal behoeften in het plan",
        bounds: "Altijd bekend.",
        doesNotSay: "Behoeften verschillen in gewicht; het aantal zegt niet hoe zwaar het is.")
    case .needsWithInformalProvider:
      FindingText(
        title: "Behoeften met iemand uit het eigen netwerk",
        meaning: "Voor hoeveel behoeften ten minste één mens uit het eigen netwerk iets doet.",
        formula: "het aantal behoeften met ten minste één helper die geen gezinslid en geen "
          + "professional is",
        bounds: anybody,
        doesNotSay: "Het zegt niet dat het netwerk het alleen kan of moet doen.")
    case .needsMeetingTarget:
      FindingText(
        title: "Behoeften die geregeld zijn",
        meaning: "Voor hoeveel behoeften er zo veel mensen uit het eigen netwerk zijn als de "
          + "familie wil.",
        formula: "het aantal behoeften met ten minste het gewenste aantal helpers uit het eigen "
          + "netwerk",
        bounds: anybody,
        doesNotSay: "Het is geen oordeel dat het netwerk toereikend is; de familie koos het "
          + "aantal.")
    case .needsWithBackup:
      FindingText(
        title: "Behoeften met achtervang",
        meaning: "Voor hoeveel behoeften twee of meer mensen uit het eigen netwerk iets doen.",
        formula: "het aantal behoeften met ten minste twee helpers uit het eigen netwerk",
        bounds: anybody,
        doesNotSay: "Het zegt niet of zij het op hetzelfde moment kunnen overnemen.")
    case .needsOnlyProfessional:
      FindingText(
        title: "Behoeften met alleen professionals",
        meaning: "Voor welke behoeften alleen professionals iets doen.",
        formula: "de behoeften met een of meer professionals, zonder gezinslid en zonder iemand "
          + "uit het eigen netwerk",
        bounds: anybody + " Laagste noemt wat zeker is, hoogste wat kan.",
        doesNotSay: "Sommige dingen horen bij een professional.")
    case .needsUncovered:
      FindingText(
        title: "Behoeften zonder iemand",
        meaning: "Voor welke behoeften nog niemand iets doet.",
        formula: "de behoeften zonder gezinslid, iemand uit het eigen netwerk of professional",
        bounds: anybody + " Laagste noemt wat zeker is, hoogste wat kan.",
        doesNotSay: "Het zegt niet dat niemand wil; misschien is het nog niet gevraagd.")
    case .assignments:
      FindingText(
        title: "Taken in het eigen netwerk",
        meaning: "Hoeveel taken mensen uit het eigen netwerk samen hebben.",
        formula: "de som over de behoeften van het aantal helpers uit het eigen netwerk",
        bounds: "Is niet bekend wie iets doet, dan telt laagste niemand en hoogste iedereen uit "
          + "het eigen netwerk.",
        doesNotSay: "Taken verschillen in gewicht.")
    case .topProvider:
      FindingText(
        title: "Wie de meeste taken heeft",
        meaning: "Wie uit het eigen netwerk voor de meeste behoeften iets doet, en welk deel dat "
          + "is.",
        formula: "het grootste aantal behoeften van één mens, en dat gedeeld door alle taken",
        bounds: "Is niet bekend wie iets doet, dan kan dat ieder uit het eigen netwerk zijn: "
          + "laagste en hoogste gelden per getal, en noemen wie zeker en wie misschien voorop "
          + "staat. Heeft niemand een taak, dan is er geen uitkomst.",
        doesNotSay: "Veel doen is geen fout; het zegt wie ontzien kan worden.")
    case .withoutOnePerson:
      FindingText(
        title: "Als één mens wegvalt",
        meaning: "Bij wiens wegvallen de minste behoeften nog iemand uit het eigen netwerk hebben.",
        formula: "voor ieder die iets doet: het aantal behoeften dat zonder hem of haar nog een "
          + "helper uit het eigen netwerk heeft; het kleinste aantal, en bij wie dat zo is",
        bounds: "Is niet bekend wie iets doet, dan kan dat ieder uit het eigen netwerk zijn; "
          + "laagste en hoogste noemen wie dat zeker en wie dat misschien is. Doet niemand iets, "
          + "dan is er geen uitkomst.",
        doesNotSay: "Het voorspelt niet dat iemand wegvalt.")
    case .informalHoursPerWeek:
      FindingText(
        title: "Uren van het eigen netwerk",
        meaning: "Hoeveel uren per week mensen uit het eigen netwerk samen geven.",
        formula: "de som van de uren per week van wie geen professional is",
        bounds: "De uitkomst telt de uren die genoemd zijn. Ontbrekende uren liggen tussen 0 en "
          + "wat iemand hooguit wil geven; is dat ook niet bekend, dan is er geen hoogste.",
        doesNotSay: "Uren zeggen niet hoe zwaar of hoe waardevol het is.")
    case .largestHours:
      FindingText(
        title: "Wie de meeste uren geeft",
        meaning: "Wie uit het eigen netwerk de meeste uren per week geeft, en welk deel dat is.",
        formula: "de meeste uren van één mens, en die gedeeld door alle uren van het eigen netwerk",
        bounds: "Ontbrekende uren liggen tussen 0 en wat iemand hooguit wil geven; is dat ook "
          + "niet bekend, dan is er geen hoogste. Geeft niemand uren, dan is er geen uitkomst.",
        doesNotSay: "Veel geven is geen fout; het zegt wie ontzien kan worden.")
    case .aboveOwnMaximum:
      FindingText(
        title: "Meer uren dan iemand wil",
        meaning: "Wie uit het eigen netwerk meer uren per week geeft dan hij of zij wil.",
        formula: "wie meer uren per week geeft dan het eigen maximum",
        bounds: "Zijn de uren of het maximum niet bekend, dan telt laagste die mensen niet mee, "
          + "en hoogste wel.",
        doesNotSay: "Het zegt niet dat iemand moet stoppen.")
    case .overburdened:
      FindingText(
        title: "Overbelast",
        meaning: "Wie uit het eigen netwerk volgens de vragenlijst overbelast is.",
        formula: "wie 7 of meer scoort op de Caregiver Strain Index (0 tot 13)",
        bounds: "Wie de lijst niet invulde, telt bij laagste niet mee, en bij hoogste wel.",
        doesNotSay: "Een score is een aanleiding om te praten, geen diagnose.")
    }
  }

  private var anybody: String {
    "Is niet bekend wie iets doet, dan kan dat niemand zijn of wie dan ook uit het netwerk."
  }
}
