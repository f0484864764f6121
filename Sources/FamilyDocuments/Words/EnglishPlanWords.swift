import Document
import SupportNetwork
import Telling

/// The plan in English.
struct EnglishPlanWords: PlanWords {
  private var grammar: any Grammar { Language.english.grammar }

  // MARK: - Cover

  var title: String { "Our family group plan" }
  var author: String { "The family" }
  var summary: String { "The plan that a family made with its people (Youth Act, article 1.1)." }
  var confidentiality: String { "Confidential: this plan belongs to the family" }
  func family(_ name: String) -> String { "The \(name) family" }
  var about: String { "About" }
  var whosePlan: String { "Whose plan is this" }
  var ofTheFamily: String { "the family's" }
  var asKnownThen: String { "What is from when" }
  func showsWhatWasKnown(on day: String) -> String {
    "This plan shows what was known on \(day)."
  }
  func cameLater(_ what: String) -> String { "Of later, and so not in this plan: \(what)." }
  func laterMeeting(_ day: String) -> String { "the family meeting of \(day)" }
  func laterAgreements(_ count: Int) -> String {
    grammar.counted(count, "agreement", "agreements")
  }
  func laterConditions(_ count: Int) -> String {
    grammar.counted(count, "safety condition", "safety conditions")
  }
  func wordsAreOf(_ day: String) -> String {
    "What the family says, the goals and what comes afterwards stand here as they were written on "
      + "\(day)."
  }
  var undatedMayBeLater: String { "What has no date may be of later." }
  var version: String { "Version" }
  var made: String { "Made" }
  var meeting: String { "Family meeting" }
  var present: String { "Who was there" }
  var director: String { "Case director" }
  var municipality: String { "Municipality" }

  func heading(_ section: PlanSection) -> String {
    switch section {
    case .question: "Our question"
    case .safety: "First: safe"
    case .voices: "What we say"
    case .children: "What the children say themselves"
    case .people: "Our people"
    case .goals: "Our goals"
    case .agreements: "Our agreements"
    case .needs: "Who helps with what"
    case .ifNot: "If it does not work"
    case .lookBack: "Looking back"
    case .aftercare: "Aftercare"
    case .signatures: "Consent and signatures"
    }
  }

  // MARK: - Safety and voices

  var safetyFirst: String {
    "Safety comes first. This must always hold. The family cannot change it."
  }
  func required(by setter: String, since day: String?) -> String {
    "Required by \(setter)" + (day.map { ", since \($0)" } ?? "") + "."
  }
  var whoWatches: String { "Who watches" }
  var howWeCheck: String { "How we check" }
  var goesWell: String { "This goes well" }
  var worries: String { "This worries us" }
  var wishes: String { "This we wish" }
  var allOfUs: String { "All of us" }

  // MARK: - People, goals and needs

  func peopleAround(on day: String) -> String { "The people around us on \(day)" }
  var aboutGoals: String {
    "Whoever chose a goal gives it a number. 0 is: nothing yet. 10 is: all of it."
  }
  func mark(_ kind: GoalScale.Mark.Kind) -> String {
    switch kind {
    case .before: "Before"
    case .now: "Now"
    case .wished: "Wish"
    }
  }
  var notAsked: String { "not asked" }
  var doesNotKnow: String { "does not know" }
  var willNotSay: String { "will not say" }
  func counted(before observation: String) -> String { "before: \(observation)" }
  func counted(now observation: String) -> String { "now: \(observation)" }

  var aboutNeeds: String {
    "First we look at what we can do ourselves, then at what our people can do, then at "
      + "volunteers. Only then do we ask professionals."
  }
  var withWhat: String { "With what" }
  var weAndOurPeople: String { "We and our people" }
  var volunteers: String { "Volunteers" }
  var professionals: String { "Professionals" }
  var notYetDiscussed: String { "not yet discussed" }
  var notYetKnown: String { "not yet known" }
  func from(_ day: String, _ name: String) -> String { "\(name) (from \(day))" }
  func written(on day: String) -> String { "(written on \(day))" }
  var nobodyYet: String { "nobody yet" }
  var ownActions: String { "This we do ourselves" }
  var askedOfProfessionals: String { "This we ask of professionals" }
  var whyLikeThis: String { "Why like this?" }
  var ourselves: String { "Ourselves" }
  var ourPeople: String { "Our people" }
  var volunteersAndGeneral: String { "Volunteers and general" }
  var professional: String { "Professional" }

  // MARK: - Agreements and after

  func until(_ day: String) -> String { "until \(day)" }
  var untilAgreedOtherwise: String { "until we agree otherwise" }
  func onTrial(until day: String) -> String { "trial until \(day)" }
  var nobodyStepsIn: String { "nobody agreed yet" }
  var earlySigns: String { "This is how we notice" }
  var firstCall: String { "Whom we call first" }
  var planB: String { "Our plan B" }
  var inDanger: String { "Is there danger right now? Call 112." }
  var when: String { "When" }
  var whoCallsUs: String { "Who calls us together" }
  var actionTeam: String { "Our action team" }
  var weLookAt: String { "This we look at" }
  func aftercare(_ level: AftercareLevel) -> String {
    switch level {
    case .followUp: "When we are done, somebody keeps in touch. It is no control."
    case .pilotLight:
      "When we are done, somebody stays near, longer and more often. It is no control."
    }
  }
  var whoCalls: String { "Who calls" }
  var ifTheyCannot: String { "If they cannot" }
  var expectedEnd: String { "We expect to be done on" }
  var contactDates: String { "Ten contacts, one every half year, for five years" }

  // MARK: - Consent and rights

  var consent: String {
    "This plan is ours. Whoever is named in it agrees to that. Whoever does not want it, or was "
      + "not asked, stands in it without a name. Everybody may change their mind. Then we change "
      + "the plan."
  }
  var rightsTitle: String { "Your rights" }
  var rights: [String] {
    [
      "You may always say no to help, and change your mind.",
      "Are you 12 or older? Then you may read your file and you decide with the others. From 16 you "
        + "decide yourself who may read it.",
      "A confidential adviser helps you, free of charge and apart from the municipality.",
      "Not content? You may complain to the municipality or to whoever gives help.",
      "Do you disagree with a decision of the municipality? You may object within six weeks.",
      "An independent client supporter thinks along with you, free of charge.",
    ]
  }
}
