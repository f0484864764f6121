import SupportNetwork
import Telling

/// Why a finding has no value, or no bound.
enum Because {
  static let noAlters = Phrase(
    dutch: "Er is niemand in het netwerk.", english: "There is nobody in the network.")
  static let fewerThanTwo = Phrase(
    dutch: "Er zijn minder dan twee mensen in het netwerk.",
    english: "There are fewer than two people in the network.")
  static let noInformal = Phrase(
    dutch: "Er is niemand in het eigen netwerk.",
    english: "There is nobody in the family's own network.")
  static let noAnswers = Phrase(
    dutch: "Geen van de antwoorden die hiervoor nodig zijn is er.",
    english: "None of the answers that this takes is there.")
  static let noSupporters = Phrase(
    dutch: "Er is niemand in het eigen netwerk die steun geeft.",
    english: "There is nobody in the family's own network who gives support.")
  static let noInformalProvider = Phrase(
    dutch: "Niemand uit het eigen netwerk doet iets voor een behoefte.",
    english: "Nobody of the family's own network provides for a need.")
  static let noNeeds = Phrase(
    dutch: "Er zijn geen behoeften genoemd.", english: "No needs were named.")
  static let noHours = Phrase(
    dutch: "Niemand uit het eigen netwerk geeft uren.",
    english: "Nobody of the family's own network gives hours.")
  static let unboundedHours = Phrase(
    dutch: "Onbegrensd: van iemand zijn de uren en het eigen maximum niet bekend.",
    english: "Unbounded: of somebody neither the hours nor the own maximum is known.")
  static let undefinedUnderSomeFilling = Phrase(
    dutch: "Niet bepaald: bij sommige invullingen is er geen uitkomst.",
    english: "Undefined: under some fillings there is no value.")
  static let nobodyAtEither = Phrase(
    dutch: "Op geen van beide momenten is er iemand.",
    english: "There is nobody at either moment.")
  static let nobodyEarlier = Phrase(
    dutch: "Op het eerste moment is er niemand.", english: "There is nobody at the first moment.")
}
