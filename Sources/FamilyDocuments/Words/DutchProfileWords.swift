import NetworkAnalysis
import SupportNetwork
import Telling

/// What a profile says in Dutch.
struct DutchProfileWords: ProfileWords {
  // MARK: - Above and below

  func title(case id: String, moment: String, day: String) -> String {
    "Zaak \(id), moment \(moment), \(day)"
  }
  func told(by names: String) -> String { "Verteld door \(names)." }
  var confidentiality: String { "Vertrouwelijk: voor wie met het gezin werkt" }
  var onlyPlanned: String {
    "Dit moment is gepland. Er is nog niets gevraagd en niets opgeschreven."
  }
  var describes: String {
    "Dit profiel beschrijft; het is geen oordeel over de toereikendheid van het netwerk."
  }
  var howNumbersComeAbout: String {
    "Hoe elk getal tot stand komt: kring explain ZAAK NAAM, en docs/methods.md."
  }

  // MARK: - Needs

  var arrangedTitle: String { "Wat is geregeld" }
  var noNeeds: String { "Er zijn nog geen behoeften genoemd." }
  var domainsTitle: String { "Per leefgebied" }
  func arranged(_ count: Int, of whole: Int) -> String { "\(count) van \(whole) geregeld" }
  func step(_ step: ProviderStep) -> String {
    switch step {
    case .household: "gezin"
    case .network: "netwerk"
    case .volunteer: "vrijwilliger"
    case .supportFamily: "steungezin"
    case .professional: "professional"
    }
  }
  var isArranged: String { "geregeld" }
  var onlyForProfessionals: String { "alleen voor professionals" }
  func from(_ day: String, _ name: String) -> String { "\(name) (afgesproken vanaf \(day))" }
  func whoElse(_ missing: String) -> String { "of nog iemand helpt: \(missing)" }
  func notComparable(at moment: String) -> String { "Niet te vergelijken door \(moment)" }
  var acquaintancesNotAsked: String {
    "Wie wie kent, en hoe zij met elkaar omgaan, is niet gevraagd."
  }
  var isNotArrangedYet: String { "nog niet geregeld" }
  var withBackup: String { "met achtervang" }
  var withoutBackup: String { "geen achtervang" }

  // MARK: - If somebody drops out

  var absencesTitle: String { "Als iemand wegvalt" }
  func without(_ who: String) -> String { "Zonder \(who)" }
  func withoutTogether(_ who: String) -> String { "Zonder \(who) samen ook" }
  func nobodyLeft(for needs: String) -> String { "niemand meer voor \(needs)" }
  func tooFew(for needs: String) -> String { "te weinig voor \(needs)" }
  func morePairs(_ count: Int) -> String {
    count == 1
      ? "Nog 1 tweetal laat samen een behoefte met niemand of te weinig."
      : "Nog \(count) tweetallen laten samen een behoefte met niemand of te weinig."
  }
  func reserve(of people: Int, needs: String) -> String {
    people == 1
      ? "Valt één mens weg, dan kan een behoefte niemand meer hebben (\(needs))."
      : "Pas als \(people) mensen wegvallen, heeft een behoefte niemand meer (\(needs))."
  }
  func worstPair(_ who: String, othersLikeIt: Int, keeps covered: Int, of needs: Int) -> String {
    let others =
      switch othersLikeIt {
      case 0: ""
      case 1: " (of 1 ander tweetal)"
      default: " (of \(othersLikeIt) andere tweetallen)"
      }
    return "Twee mensen tegelijk: zonder \(who)\(others) houden \(covered) van de \(needs) "
      + "behoeften iemand uit het eigen netwerk."
  }

  // MARK: - What it takes, and what stands out

  var helpersTitle: String { "Wat het vraagt van wie helpt" }
  func hoursAWeek(_ hours: Answered, atMost most: String) -> String {
    switch hours {
    case .number(let hours):
      "\(Language.dutch.grammar.number(hours)) uur per week (hoogstens \(most))"
    case .missing(let reason): "uren per week \(reason) (hoogstens \(most))"
    }
  }
  func burden(_ score: String) -> String { "belasting \(score)" }
  var flagsTitle: String { "Om over te praten" }
  func flag(
    _ code: FlagCode, who: String, needs: String, count: Int, agreements: String
  ) -> String {
    switch code {
    case .needWithoutInformal: "\(needs): niemand uit het eigen netwerk."
    case .needWithoutBackup: "\(needs): alleen \(who), en niemand die het over kan nemen."
    case .aboveOwnMaximum: "\(who) geeft meer uren dan die wil."
    case .overburdened: "\(who) is overbelast (7 of meer op de CSI)."
    case .moreThanThirdOfAssignments: "\(who) doet meer dan een derde van alle taken (\(needs))."
    case .severalNeedsOnOnePerson: "Op \(who) rusten \(count) behoeften (\(needs))."
    case .providerGone:
      "\(who) staat bij \(needs), maar is overleden of niet te bereiken. Wie neemt het over?"
    case .childWithoutInnerPerson: "\(who) heeft niemand buiten het gezin in de binnenste cirkel."
    case .conflictAcrossAgreements:
      "Tussen \(who) is ruzie, en beiden doen mee aan afspraken (\(agreements))."
    case .noWeeklyContact:
      "Niemand in het gezin heeft elke week contact met iemand uit het eigen netwerk."
    case .minorProvides: "\(who) is minderjarig en geeft steun (\(needs))."
    }
  }

