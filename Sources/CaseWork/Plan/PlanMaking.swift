public import Document
import FamilyDocuments
import NetworkDrawing
import SupportNetwork
public import Telling
import Typesetting

/// Makes the familiegroepsplan of a case.
///
///     let opened = try OpenCase(fileAt: "samples/terhaar.kring.yaml")
///     let pdf = try await PlanMaking(language: .dutch).pdf(of: opened)
///     pdf.bytes.starts(with: Array("%PDF".utf8))  // true
///
/// The same case in the same style gives the same bytes, on every run.
public struct PlanMaking: Sendable, Hashable {
  /// The language of the plan.
  public var language: Language
  /// How it looks.
  public var style: HouseStyle

  /// Prepares to make plans.
  public init(language: Language, style: HouseStyle = .standard) {
    self.language = language
    self.style = style
  }

  /// The name under which the typesetter gets the circle.
  private static let circle = "circle.svg"

  /// A plan that is ready for the typesetter.
  public struct Draft: Sendable, Hashable {
    /// The plan as a document.
    public let document: Document
    /// The drawings in SVG, by the names that the document uses.
    public let assets: [String: String]
  }

  /// A plan as a PDF.
  public struct Printed: Sendable, Hashable {
    /// The PDF.
    public let bytes: [UInt8]
    /// What the typesetter remarks, such as characters that no font has.
    public let remarks: [String]
  }
}

extension PlanMaking {
  /// Makes the plan as a document, with its drawing.
  ///
  /// A case without a moment has a plan without the circle of people, and so has one with more people
  /// than fit in a circle: the plan lists them.
  ///
  /// - Parameter opened: The case, and the moment that the plan shows.
  /// - Throws: Why the people cannot be drawn.
  public func draft(of opened: OpenCase) throws -> Draft { try draft(of: opened, drawingIn: nil) }

  /// Makes the plan as a document, with its drawing made in a process of its own.
  ///
  /// - Parameters:
  ///   - opened: The case, and the moment that the plan shows.
  ///   - worker: The process that draws; `nil` to draw in this one.
  /// - Throws: Why the people cannot be drawn.
  package func draft(of opened: OpenCase, drawingIn worker: DrawingWorker?) throws -> Draft {
    let disclosure = opened.disclosure(for: .family, in: language)
    let figure = try opened.network.flatMap { network in
      let content = CircleContent(of: network, in: opened.family, disclosure: disclosure)
      return try worker.map { try $0.figure(of: content, style: style.drawing, for: opened.name) }
        ?? DrawnFigure(of: content, style: style.drawing)
    }
    let plan = FamilyGroupPlan(
      of: opened.family, showing: opened.network, disclosure: disclosure,
      figures: figure.map { [$0.words(asset: Self.circle)] } ?? [])
    return Draft(
      document: plan.document, assets: figure.map { [Self.circle: $0.svg] } ?? [:])
  }

  /// Makes the plan as a PDF.
  ///
  /// - Throws: Why the people cannot be drawn or the document cannot be printed.
  public func pdf(of opened: OpenCase) async throws -> Printed {
    let draft = try draft(of: opened)
    let pdf = try await Typesetter.withEngine(typesetterOptions) { engine in
      try await engine.pdf(draft.document, assets: draft.assets)
    }
    return Printed(bytes: pdf.bytes, remarks: pdf.report.warnings.map(\.summary))
  }

  var typesetterOptions: Typesetter.Options { Typesetter.Options(style: style.typesetter) }
}
