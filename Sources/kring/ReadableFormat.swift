import ArgumentParser
import NetworkFiles
import Telling

/// A format that can be read, by the word for it on the command line.
struct ReadableFormat: ExpressibleByArgument {
  let format: NetworkFormat

  init?(argument: String) {
    guard let format = NetworkFormat(rawValue: argument), format != .dot else { return nil }
    self.format = format
  }

  var defaultValueDescription: String { format.rawValue }

  /// The words for all of them.
  static let list = NetworkFormat.allCases.filter { $0 != .dot }.map(\.rawValue)
    .joined(separator: ", ")
}
