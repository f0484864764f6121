public import Document
import Subprocess
import SystemPackage
public import Telling

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// A running typesetter: documents in, PDFs out, one after the other.
///
///     let pdf = try await Typesetter.withEngine { engine in
///       try await engine.pdf(plan, assets: ["circle.svg": svg])
///     }
///
/// It is one child process in an empty private folder, without network and without the machine's
/// own fonts; documents travel through a pipe and never through a file or an argument. The same
/// document gives the same bytes on every run. Starting takes about a tenth of a second, so many
/// documents share one engine; ``Typesetter/batch(_:workers:options:deliver:)`` runs several.
///
/// A document that is refused does not hurt the next one. After a time limit or a crash the
/// engine has ended: ``hasEnded`` is true and every further call throws.
public final class Typesetter {
  /// How to run.
  public struct Options: Sendable, Hashable {
    /// Where the typesetter and the fonts are.
    public var home: TypesetterHome
    /// The house style.
    public var style: TypesetterStyle
    /// The longest that one document may take.
    public var timeLimit: Duration

    /// Creates options; the standard ones suit a single plan.
    public init(
      home: TypesetterHome = TypesetterHome(),
      style: TypesetterStyle = .standard,
      timeLimit: Duration = .seconds(60)
    ) {
      self.home = home
      self.style = style
      self.timeLimit = timeLimit
    }
  }

  /// Whether the child process has ended, so that a new engine is needed.
  public private(set) var hasEnded: Bool = false

  private let execution: Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>
  private var answers: SubprocessOutputSequence.Iterator
  private var lines = AnswerLines()
  /// The longest that the next document may take.
  var timeLimit: Duration
  private var requests = 0

  private init(
    _ execution: Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>,
    timeLimit: Duration
  ) {
    self.execution = execution
    self.timeLimit = timeLimit
    answers = execution.standardOutput.makeAsyncIterator()
  }
}

@available(*, unavailable)
extension Typesetter: Sendable {}

// MARK: - Start and stop

extension Typesetter {
  /// Runs `body` with a typesetter, and ends the typesetter when `body` is done.
  ///
  /// - Throws: The problem that there is no typesetter, no fonts, or a broken template folder; whatever
  ///   `body` throws.
  public static func withEngine<Result: Sendable>(
    _ options: Options = Options(), _ body: (Typesetter) async throws -> Result
  ) async throws -> Result {
    try options.home.check()
    // An engine that ends while it is written to must be an error, not the end of this process.
    _ = signal(SIGPIPE, SIG_IGN)
    let folder = try PrivateFolder()
    defer { folder.remove() }
    do {
      let result = try await run(
        .path(options.home.python),
        arguments: ["-I", "-B", "-c", String(decoding: PackageResources.runner_py, as: UTF8.self)],
        environment: .custom(childEnvironment),
        workingDirectory: folder.path,
        platformOptions: childOptions,
        input: .inputWriter,
        output: .sequence,
        error: .discarded
      ) { execution in
        let engine = Typesetter(execution, timeLimit: options.timeLimit)
        try await engine.prepare(options, in: folder.path)
        return try await body(engine)
      }
      return result.closureResult
    } catch is SubprocessError {
      throw Problem(.engineMissing)
    }
  }

  /// A proxy that nobody answers: a template that asks for the network fails at once.
  private static let childEnvironment: [Environment.Key: String] = [
    "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
    "HTTP_PROXY": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9",
    "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9",
  ]

  /// Ends kindly first, so that the runner takes its folder away.
  private static let childOptions: PlatformOptions = {
    var options = PlatformOptions()
    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .milliseconds(200))]
    return options
  }()

  private func prepare(_ options: Options, in folder: FilePath) async throws(Problem) {
    let answer = try await exchange(
      RunnerMessage.Preparation(
        folder: folder.string,
        fonts: options.home.fonts.string,
        files: options.style.files.mapValues { Data($0).base64EncodedString() }
      ).record,
      // Reading the fonts has a limit of its own: it does not depend on the document.
      limit: .seconds(60))
    if !answer.ok { throw answer.problem }
  }
}

