import Document
import NetworkFiles
import SupportNetwork
import SystemPackage
import Typesetting

/// The jobs of a batch, each made when the typesetter asks for it, so that memory stays flat.
///
/// A case that cannot be read or drawn becomes a failure and no job. Drawings are made in a process
/// of their own, so that one that crashes is such a failure as well.
struct PlanJobs: Sequence, Sendable {
  let files: [String]
  let folder: FilePath
  let overwrite: Bool
  let maker: PlanMaker
  let progress: Progress

  struct Iterator: IteratorProtocol {
    let jobs: PlanJobs
    var rest: ArraySlice<String>
    private let worker = DrawingWorker()

    init(jobs: PlanJobs, rest: ArraySlice<String>) {
      self.jobs = jobs
      self.rest = rest
    }

    mutating func next() -> TypesetJob? {
      while let file = rest.popFirst() {
        do {
          let plan = try jobs.maker.plan(fileAt: file, drawingIn: worker)
          try jobs.output(of: plan.document).check(overwriting: jobs.overwrite)
          return TypesetJob(id: file, document: plan.document, assets: plan.assets)
        } catch {
          jobs.progress.fail(file, error)
        }
      }
      return nil
    }
  }

  /// The file of a plan: the identifier of the case in the folder of the batch.
  private func output(of document: Document) -> OutputFile {
    OutputFile(path: folder.appending("\(document.caseID).pdf").string)
  }

  /// Writes a plan that was made, or throws why it was not.
  func write(_ outcome: TypesetOutcome) throws {
    try output(of: outcome.job.document)
      .write(try outcome.result.get().bytes, overwriting: overwrite)
  }

  func makeIterator() -> Iterator { Iterator(jobs: self, rest: files[...]) }
}
