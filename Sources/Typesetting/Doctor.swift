import Document
import Subprocess
import SystemPackage
import Telling

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a PDF needs on this machine, and whether it is there.
///
///     let doctor = await Doctor.examine()
///     for finding in doctor.findings where !finding.found { print(finding.remedy) }
public struct Doctor: Sendable, Hashable, Codable {
  /// One thing that was looked for.
  public struct Finding: Sendable, Hashable, Codable, Identifiable {
    /// What was looked for: a stable name such as `typesetter` or `font NotoSans-Bold.ttf`.
    public var id: String
    /// Whether it is there and works.
    public var found: Bool
    /// Where it is, or where it was looked for.
    public var path: String
    /// What to do when it is missing; empty when it is there.
    public var remedy: String

    /// Creates a finding.
    public init(id: String, found: Bool, path: String, remedy: String) {
      self.id = id
      self.found = found
      self.path = path
      self.remedy = found ? "" : remedy
    }
  }

  /// What was looked for, in a fixed order.
  public var findings: [Finding]

  /// Whether everything is there.
  public var isWell: Bool { findings.allSatisfy(\.found) }

  /// Creates a report.
  public init(findings: [Finding]) { self.findings = findings }

  /// Looks for everything, and makes a document of one page to see whether it works.
  public static func examine(_ options: Typesetter.Options = .init()) async -> Doctor {
    let home = options.home
    let files = FileManager.default
    let hasPython = files.isExecutableFile(atPath: home.python.string)
    var findings = [
      Finding(
        id: "python of the typesetter", found: hasPython, path: home.python.string,
        remedy: "Run: kring setup"),
      Finding(
        id: "typst \(TypesetterHome.version)",
        found: await version(of: home.python) == TypesetterHome.version,
        path: home.python.string, remedy: "Run: kring setup"),
    ]
    for name in PinnedFonts.files {
      let path = home.fonts.appending(name).string
      findings.append(
        Finding(
          id: "font \(name)", found: files.fileExists(atPath: path), path: path,
          remedy: "Run: kring setup"))
    }
    findings.append(await trial(options))
    return Doctor(findings: findings)
  }

  private static func version(of python: FilePath) async -> String? {
    let question = "import importlib.metadata as m; print(m.version('typst'))"
    let result = try? await Subprocess.run(
      .path(python), arguments: ["-I", "-c", question], output: .string(limit: 1000),
      error: .discarded)
    guard let result, result.terminationStatus.isSuccess else { return nil }
    return result.standardOutput.split(whereSeparator: \.isWhitespace).first.map(String.init)
  }

  private static func trial(_ options: Typesetter.Options) async -> Finding {
    let page = Document(
      title: "Kring", caseID: "0", language: .dutch, date: DocumentDate(text: "", timestamp: 0),
      sections: [Section(id: "trial", title: "Kring", blocks: [.paragraph("Aa Éé 1 ☐")])])
    let failure: Problem?
    do {
      _ = try await Typesetter.withEngine(options) { engine in try await engine.pdf(page) }
      failure = nil
    } catch {
      failure = error as? Problem ?? Problem(.engineMissing)
    }
    return Finding(
      id: "a PDF of one page", found: failure == nil, path: "",
      remedy: failure.map { "\($0.summary.english) \($0.remedy.english) [\($0.code)]" } ?? "")
  }
}