// MARK: - Print

extension Typesetter {
  /// Makes the PDF of a document.
  ///
  /// It is in memory only: the typesetter writes no files, so that whoever writes it decides where it
  /// stands and who can read it.
  ///
  /// - Parameters:
  ///   - document: The document; one with faults is refused.
  ///   - assets: The drawings in SVG, by the names that the figures use.
  public func pdf(
    _ document: Document, assets: [String: String] = [:]
  ) async throws(Problem) -> TypesetPDF {
    let (answer, report) = try await print(document, assets: assets)
    guard let bytes = answer.pdf.flatMap({ Data(base64Encoded: $0) }) else {
      throw answer.problem
    }
    return TypesetPDF(bytes: [UInt8](bytes), report: report)
  }

  /// The most often that a document is sent again without the characters that no font has.
  private static let rounds = 4

  private func print(
    _ document: Document, assets: [String: String]
  ) async throws(Problem) -> (answer: RunnerMessage.Answer, report: TypesetReport) {
    try document.check()
    let names = document.assetNames
    for name in names { try Self.check(asset: name, in: assets) }
    let record = document.record
    var unprintable: Set<Unicode.Scalar> = []
    for round in 1...Self.rounds {
      requests += 1
      let answer = try await exchange(
        RunnerMessage.Request(
          id: requests,
          data: record.printable(without: unprintable),
          assets: Dictionary(
            uniqueKeysWithValues: names.map {
              ($0, PrintableText.clean(assets[$0] ?? "", unprintable: unprintable))
            }),
          timestamp: document.date.timestamp
        ).record,
        limit: timeLimit)
      if answer.ok {
        let replaced = unprintable.sorted().map(TypesettingWarning.replaced)
        let noticed = (answer.warnings ?? []).map {
          TypesettingWarning(code: "template", summary: $0)
        }
        return (
          answer, TypesetReport(sha256: answer.sha256 ?? "", warnings: replaced + noticed)
        )
      }
      let missing = (answer.characters ?? []).compactMap(Unicode.Scalar.init)
        .filter { $0 != PrintableText.replacement }
      guard !missing.isEmpty, round < Self.rounds else { throw answer.problem }
      unprintable.formUnion(missing)
    }
    preconditionFailure("The last round returns or throws")
  }

  private static func check(
    asset name: String, in assets: [String: String]
  ) throws(Problem) {
    let isPlainName = name.hasSuffix(".svg") && !name.contains("/") && !name.hasPrefix(".")
    if isPlainName, assets[name] != nil { return }
    throw Problem(.missingAsset)
  }
}

// MARK: - Talk

extension Typesetter {
  /// Sends a line and waits for the answer, at most as long as the limit.
  private func exchange(
    _ message: ReportValue, limit: Duration
  ) async throws(Problem) -> RunnerMessage.Answer {
    if hasEnded { throw Problem(.engineStopped) }
    let execution = execution
    let guardian = Task {
      try await Task.sleep(for: limit)
      // On a busy machine both can be there, the end of the time and an answer that came before it.
      try Task.checkCancellation()
      await execution.teardown(using: [
        .gracefulShutDown(allowedDurationToNextStep: .milliseconds(200))
      ])
    }
    let answer = await send(message)
    guardian.cancel()
    let wasEnded = (try? await guardian.value) != nil
    hasEnded = wasEnded || answer == nil
    // An answer that came at the last moment counts, but the engine is gone.
    if let answer { return answer }
    throw Problem(wasEnded ? .timeLimit(limit) : .engineStopped)
  }

  /// The answer to a line, or nil when the engine ended instead.
  private func send(_ message: ReportValue) async -> RunnerMessage.Answer? {
    do {
      _ = try await execution.standardInputWriter.write(RunnerMessage.line(message))
      while true {
        if let answer = lines.next() {
          return try JSONDecoder().decode(RunnerMessage.Answer.self, from: Data(answer))
        }
        guard let buffer = try await answers.next() else { return nil }
        unsafe buffer.withUnsafeBytes { unsafe lines.append($0) }
      }
    } catch {
      return nil
    }
  }
}
