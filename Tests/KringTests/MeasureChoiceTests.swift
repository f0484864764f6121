import ArgumentParser
import CaseWork
import NetworkMeasures
import Testing

@testable import kring

@Suite("What kring measure is asked")
struct MeasureChoiceTests {
  @Test("What is not chosen is as it is measured without a choice")
  func usual() throws {
    #expect(try MeasureChoice.parse([]).measuring(threads: 1) == Measuring())
  }

  @Test("Every choice reaches the measuring")
  func choices() throws {
    let choice = try MeasureChoice.parse([
      "--weight", "closeness", "--weight-means", "distance", "--ego", "a", "--attribute", "role",
      "--pairs", "a|b", "--only", "degree,constraint", "--seed", "3", "--samples", "9",
    ])
    var expected = Measuring()
    expected.weight = "closeness"
    expected.weightMeaning = .distance
    expected.ego = "a"
    expected.attribute = "role"
    expected.pairs = "a|b"
    expected.only = ["degree", "constraint"]
    expected.seed = 3
    expected.samples = 9
    expected.threads = 4
    #expect(choice.measuring(threads: 4) == expected)
  }

  @Test("A measure that does not exist is a mistake of the user, with a suggestion")
  func unknownMeasure() throws {
    let error = try #require(throws: (any Error).self) {
      try MeasureChoice.parse(["--only", "degre"])
    }
    #expect(MeasureChoice.message(for: error).contains("Did you mean degree?"))
  }
}
