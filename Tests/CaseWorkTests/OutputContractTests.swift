import CaseWork
import Foundation
import NetworkAnalysis
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@Suite("What docs/output.md says of the output for programs")
struct OutputContractTests {
  /// The records of each contract that the samples give, as a program gets them.
  private static func reports() throws -> [String: [Report]] {
    let (terhaar, terhaarT0, terhaarT1) = try (
      open("terhaar"), open("terhaar", at: "T0"), open("terhaar", at: "T1")
    )
    let (druk, smal, klein) = try (open("druk"), open("smal"), open("klein"))
    let offers = try OfferCatalogue(fileAt: Project.sample("aanbod-lindeveen.yaml"))
    return [
      "kring.show/1": [
        try terhaar.profile(since: "T0", with: [.uncertainty, .composite], in: .dutch),
        try terhaarT0.profile(in: .dutch),
        try druk.profile(since: "T0", with: [.composite], in: .dutch),
        try smal.profile(since: "T0", in: .dutch), try klein.profile(in: .dutch),
        try laterAgreed().profile(since: "T0", in: .dutch),
      ],
      "kring.explain/1": [
        try terhaar.explanation(of: "density", in: .dutch),
        try terhaar.explanation(of: "overburdened", in: .dutch),
        try klein.explanation(of: "constraint", in: .dutch),
      ],
      "kring.explain-list/1": [try klein.explanations(in: .dutch)],
      "kring.suggest/1": [
        try terhaarT0.suggestions(in: .dutch), try terhaarT1.suggestions(in: .dutch),
        try terhaarT0.suggestions(from: offers, in: .dutch),
        try terhaar.suggestions(for: .jim(for: "P02"), in: .dutch),
        try druk.suggestions(in: .dutch), try smal.suggestions(in: .dutch),
      ],
      "kring.team/1": [
        try terhaarT0.team(in: .dutch), try open("druk", at: "T0").team(in: .dutch),
        try smal.team(in: .dutch),
      ],
      "kring.match/1": [
        try MatchRound.sample().proposal(in: .dutch),
        try withoutCertificates().proposal(in: .dutch),
      ],
    ]
  }

  private static func open(_ name: String, at moment: Moment.ID? = nil) throws -> OpenCase {
    try OpenCase(.sample(name), named: name, at: moment)
  }

  /// With an agreement that begins later, and a question that was not asked again.
  private static func laterAgreed() throws -> OpenCase {
    var draft = try FamilyCase.sample("terhaar").draft
    draft.agreements[0].from = CalendarDate("2027-01-04")
    draft.agreements[0].who = ["P11"]
    draft.agreements[0].until = nil
    draft.agreements[0].trialUntil = nil
    let last = try #require(draft.moments.firstIndex { $0.id == "T1" })
    draft.moments[last].alterTies = []
    draft.moments[last].leftOut.insert(.alterTies)
    return try OpenCase(FamilyCase(validating: draft), named: "terhaar", at: "T1")
  }

  private static func withoutCertificates() throws -> MatchRound {
    let offers = try Project.text("samples/steungezinnen.yaml")
    return try Project.withFolder { folder in
      let file = folder.appending(path: "offers.yaml")
      try offers.replacing("certificateOfConduct: true", with: "certificateOfConduct: false")
        .write(to: file, atomically: true, encoding: .utf8)
      return try MatchRound(
        requestsAt: Project.sample("vraaggezinnen.yaml"), offersAt: file.path)
    }
  }

  @Test("Every path that is printed stands on the page, and every path of the page is printed")
  func paths() throws {
    let page = try Project.text("docs/output.md")
    for (schema, reports) in try Self.reports().sorted(by: { $0.key < $1.key }) {
      let told = try Self.paths(of: schema, on: page)
      var printed = Set<String>()
      var bare = Set<String>()
      for report in reports {
        let value = try JSONSerialization.jsonObject(with: Data(report.bytes(as: .json)))
        let record = try #require(value as? [String: Any])
        #expect(record["schema"] as? String == schema)
        Self.collect(record, at: "", into: &printed, bare: &bare)
      }
      // A list without records, and a record that is not there, are told of by what they would hold.
      printed.formUnion(
        bare.filter { path in
          !told.contains { $0.hasPrefix("\(path).") || $0.hasPrefix("\(path)[]") }
        })
      #expect(printed.subtracting(told).sorted() == [], "\(schema): printed and not on the page")
      #expect(told.subtracting(printed).sorted() == [], "\(schema): on the page and not printed")
    }
  }

  /// The paths of everything that holds no record; keys that are names of findings become `*`.
  private static func collect(
    _ value: Any, at path: String, into paths: inout Set<String>, bare: inout Set<String>
  ) {
    switch value {
    case let record as [String: Any]:
      // Names of findings stand for each other.
      let isOpen = path == "findings" || path.hasSuffix(".findings")
      // Bounds have the form of the value, which is told once.
      if path.hasSuffix("*.low") || path.hasSuffix("*.high") { return _ = paths.insert(path) }
      if path.hasPrefix("findings.*") { paths.insert(path) }
      if record.isEmpty { bare.insert(path) }
      for (key, inner) in record {
        let step = isOpen ? "*" : key
        collect(inner, at: path.isEmpty ? step : "\(path).\(step)", into: &paths, bare: &bare)
      }
    case let list as [Any]:
      let records = list.compactMap { $0 as? [String: Any] }
      if list.isEmpty {
        bare.insert(path)
      } else if records.isEmpty {
        paths.insert(list.first is [Any] ? "\(path)[]" : path)
      }
      for record in records { collect(record, at: "\(path)[]", into: &paths, bare: &bare) }
    case is NSNull: bare.insert(path)
    default: paths.insert(path)
    }
  }

  private static func paths(of schema: String, on page: String) throws -> Set<String> {
    let start = try #require(page.range(of: "<!-- \(schema) -->"))
    let end = try #require(
      page.range(of: "<!-- end -->", range: start.upperBound..<page.endIndex))
    let rows = page[start.upperBound..<end.lowerBound].split(separator: "\n").dropFirst(2)
    return Set(
      rows.compactMap { $0.split(separator: "|").first }.flatMap { cell in
        cell.split(separator: "`").map(String.init).filter { part in
          part.contains { $0.isLetter || $0 == "*" }
        }
      })
  }
}
