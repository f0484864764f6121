import SupportNetwork
import Telling

/// Every word that Kring itself writes in a network circle.
struct CircleWording {
  let language: Language

  private func word(_ dutch: String, _ english: String) -> String {
    Phrase(dutch: dutch, english: english).in(language)
  }

  private func count(
    _ number: Int, _ dutch: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    let noun =
      switch language {
      case .dutch: number == 1 ? dutch.one : dutch.many
      case .english: number == 1 ? english.one : english.many
      }
    return "\(number) \(noun)"
  }

  // MARK: - Spheres, rings, ties

  func name(of sphere: CircleContent.Sphere) -> String {
    switch sphere {
    case .family: word("Familie", "Family")
    case .friendsAndNeighbours: word("Vrienden en buren", "Friends and neighbours")
    case .schoolWorkClubs: word("School, werk en clubs", "School, work and clubs")
    case .volunteersAndMentors: word("Vrijwilligers en mentoren", "Volunteers and mentors")
    case .professionals: word("Professionals", "Professionals")
    }
  }

  func legend(of sphere: CircleContent.Sphere) -> String {
    switch sphere {
    case .professionals: word("Professionals (dubbele rand)", "Professionals (double rim)")
    default: name(of: sphere)
    }
  }

  func name(of ring: CircleContent.Ring) -> String {
    switch ring {
    case .inner: word("dichtbij", "near")
    case .middle: word("regelmatig", "regular")
    case .outer: word("op afstand", "at a distance")
    }
  }

  func legend(of ring: CircleContent.Ring) -> String {
    switch ring {
    case .inner: word("binnen: dichtbij", "inner: near")
    case .middle: word("midden: regelmatig contact", "middle: regular contact")
    case .outer: word("buiten: op afstand, af en toe", "outer: at a distance, now and then")
    }
  }

  func name(of tie: CircleContent.Tie) -> String {
    switch tie {
    case .strong: word("sterk", "strong")
    case .ordinary: word("gewoon", "ordinary")
    case .weak: word("zwak", "weak")
    case .tense: word("gespannen", "tense")
    case .broken: word("verbroken", "broken off")
    }
  }

  func contact(_ tie: CircleContent.Tie?) -> String {
    guard let tie else { return word("contact: niet bekend", "contact: not known") }
    return word("contact: ", "contact: ") + name(of: tie)
  }

  // MARK: - Legend

  var unknownTie: String { word("geen lijn: niet bekend", "no line: not known") }
  var knowEachOther: String { word("kennen elkaar", "know each other") }
  var knowEachOtherTensely: String { word("kennen elkaar, gespannen", "know each other, tense") }
  var linesTitle: String { word("Lijn: hoe is het contact?", "Line: how is the contact?") }
  var pairsTitle: String { word("Lijn: wie kent wie?", "Line: who knows whom?") }
  var cardsTitle: String { word("Kaartje: wie is het?", "Card: who is it?") }
  var ringsTitle: String { word("Ring: hoe dichtbij?", "Ring: how near?") }
  var countsTitle: String { word("In één oogopslag", "At a glance") }
  var keyTitle: String { word("Wie is wie?", "Who is who?") }

  var onlyBetweenSpheres: String {
    word(
      "kennen elkaar: alleen lijnen van het ene vak naar het andere",
      "know each other: only lines from one sector to another")
  }

  var onlyInWords: String {
    word(
      "kennen elkaar: staat in de lijst bij de tekening",
      "know each other: in the list beside the drawing")
  }

  // MARK: - Two moments

  var new: String { word("nieuw", "new") }
  var lost: String { word("niet meer in beeld", "no longer there") }
  var then: String { word("toen hier", "here then") }
  var tieWasUnknown: String { word("niet bekend hoe", "not known how") }
  var changedTitle: String { word("Kaartje: wat is anders?", "Card: what is different?") }
  var thenAndNow: String { word("toen en nu", "then and now") }
  var knowEachOtherNow: String { word("kennen elkaar nu ook", "know each other now as well") }
  var knowEachOtherNoMore: String { word("kennen elkaar niet meer", "no longer know each other") }
  var changesTitle: String { word("Wat is er veranderd?", "What has changed?") }
  var changesInList: String {
    word("Staat in de lijst bij de tekening.", "In the list beside the drawing.")
  }
  var newPeople: String { word("Nieuw", "New") }
  var lostPeople: String { word("Niet meer in beeld", "No longer there") }
  var nothingChanged: String { word("Niets.", "Nothing.") }

  func was(_ facts: [String]) -> String {
    word("was ", "was ") + facts.joined(separator: ", ")
  }

  func legend(of mark: CircleChanges.Mark) -> String {
    switch mark {
    case .kept: word("gelijk gebleven", "the same")
    case .new: "+ \(new)"
    case .lost: "\(mark.sign) \(lost)"
    case .changed: "\(mark.sign) " + word("anders dan toen", "other than then")
    case .former: word("hier stond iemand toen", "where somebody stood then")
    }
  }

  /// How many stayed, came, went and changed.
  func changeCounts(_ changes: CircleChanges) -> [String] {
    [
      word("\(changes.new.count) nieuw", "\(changes.new.count) new"),
      word("\(changes.lost.count) niet meer in beeld", "\(changes.lost.count) no longer there"),
      word("\(changes.changed.count) anders dan toen", "\(changes.changed.count) other than then"),
      word("\(changes.kept.count) gelijk gebleven", "\(changes.kept.count) the same"),
    ]
  }

  // MARK: - Counts and sentences

  func people(_ number: Int) -> String {
    count(
      number, ("persoon in dit netwerk", "mensen in dit netwerk"),
      ("person in this network", "people in this network"))
  }

  func ownCircle(_ number: Int) -> String {
    word("\(number) uit de eigen kring", "\(number) from the own circle")
  }

  func professionals(_ number: Int) -> String {
    count(number, ("professional", "professionals"), ("professional", "professionals"))
  }

  func strongTies(_ number: Int) -> String {
    count(
      number, ("sterke band in de eigen kring", "sterke banden in de eigen kring"),
      ("strong tie in the own circle", "strong ties in the own circle"))
  }

  var nobodyYet: [String] {
    [
      word("Nog niemand in deze kring.", "Nobody in this circle yet."),
      word("Wie zet je er als eerste in?", "Who comes first to mind?"),
    ]
  }

  func inTheMiddle(_ name: String, _ lines: String) -> String {
    let who = lines.isEmpty ? name : "\(name) (\(lines))"
    return word("In het midden: \(who).", "In the middle: \(who).")
  }

  var acquaintances: String { word("Wie kennen elkaar", "Who know each other") }

  func pair(_ first: String, _ second: String) -> String {
    word("\(first) en \(second)", "\(first) and \(second)")
  }

  /// Whom somebody knows, as a sentence without a full stop.
  func knows(_ name: String, _ others: [String]) -> String {
    let last = others.last ?? ""
    let list =
      others.count < 2
      ? last : pair(others.dropLast().joined(separator: ", "), last)
    return word("\(name) kent \(list)", "\(name) knows \(list)")
  }

  var pairIsTense: String { word("gespannen", "tense") }
  var withoutName: String { word("zonder naam", "no name") }
}
