import CaseWork
import NetworkDrawing
import Telling
import Testing

@Suite("Drawing in a process of its own")
struct DrawingWorkerTests {
  private static let content = CircleContent(
    title: "Netwerkcirkel", centre: .init(name: "Noor"),
    people: [.init(id: "a", name: "Oma Riet", sphere: .family, ring: .inner, contact: .strong)])

  private func draw(
    _ content: CircleContent = content, in worker: DrawingWorker
  ) throws -> DrawnFigure? {
    try worker.figure(of: content, style: .standard, for: "a.yaml")
  }

  @Test("A worker draws what is drawn in this process, again and again")
  func sameBytes() throws {
    let worker = DrawingWorker(.builtCommand())
    let here = try DrawnFigure(of: Self.content, style: .standard)
    for _ in 0..<3 { #expect(try draw(in: worker) == here) }
  }

  @Test("A network too large for a circle has no figure, and an impossible one a reason")
  func answers() throws {
    let worker = DrawingWorker(.builtCommand())
    var crowd = Self.content
    crowd.people = (0..<151).map {
      .init(id: "\($0)", name: "x", sphere: .family, ring: .inner, contact: nil)
    }
    #expect(try draw(crowd, in: worker) == nil)
    var twice = Self.content
    twice.people += twice.people
    let here = #expect(throws: (any Error).self) { try DrawnFigure(of: twice, style: .standard) }
    let there = #expect(throws: (any Error).self) { try draw(twice, in: worker) }
    for language in Language.allCases {
      let text = try #require(there as? any Tellable).text(in: language)
      #expect(text == (here as? any Tellable)?.text(in: language))
    }
    #expect(try draw(in: worker) != nil)
  }

  @Test(
    "A crash is the failure of one drawing, and the next one is drawn",
    arguments: ["crash", "memory"])
  func crash(kind: String) throws {
    let worker = DrawingWorker(.builtCommand(fault: "\(kind) 2"))
    #expect(try draw(in: worker) != nil)
    let problem = #expect(throws: Problem.self) { try draw(in: worker) }
    #expect(problem?.code == .drawingEnded)
    #expect(try draw(in: worker) != nil)
  }

  @Test("A drawing that never ends is ended")
  func hang() throws {
    let launch = DrawingWorker.Launch.builtCommand(fault: "hang 1", timeLimit: .seconds(1))
    let problem = #expect(throws: Problem.self) { try draw(in: DrawingWorker(launch)) }
    #expect(problem?.code == .drawingTooSlow)
    #expect(problem?.summary.in(.english).contains("longer than 1 seconds") == true)
  }

  @Test("What is no command at all is told as such")
  func notStarted() throws {
    let launch = DrawingWorker.Launch(executable: "/nonexistent/kring")
    let problem = try #require(throws: Problem.self) { try draw(in: DrawingWorker(launch)) }
    #expect(
      problem.text(in: .english)
        == """
        a.yaml:1:1: error [drawingNotStarted]: The drawing could not be started.
            do this: kring doctor
        """)
  }
}
