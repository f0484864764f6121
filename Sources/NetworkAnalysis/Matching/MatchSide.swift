import SupportNetwork

/// A request or an offer as the hard rules see it: numbers and bits, so that a pair costs little.
struct MatchSide: Hashable {
  var kinds: UInt32
  var dayParts: UInt32
  var youngest: Int
  var oldest: Int
  /// How many children come along, or are welcome at most.
  var children: Int
  var metresAtMost: Int
  var minutesAtMost = Int.max
  var hasCar: Bool
  /// The animals that must not be there, or that are there.
  var animals: UInt32
  var wishesLanguage = false
  var sleepover: Bool
  var acceptsTrial: Bool
  var hasCertificate = true

  init(_ request: MatchRequest) {
    kinds = MatchSide.bits([request.kind])
    dayParts = MatchSide.bits(request.dayParts.flatMap(\.parts))
    youngest = request.children.min() ?? 0
    oldest = request.children.max() ?? 0
    children = request.children.count
    metresAtMost = request.maxKm.metres
    minutesAtMost = request.maxMinutes ?? Int.max
    hasCar = request.car
    animals = MatchSide.bits(request.noAnimals)
    wishesLanguage = !request.languages.isEmpty
    sleepover = request.sleepover
    acceptsTrial = request.trialAccepted.value == true
  }

  init(_ offer: MatchOffer) {
    kinds = MatchSide.bits(offer.kinds)
    dayParts = MatchSide.bits(offer.dayParts.flatMap(\.parts))
    youngest = offer.youngest
    oldest = offer.oldest
    children = offer.childrenAtMost
    metresAtMost = offer.maxKm?.metres ?? Int.max
    hasCar = offer.fetches
    animals = MatchSide.bits(offer.animals)
    sleepover = offer.sleepover
    acceptsTrial = offer.trialAccepted.value == true
    hasCertificate = offer.certificateOfConduct.value == true
  }

  /// A bit for each of the words, at its place among all.
  private static func bits<Word: CaseIterable & Equatable>(_ words: [Word]) -> UInt32 {
    words.reduce(0) { bits, word in
      bits | (Word.allCases.enumerated().first { $0.element == word }.map { 1 << $0.offset } ?? 0)
    }
  }
}

extension Double {
  /// Kilometres in whole metres.
  var metres: Int { Int((self * 1_000).rounded()) }
}
