/// Whether something holds, does not hold, or cannot be told without the answers that are missing.
///
/// `any` and `all` are the *or* and *and* of three values: one sure answer can settle what the open
/// ones cannot change, and only answers that can change the outcome stay open.
/// Source: S. C. Kleene, *Introduction to Metamathematics* (1952), § 64.
enum Judgement: Sendable, Hashable {
  case yes
  case no
  case open([InputPath])

  init(_ holds: Bool) { self = holds ? .yes : .no }

  /// Whether it holds under some filling of the missing answers.
  var isPossible: Bool { self != .no }

  /// The answers that are missing.
  var missing: [InputPath] {
    if case .open(let paths) = self { paths } else { [] }
  }

  /// Holds where this does not, and stays open where this is open.
  var negated: Judgement {
    switch self {
    case .yes: .no
    case .no: .yes
    case .open: self
    }
  }

  static func any(_ parts: [Judgement]) -> Judgement { any(of: parts) { $0 } }

  static func any<Item>(of items: [Item], _ judge: (Item) -> Judgement) -> Judgement {
    var missing: [InputPath] = []
    for item in items {
      switch judge(item) {
      case .yes: return .yes
      case .no: break
      case .open(let paths): missing += paths
      }
    }
    return missing.isEmpty ? .no : .open(missing)
  }

  static func all(_ parts: [Judgement]) -> Judgement {
    if parts.contains(.no) { return .no }
    let missing = parts.flatMap(\.missing)
    return missing.isEmpty ? .yes : .open(missing)
  }
}
