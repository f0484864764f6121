import Foundation
import NetworkFiles
import SupportNetwork
import Telling

extension Target {
  /// A file of requests, a line of three dashes, and a file of offers.
  static let match = Target(
    name: "match",
    corpus: {
      let requests = try Samples.bytes { $0 == "vraaggezinnen.yaml" }
      let offers = try Samples.bytes { $0 == "steungezinnen.yaml" }
      return zip(requests, offers).map { $0 + mark + $1 }
    },
    words: SheetWords.all + [
      "dayParts: [saturday]", "kinds: [dayPart]", "waitingSince: 2026-01-12", "maxKm: -1",
      "youngest: 99", "oldest: 0", "animals: unknown",
    ],
    check: { bytes in
      let cut = bytes.firstRange(of: mark) ?? bytes.count..<bytes.count
      do throws(Problems) {
        _ = try MatchReader().read(
          requests: Array(bytes[..<cut.lowerBound]), named: "v.yaml",
          offers: Array(bytes[cut.upperBound...]), named: "s.yaml")
      } catch {
        try SheetChecks.check(error, of: ["v.yaml", "s.yaml"], bytes)
      }
    })

  private static let mark = Array("\n=====\n".utf8)
}
