import Document
import NetworkFiles
package import SupportNetwork
import SystemPackage
import Telling
import Typesetting

/// Makes the plans of many cases into one folder, each named by the identifier of its case.
///
///     let batch = PlanBatch(files: files, folder: "plans", making: PlanMaking(language: .dutch))
///     let result = try await batch.run { done in print("\(done) of \(files.count)") }
///
/// A case that cannot be read, drawn or printed does not hold up the others, and the memory does not
/// grow with the number of cases.
package struct PlanBatch: Sendable {
  /// The case files.
  package var files: [String]
  /// The folder of the plans.
  package var folder: String
  /// The moment that the plans show; the latest one of each case if `nil`.
  package var moment: Moment.ID?
  /// How a plan is made.
  package var making: PlanMaking
  /// Whether plans that are there may be replaced.
  package var overwriting: Bool
  /// The process that draws, so that a drawing that crashes is the failure of its own case.
  package var worker: DrawingWorker.Launch

  /// Prepares a batch.
  package init(
    files: [String], folder: String, moment: Moment.ID? = nil, making: PlanMaking,
    overwriting: Bool = false, worker: DrawingWorker.Launch = .thisCommand
  ) {
    self.files = files
    self.folder = folder
    self.moment = moment
    self.making = making
    self.overwriting = overwriting
    self.worker = worker
  }

  /// Makes the plans.
  ///
  /// - Parameter advance: Called with the number of cases that are done, made or failed, after each; from
  ///   one case at a time.
  /// - Throws: Why no plan at all can be made: there is no such folder, or no typesetter.
  package func run(
    advance: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> BatchResult {
    try OutputFile.check(folder: folder)
    try refuseSameCases()
    let tally = BatchTally(advance: advance)
    let jobs = Jobs(batch: self, tally: tally)
    try await Typesetter.batch(jobs, options: making.typesetterOptions) { outcome in
      do {
        try write(outcome)
        tally.succeed()
      } catch {
        tally.fail(outcome.id, error)
      }
    }
    return BatchResult(total: files.count, failures: tally.failures)
  }

  /// Throws where two files are the same case, of which one plan would hide the other.
  ///
  /// A file that cannot be read is told when its turn comes. Every file is read for it once more than
  /// for its plan, as nothing may be written before it is known.
  private func refuseSameCases() throws {
    var first: [String: String] = [:]
    var problems: [Problem] = []
    for file in files {
      guard let id = try? OpenCase(fileAt: file, at: moment).family.case.id else { continue }
      // Some disks take letters and capitals for the same name.
      guard let other = first.updateValue(file, forKey: id.rawValue.lowercased()) else { continue }
      problems.append(
        Problem(
          .sameCase, summary: Phrase { $0.work.sameCase(other, file) },
          remedy: Phrase { $0.work.giveOwnIdentifier }))
    }
    if !problems.isEmpty { throw Problems(problems: problems) }
  }

  /// The file of a plan.
  private func output(of document: Document) -> OutputFile {
    OutputFile(
      path: FilePath(folder).appending("\(document.caseID).pdf").string, sparing: files)
  }

  private func write(_ outcome: TypesetOutcome) throws {
    try output(of: outcome.job.document)
      .write(try outcome.result.get().bytes, overwriting: overwriting)
  }
}

extension PlanBatch {
  /// The jobs, each made when the typesetter asks for it; a case that fails becomes no job.
  private struct Jobs: Sequence, Sendable {
    let batch: PlanBatch
    let tally: BatchTally

    func makeIterator() -> Iterator { Iterator(jobs: self) }

    struct Iterator: IteratorProtocol {
      private let batch: PlanBatch
      private let tally: BatchTally
      private let worker: DrawingWorker
      private var rest: ArraySlice<String>

      init(jobs: Jobs) {
        batch = jobs.batch
        tally = jobs.tally
        worker = DrawingWorker(jobs.batch.worker)
        rest = jobs.batch.files[...]
      }

      mutating func next() -> TypesetJob? {
        while let file = rest.popFirst() {
          do {
            let opened = try OpenCase(fileAt: file, at: batch.moment)
            try refuseName(of: opened)
            let plan = try batch.making.draft(of: opened, drawingIn: worker)
            // Known before it is printed, which takes longest.
            try batch.output(of: plan.document).check(overwriting: batch.overwriting)
            return TypesetJob(id: file, document: plan.document, assets: plan.assets)
          } catch {
            tally.fail(file, error)
          }
        }
        return nil
      }

      /// Throws where the file of the plan would bear the name of somebody who may not be named.
      private func refuseName(of opened: OpenCase) throws {
        let path = FieldPath.top["case"]["id"]
        let warning = opened.family.warnings.first {
          $0.code == .nameInIdentifier && $0.path == path
        }
        if let warning { throw warning }
      }
    }
  }
}
