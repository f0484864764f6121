import SupportNetwork
import Telling

/// What an ecomap says, in Dutch.
struct DutchEcomapWords: EcomapWords {
  private var grammar: any Grammar { Language.dutch.grammar }

  var title: String { "Ecogram" }

  func name(of kind: OrganisationKind) -> String {
    switch kind {
    case .school: "school"
    case .work: "werk"
    case .club: "club"
    case .faith: "geloof"
    case .care: "zorg"
    case .office: "instantie"
    case .other: "organisatie"
    }
  }

  var professionalsAndOffices: String { "Professionals en instanties" }

  // MARK: - The household

  var household: String { "Thuis" }
  var child: String { "kind" }
  var adult: String { "volwassene" }
  func atHome(_ members: [String]) -> String { "Thuis wonen: \(grammar.list(members))." }

  // MARK: - Contacts and support

  var ambivalent: String { "wisselend" }
  var ambivalentOnly: String { "wisselend, hoe sterk is niet verteld" }
  var contactIsUntold: String { "contact: niet verteld" }
  var untold: String { "niet verteld" }

  func support(_ support: EcomapContent.Support?, bySeveral: Bool) -> String {
    switch support {
    case .received: bySeveral ? "krijgen steun" : "krijgt steun"
    case .given: bySeveral ? "geven steun" : "geeft steun"
    case .mutual: bothWays
    case .some(.none): "geen steun"
    case nil: "steun: niet verteld"
    }
  }

  // MARK: - Legend

  var arrowsTitle: String { "Pijl: wie krijgt steun?" }
  var cardsTitle: String { "Wie of wat is het?" }
  var ambivalentLine: String { "met knik: wisselend" }
  var oneWay: String { "pijl naar wie steun krijgt" }
  var bothWays: String { "steun heen en weer" }
  var noArrow: String { "geen pijl: geen steun, of niet verteld" }
  var bundle: String { "lijn tot de rand: meer van ons vertellen hetzelfde" }
  var adultDisc: String { "thuis: volwassene" }
  var childDisc: String { "thuis: kind" }
  var personCard: String { "iemand uit het netwerk" }
  var organisationCard: String { "school, werk, club, instantie" }
  var professionalCard: String { "professional (dubbele rand)" }

  // MARK: - Counts

  func people(_ count: Int) -> String {
    grammar.counted(count, "persoon om ons heen", "mensen om ons heen")
  }

  func professionals(_ count: Int) -> String {
    "van wie \(grammar.counted(count, "professional", "professionals"))"
  }

  func organisations(_ count: Int) -> String {
    grammar.counted(count, "organisatie", "organisaties")
  }

  func giving(_ count: Int) -> String {
    grammar.counted(count, "geeft ons steun", "geven ons steun")
  }

  func inConflictOrCutOff(_ count: Int) -> String { "\(count) gespannen of verbroken" }
  func untold(_ count: Int) -> String { "\(count) niet verteld hoe het contact is" }

  // MARK: - Sentences

  var nobodyYet: [String] { ["Nog niemand om ons heen.", "Wie zet je er als eerste bij?"] }
}
