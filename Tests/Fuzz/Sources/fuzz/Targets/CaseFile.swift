import Foundation
import NetworkFiles
import SupportNetwork
import Telling

extension Target {
  /// Case files, YAML and JSON.
  static let caseFile = Target(
    name: "case",
    corpus: {
      try Samples.bytes { $0.hasSuffix(".kring.yaml") } + [Array(json.utf8)]
    },
    words: SheetWords.all + [
      "people:\n", "ties:\n", "moments:\n", "households:\n", "needs:\n", "closeness: 9", "{P01}",
      "gives: unknown", "declined", "notAsked", "P01", "H1",
    ],
    check: { bytes in
      let family: FamilyCase
      do throws(Problems) {
        family = try CaseReader().read(bytes, named: "a.kring.yaml")
      } catch {
        try SheetChecks.check(error, of: ["a.kring.yaml"], bytes)
        return
      }
      for language in Language.allCases {
        for warning in family.warnings { _ = warning.text(in: language) }
      }
      let text = CaseWriter().text(of: family)
      let again: FamilyCase
      do throws(Problems) {
        again = try CaseReader().read(Array(text.utf8), named: "copy")
      } catch {
        throw Finding("What is written cannot be read: \(error.problems.first as Any)")
      }
      try require(again.draft == family.draft, "What is written reads back differently.")
    })

  private static let json = #"""
    {"format": 1, "case": {"id": "x-1"}, "people": [{"id": "P01", "name": "A"}], "households": []}
    """#
}
