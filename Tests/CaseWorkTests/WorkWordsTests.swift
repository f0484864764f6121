import NetworkFiles
import NetworkMeasures
import Telling
import Testing

@testable import CaseWork

@Suite("The words of the work")
struct WorkWordsTests {
  @Test("Every sentence is there in every language, and no two languages share one")
  func complete() {
    let all = Language.allCases.map { sentences($0.work) }
    for (first, second) in zip(all[0], all[1]) {
      #expect(!first.isEmpty && !second.isEmpty)
      #expect(first != second || first == "kring doctor")
    }
  }

  private func sentences(_ words: any WorkWords) -> [String] {
    let reasons: [UnusableWeight.Reason] = [.negative, .notFinite, .outOfRange, .zeroDistance]
    let folders: [InputFolder.Fault] = [
      .notReadable, .tooLarge("a.svg"), .unreadableFile("a.svg"),
    ]
    return [
      words.noMomentYet, words.addMoment, words.nameEarlier, words.noNeedsYet, words.addNeed,
      words.noFinding, words.findingInstead(nil), words.findingInstead("kin"),
      words.chooseOne(of: ["a", "b"]), words.plansMade(1, of: 2), words.failed,
      words.drawingNotStarted, words.runDoctor, words.drawingEnded,
      words.drawingTooSlow(seconds: 20), words.reportFault, words.styleIsNoJSON, words.lookAtJSON,
      words.isThere, words.isMissing, words.installGraphviz, words.outputClosed, words.lookForSpace,
      words.chooseEmptyFolder, words.lineTooLong, words.oneLineEach, words.writeID, words.badPair,
      words.writePairs, words.weightIsNoNumber, words.chooseWeight,
    ] + reasons.map(words.summary) + reasons.map(words.remedy) + folders.map(words.summary)
      + folders.map(words.remedy)
  }

  @Test("What became of a network file is told in one sentence")
  func clauses() {
    let words: any WorkWords = DutchWorkWords()
    #expect(
      words.read(file: "a.csv", nodes: 3, ties: 2, isDirected: false)
        == "a.csv: 3 knopen en 2 banden gelezen, zonder richting")
    #expect(Set([.adding, .shortest, .once].map { words.merged(1, as: $0) }).count == 3)
    #expect(words.leftOut(selfTies: 2) == "2 banden met zichzelf weggelaten")
    #expect(words.leftOut(zeroTies: 2) == "2 banden met sterkte nul weggelaten")
    #expect(words.notWritten(file: "a.net", attributes: ["age", "role"]).hasSuffix(": age, role."))
  }
}
