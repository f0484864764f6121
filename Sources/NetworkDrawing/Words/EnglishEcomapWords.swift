import SupportNetwork
import Telling

/// What an ecomap says, in English.
struct EnglishEcomapWords: EcomapWords {
  private var grammar: any Grammar { Language.english.grammar }

  var title: String { "Ecomap" }

  func name(of kind: OrganisationKind) -> String {
    switch kind {
    case .school: "school"
    case .work: "work"
    case .club: "club"
    case .faith: "faith"
    case .care: "care"
    case .office: "office"
    case .other: "organisation"
    }
  }

  var professionalsAndOffices: String { "Professionals and offices" }

  // MARK: - The household

  var household: String { "At home" }
  var child: String { "child" }
  var adult: String { "adult" }
  func atHome(_ members: [String]) -> String { "At home live: \(grammar.list(members))." }

  // MARK: - Contacts and support

  var ambivalent: String { "now good, now bad" }
  var ambivalentOnly: String { "now good, now bad, how strong was not told" }
  var contactIsUntold: String { "contact: not told" }
  var untold: String { "not told" }

  func support(_ support: EcomapContent.Support?, bySeveral: Bool) -> String {
    switch support {
    case .received: bySeveral ? "receive support" : "receives support"
    case .given: bySeveral ? "give support" : "gives support"
    case .mutual: bothWays
    case .some(.none): "no support"
    case nil: "support: not told"
    }
  }

  // MARK: - Legend

  var arrowsTitle: String { "Arrow: who receives support?" }
  var cardsTitle: String { "Who or what is it?" }
  var ambivalentLine: String { "with a kink: now good, now bad" }
  var oneWay: String { "arrow to who receives support" }
  var bothWays: String { "support both ways" }
  var noArrow: String { "no arrow: no support, or not told" }
  var bundle: String { "line to the rim: several of us tell the same" }
  var adultDisc: String { "at home: adult" }
  var childDisc: String { "at home: child" }
  var personCard: String { "somebody from the network" }
  var organisationCard: String { "school, work, club, office" }
  var professionalCard: String { "professional (double rim)" }

  // MARK: - Counts

  func people(_ count: Int) -> String {
    grammar.counted(count, "person around us", "people around us")
  }

  func professionals(_ count: Int) -> String {
    "of whom \(grammar.counted(count, "professional", "professionals"))"
  }

  func organisations(_ count: Int) -> String {
    grammar.counted(count, "organisation", "organisations")
  }

  func giving(_ count: Int) -> String {
    grammar.counted(count, "gives us support", "give us support")
  }

  func inConflictOrCutOff(_ count: Int) -> String { "\(count) tense or broken off" }
  func untold(_ count: Int) -> String { "\(count) not told how the contact is" }

  // MARK: - Sentences

  var nobodyYet: [String] { ["Nobody around us yet.", "Who comes first to mind?"] }
}
