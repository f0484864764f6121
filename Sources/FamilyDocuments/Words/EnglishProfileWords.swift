import NetworkAnalysis
import SupportNetwork
import Telling

/// What a profile says in English.
struct EnglishProfileWords: ProfileWords {
  // MARK: - Above and below

  func title(case id: String, moment: String, day: String) -> String {
    "Case \(id), moment \(moment), \(day)"
  }
  func told(by names: String) -> String { "Told by \(names)." }
  var confidentiality: String { "Confidential: for whoever works with the family" }
  var onlyPlanned: String {
    "This moment is planned. Nothing was asked and nothing was noted yet."
  }
  var describes: String {
    "This profile describes; it is no verdict on whether the network is sufficient."
  }
  var howNumbersComeAbout: String {
    "How each number comes about: kring explain CASE NAME, and docs/methods.md."
  }

  // MARK: - Needs

  var arrangedTitle: String { "What is arranged" }
  var noNeeds: String { "No needs were named yet." }
  var domainsTitle: String { "For each life domain" }
  func arranged(_ count: Int, of whole: Int) -> String { "\(count) of \(whole) arranged" }
  func step(_ step: ProviderStep) -> String {
    switch step {
    case .household: "household"
    case .network: "network"
    case .volunteer: "volunteer"
    case .supportFamily: "support family"
    case .professional: "professional"
    }
  }
  var isArranged: String { "arranged" }
  var onlyForProfessionals: String { "for professionals only" }
  func from(_ day: String, _ name: String) -> String { "\(name) (agreed from \(day))" }
  func whoElse(_ missing: String) -> String { "whether somebody else helps: \(missing)" }
  func notComparable(at moment: String) -> String { "Not comparable because of \(moment)" }
  var acquaintancesNotAsked: String {
    "It was not asked who knows whom, and how they are with each other."
  }
  var isNotArrangedYet: String { "not arranged yet" }
  var withBackup: String { "with back-up" }
  var withoutBackup: String { "no back-up" }

  // MARK: - If somebody drops out

  var absencesTitle: String { "If somebody drops out" }
  func without(_ who: String) -> String { "Without \(who)" }
  func withoutTogether(_ who: String) -> String { "Without \(who) together also" }
  func nobodyLeft(for needs: String) -> String { "nobody left for \(needs)" }
  func tooFew(for needs: String) -> String { "too few for \(needs)" }
  func morePairs(_ count: Int) -> String {
    count == 1
      ? "1 more pair together leaves a need with nobody or too few."
      : "\(count) more pairs together leave a need with nobody or too few."
  }
  func reserve(of people: Int, needs: String) -> String {
    people == 1
      ? "If one person drops out, a need may have nobody left (\(needs))."
      : "Only if \(people) people drop out does a need have nobody left (\(needs))."
  }
  func worstPair(_ who: String, othersLikeIt: Int, keeps covered: Int, of needs: Int) -> String {
    let others =
      switch othersLikeIt {
      case 0: ""
      case 1: " (or 1 other pair)"
      default: " (or \(othersLikeIt) other pairs)"
      }
    return "Two people at once: without \(who)\(others) \(covered) of the \(needs) needs keep "
      + "somebody of the family's own network."
  }

  // MARK: - What it takes, and what stands out

  var helpersTitle: String { "What it takes of those who help" }
  func hoursAWeek(_ hours: Answered, atMost most: String) -> String {
    switch hours {
    case .number(let hours): "\(self.hours(hours)) a week (at most \(most))"
    case .missing(let reason): "hours a week \(reason) (at most \(most))"
    }
  }
  func burden(_ score: String) -> String { "burden \(score)" }
  var flagsTitle: String { "To talk about" }
  func flag(
    _ code: FlagCode, who: String, needs: String, count: Int, agreements: String
  ) -> String {
    switch code {
    case .needWithoutInformal: "\(needs): nobody of the family's own network."
    case .needWithoutBackup: "\(needs): only \(who), and nobody to step in."
    case .aboveOwnMaximum: "\(who) gives more hours than they want."
    case .overburdened: "\(who) is overburdened (CSI of 7 or more)."
    case .moreThanThirdOfAssignments: "\(who) does more than a third of all tasks (\(needs))."
    case .severalNeedsOnOnePerson: "\(count) needs rest on \(who) (\(needs))."
    case .providerGone:
      "\(who) stands at \(needs), and has died or cannot be reached. Who takes over?"
    case .childWithoutInnerPerson:
      "\(who) has nobody outside the household in the inner circle."
    case .conflictAcrossAgreements:
      "There is conflict between \(who), and both take part in agreements (\(agreements))."
    case .noWeeklyContact:
      "Nobody at home has weekly contact with somebody of the family's own network."
    case .minorProvides: "\(who) is a minor and gives support (\(needs))."
    }
  }

