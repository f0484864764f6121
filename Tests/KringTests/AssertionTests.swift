import Foundation
import TestSupport
import Testing

/// A test that asserts nothing passes whatever the code does.
@Suite("The tests themselves")
struct AssertionTests {
  @Test("Every test asserts something, and so does every helper that a test may rely on")
  func everyTestAsserts() throws {
    let folder = Project.file("Tests")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var tests = 0
    for case let file as String in files where file.hasSuffix(".swift") {
      let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let functions = TestFunction.all(in: source)
      for function in functions where function.isTest || function.isAssertingHelper {
        #expect(function.asserts, "\(file):\(function.line) \(function.name) asserts nothing")
      }
      // What cannot be found cannot be held to the rule.
      let found = functions.count(where: \.isTest)
      let marks = source.split(separator: "\n").count { $0.drop { $0 == " " }.hasPrefix("@Test") }
      #expect(found == marks, "\(file): \(marks) tests, of which \(found) were found")
      tests += found
    }
    #expect(tests > 0)
  }

  @Test(
    "A test that asserts nothing is found",
    arguments: [
      "@Test(\"It runs\")\nfunc runs() throws {\n  _ = try Drawing(of: .small)\n}",
      "@Test func runs() { print(1) }",
      "@Test(\n  \"It runs\",\n  arguments: [1, 2]\n)\nprivate func runs(\n  number: Int\n) async {\n  print(number)\n}",
      "@Test func runs() {\n  // #expect(false)\n  let expected = expected(1)\n}",
      "@Test func runs() {\n  print(1)\n}\nfunc other() {\n  #expect(Bool(false))\n}",
    ])
  func found(source: String) throws {
    let function = try #require(TestFunction.all(in: source).first)
    #expect(function.isTest && function.name == "runs" && !function.asserts)
  }

  @Test(
    "A test that asserts is left alone",
    arguments: [
      "@Test func holds() { #expect(true) }",
      "@Test(\"The func word\")\nfunc holds() throws {\n  _ = try #require(Int(\"1\"))\n}",
      "@Test func holds() throws {\n  try Golden.expect(\"a\", in: \"a.txt\")\n}",
      "@Test func holds() throws {\n  for seed in 1...3 {\n    expectPlaces(seed)\n  }\n}",
      "@Test func holds() {\n  Issue.record(\"never\")\n}",
    ])
  func leftAlone(source: String) throws {
    let function = try #require(TestFunction.all(in: source).first)
    #expect(function.isTest && function.name == "holds" && function.asserts)
  }
}
