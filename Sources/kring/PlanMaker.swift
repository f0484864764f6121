import Document
import FamilyDocuments
import NetworkDrawing
import NetworkFiles
import SupportNetwork
import Telling

/// From a case file to the document and the drawing that the typesetter takes.
struct PlanMaker: Sendable {
  let moment: String?
  let language: Language
  let style: DrawingStyle

  /// The name under which the typesetter gets the circle.
  private static let circle = "circle.svg"

  /// A plan that is ready for the typesetter.
  struct Ready {
    let id: CaseHeader.ID
    let document: Document
    let assets: [String: String]
    let warnings: [Problem]
  }

  /// Makes the plan of one case.
  ///
  /// - Parameter worker: the process that draws; nil to draw in this one.
  func plan(fileAt file: String, drawingIn worker: DrawingWorker? = nil) throws -> Ready {
    let family = try CaseReader().read(fileAt: file)
    let shown = moment.map(Moment.ID.init(rawValue:)) ?? family.latestMoment?.id
    if let moment, family.moment(Moment.ID(rawValue: moment)) == nil {
      throw UnknownMoment(file: file, moment: moment, known: family.moments.map(\.id.rawValue))
    }
    guard let network = shown.flatMap({ family.network(at: $0) }) else {
      let plan = FamilyGroupPlan(of: family, language: language)
      return Ready(
        id: family.case.id, document: plan.document, assets: [:], warnings: family.warnings)
    }
    let naming = Naming(in: family, for: .family, language: language)
    let content = CircleContent(of: network, in: family, naming: naming)
    let figure = try figure(of: content, for: file, in: worker)
    let plan = FamilyGroupPlan(
      of: family, at: network.moment.id, language: language,
      figures: figure.map { [$0.words(asset: Self.circle)] } ?? [])
    return Ready(
      id: family.case.id, document: plan.document,
      assets: figure.map { [Self.circle: $0.svg] } ?? [:], warnings: family.warnings)
  }

  private func figure(
    of content: CircleContent, for file: String, in worker: DrawingWorker?
  ) throws -> DrawnFigure? {
    guard let worker else { return try DrawnFigure(of: content, style: style) }
    do {
      return try worker.figure(of: content, style: style)
    } catch let failure as DrawingWorker.Failure {
      throw WorkerMessage.Problem(sentence: failure.text(for: file, in: language))
    }
  }
}

/// A moment that the case does not have.
struct UnknownMoment: Error {
  let file: String
  let moment: String
  let known: [String]

  func text(in language: Language) -> String {
    let list = known.joined(separator: ", ")
    return Phrase(
      dutch: known.isEmpty
        ? "\(file): deze zaak heeft nog geen moment. Voeg er een toe bij moments."
        : "\(file): er is geen moment \(moment). Kies een van: \(list).",
      english: known.isEmpty
        ? "\(file): this case has no moment yet. Add one under moments."
        : "\(file): there is no moment \(moment). Choose one of: \(list)."
    ).in(language)
  }
}
