import NetworkDrawing
import NetworkFiles
import PlanDocument
import SupportNetwork

/// From a case file to the document and the drawing that the typesetter takes.
struct PlanMaker: Sendable {
  let moment: String?
  let language: Language
  let style: DrawingStyle

  /// A plan that is ready for the typesetter.
  struct Ready {
    let id: CaseHeader.ID
    let document: PlanDocument
    let assets: [String: String]
    let warnings: [Problem]
  }

  func plan(fileAt file: String) throws -> Ready {
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
    let drawing = try drawing(of: network, in: family)
    let plan = FamilyGroupPlan(
      of: family, at: network.moment.id, language: language, figure: drawing.map(PlanFigure.init))
    let assets = try drawing.map { [PlanFigure.asset: try $0.svg()] }
    return Ready(
      id: family.case.id, document: plan.document, assets: assets ?? [:],
      warnings: family.warnings)
  }

  /// The circle, or `nil` for a network that is too large for one: the plan lists its people then.
  private func drawing(of network: Network, in family: FamilyCase) throws -> Drawing? {
    do {
      let naming = Naming(in: family, for: .family, language: language)
      return try Drawing(
        of: CircleContent(of: network, in: family, naming: naming), layout: .embedded, style: style)
    } catch {
      guard error.code == .tooLarge else { throw error }
      return nil
    }
  }
}

extension PlanFigure {
  /// The words of a drawing, as the plan prints them.
  init(_ drawing: Drawing) {
    self.init(
      alternativeText: drawing.alternativeText,
      groups: drawing.items.map { group in
        Group(
          title: group.title,
          lines: group.items.map { item in ([item.name] + item.facts).joined(separator: ", ") })
      })
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
