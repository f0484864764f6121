import Document
import FamilyDocuments
import Foundation
import NetworkFiles
import SupportNetwork
import Telling
import TestSupport
import Testing

/// A relation such as *moeder van {P06}* tells of somebody who may not be named: no output for the
/// family holds it, and none for professionals tells more than the identifier.
@Suite("Relations that refer to somebody without a name")
struct RelationTests {
  /// Everybody's relation refers to P06, who gave no consent and has a relation and a flag of their own.
  private static let text: String = {
    let relation = "relation: \"quilt van {P06}, zeppelin\""
    let named = "consent: {toBeNamed: given, toBeAsked: given, by: own}"
    func moment(_ id: String, _ day: String) -> String {
      """
        - id: \(id)
          date: \(day)
          members: [{person: P03, hoursPerWeek: 2}, {person: P04}, {person: P05}, {person: P06}]
          ties:
            - {from: P01, to: P03, circle: inner, closeness: 4, quality: positive, receives: [practical]}
            - {from: P01, to: P04, circle: middle, closeness: 3}
            - {from: P01, to: P06, circle: outer, closeness: 1, quality: conflict}
          alterTies: [{between: [P03, P06], quality: conflict}]
          provisions: [{need: N01, providers: [P03]}]
      """
    }
    return """
      format: 1
      case: {id: LV-0009, family: Brink, director: P05}
      households: [{id: H1, members: [P01, P02]}]
      plan:
        present: [P01, P02, P03, P04, P05]
        firstCall: [P03, P04]
        lookBack: {on: 2026-09-01, caller: P03}
        choices: [{by: P02, named: [P03, P04]}]
        actionTeam: [P01, P03]
      people:
        - {id: P01, name: Elin Brink, \(relation), sphere: household, roles: [parentWithAuthority], age: 40, \(named)}
        - {id: P02, name: Siem Brink, \(relation), sphere: household, roles: [youth], age: 14, parents: [{person: P01}, {person: P06}], \(named)}
        - {id: P03, name: Gerda Bos, \(relation), sphere: kin, age: 70, hoursAtMost: 4, \(named)}
        - {id: P04, name: Omar Said, \(relation), sphere: neighbour, roles: [parentWithAuthority], age: 50, \(named)}
        - {id: P05, name: Noor Vink, \(relation), sphere: professional, roles: [communityCoach], \(named)}
        - {id: P06, name: Ruud Geheim, relation: "kolibrie", sphere: kin, safetyFlags: [threatToChild]}
      couples: [{partners: [P01, P06], status: divorced}]
      needs: [{id: N01, domain: safety, text: Iemand die komt, frequency: weekly, target: 2}]
      safetyConditions: [{id: B1, text: De deur blijft dicht., setBy: P05, watchedBy: [P03], about: [P06]}]
      agreements: [{id: A1, who: [P03], does: past op, needs: [N01], standIns: [P04]}]
      aftercare: {level: followUp, provider: P03, backup: P04, closing: 2026-12-16}
      moments:
      \(moment("T0", "2026-01-05"))
      \(moment("T1", "2026-07-06"))
      """
  }()

  private static let drawings = [
    ["--kind", "circle"], ["--kind", "circle", "--since", "T0"],
    ["--kind", "circle", "--since", "T0", "--side-by-side"], ["--kind", "ecomap"],
    ["--kind", "ecomap", "--since", "T0"], ["--kind", "genogram"],
    ["--kind", "genogram", "--ties"],
  ]

  private static let reports = [
    ["show"], ["show", "--since", "T0"], ["suggest"], ["suggest", "--jim", "P02"], ["team"],
    ["explain"], ["check"],
  ]

  @Test("No drawing for the family tells it; one for professionals tells the identifier")
  func inDrawings() async throws {
    try await Project.withFolder { folder in
      try Self.text.write(
        to: folder.appending(path: "a.kring.yaml"), atomically: true, encoding: .utf8)
      for options in Self.drawings {
        for language in ["nl", "en"] {
          let draw = ["draw", "a.kring.yaml", "-o", "-", "--language", language] + options
          let family = try await Command.kring(draw, in: folder)
          #expect(family.code == 0, "\(options): \(family.problems)")
          for word in ["quilt", "zeppelin", "kolibrie", "Ruud", "Geheim"] {
            #expect(!family.output.localizedCaseInsensitiveContains(word), "\(options): \(word)")
          }
          let professional = try await Command.kring(draw + ["--for", "professional"], in: folder)
          #expect(professional.code == 0)
          #expect(professional.output.localizedCaseInsensitiveContains("quilt"), "\(options)")
          for word in ["kolibrie", "Ruud", "Geheim"] {
            #expect(!professional.output.localizedCaseInsensitiveContains(word), "\(options)")
          }
        }
      }
    }
  }

  @Test("No report tells it", arguments: reports)
  func inReports(_ command: [String]) async throws {
    try await Project.withFolder { folder in
      try Self.text.write(
        to: folder.appending(path: "a.kring.yaml"), atomically: true, encoding: .utf8)
      for format in [[], ["--format", "json"]] where format.isEmpty || command[0] != "check" {
        let outcome = try await Command.kring(
          [command[0], "a.kring.yaml"] + command.dropFirst() + format, in: folder)
        #expect(outcome.code == 0, "\(command): \(outcome.problems)")
        for word in ["quilt", "kolibrie", "Ruud", "Geheim"] {
          #expect(
            !(outcome.output + outcome.problems).localizedCaseInsensitiveContains(word),
            "\(command): \(word)")
        }
      }
    }
  }

  @Test("The plan does not tell it, with its signatures and in its list of people")
  func inPlan() throws {
    let family = try CaseReader().read(Array(Self.text.utf8), named: "a.kring.yaml")
    for language in Language.allCases {
      let json = String(
        decoding: FamilyGroupPlan(of: family, language: language).document.json(), as: UTF8.self)
      for name in ["Gerda", "Omar", "Noor Vink"] { #expect(json.contains(name)) }
      for word in ["quilt", "zeppelin", "kolibrie", "Ruud", "Geheim"] {
        #expect(!json.localizedCaseInsensitiveContains(word), "\(word)")
      }
    }
  }
}
