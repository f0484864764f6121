import SupportNetwork
import Telling

// The gates about what is asked, and about room for more.

extension Gate {
  static let notKnownToYouth = Gate(
    .notKnownToYouth, in: .task,
    rule: Phrase(
      dutch: "Een JIM is iemand die de jongere al kent. Hier vertelde de jongere niets over.",
      english: "A mentor of own choice is somebody whom the young person knows. About this person "
        + "the young person told nothing."),
    said: Phrase(
      dutch: "de jongere vertelde hier niets over",
      english: "the young person told nothing about them"),
    examples: [
      .allowed("staat in de cirkel van de jongere", "stands in the young person's circle"),
      .blocked("alleen een ouder kent deze persoon", "only a parent knows the person") {
        $0.isKnownToYouth = false
      },
    ],
    blocks: { !$0.isKnownToYouth })

  static let vogMissing = Gate(
    .vogMissing, in: .task,
    rule: Phrase(
      dutch: "Een vrijwilliger of steungezin moet een VOG hebben. Niet bekend is hier niet genoeg.",
      english: "A volunteer or support family must have a certificate of conduct. Not known is not "
        + "enough here."),
    said: Phrase(
      dutch: "er is geen VOG bekend, vraag die eerst na",
      english: "no certificate of conduct is known, check that first"),
    examples: [
      .allowed("is vrijwilliger met een VOG", "is a volunteer with a certificate") {
        $0.needsCertificate = true
        $0.certificateOfConduct = .given(true)
      },
      .allowed("is oma; daar hoort geen VOG bij", "is a grandmother; that takes no certificate"),
      .blocked("is steunouder zonder VOG", "is a support parent without a certificate") {
        $0.needsCertificate = true
        $0.certificateOfConduct = .given(false)
      },
      .blocked(
        "is vrijwilliger; niemand keek naar de VOG", "is a volunteer; nobody looked at it"
      ) { $0.needsCertificate = true },
    ],
    blocks: { $0.needsCertificate && $0.certificateOfConduct.value != true })

  static let outOfReach = Gate(
    .outOfReach, in: .task,
    rule: Phrase(
      dutch: "Wie moet komen als iemand belt, woont hoogstens \(Int(Reach.onCallKm)) km ver.",
      english: "Who has to come when called lives at most \(Int(Reach.onCallKm)) km away."),
    said: Phrase(
      dutch: "woont te ver om te komen als iemand belt",
      english: "lives too far away to come when called"),
    examples: [
      .allowed("woont 12 km ver, en moet komen als iemand belt", "lives 12 km away, is called") {
        $0.isOnCall = true
        $0.distanceKm = 12
      },
      .allowed("woont 310 km ver, en belt één keer per week", "lives 310 km away, and phones") {
        $0.distanceKm = 310
      },
      .allowed(
        "afstand niet bekend: dat is dan een vraag", "distance not known: it is a question then"
      ) { $0.isOnCall = true },
      .blocked("woont 310 km ver, en moet komen als iemand belt", "lives 310 km away, is called") {
        $0.isOnCall = true
        $0.distanceKm = 310
      },
    ],
    blocks: { facts in facts.isOnCall && facts.distanceKm.map { $0 > Reach.onCallKm } ?? false })

  static let noPlaceFree = Gate(
    .noPlaceFree, in: .task,
    rule: Phrase(
      dutch: "Dit aanbod is vol.", english: "The offer is full."),
    said: Phrase(dutch: "heeft nu geen plek", english: "has no place now"),
    examples: [
      .allowed("er zijn 2 plekken", "there are 2 places") { $0.freePlaces = 2 },
      .allowed("niet bekend of er plek is", "not known whether there is a place"),
      .blocked("er is geen plek", "there is no place") { $0.freePlaces = 0 },
    ],
    blocks: { $0.freePlaces == 0 })

  static let overCapacity = Gate(
    .overCapacity, in: .load,
    rule: Phrase(
      dutch: "Wie al zoveel uren geeft als die hoogstens wil, krijgt er niets bij.",
      english: "Nothing is added for somebody who gives as many hours as they want at most."),
    said: Phrase(
      dutch: "geeft al zoveel uren als die wil, of meer",
      english: "gives as many hours as they want already, or more"),
    examples: [
      .allowed("geeft 2 uur, en wil er hoogstens 6", "gives 2 hours, wants 6 at most") {
        $0.hoursPerWeek = 2
        $0.hoursAtMost = 6
      },
      .allowed(
        "het eigen maximum is niet bekend: dat is dan een vraag",
        "the own maximum is not known: it is a question then"
      ) { $0.hoursPerWeek = 12 },
      .blocked("geeft 18 uur, en wil er hoogstens 10", "gives 18 hours, wants 10 at most") {
        $0.hoursPerWeek = 18
        $0.hoursAtMost = 10
      },
      .blocked("geeft 3 uur, en wil er hoogstens 3", "gives 3 hours, wants 3 at most") {
        $0.hoursPerWeek = 3
        $0.hoursAtMost = 3
      },
    ],
    blocks: { facts in facts.freeHours.map { $0 <= 0 } ?? false })

  static let overburdened = Gate(
    .overburdened, in: .load,
    rule: Phrase(
      dutch: "Wie \(Burden.overburdenedFrom) of meer scoort op de CSI, is overbelast en krijgt er "
        + "niets bij.",
      english: "Nothing is added for somebody who scores \(Burden.overburdenedFrom) or more on the "
        + "Caregiver Strain Index."),
    said: Phrase(dutch: "is overbelast", english: "is overburdened"),
    examples: [
      .allowed("scoort 6", "scores 6") { $0.burden = Burden(rawValue: 6) },
      .allowed("vulde de vragen niet in", "did not fill the questions in"),
      .blocked("scoort 8", "scores 8") { $0.burden = Burden(rawValue: 8) },
    ],
    blocks: { $0.burden?.isOverburdened ?? false })
}
