/// The pairs that the examples of the rules of matching show; their words stand in `MatchWords`.
enum MatchSituation: String, Sendable, Hashable, CaseIterable {
  case certificateIsThere
  case noCertificate
  case certificateNotAskedFor
  case bothSaidYes
  case familyWantsNoTrial
  case offerNotAskedForTrial
  case partOfDayForPartOfDay
  case homeworkForPartOfDay
  case saturdayAndSaturdayMorning
  case saturdayAndWednesday
  case saturdayAfternoonAndMorning
  case age12Of4To12
  case ages2And8Of4To12
  case twoChildrenOfTwo
  case threeChildrenOfTwo
  case sameStreet
  case distanceNotFilledIn
  case fiveKmOfFive
  case moreThanFiveKmOfFive
  case threeKmOfTwo
  case fiveKmByBicycleIn20
  case fiveKmByBicycleIn15
  case fiveKmByCarIn15
  case allergyToCatsAndDog
  case allergyToCatsAndCat
  case noLanguageAskedFor
  case arabicOrEnglishAndEnglish
  case arabicAndNotTold
  case sleepoverNotAskedFor
  case sleepoverNotPossible
  case strangers
  case colleagues
  case notProposedBefore
  case oneSaidNo
}
