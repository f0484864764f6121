import Foundation
import NetworkDrawing
import SupportNetwork
import Telling
import Testing

@testable import kring

@Suite("Drawing in a process of its own")
struct DrawingWorkerTests {
  private static let content = CircleContent(
    title: "Netwerkcirkel", centre: .init(name: "Noor"),
    people: [.init(id: "a", name: "Oma Riet", sphere: .family, ring: .inner, contact: .strong)])

  private func worker(
    fault: String? = nil, timeLimit: Duration = .seconds(600)
  ) -> DrawingWorker {
    DrawingWorker(
      executable: URL(filePath: Command.path), timeLimit: timeLimit,
      environment: fault.map { ["KRING_WORKER_FAULT": $0] } ?? [:])
  }

  @Test("A worker draws what the command draws itself, again and again")
  func sameBytes() throws {
    let worker = worker()
    let here = try DrawnFigure(of: Self.content, style: .standard)
    for _ in 0..<3 {
      #expect(try worker.figure(of: Self.content, style: .standard) == here)
    }
  }

  @Test("A network too large for a circle has no figure, and an impossible one a sentence")
  func answers() throws {
    let worker = worker()
    var crowd = Self.content
    crowd.people = (0..<151).map {
      .init(id: "\($0)", name: "x", sphere: .family, ring: .inner, contact: nil)
    }
    #expect(try worker.figure(of: crowd, style: .standard) == nil)
    var twice = Self.content
    twice.people += twice.people
    let problem = #expect(throws: WorkerMessage.Problem.self) {
      try worker.figure(of: twice, style: .standard)
    }
    #expect(problem?.sentence.hasPrefix("fout [drawingDuplicateID]: ") == true)
    #expect(try worker.figure(of: Self.content, style: .standard) != nil)
  }

  @Test(
    "A crash is the failure of one drawing, and the next one is drawn",
    arguments: ["crash", "memory"])
  func crash(kind: String) throws {
    let worker = worker(fault: "\(kind) 2")
    #expect(try worker.figure(of: Self.content, style: .standard) != nil)
    #expect(throws: DrawingWorker.Failure.ended) {
      try worker.figure(of: Self.content, style: .standard)
    }
    #expect(try worker.figure(of: Self.content, style: .standard) != nil)
  }

  @Test("A drawing that never ends is ended")
  func hang() throws {
    let worker = worker(fault: "hang 1", timeLimit: .milliseconds(400))
    #expect(throws: DrawingWorker.Failure.tooSlow(.milliseconds(400))) {
      try worker.figure(of: Self.content, style: .standard)
    }
  }

  @Test("What is no command at all is told as such")
  func notStarted() {
    let worker = DrawingWorker(executable: URL(filePath: "/nonexistent/kring"))
    #expect(throws: DrawingWorker.Failure.notStarted) {
      try worker.figure(of: Self.content, style: .standard)
    }
    #expect(
      DrawingWorker.Failure.notStarted.text(for: "a.yaml", in: .english)
        == "a.yaml: the drawing could not be started. Do this: kring doctor")
  }
}
