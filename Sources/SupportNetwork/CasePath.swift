/// The way from the top of a case to one of its fields, such as `people[3].age`.
///
/// The model knows nothing of lines and columns; a reader turns a path into the place in its file.
public struct CasePath: Sendable, Hashable {
  /// One step.
  public enum Step: Sendable, Hashable {
    /// Into a field.
    case field(String)
    /// Into an item of a list, from 0.
    case item(Int)
  }

  /// The steps from the top.
  public private(set) var steps: [Step]

  /// The top of a case.
  public static var top: CasePath { CasePath(steps: []) }

  /// The path to a field below this one.
  public subscript(field: String) -> CasePath { CasePath(steps: steps + [.field(field)]) }
  /// The path to an item below this one.
  public subscript(item: Int) -> CasePath { CasePath(steps: steps + [.item(item)]) }
}

extension CasePath: CustomStringConvertible {
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
