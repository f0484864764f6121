struct EnglishMatchWords: MatchWords {
  let familiesDecide =
    "This is a proposal to the co-ordinator. People decide: both families meet first, and then "
    + "say yes or no. A reason is not asked."

  func obstacle(_ rule: MatchRule) -> String {
    switch rule {
    case .certificateMissing: "no certificate of conduct known"
    case .trialNotAccepted: "no yes to a trial period"
    case .kindNotOffered: "this is not offered"
    case .noSharedDayPart: "no shared part of a day"
    case .ageOutOfRange: "the age does not fit"
    case .tooManyChildren: "too many children"
    case .distanceUnknown: "the distance is not filled in"
    case .tooFar: "too far"
    case .travelTooLong: "too long on the way"
    case .animalNotPossible: "an animal in the home"
    case .languageNotSpoken: "not the language asked for"
    case .sleepoverNotOffered: "no sleepover possible"
    case .personalRelation: "they know each other"
    case .refusedBefore: "said no before"
    }
  }

  func meaning(of rule: MatchRule) -> String {
    switch rule {
    case .certificateMissing: "It is known that the offer has a certificate of conduct (VOG)."
    case .trialNotAccepted: "Both said yes to beginning with a trial period."
    case .kindNotOffered: "What is asked is offered."
    case .noSharedDayPart:
      "At least one part of a day suits both; a whole day counts as its three parts."
    case .ageOutOfRange: "Every child has an age that is welcome."
    case .tooManyChildren: "There are no more children than are welcome."
    case .distanceUnknown:
      "The distance stands with the pair or with the two neighbourhoods; unknown is not near."
    case .tooFar: "The distance is not too large for either."
    case .travelTooLong:
      "The way takes no longer than the family can: the time that was filled in, or else "
        + "\(byBicycle) minutes for a kilometre by bicycle and \(byCar) if either has a car."
    case .animalNotPossible: "No animal is there that must not be there, as with an allergy."
    case .languageNotSpoken:
      "If the family itself asks for a language, one of those asked for is spoken."
    case .sleepoverNotOffered: "If the children would stay for the night, that is possible."
    case .personalRelation: "They do not know each other in a way that breaks confidentiality."
    case .refusedBefore: "Neither said no to this match before; a reason is not asked."
    }
  }

  func situation(_ situation: MatchSituation) -> String {
    switch situation {
    case .certificateIsThere: "there is a certificate"
    case .noCertificate: "there is no certificate"
    case .certificateNotAskedFor: "nobody asked for it"
    case .bothSaidYes: "both said yes"
    case .familyWantsNoTrial: "the family does not want one"
    case .offerNotAskedForTrial: "the offer was not asked"
    case .partOfDayForPartOfDay: "part of a day and part of a day"
    case .homeworkForPartOfDay: "homework and part of a day"
    case .saturdayAndSaturdayMorning: "Saturday and Saturday morning"
    case .saturdayAndWednesday: "Saturday and Wednesday"
    case .saturdayAfternoonAndMorning: "Saturday afternoon and morning"
    case .age12Of4To12: "age 12, welcome 4 to 12"
    case .ages2And8Of4To12: "2 and 8, welcome 4 to 12"
    case .twoChildrenOfTwo: "2 children, at most 2"
    case .threeChildrenOfTwo: "3 children, at most 2"
    case .sameStreet: "0 km: in the same street"
    case .distanceNotFilledIn: "nobody filled in the distance"
    case .fiveKmOfFive: "5 km, at most 5"
    case .moreThanFiveKmOfFive: "5.1 km, at most 5"
    case .threeKmOfTwo: "3 km, and the offer wants at most 2"
    case .fiveKmByBicycleIn20: "5 km by bicycle, at most 20"
    case .fiveKmByBicycleIn15: "5 km by bicycle, at most 15"
    case .fiveKmByCarIn15: "the same, fetched by car"
    case .allergyToCatsAndDog: "an allergy to cats and a dog"
    case .allergyToCatsAndCat: "an allergy to cats and a cat"
    case .noLanguageAskedFor: "no wish"
    case .arabicOrEnglishAndEnglish: "Arabic or English, and English"
    case .arabicAndNotTold: "Arabic, and not told"
    case .sleepoverNotAskedFor: "not asked, and possible"
    case .sleepoverNotPossible: "asked and not possible"
    case .strangers: "they do not know each other"
    case .colleagues: "they are colleagues"
    case .notProposedBefore: "not proposed before"
    case .oneSaidNo: "one of them said no"
    }
  }

  private var byBicycle: Int { MatchRule.minutesPerKilometre.bicycle }
  private var byCar: Int { MatchRule.minutesPerKilometre.car }
}
