import Foundation
import TestSupport
import Testing

@Suite("The command")
struct CommandTests {
  @Test("A new case holds, and is not replaced")
  func new() async throws {
    try await Project.withFolder { folder in
      let first = try await Command.kring("new", "LV-0042", in: folder)
      #expect(first.code == 0)
      #expect(first.output == "LV-0042.kring.yaml\n")
      let check = try await Command.kring("check", "LV-0042.kring.yaml", in: folder)
      #expect(check.code == 0)
      #expect(check.problems.contains("[noDirector]"))
      let second = try await Command.kring("new", "LV-0042", in: folder)
      #expect(second.code == 1)
      #expect(second.problems.contains("bestaat al"))
      #expect(try await Command.kring("new", "Jan Jansen", in: folder).code == 64)
    }
  }

  @Test("Problems go to standard error with file, line, column and remedy; exit code 1")
  func check() async throws {
    let outcome = try await Command.kring("check", Project.sample("broken/outOfRange.kring.yaml"))
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.problems.contains("outOfRange.kring.yaml:25:57: fout [outOfRange]"))
    #expect(outcome.problems.contains("doe dit:"))
    let english = try await Command.kring(
      "check", Project.sample("broken/outOfRange.kring.yaml"), "--language", "en")
    #expect(english.problems.contains("error [outOfRange]"))
  }

  @Test("Several files are checked, also after a bad one")
  func checkSeveral() async throws {
    let outcome = try await Command.kring(
      "check", Project.sample("broken/emptyFile.kring.yaml"), Project.sample("klein.kring.yaml"))
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("in orde"))
  }

  @Test(
    "Wrong usage ends with 64",
    arguments: [["plan"], ["draw", "x"], ["show", "x", "--format", "pdf"], ["nothing"]])
  func usage(arguments: [String]) async throws {
    let outcome =
      switch arguments.count {
      case 1: try await Command.kring(arguments[0])
      case 2: try await Command.kring(arguments[0], arguments[1])
      default: try await Command.kring(arguments[0], arguments[1], arguments[2], arguments[3])
      }
    #expect(outcome.code == 64)
  }

  @Test("The profile is printed as text and as JSON with sorted keys")
  func show() async throws {
    let file = Project.sample("terhaar.kring.yaml")
    let text = try await Command.kring("show", file, "--since", "T0")
    #expect(text.code == 0)
    #expect(text.output.contains("11 van 11"))
    let json = try await Command.kring("show", file, "--moment", "T0", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "kring.show/1")
    let unknown = try await Command.kring("show", file, "--moment", "T9")
    #expect(unknown.code == 1)
    #expect(unknown.problems.contains("T0, T1, T2"))
  }

  @Test("A drawing is written in each format, and not over another file")
  func draw() async throws {
    try await Project.withFolder { folder in
      let file = Project.sample("klein.kring.yaml")
      for (name, start) in [("a.svg", "<svg"), ("a.pdf", "%PDF"), ("a.dot", "graph")] {
        let outcome = try await Command.kring("draw", file, "-o", name, in: folder)
        #expect(outcome.code == 0)
        let bytes = try Data(contentsOf: folder.appending(path: name))
        #expect(String(decoding: bytes.prefix(60), as: UTF8.self).contains(start))
      }
      #expect(try await Command.kring("draw", file, "-o", "a.png", in: folder).code == 0)
      #expect(try await Command.kring("draw", file, "-o", "a.svg", in: folder).code == 1)
      #expect(try await Command.kring("draw", file, "-o", "a.gif", in: folder).code == 64)
      let out = try await Command.kring("draw", file, "-o", "-", in: folder)
      #expect(out.output.hasPrefix("<svg"))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files.sorted() == ["a.dot", "a.pdf", "a.png", "a.svg"])
    }
  }

  @Test("A genogram is drawn in colour and grey, with contacts on request")
  func drawGenogram() async throws {
    try await Project.withFolder { folder in
      let file = Project.sample("druk.kring.yaml")
      let plain = try await Command.kring(
        "draw", file, "-o", "-", "--kind", "genogram", in: folder)
      #expect(plain.code == 0)
      #expect(plain.output.contains("Fleur: kind van Marit en Thijs"))
      #expect(!plain.output.contains("gespannen"))
      let ties = try await Command.kring(
        "draw", file, "-o", "-", "--kind", "genogram", "--ties", in: folder)
      #expect(ties.output.contains("gespannen"))
      let grey = try await Command.kring(
        "draw", file, "-o", "-", "--kind", "genogram", "--grey", in: folder)
      #expect(grey.output != plain.output)
      let large = try await Command.kring(
        "draw", file, "-o", "-", "--kind", "genogram", "--size", "A3", "--language", "en",
        in: folder)
      #expect(large.output.contains("child of Marit and Thijs"))
      let wrong = try await Command.kring("draw", file, "-o", "-", "--ties", in: folder)
      #expect(wrong.code == 64)
    }
  }

  @Test("A style folder changes a drawing, and a bad file in it is named with its remedy")
  func drawWithStyle() async throws {
    try await Project.withFolder { folder in
      let file = Project.sample("klein.kring.yaml")
      #expect(try await Command.kring("style", "stijl", in: folder).code == 0)
      let plain = try await Command.kring("draw", file, "-o", "-", in: folder)
      let same = try await Command.kring("draw", file, "-o", "-", "--style", "stijl", in: folder)
      #expect(plain.output == same.output)
      let json = folder.appending(path: "stijl/drawing.json")
      try Data(#"{"font": "DejaVu Sans"}"#.utf8).write(to: json)
      let other = try await Command.kring("draw", file, "-o", "-", "--style", "stijl", in: folder)
      #expect(other.output.contains("DejaVu Sans,"))
      let grey = try await Command.kring("draw", file, "-o", "-", "--grey", in: folder)
      #expect(grey.code == 0)
      #expect(grey.output != plain.output)
      try Data(#"{"letters": {"name": 3}}"#.utf8).write(to: json)
      let bad = try await Command.kring("draw", file, "-o", "-", "--style", "stijl", in: folder)
      #expect(bad.code == 1)
      #expect(bad.problems.contains("stijl/drawing.json: letters.name: fout [drawingStyle]: "))
      try Data("{,}".utf8).write(to: json)
      let broken = try await Command.kring("draw", file, "-o", "-", "--style", "stijl", in: folder)
      #expect(broken.code == 1)
      #expect(broken.problems.contains("JSON"))
      let wrong = try await Command.kring("draw", file, "-o", "a.svg", "--dpi", "100", in: folder)
      #expect(wrong.code == 64)
    }
  }

  @Test("What changed since an earlier moment is drawn in one circle or in two")
  func drawChange() async throws {
    let file = Project.sample("terhaar.kring.yaml")
    let start = ["draw", file, "-o", "-", "--moment", "T1"]
    let one = try await Command.kring(start + ["--since", "T0"])
    #expect(one.code == 0)
    #expect(one.output.contains("Netwerkcirkel: toen en nu"))
    #expect(one.output.contains("niet meer in beeld"))
    let two = try await Command.kring(start + ["--since", "T0", "--side-by-side"])
    #expect(two.code == 0)
    #expect(two.output.contains("then-p1"))
    let english = try await Command.kring(start + ["--since", "T0", "--language", "en"])
    #expect(english.output.contains("Network circle: then and now"))
    let ecomap = try await Command.kring(start + ["--since", "T0", "--kind", "ecomap"])
    #expect(ecomap.code == 0)
    #expect(ecomap.output.contains("Ecogram: toen en nu"))
    for wrong in [
      ["--since", "T1"], ["--side-by-side"], ["--since", "T0", "--kind", "genogram"],
      ["--since", "T0", "--side-by-side", "--kind", "ecomap"],
    ] {
      #expect(try await Command.kring(start + wrong).code == 64)
    }
    let later = try await Command.kring(start + ["--since", "T2"])
    #expect(later.code == 1)
    #expect(later.problems.contains("--since"))
    let unknown = try await Command.kring(start + ["--since", "T9"])
    #expect(unknown.code == 1)
    #expect(unknown.problems.contains("T0, T1, T2"))
  }

  @Test("Without a typesetter a plan fails with the command that installs it, and writes nothing")
  func planWithoutTypesetter() async throws {
    try await Project.withFolder { folder in
      let outcome = try await Command.kring(
        "plan", Project.sample("klein.kring.yaml"), "-o", "plan.pdf", in: folder,
        environment: ["XDG_DATA_HOME": folder.path, "KRING_TYPST_PYTHON": "", "KRING_FONTS": ""])
      #expect(outcome.code == 1)
      #expect(outcome.problems.contains("kring setup"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }

  @Test("A bad case makes no plan and replaces none")
  func planOfBadCase() async throws {
    try await Project.withFolder { folder in
      try Data("oud".utf8).write(to: folder.appending(path: "plan.pdf"))
      let outcome = try await Command.kring(
        "plan", Project.sample("broken/selfTie.kring.yaml"), "-o", "plan.pdf", "--force",
        in: folder)
      #expect(outcome.code == 1)
      #expect(outcome.problems.contains("[selfTie]"))
      let kept = try String(contentsOf: folder.appending(path: "plan.pdf"), encoding: .utf8)
      #expect(kept == "oud")
    }
  }

  @Test("Help tells of each command, and each tells its own")
  func help() async throws {
    let all = try await Command.kring("--help")
    #expect(all.code == 0)
    for name in ["new", "check", "plan", "show", "draw", "setup", "doctor", "style"] {
      #expect(all.output.contains("  \(name) "))
      #expect(try await Command.kring(name, "--help").code == 0)
    }
  }
}
