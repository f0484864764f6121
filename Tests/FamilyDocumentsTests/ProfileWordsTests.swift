import NetworkAnalysis
import SupportNetwork
import Telling
import Testing

@testable import FamilyDocuments

@Suite("The words of profiles and explanations")
struct ProfileWordsTests {
  private static let alone: [@Sendable (any ProfileWords) -> String] = [
    { $0.confidentiality }, { $0.onlyPlanned }, { $0.describes }, { $0.howNumbersComeAbout },
    { $0.arrangedTitle }, { $0.noNeeds }, { $0.domainsTitle }, { $0.isArranged },
    { $0.isNotArrangedYet }, { $0.withBackup }, { $0.withoutBackup }, { $0.absencesTitle },
    { $0.helpersTitle }, { $0.flagsTitle }, { $0.youngTitle }, { $0.exchangeTitle },
    { $0.mainlyGive }, { $0.mainlyReceive }, { $0.tensionTitle }, { $0.conflict },
    { $0.changeableContact }, { $0.conflictWithSeveral }, { $0.reachTitle }, { $0.distanceUntold },
    { $0.weeklyTitle }, { $0.notWeekly }, { $0.everybodyWeekly }, { $0.structureTitle },
    { $0.certaintyTitle }, { $0.compositeTitle }, { $0.noMean }, { $0.noGrade }, { $0.nobody },
    { $0.notAsked }, { $0.notKnown }, { $0.willNotSay }, { $0.share }, { $0.tooFewData },
    { $0.namedBothTimes }, { $0.namedNowOnly }, { $0.namedThenOnly }, { $0.kept }, { $0.new },
    { $0.returned }, { $0.gone }, { $0.notComparableBecause }, { $0.everybody }, { $0.ownNetwork },
    { $0.stability }, { $0.turnover }, { $0.withinUncertainty }, { $0.providersNotKnown },
    { $0.arrangedNow }, { $0.noLongerArranged }, { $0.backupNow }, { $0.noBackupAnyMore },
    { $0.nobodyOfOwnNetworkLeft }, { $0.unit }, { $0.formula }, { $0.workedOut },
    { $0.lowestAndHighest }, { $0.howMissingAnswersCount }, { $0.doesNotSay }, { $0.source },
    { $0.usesNoAnswers }, { $0.answersUsed }, { $0.none }, { $0.couldChange }, { $0.whoIsWho },
  ]

  @Test("Every word that stands alone is there, and is not the word of the other language")
  func everyWord() {
    for word in Self.alone {
      let (dutch, english) = (word(Language.dutch.profile), word(Language.english.profile))
      #expect(!dutch.isEmpty && !english.isEmpty && dutch != english)
    }
  }

  @Test("Every reason to talk has a sentence of its own", arguments: Language.allCases)
  func flags(language: Language) {
    let sentences = FlagCode.allCases.map {
      language.profile.flag($0, who: "Bas", needs: "N1, N2", count: 2, agreements: "A1")
    }
    #expect(Set(sentences).count == FlagCode.allCases.count)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("?") })
  }

  @Test("One is not several")
  func plurals() {
    let (dutch, english) = (Language.dutch.profile, Language.english.profile)
    #expect(dutch.tasks(1) == "1 taak" && dutch.tasks(0) == "0 taken")
    #expect(english.tasks(1) == "1 task" && english.tasks(2) == "2 tasks")
    #expect(english.hours(1) == "1 hour" && english.hours(1.5) == "1.5 hours")
    #expect(dutch.hours(1) == "1 uur" && dutch.hours(1.5) == "1,5 uur")
    #expect(
      english.hoursAWeek(.number(1), atMost: "2") == "1 hour a week (at most 2)")
    #expect(
      dutch.morePairs(1) == "Nog 1 tweetal laat samen een behoefte met niemand of te weinig.")
    let pair = english.worstPair("Bas and Selin", othersLikeIt: 1, keeps: 2, of: 4)
    #expect(
      pair.hasPrefix("Two people at once: without Bas and Selin (or 1 other pair) 2 of the 4"))
    #expect(!english.worstPair("Bas", othersLikeIt: 0, keeps: 2, of: 4).contains("("))
    #expect(
      english.professionalHours("2", of: "4", untold: 1).hasSuffix("of 1 person not known."))
  }

  @Test("Hours that nobody told are not a number of hours")
  func hours() {
    let (dutch, english) = (Language.dutch.profile, Language.english.profile)
    #expect(
      dutch.hoursAWeek(.missing(dutch.notAsked), atMost: dutch.notKnown)
        == "uren per week niet gevraagd (hoogstens niet bekend)")
    #expect(
      english.hoursAWeek(.missing(english.notAsked), atMost: "2")
        == "hours a week not asked (at most 2)")
  }

  @Test("A reserve of one person is no reserve")
  func reserves() {
    let (dutch, english) = (Language.dutch.profile, Language.english.profile)
    #expect(dutch.reserve(of: 1, needs: "N1").hasPrefix("Valt één mens weg"))
    #expect(dutch.reserve(of: 2, needs: "N1").hasPrefix("Pas als 2 mensen wegvallen"))
    #expect(english.keeps(0, of: 3).contains("perhaps no need"))
    #expect(english.keeps(2, of: 3).contains("at least 2 of the 3 needs"))
  }
}
