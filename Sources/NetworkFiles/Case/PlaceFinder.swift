import Telling

/// Finds the line and column to which a path leads.
struct PlaceFinder {
  let file: String
  let tree: YAMLTree

  /// The problems with their places, in the order of the file.
  func locate(_ problems: [Problem]) -> [Problem] {
    locate(problems.map { ($0, nil) })
  }

  /// The same where the place is known already, as that of a key.
  func locate(_ findings: [(problem: Problem, mark: YAMLTree.Mark?)]) -> [Problem] {
    var lists = Lists()
    return inOrder(
      findings.map { with($0.problem, $0.mark ?? mark(at: $0.problem.path, &lists)) })
  }

  private func with(_ problem: Problem, _ mark: YAMLTree.Mark) -> Problem {
    var problem = problem
    problem.place = SourcePlace(file: file, line: Int(mark.line), column: Int(mark.column))
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

  /// The items of lists that were looked into: a list may be long, and hold as many problems.
  private typealias Lists = [YAMLTree.Node: [YAMLTree.Node]]

  /// The mark of the node at the end of the path, or of the last one on the way that exists.
  private func mark(at path: FieldPath, _ lists: inout Lists) -> YAMLTree.Mark {
    guard var node = tree.root else { return YAMLTree.Mark(line: 1, column: 1) }
    for step in path.steps {
      guard let next = child(of: node, at: step, &lists) else { break }
      node = next
    }
    return tree.mark(of: node)
  }

  private func child(
    of node: YAMLTree.Node, at step: FieldPath.Step, _ lists: inout Lists
  ) -> YAMLTree.Node? {
    switch (step, tree.kind(of: node)) {
    case (.field(let name), .mapping):
      var rest = tree.children(of: node)
      while let key = rest.next(), let value = rest.next() {
        if tree.text(of: key) == name { return value }
      }
      return nil
    case (.item(let index), .sequence):
      let items = lists[node] ?? Array(tree.children(of: node))
      lists[node] = items
      return index < items.count ? items[index] : nil
    default: return nil
    }
  }
}
