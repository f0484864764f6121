import SupportNetwork
public import Telling

extension MatchRule {
  /// What stands in the way, in a few words.
  public var phrase: Phrase {
    switch self {
    case .certificateMissing:
      Phrase(dutch: "geen VOG bekend", english: "no certificate of conduct known")
    case .trialNotAccepted:
      Phrase(dutch: "geen ja tegen een proefperiode", english: "no yes to a trial period")
    case .kindNotOffered:
      Phrase(dutch: "dit wordt niet aangeboden", english: "this is not offered")
    case .noSharedDayPart: Phrase(dutch: "geen gedeeld dagdeel", english: "no shared part of a day")
    case .ageOutOfRange:
      Phrase(dutch: "de leeftijd past niet", english: "the age does not fit")
    case .tooManyChildren: Phrase(dutch: "te veel kinderen", english: "too many children")
    case .distanceUnknown:
      Phrase(dutch: "de afstand is niet ingevuld", english: "the distance is not filled in")
    case .tooFar: Phrase(dutch: "te ver", english: "too far")
    case .travelTooLong: Phrase(dutch: "te lang onderweg", english: "too long on the way")
    case .animalNotPossible: Phrase(dutch: "een dier in huis", english: "an animal in the home")
    case .languageNotSpoken:
      Phrase(dutch: "de gevraagde taal niet", english: "not the language asked for")
    case .sleepoverNotOffered:
      Phrase(dutch: "logeren kan niet", english: "no sleepover possible")
    case .personalRelation:
      Phrase(dutch: "zij kennen elkaar", english: "they know each other")
    case .refusedBefore:
      Phrase(dutch: "eerder nee gezegd", english: "said no before")
    }
  }

  /// What the rule asks, in one sentence.
  public var meaning: Phrase {
    switch self {
    case .certificateMissing:
      Phrase(
        dutch: "Van het aanbod is bekend dat er een VOG is.",
        english: "It is known that the offer has a certificate of conduct (VOG).")
    case .trialNotAccepted:
      Phrase(
        dutch: "Beiden zeiden ja tegen beginnen met een proefperiode.",
        english: "Both said yes to beginning with a trial period.")
    case .kindNotOffered:
      Phrase(dutch: "Wat gevraagd wordt, wordt aangeboden.", english: "What is asked is offered.")
    case .noSharedDayPart:
      Phrase(
        dutch: "Ten minste één dagdeel past beiden; een hele dag telt als drie dagdelen.",
        english: "At least one part of a day suits both; a whole day counts as its three parts.")
    case .ageOutOfRange:
      Phrase(
        dutch: "Elk kind heeft een leeftijd die welkom is.",
        english: "Every child has an age that is welcome.")
    case .tooManyChildren:
      Phrase(
        dutch: "Er komen niet meer kinderen dan welkom zijn.",
        english: "There are no more children than are welcome.")
    case .distanceUnknown:
      Phrase(
        dutch: "De afstand staat bij het paar of bij de twee wijken; onbekend is niet dichtbij.",
        english: "The distance stands with the pair or with the two neighbourhoods; unknown is not "
          + "near.")
    case .tooFar:
      Phrase(
        dutch: "De afstand is voor beiden niet te groot.",
        english: "The distance is not too large for either.")
    case .travelTooLong:
      Phrase(
        dutch:
          "De reis duurt niet langer dan het gezin kan: de ingevulde tijd, of anders 4 minuten "
          + "per kilometer op de fiets en 2 met een auto van een van beiden.",
        english:
          "The way takes no longer than the family can: the time that was filled in, or else "
          + "4 minutes for a kilometre by bicycle and 2 if either has a car.")
    case .animalNotPossible:
      Phrase(
        dutch: "Er is geen dier in huis dat er niet mag zijn, zoals bij een allergie.",
        english: "No animal is there that must not be there, as with an allergy.")
    case .languageNotSpoken:
      Phrase(
        dutch: "Vraagt het gezin zelf om een taal, dan wordt er een van de gevraagde gesproken.",
        english: "If the family itself asks for a language, one of those asked for is spoken.")
    case .sleepoverNotOffered:
      Phrase(
        dutch: "Zouden de kinderen blijven slapen, dan kan dat.",
        english: "If the children would stay for the night, that is possible.")
    case .personalRelation:
      Phrase(
        dutch: "Zij kennen elkaar niet zo dat vertrouwelijkheid in het gedrang komt.",
        english: "They do not know each other in a way that breaks confidentiality.")
    case .refusedBefore:
      Phrase(
        dutch: "Geen van beiden zei eerder nee tegen deze koppeling; een reden hoeft niet.",
        english: "Neither said no to this match before; a reason is not asked.")
    }
  }
}