  // MARK: - Around it

  var youngTitle: String { "Kinderen en jongeren die steun geven" }
  func askAfter(young who: String) -> String {
    "Vraag wat dit vraagt, en wat er voor \(who) zelf is."
  }
  func support(_ type: SupportType) -> String {
    switch type {
    case .practical: "praktische steun"
    case .emotional: "emotionele steun"
    case .companionship: "gezelschap"
    case .advice: "advies"
    case .respite: "rust voor wie zorgt"
    }
  }
  var exchangeTitle: String { "Geven en krijgen, zoals het gezin het ziet" }
  func bothWays(with who: String) -> String { "Over en weer met \(who)." }
  func bothWays(with count: Int, of supporters: Int) -> String {
    "Over en weer met \(count) van de \(supporters) mensen die steun geven."
  }
  var mainlyGive: String { "Geven vooral" }
  var mainlyReceive: String { "Krijgen vooral" }
  var tensionTitle: String { "Spanning (naast de steun)" }
  var conflict: String { "Ruzie" }
  var changeableContact: String { "Wisselend contact" }
  var conflictWithSeveral: String { "Ruzie met meer dan één mens" }
  func crossed(agreement: String, by pairs: String) -> String {
    "Afspraak \(agreement) wordt geraakt door ruzie: \(pairs)"
  }
  func untold(contacts count: Int) -> String {
    "Van \(count) contacten is niet bekend hoe het gaat."
  }
  var reachTitle: String { "Hoe ver weg" }
  func distance(_ band: DistanceBand) -> String {
    switch band {
    case .street: "in de straat"
    case .neighbourhood: "in de buurt (tot 1 km)"
    case .withinFive: "tot 5 km"
    case .withinTwentyFive: "tot 25 km"
    case .further: "verder"
    }
  }
  var distanceUntold: String { "niet gevraagd of niet genoemd" }
  var addressSecret: String { "adres geheim" }
  var weeklyTitle: String { "Elke week iemand uit het eigen netwerk zien" }
  var notWeekly: String { "Niet" }
  var everybodyWeekly: String { "Iedereen in het gezin." }
  var professionalsTitle: String { "Professionals" }
  func professionals(_ count: Int, of whole: Int, who: String) -> String {
    "\(count) van de \(whole) mensen: \(who)"
  }
  func professionalHours(_ hours: String, of all: String, share: String) -> String {
    "\(hours) van de \(all) uur per week (\(share))."
  }
  func professionalHours(_ hours: String, of all: String, untold people: Int) -> String {
    let silent = Language.dutch.grammar.counted(people, "mens", "mensen")
    return "\(hours) van de \(all) uur per week die genoemd zijn; van \(silent) niet bekend."
  }
  var structureTitle: String { "Beschrijving van het netwerk (geen oordeel)" }

  // MARK: - How certain

  var certaintyTitle: String { "Hoe zeker is dit" }
  func findings(_ count: Int, of whole: Int) -> String { "\(count) van de \(whole) uitkomsten" }
  func mostDraws(from low: String, to high: String) -> String {
    "80% van de trekkingen tussen \(low) en \(high)"
  }
  func draws(_ count: Int, seed: UInt64) -> String {
    "Elke nabijheid ging in \(count) trekkingen één stap omlaag, niet, of één stap omhoog "
      + "(seed \(seed))."
  }
  func keeps(_ covered: Int, of needs: Int) -> String {
    covered == 0
      ? "Valt één mens weg, dan heeft misschien geen enkele behoefte nog iemand uit het eigen "
        + "netwerk."
      : "Valt één mens weg, dan houden ten minste \(covered) van de \(needs) behoeften iemand uit "
        + "het eigen netwerk."
  }

  // MARK: - Four sides

  var compositeTitle: String { "Vier kanten naast elkaar (op verzoek)" }
  func side(_ part: CompositePart) -> String {
    switch part {
    case .coverage: "Geregelde behoeften"
    case .backup: "Achtervang"
    case .reciprocity: "Wederkerigheid"
    case .spread: "Spreiding van de taken"
    }
  }
  func mean(_ mean: String, from low: String, to high: String) -> String {
    "Gemiddeld, als alle vier even zwaar wegen: \(mean). Met andere gewichten elk getal van "
      + "\(low) tot \(high)."
  }
  var noMean: String { "Er is geen gemiddelde, omdat een van de vier ontbreekt." }
  func notComparable(with moment: String) -> String { "Niet te vergelijken met \(moment)." }
  func higher(_ now: String, than then: String, under share: String) -> String {
    "\(now) komt hoger uit dan \(then) bij \(share) van alle gewichten."
  }
  func always(if parts: String, areSeveral: Bool, below weight: String) -> String {
    "Altijd als \(parts)\(areSeveral ? " samen" : "") minder dan \(weight) van het gewicht krijgt."
  }
  var noGrade: String {
    "Dit is een rekenafspraak en geen cijfer. Vergelijk er geen gezinnen mee."
  }
}
