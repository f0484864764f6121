import TestSupport
import Testing

/// What may be told of somebody is decided in one place, so nothing else may read what tells of them:
/// not a drawing, not a document, not a command. The analysis reads what it reckons with.
@Suite("Who reads what tells of people")
struct NameReadersTests {
  /// The files that spell a property that tells of somebody, each with its reason.
  private static let readers: [String: [String: String]] = [
    "wholeName": [
      "Person.swift": "has it",
      "CalledName.swift": "finds in it what somebody is called, for the disclosure",
      "Disclosure.swift": "decides whether it is told",
      "HiddenNames.swift": "looks for it in texts; it tells the identifier only",
      "CaseChecks+Texts.swift": "looks for what no font has",
    ],
    "calledName": [
      "Person.swift": "has it",
      "Disclosure.swift": "decides whether it is told",
      "HiddenNames.swift": "looks for it in texts; it tells the identifier only",
      "CaseChecks+Texts.swift": "looks for what no font has",
      "CaseDraft+Labels.swift": "has it looked through for the names of others",
      "PeopleTable.swift": "describes the field of the file",
    ],
    "toBeNamed": [
      "Consent.swift": "has it",
      "Disclosure.swift": "decides by it",
      "CaseChecks+Texts.swift": "warns where consent is said not to be needed",
    ],
    "relation": [
      "Disclosure+Relation.swift": "decides whether it is told",
      "CaseDraft+Texts.swift": "has it looked through for the names of others",
    ],
    "distanceKm": [
      "Disclosure+Distance.swift": "decides whether it is told, and whether it is reckoned with",
      "CaseChecks+Numbers.swift": "holds it to its limits; it tells the limits only",
      "CaseChecks+Address.swift": "warns where it stands beside a secret address",
    ],
    "secretAddress": [
      "Disclosure+Distance.swift": "decides by it, and tells professionals that it is secret",
      "CaseChecks+Address.swift": "warns of what gives it away",
    ],
    "coachNote": [
      "Tie.swift": "has it",
      "Disclosure+Notes.swift": "decides whether it is told",
      "CaseDraft+Texts.swift": "has it looked through for the names of others",
    ],
    "safetyFlags": [
      "Person.swift": "has it",
      "Danger.swift": "keeps whoever has one out of every role",
      "Disclosure.swift": "chooses the neutral words by whether there is any",
      "Disclosure+Safety.swift": "decides whether it is told",
      "GateFacts.swift": "holds it among the facts that a gate may know",
      "SuggestionSetting.swift": "hands it to the gates",
      "Gate+Person.swift": "keeps whoever has one from being suggested",
      "PeopleTable.swift": "describes the field of the file",
      "SuggestionInputs.swift": "lists on which fields a suggestion rests",
    ],
    "quality": [
      "Tie.swift": "has it",
      "Tie+Comparing.swift": "takes out what was not told at another moment",
      "Disclosure+Ties.swift": "decides whether it is told",
      "AlterAnswers.swift": "counts whose answers are complete",
      "Findings+Inputs.swift": "lists the answers on which a number rests",
      "Findings+Ties.swift": "counts conflicts, and those not told",
      "InputPath.swift": "names the field, not the answer",
      "Contact.swift": "gathers it for the profile, which is for professionals",
      "Tension.swift": "finds the pairs in conflict for the profile",
      "Candidate.swift": "lets nobody introduce whom they are in conflict with",
      "Consideration.swift": "counts what friendly contacts speak for",
      "Consideration+Doubts.swift": "says what speaks against asking somebody",
      "ToldCloseness.swift": "takes nobody for close who is in conflict",
      "TeamGates.swift": "asks nobody for a need whose teller is in conflict with them",
      "ClosenessDraws.swift": "draws a closeness only where a contact is peaceful",
    ],
  ]

  /// What a property looks like where it is read. What it holds is spelled alone in few places; other
  /// words are also those of methods that decide, which have a bracket behind them, and of fields of
  /// other types.
  private static func pattern(_ property: String) throws -> Regex<AnyRegexOutput> {
    switch property {
    case "wholeName", "calledName", "coachNote", "safetyFlags":
      try Regex(#"\b\#(property)\b(?!\()"#)
    case "secretAddress":
      // A gate has the same name, which is written with nothing before its point.
      try Regex(#"[\w)\\]\.\#(property)\b(?!\()"#)
    default:
      try Regex(#"\.\#(property)\b(?!\()"#)
    }
  }

  /// The rooms that may read what tells of people: they hold it, check it, read it from a file or
  /// reckon with it. Every other room asks.
  private static let rooms: Set<String> = ["SupportNetwork", "NetworkFiles", "NetworkAnalysis"]

  @Test(
    "What tells of people is read where it is decided, checked or reckoned with, and nowhere else",
    arguments: readers.keys.sorted())
  func property(_ property: String) throws {
    let found = SourceCode.files(with: try Self.pattern(property), spelling: [property])
      .map { $0.split(separator: "/").map(String.init) }
    let listed = try #require(Self.readers[property])
    #expect(Set(found.compactMap(\.last)) == Set(listed.keys))
    for path in found {
      #expect(Self.rooms.contains(path[0]), "\(path.joined(separator: "/")) reads \(property)")
    }
  }

  @Test("No source looks at values without naming their fields")
  func mirrors() {
    #expect(SourceCode.files(with: /\bMirror\(/, spelling: ["Mirror("]) == [])
  }
}
