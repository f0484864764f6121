import SupportNetwork

// The gates about what is asked, and about room for more.

extension Gate {
  static let notKnownToYouth = Gate(
    .notKnownToYouth, in: .task,
    examples: [
      .allowed(.inCircleOfYouth),
      .blocked(.onlyParentKnows) {
        $0.isKnownToYouth = false
      },
    ],
    blocks: { !$0.isKnownToYouth })

  static let vogMissing = Gate(
    .vogMissing, in: .task,
    examples: [
      .allowed(.volunteerWithCertificate) {
        $0.needsCertificate = true
        $0.certificateOfConduct = .given(true)
      },
      .allowed(.grandmother),
      .blocked(.supportParentWithoutCertificate) {
        $0.needsCertificate = true
        $0.certificateOfConduct = .given(false)
      },
      .blocked(.certificateNotLookedAt) { $0.needsCertificate = true },
    ],
    blocks: { $0.needsCertificate && $0.certificateOfConduct.value != true })

  static let outOfReach = Gate(
    .outOfReach, in: .task,
    examples: [
      .allowed(.twelveKmOnCall) {
        $0.isOnCall = true
        $0.kilometres = 12
      },
      .allowed(.farAndPhones) {
        $0.kilometres = 310
      },
      .allowed(.distanceUnknown) { $0.isOnCall = true },
      .blocked(.farOnCall) {
        $0.isOnCall = true
        $0.kilometres = 310
      },
    ],
    blocks: { facts in facts.isOnCall && facts.kilometres.map { $0 > Reach.onCallKm } ?? false })

  static let noPlaceFree = Gate(
    .noPlaceFree, in: .task,
    examples: [
      .allowed(.twoPlaces) { $0.freePlaces = 2 },
      .allowed(.placesUnknown),
      .blocked(.noPlace) { $0.freePlaces = 0 },
    ],
    blocks: { $0.freePlaces == 0 })

  static let overCapacity = Gate(
    .overCapacity, in: .load,
    examples: [
      .allowed(.givesTwoOfSix) {
        $0.hoursPerWeek = 2
        $0.hoursAtMost = 6
      },
      .allowed(.ownMaximumUnknown) { $0.hoursPerWeek = 12 },
      .blocked(.givesEighteenOfTen) {
        $0.hoursPerWeek = 18
        $0.hoursAtMost = 10
      },
      .blocked(.givesThreeOfThree) {
        $0.hoursPerWeek = 3
        $0.hoursAtMost = 3
      },
    ],
    blocks: { facts in facts.freeHours.map { $0 <= 0 } ?? false })

  static let overburdened = Gate(
    .overburdened, in: .load,
    examples: [
      .allowed(.scoresSix) { $0.burden = Burden(rawValue: 6) },
      .allowed(.questionsNotFilledIn),
      .blocked(.scoresEight) { $0.burden = Burden(rawValue: 8) },
    ],
    blocks: { $0.burden?.isOverburdened ?? false })
}
