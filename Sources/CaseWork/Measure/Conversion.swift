public import NetworkFiles
public import Telling

/// Turns a network into a file of another format.
///
///     let conversion = Conversion(to: "street.graphml")
///     let files = try conversion?.files(of: read)
public struct Conversion: Sendable {
  private let output: String
  private let writer: NetworkFileWriter

  /// Prepares to write a file; `nil` if its ending names no format that Kring writes.
  public init?(to output: String) {
    guard let writer = NetworkFileWriter(path: output) else { return nil }
    self.output = output
    self.writer = writer
  }

  /// The files that will be written: a table of nodes can stand beside a table of ties.
  public var paths: [String] { writer.paths }

  /// The files with their bytes.
  ///
  /// - Throws: Why the network does not fit in the format.
  public func files(
    of network: NetworkFile
  ) throws(Problem) -> [NetworkFileWriter.File] {
    try writer.files(for: network)
  }

  /// What was left out because the format has no place for it, in a sentence; `nil` if nothing was.
  public func loss(of network: NetworkFile, in language: Language) -> String? {
    let lost = writer.attributesLeftOut(of: network)
    return lost.isEmpty ? nil : language.work.notWritten(file: output, attributes: lost)
  }
}
