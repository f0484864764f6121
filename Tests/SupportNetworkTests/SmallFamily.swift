import SupportNetwork
import Telling

/// A day that the test knows to exist.
func day(_ text: String) -> CalendarDate {
  CalendarDate(text) ?? { preconditionFailure("\(text) is no day.") }()
}

/// A valid case with one of everything, to be bent by tests: a mother, her son, his grandmother, a
/// neighbour and a coach, mapped twice.
func smallFamily() -> CaseDraft {
  var draft = CaseDraft(id: "LV-0003")
  draft.case.director = "P05"
  draft.households = [Household(id: "H1", members: ["P01", "P02"])]
  draft.people = smallFamilyPeople()
  draft.couples = [Couple(partners: ["P01", "P04"], status: .separated)]
  draft.organisations = [Organisation(id: "O1", name: "School De Linde", kind: .school)]
  draft.needs = [
    SupportNeed(id: "N01", domain: .housing, text: "Klussen", frequency: .monthly, target: 1),
    SupportNeed(id: "N02", domain: .safety, text: "Iemand die komt", frequency: .onCall, target: 2),
  ]
  draft.goals = [Goal(id: "D1", owners: ["P02"], text: "Ik slaap goed.")]
  var condition = SafetyCondition(id: "B1", text: "De deur blijft dicht.", setBy: "P05")
  condition.watchedBy = ["P03"]
  draft.safetyConditions = [condition]
  var agreement = Agreement(id: "A1", who: ["P03"], does: "past op {P02}")
  agreement.needs = ["N01"]
  agreement.from = day("2026-01-12")
  agreement.standIns = ["P04"]
  draft.agreements = [agreement]
  draft.motivations = [Motivation(need: "N01", moment: "T0")]
  draft.plan.present = ["P01", "P03", "P05"]
  draft.plan.worries = [Voice(by: "P02", text: "Het is te druk.")]
  draft.moments = [smallFamilyMoment("T0", "2026-01-05"), smallFamilyMoment("T1", "2026-07-06")]
  return draft
}

private func smallFamilyPeople() -> [Person] {
  var people = [
    Person(id: "P01", name: "Elin Brink", sphere: .household),
    Person(id: "P02", name: "Siem Brink", sphere: .household),
    Person(id: "P03", name: "Gerda Brink", sphere: .kin),
    Person(id: "P04", name: "Omar Said", sphere: .neighbour),
    Person(id: "P05", name: "Noor Vink", sphere: .professional),
  ]
  for index in people.indices { people[index].consent = Consent(toBeNamed: .given) }
  people[0].parents = [ParentLink(person: "P03")]
  people[1].parents = [ParentLink(person: "P01")]
  people[1].age = 9
  return people
}

private func smallFamilyMoment(_ id: Moment.ID, _ date: String) -> Moment {
  var moment = Moment(id: id, date: day(date))
  moment.respondents = ["P01"]
  moment.interviewers = ["P05"]
  moment.members = [
    Member(person: "P03", hoursPerWeek: .given(4)), Member(person: "P04"), Member(person: "P05"),
  ]
  moment.ties = [
    Tie(from: "P01", to: "P03"), Tie(from: "P01", to: "P04"), Tie(from: "P02", to: "P03"),
    Tie(from: "P01", to: "P02"),
  ]
  moment.ties[0].receives = .given([.practical, .emotional])
  moment.alterTies = [AlterTie(between: ["P03", "P04"], quality: .given(.positive))]
  moment.organisationTies = [OrganisationTie(person: "P02", organisation: "O1")]
  moment.provisions = [
    Provision(need: "N01", providers: .given(["P03", "P04"])),
    Provision(need: "N02", providers: .given([])),
  ]
  moment.goalReviews = [GoalReview(goal: "D1", score: .unknown)]
  moment.agreementReviews = [AgreementReview(agreement: "A1", status: .done)]
  moment.satisfaction = [Satisfaction(by: "P01", about: .network, score: .given(3))]
  moment.instruments = [
    InstrumentScore(instrument: "zrm", by: "P05", about: "P01", score: .given(2))
  ]
  return moment
}

/// What is reported about the small family after a change: each code with its path.
func reported(_ change: (inout CaseDraft) -> Void) -> [String] {
  problems(change).map { "\($0.code.name) \($0.path)" }
}

/// The problems of the small family after a change; only warnings if it is still a case.
func problems(_ change: (inout CaseDraft) -> Void) -> [Problem] {
  var draft = smallFamily()
  change(&draft)
  do {
    return try FamilyCase(validating: draft).warnings
  } catch {
    return error.problems
  }
}
