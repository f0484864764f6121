import Foundation
import SupportNetwork

/// Results go to standard output, everything else to standard error.
enum Terminal {
  /// Prints a line on standard error.
  static func tell(_ line: String) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
  }

  /// Writes bytes to standard output.
  static func put(_ bytes: [UInt8]) {
    FileHandle.standardOutput.write(Data(bytes))
  }

  /// Prints problems on standard error.
  static func tell(_ problems: [Problem], in language: Language) {
    for problem in problems { tell(problem.text(in: language)) }
  }
}
