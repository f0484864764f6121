public import ArgumentParser
import CaseWork
public import NetworkDrawing
import NetworkFiles
public import SupportNetwork
import Telling

/// `kring draw CASE -o FILE`
struct Draw: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draws the people around a family.",
    discussion: """
      The ending of FILE chooses the format: .svg, .pdf, .png or .dot. With -o - the drawing goes to \
      standard output as SVG. Who gave no consent stands in it without a name.
      """)

  @OptionGroup var source: CaseArgument

  @Option(name: .shortAndLong, help: "The file to write, or - for standard output.")
  var output: String

  @Option(help: "What to draw: \(DrawingKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: DrawingKind = .circle

  @Option(help: "The moment, such as T1; the latest one if left out.")
  var moment: String?

  @Option(
    help: "An earlier moment, such as T0, to show what changed since; for a circle or an ecomap.")
  var since: String?

  @Flag(help: "With --since: two circles beside each other, for one with ghosts.")
  var sideBySide = false

  @Option(name: .customLong("for"), help: "For whom the drawing is: family or professional.")
  var audience: Audience = .family

  @Option(help: "The paper: A4 or A3.")
  var size: PageFormat = .a4

  @Flag(help: "Draw strong, tense and broken contacts over a genogram.")
  var ties = false

  @Flag(help: "Greys for colours, for a printer without colour.")
  var grey = false

  @Option(help: "Dots per inch of a .png, 72 to 300; 200 if left out.")
  var dpi: Int?

  @Option(help: "A folder with a house style; kring style writes one to start from.")
  var style: String?

  @Flag(help: "Replace the file if it is there.")
  var force = false

  private var format: DrawingFormat? { output == "-" ? .svg : DrawingFormat(path: output) }

  func validate() throws {
    guard let format else {
      throw ValidationError("-o must end in .svg, .pdf, .png or .dot, or be - for standard output.")
    }
    if let dpi {
      guard format == .png else {
        throw ValidationError("--dpi is for a .png: every other format is sharp at any size.")
      }
      guard DrawingFormat.resolutions.contains(dpi) else {
        throw ValidationError("--dpi must be 72 to 300.")
      }
    }
    if since != nil, kind == .genogram {
      throw ValidationError("--since is for a circle or an ecomap: kinship is of no moment.")
    }
    if since != nil, since == moment {
      throw ValidationError("--since names the moment that is drawn; name an earlier one.")
    }
    if sideBySide, kind != .circle {
      throw ValidationError("--side-by-side is for a circle.")
    }
    if sideBySide, since == nil {
      throw ValidationError("--side-by-side goes with --since: it needs two moments.")
    }
    if ties, kind != .genogram {
      throw ValidationError("--ties is for a genogram: the other drawings show contacts anyway.")
    }
  }

  func run() throws {
    try Terminal.telling(in: source.language) {
      var request = try source.open(at: moment).drawing(
        kind, since: since.map(Moment.ID.init(rawValue:)), for: audience,
        in: source.language)
      let file = OutputFile(
        path: output, sparing: [source.file] + (style.map { [$0] } ?? []))
      if output != "-" { try file.check(overwriting: force) }
      let style = try HouseStyle(folder: style).drawing
      request.style = grey ? style.inGrey : style
      request.form = sideBySide ? .sideBySide : .onePicture
      request.showsTies = ties
      request.format = size
      let bytes = try (format ?? .svg).bytes(
        of: request.drawing(), dotsPerInch: dpi ?? DrawingFormat.standardResolution)
      if output == "-" {
        try Terminal.put(bytes)
      } else {
        try file.write(bytes, overwriting: force)
        try Terminal.say(output)
      }
    }
  }
}

extension DrawingKind: ExpressibleByArgument {}

extension Audience: ExpressibleByArgument {}
