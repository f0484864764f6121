import ArgumentParser
import NetworkDrawing
import NetworkFiles
import SupportNetwork

/// `kring draw CASE -o FILE`
struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the network circle of a family.",
    discussion: """
      The ending of FILE chooses the format: .svg, .pdf, .png or .dot. With -o - the drawing goes to \
      standard output as SVG.
      """)

  @OptionGroup var source: CaseArgument

  @Option(name: .shortAndLong, help: "The file to write, or - for standard output.")
  var output: String

  @Option(help: "The moment, such as T1; the latest one if left out.")
  var moment: String?

  @Option(help: "Dots per inch of a .png, 72 to 300.")
  var dpi: Int = 200

  @Flag(help: "Replace the file if it is there.")
  var force = false

  func validate() throws {
    guard (72...300).contains(dpi) else { throw ValidationError("--dpi must be 72 to 300.") }
    guard output == "-" || DrawingFormat(path: output) != nil else {
      throw ValidationError("-o must end in .svg, .pdf, .png or .dot, or be - for standard output.")
    }
  }

  func run() throws {
    let family = try source.read()
    let network = try source.network(of: family, at: moment)
    try source.telling {
      let file = OutputFile(path: output)
      if output != "-" { try file.check(overwriting: force) }
      let drawing = try CircleDrawing(of: network, in: family, language: source.language).page()
      let format = DrawingFormat(path: output) ?? .svg
      let bytes = try format.bytes(of: drawing, dotsPerInch: dpi)
      if output == "-" {
        Terminal.put(bytes)
      } else {
        try file.write(bytes, overwriting: force)
        print(output)
      }
    }
  }
}

/// The formats in which a drawing can be written.
enum DrawingFormat: String {
  case svg, pdf, png, dot

  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  func bytes(of drawing: Drawing, dotsPerInch: Int) throws(DrawingError) -> [UInt8] {
    switch self {
    case .svg: Array(try drawing.svg().utf8)
    case .pdf: try drawing.pdf()
    case .png: try drawing.png(dotsPerInch: dotsPerInch)
    case .dot: Array(try drawing.dot().utf8)
    }
  }
}

/// The network circle of a family, as its plan and its drawings show it.
struct CircleDrawing {
  let content: CircleContent

  init(of network: Network, in family: FamilyCase, language: Language) {
    let naming = Naming(in: family, for: .family, language: language)
    content = CircleContent(of: network, in: family, naming: naming)
  }

  func page() throws(DrawingError) -> Drawing {
    try NetworkCircle.drawing(of: content, layout: .page)
  }

  func embedded() throws(DrawingError) -> Drawing {
    try NetworkCircle.drawing(of: content, layout: .embedded)
  }
}
