import NetworkAnalysis
import SupportNetwork

/// What a profile says, beside how values and changes read.
///
/// Names, numbers and lists come in as words of the language already.
protocol ProfileWords: ValueWords, ChangeWords, ExplanationWords {
  // MARK: - Above and below

  /// The case, the moment and its day: the title of what is told about it.
  func title(case id: String, moment: String, day: String) -> String
  /// Who told it.
  func told(by names: String) -> String
  /// For whom it is.
  var confidentiality: String { get }
  /// That nothing was asked yet.
  var onlyPlanned: String { get }
  /// What a profile is not.
  var describes: String { get }
  /// Where to find how each number comes about.
  var howNumbersComeAbout: String { get }

  // MARK: - Needs

  /// *Wat is geregeld*
  var arrangedTitle: String { get }
  /// *Er zijn nog geen behoeften genoemd.*
  var noNeeds: String { get }
  /// *Per leefgebied*
  var domainsTitle: String { get }
  /// So many of so many needs of a life domain are arranged.
  func arranged(_ count: Int, of whole: Int) -> String
  /// Who provides for a need, in one word.
  func step(_ step: ProviderStep) -> String
  /// Of a need: *geregeld*
  var isArranged: String { get }
  /// *nog niet geregeld*
  var isNotArrangedYet: String { get }
  /// A need that only a professional can do.
  var onlyForProfessionals: String { get }
  /// Somebody who has agreed to help from a day on.
  func from(_ day: String, _ name: String) -> String
  /// Why it is not known whether more people help than those who agreed to.
  func whoElse(_ missing: String) -> String
  /// The label of what cannot be compared for what was not asked at a moment.
  func notComparable(at moment: String) -> String
  /// That it was not asked who knows whom.
  var acquaintancesNotAsked: String { get }
  /// *met achtervang*
  var withBackup: String { get }
  /// *geen achtervang*
  var withoutBackup: String { get }

  // MARK: - If somebody drops out

  /// *Als iemand wegvalt*
  var absencesTitle: String { get }
  /// Without somebody, before what that breaks.
  func without(_ who: String) -> String
  /// Without several people at once, before what that breaks beyond what each breaks alone.
  func withoutTogether(_ who: String) -> String
  /// *niemand meer voor N01 en N03*
  func nobodyLeft(for needs: String) -> String
  /// *te weinig voor N01 en N03*
  func tooFew(for needs: String) -> String
  /// How many more pairs break a need.
  func morePairs(_ count: Int) -> String
  /// How many people must drop out before a need has nobody.
  func reserve(of people: Int, needs: String) -> String
  /// What stays if the two drop out whom the family can miss least, and how many pairs are like them.
  func worstPair(_ who: String, othersLikeIt: Int, keeps covered: Int, of needs: Int) -> String

  // MARK: - What it takes, and what stands out

  /// *Wat het vraagt van wie helpt*
  var helpersTitle: String { get }
  /// The hours that somebody gives, and gives at most.
  func hoursAWeek(_ hours: Answered, atMost most: String) -> String
  /// *belasting 5*
  func burden(_ score: String) -> String
  /// *Om over te praten*
  var flagsTitle: String { get }
  /// Why something stands out.
  ///
  /// - Parameters:
  ///   - who: The people, as one phrase.
  ///   - needs: The needs, one after the other.
  ///   - count: How many needs those are.
  ///   - agreements: The agreements, one after the other.
  func flag(
    _ code: FlagCode, who: String, needs: String, count: Int, agreements: String
  ) -> String

  // MARK: - Around it

  /// *Kinderen en jongeren die steun geven*
  var youngTitle: String { get }
  /// A question about a young person who cares for others.
  func askAfter(young who: String) -> String
  /// A type of support: *praktische steun*
  func support(_ type: SupportType) -> String
  /// *Geven en krijgen, zoals het gezin het ziet*
  var exchangeTitle: String { get }
  /// *Over en weer met Bas.*
  func bothWays(with who: String) -> String
  /// *Over en weer met 3 van de 16 mensen die steun geven.*
  func bothWays(with count: Int, of supporters: Int) -> String
  /// *Geven vooral*
  var mainlyGive: String { get }
  /// *Krijgen vooral*
  var mainlyReceive: String { get }
  /// *Spanning (naast de steun)*
  var tensionTitle: String { get }
  /// *Ruzie*
  var conflict: String { get }
  /// *Wisselend contact*
  var changeableContact: String { get }
  /// *Ruzie met meer dan één mens*
  var conflictWithSeveral: String { get }
  /// *Afspraak A1 wordt geraakt door ruzie: Sanne – Bas*
  func crossed(agreement: String, by pairs: String) -> String
  /// *Van 3 contacten is niet bekend hoe het gaat.*
  func untold(contacts count: Int) -> String
  /// *Hoe ver weg*
  var reachTitle: String { get }
  /// How far away: *in de straat*
  func distance(_ band: DistanceBand) -> String
  /// *niet gevraagd of niet genoemd*
  var distanceUntold: String { get }
  /// *adres geheim*
  var addressSecret: String { get }
  /// *Elke week iemand uit het eigen netwerk zien*
  var weeklyTitle: String { get }
  /// Before who sees nobody every week.
  var notWeekly: String { get }
  /// *Iedereen in het gezin.*
  var everybodyWeekly: String { get }
  /// *Professionals*
  var professionalsTitle: String { get }
  /// *3 van de 11 mensen: Bas*
  func professionals(_ count: Int, of whole: Int, who: String) -> String
  /// The hours of professionals of all hours, with the share.
  func professionalHours(_ hours: String, of all: String, share: String) -> String
  /// The same where so many people did not tell.
  func professionalHours(_ hours: String, of all: String, untold people: Int) -> String
  /// *Beschrijving van het netwerk (geen oordeel)*
  var structureTitle: String { get }

  // MARK: - How certain

  /// *Hoe zeker is dit*
  var certaintyTitle: String { get }
  /// *3 van de 11 uitkomsten*
  func findings(_ count: Int, of whole: Int) -> String
  /// *80% van de trekkingen tussen 2 en 4*
  func mostDraws(from low: String, to high: String) -> String
  /// How the draws of closeness were made.
  func draws(_ count: Int, seed: UInt64) -> String
  /// What stays covered at least if one person drops out.
  func keeps(_ covered: Int, of needs: Int) -> String

  // MARK: - Four sides

  /// *Vier kanten naast elkaar (op verzoek)*
  var compositeTitle: String { get }
  /// One of the four sides: *Geregelde behoeften*
  func side(_ part: CompositePart) -> String
  /// The mean of the four sides, and between what it lies with other weights.
  func mean(_ mean: String, from low: String, to high: String) -> String
  /// *Er is geen gemiddelde, omdat een van de vier ontbreekt.*
  var noMean: String { get }
  /// *Niet te vergelijken met T0.*
  func notComparable(with moment: String) -> String
  /// *T1 komt hoger uit dan T0 bij 79,9% van alle gewichten.*
  func higher(_ now: String, than then: String, under share: String) -> String
  /// Below which weight of some sides the later moment always comes out higher.
  func always(if parts: String, areSeveral: Bool, below weight: String) -> String
  /// *Dit is een rekenafspraak en geen cijfer. Vergelijk er geen gezinnen mee.*
  var noGrade: String { get }
}

/// Who provides for a need, from near to far.
enum ProviderStep: Sendable, Hashable {
  case household, network, volunteer, supportFamily, professional
}

/// An answer in words: a number, or why there is none.
enum Answered: Sendable, Hashable {
  case number(Double)
  case missing(String)
}
