public import Telling

/// Why a finding has no value, or no bound.
///
///     network.findings.density.undefinedBecause   // .fewerThanTwo
public enum Because: String, Sendable, Hashable, CaseIterable {
  /// There is nobody in the network.
  case noAlters
  /// There are fewer than two people in the network.
  case fewerThanTwo
  /// There is nobody in the family's own network.
  case noInformal
  /// It was not asked who is around the family.
  case peopleNotAsked
  /// It was not asked how the family is with the people around it.
  case tiesNotAsked
  /// It was not asked who around the family knows whom.
  case acquaintancesNotAsked
  /// Something was to be asked, and no answer is there at all.
  case noAnswers
  /// Nobody of the family's own network gives support.
  case noSupporters
  /// Nobody of the family's own network provides for a need.
  case noInformalProvider
  /// No needs were named.
  case noNeeds
  /// Nobody of the family's own network gives hours.
  case noHours
  /// Of somebody neither the hours nor the own maximum is known.
  case unboundedHours
  /// Under some fillings of the missing answers there is no value.
  case undefinedUnderSomeFilling
  /// There is nobody at either of two moments.
  case nobodyAtEither
  /// There is nobody at the first of two moments.
  case nobodyEarlier

  /// The reason as a sentence.
  public var phrase: Phrase { Phrase { $0.findings.because(self) } }

  /// The reason as a sentence in one language.
  public func `in`(_ language: Language) -> String { language.findings.because(self) }
}
