import ArgumentParser
import Foundation
import NetworkAnalysis
import NetworkDrawing
import NetworkFiles
import SupportNetwork
import Telling
import Typesetting

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

  /// Writes a report to standard output as JSON with sorted keys, in one line if that is asked for.
  static func put(json report: ReportValue, inOneLine: Bool = false) {
    var text = JSONText(isIndented: !inOneLine)
    text.value(report)
    text.endLine()
    put(text.bytes)
  }

  /// Tells an error and returns what ends the command: exit code 1, or the error itself if nobody
  /// expected it.
  static func ending(after error: any Error, in language: Language) -> any Error {
    guard let sentence = sentence(for: error, in: language) else { return error }
    tell(sentence)
    return ExitCode(1)
  }

  /// What an error of a module says to a person, or `nil` for an error that nobody expected.
  static func sentence(for error: any Error, in language: Language) -> String? {
    switch error {
    case let error as any Tellable: error.text(in: language)
    case let error as UnknownMoment: error.text(in: language)
    case let error as OutputError: error.text(in: language)
    case let error as StyleFileError: error.text(in: language)
    case let error as TypesettingError: error.text(in: language)
    case let error as WorkerMessage.Problem: error.sentence
    default: nil
    }
  }
}

extension JSONText {
  /// Writes a value of a report; the keys of records stand in ascending order.
  mutating func value(_ value: ReportValue) {
    switch value {
    case .null: null()
    case .truth(let truth): self.truth(truth)
    case .whole(let whole): number(whole)
    case .number(let double): number(double)
    case .string(let text): string(text)
    case .list(let values):
      beginArray()
      for value in values { self.value(value) }
      endArray()
    case .record(let fields):
      beginObject()
      for (key, value) in fields {
        self.key(key)
        self.value(value)
      }
      endObject()
    }
  }
}
