import Foundation

extension Target {
  /// The whole of `kring measure --lines`: as many answers as lines, each of them JSON.
  ///
  /// The command is `.build/release/kring`, or what the variable `KRING` names.
  static let lines = Target(
    name: "lines",
    corpus: {
      let lines = try Target.nodeLink.corpus().map { bytes in
        bytes.filter { $0 != 0x0A && $0 != 0x0D }
      }
      return [Array(lines.joined(separator: [0x0A])), lines[0] + [0x0A] + lines[1] + [0x0A]]
    },
    words: Target.nodeLink.words + ["\n", "\r\n", "\n\n", "\"id\": 9,", "{}\n"],
    check: { bytes in
      let process = Process()
      process.executableURL = command
      process.arguments = ["measure", "--lines", "--language", "en"]
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.detachNewThread {
        try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try? input.fileHandleForWriting.close()
      }
      let answers = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      try require(
        process.terminationReason == .exit && process.terminationStatus == 0,
        "The command ends with \(process.terminationStatus).")
      let asked = bytes.count { $0 == 0x0A } + (bytes.isEmpty || bytes.last == 0x0A ? 0 : 1)
      let lines = answers.split(separator: 0x0A)
      try require(lines.count == asked, "\(asked) lines get \(lines.count) answers.")
      for line in lines {
        let answer = try? JSONSerialization.jsonObject(with: line) as? [String: Any]
        try require(answer != nil, "An answer is not JSON.")
        try require(
          answer?["error"] != nil || answer?["schema"] as? String == "kring.measure/1",
          "An answer is neither an error nor a report.")
      }
    })

  private static let command = URL(
    filePath: ProcessInfo.processInfo.environment["KRING"] ?? ".build/release/kring")
}