  // MARK: - Around it

  var youngTitle: String { "Children and young people who give support" }
  func askAfter(young who: String) -> String {
    "Ask what this takes, and what there is for \(who)."
  }
  func support(_ type: SupportType) -> String {
    switch type {
    case .practical: "practical support"
    case .emotional: "emotional support"
    case .companionship: "company"
    case .advice: "advice"
    case .respite: "rest for who cares"
    }
  }
  var exchangeTitle: String { "Give and take, as the family sees it" }
  func bothWays(with who: String) -> String { "Both ways with \(who)." }
  func bothWays(with count: Int, of supporters: Int) -> String {
    "Both ways with \(count) of the \(supporters) people who give support."
  }
  var mainlyGive: String { "Mainly give" }
  var mainlyReceive: String { "Mainly receive" }
  var tensionTitle: String { "Tension (beside the support)" }
  var conflict: String { "Conflict" }
  var changeableContact: String { "Changeable contact" }
  var conflictWithSeveral: String { "In conflict with more than one person" }
  func crossed(agreement: String, by pairs: String) -> String {
    "Agreement \(agreement) is crossed by conflict: \(pairs)"
  }
  func untold(contacts count: Int) -> String {
    "Of \(count) contacts it is not known how they are."
  }
  var reachTitle: String { "How far away" }
  func distance(_ band: DistanceBand) -> String {
    switch band {
    case .street: "in the street"
    case .neighbourhood: "in the neighbourhood (up to 1 km)"
    case .withinFive: "up to 5 km"
    case .withinTwentyFive: "up to 25 km"
    case .further: "further"
    }
  }
  var distanceUntold: String { "not asked or not told" }
  var addressSecret: String { "address secret" }
  var weeklyTitle: String { "Seeing somebody of the family's own network every week" }
  var notWeekly: String { "Not" }
  var everybodyWeekly: String { "Everybody at home." }
  var professionalsTitle: String { "Professionals" }
  func professionals(_ count: Int, of whole: Int, who: String) -> String {
    "\(count) of the \(whole) people: \(who)"
  }
  func professionalHours(_ hours: String, of all: String, share: String) -> String {
    "\(hours) of the \(all) hours a week (\(share))."
  }
  func professionalHours(_ hours: String, of all: String, untold people: Int) -> String {
    let silent = Language.english.grammar.counted(people, "person", "people")
    return "\(hours) of the \(all) hours a week that were told; of \(silent) not known."
  }
  var structureTitle: String { "Description of the network (no verdict)" }

  // MARK: - How certain

  var certaintyTitle: String { "How certain this is" }
  func findings(_ count: Int, of whole: Int) -> String { "\(count) of the \(whole) findings" }
  func mostDraws(from low: String, to high: String) -> String {
    "80% of the draws between \(low) and \(high)"
  }
  func draws(_ count: Int, seed: UInt64) -> String {
    "Each closeness moved one step down, not, or one step up in \(count) draws (seed \(seed))."
  }
  func keeps(_ covered: Int, of needs: Int) -> String {
    covered == 0
      ? "If one person drops out, perhaps no need keeps anybody of the family's own network."
      : "If one person drops out, at least \(covered) of the \(needs) needs keep somebody of the "
        + "family's own network."
  }

  // MARK: - Four sides

  var compositeTitle: String { "Four sides beside each other (on request)" }
  func side(_ part: CompositePart) -> String {
    switch part {
    case .coverage: "Needs arranged"
    case .backup: "Back-up"
    case .reciprocity: "Reciprocity"
    case .spread: "Spread of the tasks"
    }
  }
  func mean(_ mean: String, from low: String, to high: String) -> String {
    "On average, if all four weigh the same: \(mean). With other weights any number from "
      + "\(low) to \(high)."
  }
  var noMean: String { "There is no mean, because one of the four is missing." }
  func notComparable(with moment: String) -> String { "Not comparable with \(moment)." }
  func higher(_ now: String, than then: String, under share: String) -> String {
    "\(now) comes out higher than \(then) under \(share) of all weights."
  }
  func always(if parts: String, areSeveral: Bool, below weight: String) -> String {
    "Always if \(parts)\(areSeveral ? " together" : "") gets less than \(weight) of the weight."
  }
  var noGrade: String {
    "This is a rule of arithmetic and no grade. Do not compare families by it."
  }
}
