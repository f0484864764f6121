import Telling

/// What a network circle says, in English.
struct EnglishCircleWords: CircleWords {
  private var grammar: any Grammar { Language.english.grammar }

  var title: String { "Network circle" }
  var ourFamily: String { "Our family" }

  // MARK: - Rings and contacts

  func name(of ring: CircleContent.Ring) -> String {
    switch ring {
    case .inner: "near"
    case .middle: "regular"
    case .outer: "at a distance"
    case .untold: "how near: not told"
    }
  }

  func contact(_ word: String) -> String { "contact: \(word)" }
  var contactIsUnknown: String { "contact: not known" }
  var knowEachOther: String { "know each other" }
  var knowEachOtherInConflict: String { "know each other, tense" }
  var knowEachOtherNow: String { "know each other now as well" }
  var knowEachOtherNoMore: String { "no longer know each other" }

  // MARK: - Legend

  var cardsTitle: String { "Card: who is it?" }
  var professionalCard: String { "Professionals (double rim)" }
  var ringsTitle: String { "Ring: how near?" }

  func legend(of ring: CircleContent.Ring) -> String {
    switch ring {
    case .inner: "inner: near"
    case .middle: "middle: regular contact"
    case .outer: "outer: at a distance, now and then"
    case .untold: "around them: not told how near"
    }
  }

  var noLine: String { "no line: not known" }
  var pairsTitle: String { "Line: who knows whom?" }
  var onlyBetweenSpheres: String {
    "know each other: only lines from one sector to another"
  }
  var onlyInWords: String { "know each other: in the list beside the drawing" }
  var changesInList: String { "In the list beside the drawing." }

  // MARK: - Counts

  func people(_ count: Int) -> String {
    grammar.counted(count, "person in this network", "people in this network")
  }

  func ownCircle(_ count: Int) -> String { "\(count) from the own circle" }

  func professionals(_ count: Int) -> String {
    grammar.counted(count, "professional", "professionals")
  }

  func strongContacts(_ count: Int) -> String {
    grammar.counted(count, "strong tie in the own circle", "strong ties in the own circle")
  }

  func contactsUntold(_ count: Int) -> String { "\(count) of the own circle: contact not told" }

  func changeCounts(new: Int, lost: Int, changed: Int, kept: Int, untold: Int) -> [String] {
    ["\(new) new", "\(lost) no longer there", "\(changed) other than then", "\(kept) the same"]
      + (untold > 0 ? ["\(untold) not comparable"] : [])
  }

  // MARK: - Sentences

  var nobodyYet: [String] { ["Nobody in this circle yet.", "Who comes first to mind?"] }

  var peopleNotAsked: String { "It was not asked who is around the family." }
  var acquaintancesNotAsked: String { "who knows whom: not asked at both moments" }

  func inTheMiddle(_ name: String, _ members: String) -> String {
    members.isEmpty ? "In the middle: \(name)." : "In the middle: \(name) (\(members))."
  }

  var acquaintances: String { "Who know each other" }
  func knows(_ name: String, _ others: [String]) -> String {
    "\(name) knows \(grammar.list(others))"
  }
  var newPeople: String { "New" }
  var lostPeople: String { "No longer there" }
}
