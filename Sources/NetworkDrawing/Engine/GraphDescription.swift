/// What Graphviz is asked to draw: nodes and edges with places, under names of Kring's own.
struct GraphDescription {
  struct Attribute {
    let name: StaticString
    let value: AttributeValue

    init(_ name: StaticString, _ value: AttributeValue) {
      self.name = name
      self.value = value
    }

    static func token(_ name: StaticString, _ token: String) -> Attribute {
      Attribute(name, .token(token))
    }

    static func number(_ name: StaticString, _ number: Double) -> Attribute {
      Attribute(name, .number(number))
    }
  }

  struct Node {
    let name: String
    var attributes: [Attribute]
  }

  struct Edge {
    let name: String
    let tail: Int
    let head: Int
    var attributes: [Attribute]
  }

  var attributes: [Attribute]
  var nodes: [Node] = []
  var edges: [Edge] = []
  /// The fonts of the text, which must be there: another one would be drawn without a word.
  var fonts: Set<DrawingStyle.Font> = []

  /// Bounds within which Graphviz neither crashes nor runs for minutes.
  static let mostNodes = 4_000
  static let mostEdges = 6_000
  static let longestSide = 2_000.0
}
