public import Document
public import Telling

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One document of a batch.
public struct TypesetJob: Sendable, Identifiable {
  /// What the outcome is called; never a name of a person.
  public var id: String
  /// The document.
  public var document: Document
  /// The drawings in SVG, by the names that the figures use.
  public var assets: [String: String]
  /// The longest that this document may take; nil for the limit of the batch.
  var timeLimit: Duration?

  /// Creates a job.
  public init(id: String, document: Document, assets: [String: String] = [:]) {
    self.id = id
    self.document = document
    self.assets = assets
  }
}

/// What became of one document of a batch.
public struct TypesetOutcome: Sendable, Identifiable {
  /// The identifier of the job.
  public var id: String { job.id }
  /// The job.
  public let job: TypesetJob
  /// The PDF, or why there is none.
  public let result: Result<TypesetPDF, Problem>
}

extension Typesetter {
  /// Makes many PDFs, several at a time, and delivers each outcome as it is there.
  ///
  ///     try await Typesetter.batch(jobs) { outcome in keep(outcome.result) }
  ///
  /// Jobs are taken one by one, so with a sequence that makes each when it is asked for the memory
  /// does not grow with their number. A document that is refused, takes too long or crashes its
  /// engine spoils only itself; the engine is started again, and a document for which it cannot be
  /// started fails alone. Bytes do not depend on the number of
  /// workers; the order of the outcomes does.
  ///
  /// - Parameters:
  ///   - jobs: The documents with their drawings.
  ///   - workers: How many engines run at a time, at least 1; nil for one per core.
  ///   - options: Looks, time limit and place of the engines.
  ///   - deliver: Called with one outcome at a time; it writes the PDF, or lets it go.
  /// - Throws: The problem that no engine can be started at all; whatever ended the task.
  public static func batch<Jobs: Sequence & Sendable>(
    _ jobs: Jobs,
    workers: Int? = nil,
    options: Options = Options(),
    deliver: @escaping @Sendable (TypesetOutcome) -> Void
  ) async throws where Jobs.Element == TypesetJob {
    let count = workers ?? ProcessInfo.processInfo.activeProcessorCount
    precondition(count > 0, "A batch needs at least one worker")
    try options.home.check()
    let queue = JobQueue(jobs)
    let desk = DeliveryDesk(deliver)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<count {
        group.addTask { try await work(through: queue, options: options, desk: desk) }
      }
      try await group.waitForAll()
    }
  }

  /// Runs engines, one after the other, until the jobs are done.
  private static func work<Jobs: Sequence & Sendable>(
    through queue: JobQueue<Jobs>, options: Options, desk: DeliveryDesk
  ) async throws {
    // An engine is only started for a job, so two jobs do not start eight engines.
    var next = await queue.next()
    while next != nil {
      var hasBegun = false
      do {
        try await withEngine(options) { engine in
          hasBegun = true
          await desk.begin()
          while let job = next {
            try Task.checkCancellation()
            engine.timeLimit = job.timeLimit ?? options.timeLimit
            await desk.deliver(TypesetOutcome(job: job, result: await engine.result(of: job)))
            next = await queue.next()
            if engine.hasEnded { break }
          }
        }
      } catch let problem as Problem {
        // What went wrong after the last outcome is nobody's; the next engine goes on.
        guard !hasBegun, let job = next else { continue }
        // Where no engine ever began, none will.
        guard await desk.hasBegun else { throw problem }
        await desk.deliver(TypesetOutcome(job: job, result: .failure(problem)))
        next = await queue.next()
      }
    }
  }

  private func result(of job: TypesetJob) async -> Result<TypesetPDF, Problem> {
    do {
      return .success(try await pdf(job.document, assets: job.assets))
    } catch {
      return .failure(error)
    }
  }
}

/// Hands out each job once.
private actor JobQueue<Jobs: Sequence & Sendable> where Jobs.Element == TypesetJob {
  private var jobs: Jobs.Iterator

  init(_ jobs: Jobs) { self.jobs = jobs.makeIterator() }

  func next() -> TypesetJob? { jobs.next() }
}

/// Delivers one outcome at a time.
private actor DeliveryDesk {
  private let body: @Sendable (TypesetOutcome) -> Void

  /// Whether any engine of the batch was ever ready for a document.
  private(set) var hasBegun = false

  init(_ body: @escaping @Sendable (TypesetOutcome) -> Void) { self.body = body }

  func begin() { hasBegun = true }

  func deliver(_ outcome: TypesetOutcome) { body(outcome) }
}
