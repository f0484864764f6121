import Foundation
import NetworkFiles
import SampleFamilies
import SupportNetwork
import Telling
import TestSupport
import Testing

@Suite("Reading a case file")
struct CaseReaderTests {
  static let samples = ["samples/terhaar.kring.yaml", "samples/klein.kring.yaml"]

  private func codes(_ text: String) -> [Problem.Code] {
    do throws(Problems) {
      _ = try CaseReader().read(Array(text.utf8), named: "case")
      return []
    } catch {
      return error.problems.map(\.code)
    }
  }

  @Test("The samples hold, without a warning", arguments: samples)
  func samplesHold(path: String) throws {
    let family = try CaseReader().read(fileAt: Project.file(path).path)
    #expect(family.warnings.isEmpty)
    #expect(family.people.count > 2)
  }

  @Test("Writing a case and reading it back loses nothing", arguments: samples)
  func roundTrip(path: String) throws {
    let family = try CaseReader().read(fileAt: Project.file(path).path)
    let text = CaseWriter().text(of: family)
    let again = try CaseReader().read(Array(text.utf8), named: "copy")
    #expect(again.draft == family.draft)
    #expect(CaseWriter().text(of: again) == text)
  }

  @Test("A case in JSON is the same case", arguments: samples)
  func readsJSON(path: String) throws {
    let family = try CaseReader().read(fileAt: Project.file(path).path)
    let json = try JSONEncoder().encode(family.draft)
    let again = try CaseReader().read(Array(json), named: "case.json")
    #expect(again.draft == family.draft)
  }

  @Test("Texts that look like something else stay texts")
  func oddTexts() throws {
    let odd = [
      "null", "~", "true", "no", "0x1F", "010", "1:30", "2026-01-01", "- a", "# niet", "a: b",
      "{P01}",
      "'", "\"", "\\N", "<b>", "#eval(1)", "{{", "{{x y}}", "{}", "%", "@a", "`", "|", ">", "*",
      "&", "!", "?",
      "=",
      "<<", "a\nb", "a\n\nb\n", "\ttab", " voor", "na ", "é", "שלום", "👩‍👧", "e\u{301}", "\u{200F}x",
      "\u{FEFF}x", "x\u{FEFF}", "\u{2028}x",
    ]
    var family = try FamilyCase.sample("klein").draft
    for text in odd {
      family.plan.planB = text
      family.people[0].wholeName = text
      family.plan.ownActions = [text, text]
      let valid = try FamilyCase(validating: family)
      let written = CaseWriter().text(of: valid)
      let again = try CaseReader().read(Array(written.utf8), named: "copy")
      #expect(again.draft == valid.draft, "\(text.debugDescription)")
    }
  }

  @Test("The same case with its rows in any order gives the same file")
  func shuffledRows() throws {
    let family = try FamilyCase.sample("terhaar")
    let text = CaseWriter().text(of: family)
    var generator = SplitMix64(seed: 7)
    for _ in 0..<5 {
      var draft = family.draft
      draft.people.shuffle(using: &generator)
      draft.needs.shuffle(using: &generator)
      draft.agreements.shuffle(using: &generator)
      draft.moments.shuffle(using: &generator)
      for index in draft.moments.indices {
        draft.moments[index].ties.shuffle(using: &generator)
        draft.moments[index].alterTies.shuffle(using: &generator)
        draft.moments[index].members.shuffle(using: &generator)
        draft.moments[index].provisions.shuffle(using: &generator)
      }
      #expect(CaseWriter().text(of: try FamilyCase(validating: draft)) == text)
    }
  }

  @Test("Every problem of the fields is reported at once, in the order of the file")
  func allAtOnce() {
    let text = """
      format: 1
      case: {id: A, colour: red}
      people:
        - {id: P01, sphere: kinn}
      households: nobody
      """
    #expect(codes(text) == [.unknownField, .missingField, .unknownWord, .wrongKind])
  }

  @Test("A place counts from the first line and the first column")
  func places() {
    let text = "format: 1\ncase:\n  id: A\n  household: H9\nhouseholds: []\n"
    do throws(Problems) {
      _ = try CaseReader().read(Array(text.utf8), named: "a.yaml")
      Issue.record("must throw")
    } catch {
      let problem = error.problems.first { !$0.isWarning }
      #expect(problem?.code == .unknownHousehold)
      #expect(problem?.place?.description == "a.yaml:4:14")
    }
  }

  @Test(
    "What is wrong with the text is told with its place",
    arguments: [
      ("format: 1\nfamily: 'één\u{8} ' \n", "2:13 notYAML"),
      ("format: 1\ncase: [1, 2\nplan: x\n", "3:5 notYAML"),
      ("format: 1\n---\nformat: 1\n", "2:1 notYAML"),
      ("# nothing\n", "1:1 emptyFile"),
    ])
  func syntax(text: String, told: String) {
    #expect(places(text) == [told])
  }

