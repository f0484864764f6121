import SupportNetwork
import Telling

/// What more than one drawing says, in English.
struct EnglishDrawingWords: DrawingWords {
  func family(_ name: String) -> String { "Family \(name)" }
  var withoutName: String { "no name" }

  func name(of sphere: Drawing.Sphere) -> String {
    switch sphere {
    case .family: "Family"
    case .friendsAndNeighbours: "Friends and neighbours"
    case .schoolWorkClubs: "School, work and clubs"
    case .volunteersAndMentors: "Volunteers and mentors"
    case .professionals: "Professionals"
    }
  }

  func name(of contact: Drawing.Contact) -> String {
    switch contact {
    case .strong: "strong"
    case .ordinary: "ordinary"
    case .weak: "weak"
    case .conflict: "tense"
    case .cutOff: "broken off"
    }
  }

  // MARK: - Legend

  var contactsTitle: String { "Line: how is the contact?" }
  var countsTitle: String { "At a glance" }
  var keyTitle: String { "Who is who?" }

  // MARK: - Two moments

  var thenAndNow: String { "then and now" }
  var new: String { "new" }
  var lost: String { "no longer there" }
  var then: String { "here then" }
  func was(_ facts: [String]) -> String { "was \(facts.joined(separator: ", "))" }
  var changedTitle: String { "Card: what is different?" }

  func legend(of mark: ChangeMark) -> String {
    switch mark {
    case .kept: "the same"
    case .new: new
    case .lost: lost
    case .changed: "other than then"
    case .untold: notComparable
    case .former: "where somebody stood then"
    }
  }

  var changesTitle: String { "What has changed?" }
  var nothingChanged: String { "Nothing." }
  var notComparable: String { "not told at both moments" }
  var notAsked: String { "not asked" }
  func caution(_ obstacles: [ComparisonObstacle]) -> String {
    let reasons = obstacles.map { obstacle in
      switch obstacle {
      case .notLater: "the second day is not later"
      case .peopleNotAsked: "not always asked who is there"
      case .respondentsNotNoted: "not always noted who told"
      case .respondentsDiffer: "other tellers"
      case .promptsNotNoted: "not always noted which questions there were"
      case .promptsDiffer: "other questions"
      }
    }
    return "Mind: \(Language.english.grammar.list(reasons)). A difference may come from that."
  }
}
