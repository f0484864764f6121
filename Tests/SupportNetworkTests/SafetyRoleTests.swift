import SupportNetwork
import Telling
import Testing

/// An unsafe plan must be impossible: whoever is a danger, whoever has died and a child hold no role
/// that they must not hold, whichever role it is.
@Suite("Who may hold a role")
struct SafetyRoleTests {
  private static let roleCodes: Set<String> = [
    "unsafeRole", "doubtfulRole", "deceasedRole", "minorRole",
  ]

  /// What is reported about roles of the small family, in which the neighbour P04 has the given role
  /// alone.
  private func codes(
    _ role: PlanRole, of id: Person.ID = "P04", _ change: (inout CaseDraft) -> Void
  ) -> [String] {
    problems {
      $0.takeOut(id)
      change(&$0)
      $0.give(role, to: id)
    }.map(\.code.name).filter(Self.roleCodes.contains)
  }

  @Test("The neighbour without a flag may hold every role", arguments: PlanRole.allCases)
  func allowed(_ role: PlanRole) {
    #expect(codes(role) { _ in } == [])
  }

  @Test("Nobody with a flag that bars holds any role", arguments: PlanRole.allCases)
  func flags(_ role: PlanRole) {
    for flag in SafetyFlag.allCases {
      let found = codes(role) { $0.change("P04") { $0.safetyFlags = [flag] } }
      let isError = flag.barsEveryRole || role.isTrust
      #expect(found == [isError ? "unsafeRole" : "doubtfulRole"], "\(flag)")
    }
  }

  @Test("Nobody holds a role about whom a condition is", arguments: PlanRole.allCases)
  func conditions(_ role: PlanRole) {
    let found = codes(role) { draft in
      var condition = SafetyCondition(id: "B2", text: "{P04} belt eerst.", setBy: "P05")
      condition.about = ["P04"]
      draft.safetyConditions.append(condition)
    }
    #expect(found == ["unsafeRole"])
  }

  @Test("Taking somebody out of the role takes the problem away", arguments: PlanRole.allCases)
  func remedy(_ role: PlanRole) {
    let found = problems {
      $0.change("P04") { $0.safetyFlags = [.threatToChild] }
      $0.give(role, to: "P04")
      $0.takeOut("P04")
    }
    #expect(found.filter { Self.roleCodes.contains($0.code.name) } == [])
  }

  @Test("Whoever has died holds no role that needs a living person", arguments: PlanRole.allCases)
  func deceased(_ role: PlanRole) {
    let found = codes(role) { $0.change("P04") { $0.deceased = true } }
    #expect(found == (role.needsLiving ? ["deceasedRole"] : []))
  }

