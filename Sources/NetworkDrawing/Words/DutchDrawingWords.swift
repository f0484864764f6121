import SupportNetwork
import Telling

/// What more than one drawing says, in Dutch.
struct DutchDrawingWords: DrawingWords {
  func family(_ name: String) -> String { "Gezin \(name)" }
  var withoutName: String { "zonder naam" }

  func name(of sphere: Drawing.Sphere) -> String {
    switch sphere {
    case .family: "Familie"
    case .friendsAndNeighbours: "Vrienden en buren"
    case .schoolWorkClubs: "School, werk en clubs"
    case .volunteersAndMentors: "Vrijwilligers en mentoren"
    case .professionals: "Professionals"
    }
  }

  func name(of contact: Drawing.Contact) -> String {
    switch contact {
    case .strong: "sterk"
    case .ordinary: "gewoon"
    case .weak: "zwak"
    case .conflict: "gespannen"
    case .cutOff: "verbroken"
    }
  }

  // MARK: - Legend

  var contactsTitle: String { "Lijn: hoe is het contact?" }
  var countsTitle: String { "In één oogopslag" }
  var keyTitle: String { "Wie is wie?" }

  // MARK: - Two moments

  var thenAndNow: String { "toen en nu" }
  var new: String { "nieuw" }
  var lost: String { "niet meer in beeld" }
  var then: String { "toen hier" }
  func was(_ facts: [String]) -> String { "was \(facts.joined(separator: ", "))" }
  var changedTitle: String { "Kaartje: wat is anders?" }

  func legend(of mark: ChangeMark) -> String {
    switch mark {
    case .kept: "gelijk gebleven"
    case .new: new
    case .lost: lost
    case .changed: "anders dan toen"
    case .untold: notComparable
    case .former: "hier stond iemand toen"
    }
  }

  var changesTitle: String { "Wat is er veranderd?" }
  var nothingChanged: String { "Niets." }
  var notComparable: String { "niet bij beide momenten verteld" }
  var notAsked: String { "niet gevraagd" }
  func caution(_ obstacles: [ComparisonObstacle]) -> String {
    let reasons = obstacles.map { obstacle in
      switch obstacle {
      case .notLater: "de tweede dag is niet later"
      case .peopleNotAsked: "niet steeds gevraagd wie er zijn"
      case .respondentsNotNoted: "niet steeds genoteerd wie vertelde"
      case .respondentsDiffer: "andere vertellers"
      case .promptsNotNoted: "niet steeds genoteerd welke vragen er waren"
      case .promptsDiffer: "andere vragen"
      }
    }
    return "Let op: \(Language.dutch.grammar.list(reasons)). Een verschil kan daarvan komen."
  }
}
