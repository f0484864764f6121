/// The way from the top of a file of fields to one of them, such as `people[3].age`.
///
/// The model knows nothing of lines and columns; a reader turns a path into the place in its file.
public struct FieldPath: Sendable, Hashable {
  /// One step.
  public enum Step: Sendable, Hashable {
    /// Into a field.
    case field(String)
    /// Into an item of a list, from 0.
    case item(Int)
  }

  // Checks make many paths and report few: a path shares all but its last step with the one above.
  private indirect enum Trail: Sendable, Hashable {
    case top
    case below(Trail, Step)
  }

  private let trail: Trail

  private init(_ trail: Trail) { self.trail = trail }

  /// Creates a path from its steps.
  public init(steps: [Step]) {
    trail = steps.reduce(.top) { .below($0, $1) }
  }

  /// The top.
  public static var top: FieldPath { FieldPath(.top) }

  /// The path to a field below this one. O(1).
  public subscript(field: String) -> FieldPath { FieldPath(.below(trail, .field(field))) }
  /// The path to an item below this one. O(1).
  public subscript(item: Int) -> FieldPath { FieldPath(.below(trail, .item(item))) }

  /// The steps from the top. O(*n*) in their number.
  public var steps: [Step] {
    var steps: [Step] = []
    var rest = trail
    while case .below(let above, let step) = rest {
      steps.append(step)
      rest = above
    }
    return steps.reversed()
  }
}

extension FieldPath: CustomStringConvertible {
  /// The path with dots and brackets; items count from 0.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : ".\(name)"
      case .item(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
