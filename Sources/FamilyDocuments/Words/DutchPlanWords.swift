import Document
import SupportNetwork
import Telling

/// The plan in Dutch.
struct DutchPlanWords: DutchPlan {}

/// A plan in some kind of Dutch: every sentence is there, and a conforming type words again only
/// what differs.
///
/// Every member is a requirement of ``PlanWords``, so that the type's own wording is used wherever
/// it has one.
protocol DutchPlan: PlanWords {}

extension DutchPlan {
  private var grammar: any Grammar { Language.dutch.grammar }

  // MARK: - Cover

  var title: String { "Ons familiegroepsplan" }
  var author: String { "De familie" }
  var summary: String { "Het plan dat een familie met haar mensen maakte (Jeugdwet, artikel 1.1)." }
  var confidentiality: String { "Vertrouwelijk: dit plan is van de familie" }
  func family(_ name: String) -> String { "Gezin \(name)" }
  var about: String { "Over" }
  var whosePlan: String { "Van wie is dit plan" }
  var ofTheFamily: String { "van de familie" }
  var asKnownThen: String { "Wat is van wanneer" }
  func showsWhatWasKnown(on day: String) -> String {
    "Dit plan laat zien wat op \(day) bekend was."
  }
  func cameLater(_ what: String) -> String { "Van later, en dus niet in dit plan: \(what)." }
  func laterMeeting(_ day: String) -> String { "het beraad van \(day)" }
  func laterAgreements(_ count: Int) -> String {
    grammar.counted(count, "afspraak", "afspraken")
  }
  func laterConditions(_ count: Int) -> String {
    grammar.counted(count, "voorwaarde voor veiligheid", "voorwaarden voor veiligheid")
  }
  func wordsAreOf(_ day: String) -> String {
    "Wat het gezin zegt, de doelen en wat er daarna komt, staan hier zoals ze op \(day) zijn "
      + "opgeschreven."
  }
  var undatedMayBeLater: String {
    "Waar geen datum bij staat, kan van later zijn."
  }
  var version: String { "Versie" }
  var made: String { "Gemaakt" }
  var meeting: String { "Beraad" }
  var present: String { "Wie waren erbij" }
  var director: String { "Regisseur" }
  var municipality: String { "Gemeente" }

  func heading(_ section: PlanSection) -> String {
    switch section {
    case .question: "Onze vraag"
    case .safety: "Eerst: veilig"
    case .voices: "Wat we zeggen"
    case .children: "Wat de kinderen zelf zeggen"
    case .people: "Onze mensen"
    case .goals: "Onze doelen"
    case .agreements: "Onze afspraken"
    case .needs: "Wie helpt waarbij"
    case .ifNot: "Als het niet lukt"
    case .lookBack: "Terugkijken"
    case .aftercare: "Nazorg"
    case .signatures: "Toestemming en handtekeningen"
    }
  }

  // MARK: - Safety and voices

  var safetyFirst: String {
    "Veiligheid gaat voor. Dit moet altijd zo zijn. De familie kan dit niet veranderen."
  }
  func required(by setter: String, since day: String?) -> String {
    "Dit vraagt \(setter)" + (day.map { ", sinds \($0)" } ?? "") + "."
  }
  var whoWatches: String { "Wie let op" }
  var howWeCheck: String { "Hoe kijken we" }
  var goesWell: String { "Dit gaat goed" }
  var worries: String { "Hier maken we ons zorgen over" }
  var wishes: String { "Dit wensen we" }
  var allOfUs: String { "Wij samen" }

  // MARK: - People, goals and needs

  func peopleAround(on day: String) -> String { "De mensen om ons heen op \(day)" }
  var aboutGoals: String {
    "Bij elk doel geeft wie het doel koos zelf een cijfer. 0 is: nog niets. 10 is: helemaal."
  }
  func mark(_ kind: GoalScale.Mark.Kind) -> String {
    switch kind {
    case .before: "Eerst"
    case .now: "Nu"
    case .wished: "Wens"
    }
  }
  var notAsked: String { "niet gevraagd" }
  var doesNotKnow: String { "weet het niet" }
  var willNotSay: String { "wil het niet zeggen" }
  func counted(before observation: String) -> String { "eerst: \(observation)" }
  func counted(now observation: String) -> String { "nu: \(observation)" }