  @Test(
    "What the parser says is told in plain words",
    arguments: [
      ("a:\n\tb: 1\n", "tab", nil), ("a: b: c\n", "dubbele punt", nil),
      ("a: [1,\n2\nb: 3\n", "wat op regel 1 begint", nil),
      ("a: 'open\n\n", "aanhalingsteken", nil), ("a: 1\n  b: 2\n", "dubbele punt", nil),
      ("a: \"\\q\"\n", "\\", nil), ("- a\nb: 1\n", "streepje", nil),
      ("a: \"open\nb: \"x\"\n", "veld", "regel 1"),
      ("a: |\n  1\n  2\nb: [\n", "waarde", nil),
    ] as [(String, String, String?)])
  func plainWords(text: String, told: String, hint: String?) {
    do throws(Problems) {
      _ = try CaseReader().read(Array(text.utf8), named: "a")
      Issue.record("must throw")
    } catch {
      let problem = error.problems[0]
      #expect(problem.summary.dutch.contains(told), "\(problem.summary.dutch)")
      #expect(problem.remedy.dutch.contains("Mist op \(hint ?? "regel")") == (hint != nil))
    }
  }

  @Test("A field that stands there again is told at every further place, with what else is wrong")
  func repeatedField() {
    let text = """
      format: 1
      case:
        id: A
        id: B
        colour: red
        "id": C
      people: []
      people:
      """
    #expect(
      places(text) == [
        "4:3 duplicateField", "5:3 unknownField", "6:3 duplicateField", "8:1 duplicateField",
      ])
  }

  private func places(_ text: String) -> [String] {
    do throws(Problems) {
      _ = try CaseReader().read(Array(text.utf8), named: "a")
      return []
    } catch {
      return error.problems.map { problem in
        "\(problem.place?.line ?? 0):\(problem.place?.column ?? 0) \(problem.code)"
      }
    }
  }

  @Test("Aliases that would explode are refused at once")
  func laughs() {
    var text = "format: 1\ncase: {id: A}\na: &a [x, x, x, x, x, x, x, x, x]\n"
    var last = "a"
    for name in ["b", "c", "d", "e", "f", "g", "h", "i", "j", "k"] {
      text += "\(name): &\(name) [" + Array(repeating: "*\(last)", count: 9).joined(separator: ", ")
      text += "]\n"
      last = name
    }
    text += "people: *\(last)\n"
    #expect(codes(text).contains(.alias))
  }

  @Test("Deep nesting is refused", arguments: ["[", "{a: ", "- "])
  func deep(opener: String) {
    let text = "format: 1\ncase: {id: A}\npeople: \n  " + String(repeating: opener, count: 100_000)
    #expect(codes(text).allSatisfy { [.tooDeep, .notYAML, .wrongKind].contains($0) })
    #expect(!codes(text).isEmpty)
  }

  @Test("A file that is too large is refused before it is read")
  func tooLarge() throws {
    try Project.withFolder { folder in
      let file = folder.appending(path: "big.kring.yaml")
      try Data(repeating: UInt8(ascii: "a"), count: 50 << 20).write(to: file)
      #expect(throws: Problems.self) { try CaseReader().read(fileAt: file.path) }
      do throws(Problems) { _ = try CaseReader().read(fileAt: file.path) } catch {
        #expect(error.problems.map(\.code) == [.tooLarge])
      }
    }
  }

  @Test("A folder and a file that is not there are told apart")
  func foldersAndNothing() throws {
    try Project.withFolder { folder in
      do throws(Problems) { _ = try CaseReader().read(fileAt: folder.path) } catch {
        #expect(error.problems.map(\.code) == [.isFolder])
      }
      do throws(Problems) {
        _ = try CaseReader().read(fileAt: folder.appending(path: "none").path)
      } catch {
        #expect(error.problems.map(\.code) == [.notReadable])
      }
    }
  }

  @Test("Bytes of any kind give a problem or a case, never a crash")
  func noise() throws {
    let sample = Array(try Data(contentsOf: Project.file(Self.samples[1])))
    var generator = SplitMix64(seed: 11)
    for _ in 0..<300 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = bytes.indices.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes.suffix(from: place).prefix(9), at: place)
        }
      }
      do throws(Problems) { _ = try CaseReader().read(bytes, named: "noise") } catch {
        #expect(!error.problems.isEmpty)
      }
    }
  }

  @Test("The template of a new case holds in both languages", arguments: Language.allCases)
  func template(language: Language) throws {
    let text = CaseTemplate(id: "LV-0042", language: language).text
    let family = try CaseReader().read(Array(text.utf8), named: "new")
    #expect(family.case.id == "LV-0042")
    #expect(family.warnings.map(\.code) == [.noDirector])
    #expect(text.split(separator: "\n").filter { $0.contains("#") }.count >= 8)
  }
}
