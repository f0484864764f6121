import Telling

/// The width and height of text, as Graphviz will draw it.
enum TextMeasure {
  /// A line of text to measure.
  struct Run: Hashable {
    let text: String
    let style: Drawing.TextStyle

    init(_ text: String, _ style: Drawing.TextStyle) {
      self.text = text
      self.style = style
    }
  }

  /// Returns the size of each run, in order; empty text is 0 wide.
  static func sizes(of runs: [Run]) throws(Problem) -> [Size] {
    var description = GraphDescription(attributes: [.token("layout", "nop2")])
    description.fonts = Set(runs.map(\.style.font))
    description.nodes = runs.enumerated().map { index, run in
      GraphDescription.Node(
        name: "t\(index)",
        attributes: TextNode.attributes(run.text, run.style, .middle) + [.token("pos", "0,0")])
    }
    let sizes = try GraphvizEngine.sizes(of: description)
    return zip(runs, sizes).map { run, size in run.text.isEmpty ? Size(0, size.height) : size }
  }
}

/// Text as a node of Graphviz: a label without a border.
enum TextNode {
  static func attributes(
    _ text: String, _ style: Drawing.TextStyle, _ anchor: Drawing.Label.Anchor
  ) -> [GraphDescription.Attribute] {
    [
      .token("shape", "none"), .token("style", ""), .number("margin", 0), .number("width", 0),
      .number("height", 0), .token("fixedsize", "false"),
      .token("fontname", style.isBold ? style.font.families + " Bold" : style.font.families),
      .number("fontsize", style.size), .token("fontcolor", style.colour.text),
      .init("label", .text(text, anchor)),
    ]
  }
}