  var aboutNeeds: String {
    "Eerst kijken we wat we zelf kunnen, dan wat onze mensen kunnen, dan vrijwilligers. Pas "
      + "daarna vragen we professionals."
  }
  var withWhat: String { "Waarbij" }
  var weAndOurPeople: String { "Wij en onze mensen" }
  var volunteers: String { "Vrijwilligers" }
  var professionals: String { "Professionals" }
  var notYetDiscussed: String { "nog niet besproken" }
  var notYetKnown: String { "nog niet bekend" }
  func from(_ day: String, _ name: String) -> String { "\(name) (vanaf \(day))" }
  func written(on day: String) -> String { "(geschreven op \(day))" }
  var nobodyYet: String { "nog niemand" }
  var ownActions: String { "Dit doen we zelf" }
  var askedOfProfessionals: String { "Dit vragen we aan professionals" }
  var whyLikeThis: String { "Waarom zo?" }
  var ourselves: String { "Zelf" }
  var ourPeople: String { "Onze mensen" }
  var volunteersAndGeneral: String { "Vrijwilligers en algemeen" }
  var professional: String { "Professional" }

  // MARK: - Agreements and after

  func until(_ day: String) -> String { "tot \(day)" }
  var untilAgreedOtherwise: String { "tot we iets anders afspreken" }
  func onTrial(until day: String) -> String { "proef tot \(day)" }
  var nobodyStepsIn: String { "nog niemand afgesproken" }
  var earlySigns: String { "Zo merken we dat het niet goed gaat" }
  var firstCall: String { "Wie bellen we eerst" }
  var planB: String { "Ons plan B" }
  var inDanger: String { "Is er direct gevaar? Bel 112." }
  var when: String { "Wanneer" }
  var whoCallsUs: String { "Wie roept ons bij elkaar" }
  var actionTeam: String { "Ons actieteam" }
  var weLookAt: String { "Hier kijken we naar" }
  func aftercare(_ level: AftercareLevel) -> String {
    switch level {
    case .followUp:
      "Als we klaar zijn, houdt iemand een vinger aan de pols. Dat is geen controle."
    case .pilotLight:
      "Als we klaar zijn, blijft er langer en vaker iemand in de buurt. Dat is geen controle."
    }
  }
  var whoCalls: String { "Wie belt" }
  var ifTheyCannot: String { "Kan die niet" }
  var expectedEnd: String { "We denken klaar te zijn op" }
  var contactDates: String { "Tien keer contact, elk half jaar, vijf jaar lang" }

  // MARK: - Consent and rights

  var consent: String {
    "Dit plan is van ons. Wie in dit plan met naam staat, vindt dat goed. Wie dat niet wil, of "
      + "niet gevraagd is, staat er zonder naam in. Iedereen mag daar later anders over denken. Dan "
      + "passen we het plan aan."
  }
  var rightsTitle: String { "Jullie rechten" }
  var rights: [String] {
    [
      "Jullie mogen altijd nee zeggen tegen hulp, en van gedachten veranderen.",
      "Ben je 12 jaar of ouder? Dan mag je je dossier lezen en beslis je mee. Vanaf 16 jaar beslis je "
        + "zelf wie het mag lezen.",
      "Een vertrouwenspersoon helpt je. Dat is gratis en staat los van de gemeente en de hulpverlening.",
      "Niet tevreden? Je mag een klacht indienen bij de gemeente of de hulpverlener.",
      "Niet eens met een besluit van de gemeente? Je mag binnen zes weken bezwaar maken.",
      "Een onafhankelijke cliëntondersteuner denkt gratis met je mee.",
    ]
  }
}
