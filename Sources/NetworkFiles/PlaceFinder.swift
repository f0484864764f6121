import SupportNetwork
import Yams

/// Finds the line and column to which a path leads.
struct PlaceFinder {
  let file: String
  let root: Node

  /// The problems with their places, in the order of the file.
  func locate(_ problems: [Problem]) -> [Problem] {
    inOrder(problems.map { problem in with(problem, mark(at: problem.path)) })
  }

  /// The same where the node is known already, as that of a key.
  func locate(_ findings: [(problem: Problem, mark: Mark?)]) -> [Problem] {
    inOrder(findings.map { with($0.problem, $0.mark ?? mark(at: $0.problem.path)) })
  }

  private func with(_ problem: Problem, _ mark: Mark?) -> Problem {
    var problem = problem
    problem.place = SourcePlace(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    return problem
  }

  private func inOrder(_ problems: [Problem]) -> [Problem] {
    // The order of the report decides between two problems of one place.
    problems.enumerated().sorted { a, b in
      guard let left = a.element.place, let right = b.element.place, left != right else {
        return a.offset < b.offset
      }
      return left < right
    }.map(\.element)
  }

  /// The mark of the node at the end of the path, or of the last one on the way that exists.
  private func mark(at path: CasePath) -> Mark? {
    var node = root
    var mark = root.mark
    for step in path.steps {
      let next: Node? =
        switch (step, node) {
        case (.field(let name), .mapping(let mapping)):
          mapping.first { $0.key.scalar?.string == name }?.value
        case (.item(let index), .sequence(let sequence)) where index < sequence.count:
          sequence[index]
        default: nil
        }
      guard let next else { return mark }
      node = next
      mark = next.mark ?? mark
    }
    return mark
  }
}