  @Test("What somebody did before they died stays true")
  func before() {
    #expect(
      reported {
        $0.takeOut("P04")
        $0.change("P04") { $0.deceased = true }
        $0.moments[0].provisions[0].providers = .given(["P03", "P04"])
        var ended = Agreement(id: "A2", who: ["P04"], does: "brengt {P02}")
        ended.until = day("2026-05-01")
        $0.agreements.append(ended)
      } == [])
  }

  @Test("A minor holds no role that only an adult may bear", arguments: PlanRole.allCases)
  func minors(_ role: PlanRole) {
    let found = codes(role) { $0.change("P04") { $0.age = 15 } }
    #expect(found == (role.needsAdult || role == .standIn ? ["minorRole"] : []))
  }

  @Test("A minor steps in beside an adult, and never as the only one")
  func standIns() {
    #expect(reported { $0.agreements[0].standIns = ["P02", "P04"] } == [])
    #expect(
      reported { $0.agreements[0].standIns = ["P02"] } == ["minorRole agreements[0].standIns"])
  }

  @Test("A condition may speak of whoever it is about, and so may worries and signs")
  func texts() {
    #expect(
      reported {
        $0.takeOut("P04")
        $0.change("P04") { $0.safetyFlags = [.noContactAgreement] }
        $0.safetyConditions[0].text = "{P04} komt alleen na afspraak."
        $0.safetyConditions[0].about = ["P04"]
        $0.plan.worries = [Voice(by: "P02", text: "Ik ben bang voor {P04}.")]
        $0.plan.earlySigns = ["{P04} staat aan de deur."]
        $0.needs[0].text = "Contact met {P04} onder toezicht"
      } == [])
  }

  @Test("Present is a role where somebody of the household is present too")
  func presence() {
    let apart = problems {
      $0.takeOut("P04")
      $0.change("P04") { $0.safetyFlags = [.noContactAgreement] }
      $0.plan.present = ["P04", "P05"]
    }
    #expect(apart.isEmpty)
    #expect(
      reported {
        $0.takeOut("P01")
        $0.safetyConditions[0].about = ["P01"]
        $0.plan.present = ["P01", "P02"]
        $0.moments[0].respondents = ["P01", "P02"]
      } == [])
  }

  // MARK: - Contact that was agreed

  /// The small family in which contact with the neighbour was agreed.
  private func agreed(_ change: (inout CaseDraft) -> Void = { _ in }) -> [String] {
    reported { draft in
      draft.takeOut("P04")
      var condition = SafetyCondition(id: "B2", text: "{P04} komt met {P05}.", setBy: "P05")
      condition.about = ["P04"]
      draft.safetyConditions.append(condition)
      var visit = Agreement(id: "A2", who: ["P04"], does: "ziet {P02}; {P04} belt eerst")
      visit.needs = ["N02"]
      draft.agreements.append(visit)
      draft.moments[1].provisions[1].providers = .given(["P04"])
      draft.plan.present = ["P01", "P04"]
      draft.change("P04") {
        $0.safetyFlags = [.noContactAgreement]
        $0.allowedContacts = [
          AllowedContact(
            agreements: ["A2"], roles: [.present], agreedBy: "P05", on: day("2026-01-06"))
        ]
      }
      change(&draft)
    }
    // Who helps without an agreement, or the other way round, is another matter.
    .filter { !$0.hasPrefix("agreementsDiffer") }
  }

  @Test("A contact that was agreed allows what it names: its agreement, its need, its roles")
  func allowedContact() {
    #expect(agreed() == [])
    #expect(agreed { $0.plan.firstCall = ["P04"] } == ["unsafeRole plan.firstCall[0]"])
    #expect(agreed { $0.agreements[0].who = ["P04"] } == ["unsafeRole agreements[0].who[0]"])
    #expect(
      agreed { $0.moments[1].provisions[0].providers = .given(["P04"]) }
        == ["unsafeRole moments[1].provisions[0].providers[0]"])
    #expect(agreed { $0.plan.actionTeam = ["P04"] } == ["unsafeRole plan.actionTeam[0]"])
    #expect(
      agreed { $0.change("P04") { $0.allowedContacts = [] } } == [
        "unsafeRole plan.present[1]", "unsafeRole agreements[1].who[0]",
        "unsafeRole agreements[1].does", "unsafeRole moments[1].provisions[1].providers[0]",
      ])
  }

  @Test("No contact makes somebody whom the family leans on", arguments: PlanRole.allCases)
  func neverTrusted(_ role: PlanRole) {
    let found = codes(role) {
      $0.change("P04") {
        $0.safetyFlags = [.threatToChild]
        $0.allowedContacts = [
          AllowedContact(
            agreements: ["A1"], roles: PlanRole.allCases, agreedBy: "P05", on: day("2026-01-06"))
        ]
      }
    }
    // The agreement A1 is not for the need that is provided for.
    #expect(found == (role.isTrust || role == .provider ? ["unsafeRole"] : []))
  }

  @Test("Contact is allowed by whoever set the condition, or else by a professional")
  func whoAllows() {
    let path = "people[3].allowedContacts[0].agreedBy"
    #expect(
      agreed { $0.change("P04") { $0.allowedContacts[0].agreedBy = "P01" } }
        == ["allowedByOther \(path)"])
    #expect(
      agreed { draft in
        draft.people.append(Person(id: "P06", name: "Iris Dam", sphere: .professional))
        draft.change("P04") { $0.allowedContacts[0].agreedBy = "P06" }
      } == ["allowedByOther \(path)"])
    #expect(
      agreed { $0.change("P04") { $0.allowedContacts[0].agreedBy = "P99" } }
        == ["unknownPerson \(path)"])
    #expect(
      agreed { $0.change("P04") { $0.allowedContacts[0].agreements.append("A9") } }
        == ["unknownAgreement people[3].allowedContacts[0].agreements[1]"])
  }

  @Test("Every problem of a role names the person and the way out, in both languages")
  func words() throws {
    for role in PlanRole.allCases {
      let found = problems {
        $0.takeOut("P04")
        $0.change("P04") {
          $0.safetyFlags = [.threatToChild]
          $0.deceased = true
          $0.age = 15
        }
        $0.give(role, to: "P04")
      }.filter { Self.roleCodes.contains($0.code.name) }
      for problem in found {
        for language in [Language.dutch, .english] {
          #expect(problem.summary.in(language).hasPrefix("P04 "))
          #expect(problem.remedy.in(language).contains("P04"))
        }
        #expect(
          problem.remedy.dutch.contains("allowedContacts")
            == (problem.code == .unsafeRole && !role.isTrust))
      }
    }
  }
}
