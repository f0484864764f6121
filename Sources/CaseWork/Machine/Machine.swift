import NetworkDrawing
import SystemPackage
import Typesetting

/// What Kring needs on this computer besides itself.
public enum Machine: Sendable {
  /// Installs the typesetter and its fonts in the user's data folder; a second time changes nothing.
  ///
  /// - Parameters:
  ///   - wheels: A folder with the package of the typesetter, for machines without network.
  ///   - report: Called with one line for each step.
  /// - Throws: What the system lacks, with the command that brings it.
  public static func setUp(wheels: String?, report: (String) -> Void) async throws {
    try await TypesetterSetup(wheels: wheels.map { FilePath($0) }).run(report: report)
  }

  /// Looks for everything, and tries to draw and to print something.
  public static func examine() async -> MachineReport {
    MachineReport(draws: draws, typesetter: await Doctor.examine())
  }

  /// Draws an empty circle, to see whether Graphviz works in this process.
  private static var draws: Bool {
    let content = CircleContent(title: "Kring", centre: .init(name: "Kring"))
    return (try? Drawing(of: content, layout: .embedded).svg()) != nil
  }
}
