/// What Kring says about measures of any network, in one language.
protocol MeasureWords: Sendable {
  /// Why a measure has no value, in a few words.
  func because(_ reason: WhyUndefined) -> String
}
