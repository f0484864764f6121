import Document
import Telling

/// What is said when a document does not become a PDF, in English.
struct EnglishTypesettingWords: TypesettingWords {
  func summary(_ fault: TypesettingFault) -> String {
    switch fault {
    case .engineMissing: "The typesetter, which makes the PDF, is not installed."
    case .engineStopped: "The typesetter stopped before the document was done."
    case .timeLimit(let limit): "The document was not done within \(limit)."
    case .noFontFolder: "The folder with the fonts is missing."
    case .fontMissing(let detail): "A font of the house style is missing\(inBrackets(detail))."
    case .noFontFiles(let names): "Not on this machine: \(names.joined(separator: ", "))."
    case .noWorkFolder: "No folder can be made for temporary files."
    case .missingAsset: "A drawing of the document was not handed over."
    case .refused(let code, let detail): summary(code, inBrackets(detail))
    case .setup(let fault): summary(fault)
    }
  }

  func remedy(_ fault: TypesettingFault) -> String {
    switch fault {
    case .engineMissing, .noFontFolder, .fontMissing: "Run: kring setup"
    case .engineStopped: "Try again. If it happens again, run: kring doctor"
    case .timeLimit: "Allow more time for a very long document, or check the template for a loop."
    case .noFontFiles: "Run: \(PinnedFonts.command)"
    case .noWorkFolder: "Check that $TMPDIR names a folder with room that you may write to."
    case .missingAsset:
      "Hand over one drawing for each figure, under a plain name such as circle.svg."
    case .refused(let code, _): remedy(code)
    case .setup(let fault): remedy(fault)
    }
  }

  private func inBrackets(_ detail: String?) -> String { detail.map { " (\($0))" } ?? "" }

  // MARK: The template

  private func summary(_ code: Problem.Code, _ detail: String) -> String {
    switch code {
    case .missingGlyph: "Some characters are in none of the fonts."
    case .missingTitle, .missingAlternativeText:
      "The document misses a title or a text for a drawing\(detail)."
    case .badDrawing: "A drawing cannot be read\(detail)."
    case .fileNotFound: "The template asks for a file that is not there."
    case .outsideTemplate, .noPackages:
      "The template asks for something outside the house style\(detail)."
    case .standards, .headingOrder, .badCharacter:
      "The PDF would not be archivable and accessible\(detail)."
    case .request: "The typesetter did not understand the request\(detail)."
    default: "The template has a mistake\(detail)."
    }
  }

  private func remedy(_ code: Problem.Code) -> String {
    switch code {
    case .missingGlyph:
      "Write the name in letters that the fonts have, or add a font to the house style."
    case .missingTitle, .missingAlternativeText: "Give it one; the template must pass it on."
    case .badDrawing: "Hand over a drawing in SVG."
    case .fileNotFound: "Add the file to the folder with the house style."
    case .outsideTemplate, .noPackages:
      "Put everything that it needs in the folder; packages from the network are not used."
    case .standards, .headingOrder, .badCharacter:
      "Change the template back to one that was accepted."
    case .request: "Run: kring doctor"
    default: "Correct it at the place named."
    }
  }

  // MARK: Setup

  private func summary(_ fault: TypesettingFault.Setup) -> String {
    switch fault {
    case .noDataFolder: "The data folder cannot be made."
    case .dataFolderIsClosed, .listNotWritten: "The data folder cannot be written."
    case .noEnvironment: "Python cannot make an environment of its own."
    case .notFetched, .notInFolder:
      "The package typst \(TypesetterHome.version) cannot be installed."
    case .doesNotStart: "The typesetter does not start on this machine."
    case .fontNotCopied(let name): "The font \(name) cannot be copied."
    case .notPublished(let place): "The folder \(place) cannot be put in place."
    }
  }

  private func remedy(_ fault: TypesettingFault.Setup) -> String {
    switch fault {
    case .noDataFolder(let place): "Check that you may write to \(place)."
    case .dataFolderIsClosed: "Check its rights and the room on disk."
    case .listNotWritten, .fontNotCopied: "Check that the disk has room."
    case .noEnvironment: "Run: apt-get install python3-venv"
    case .notFetched:
      "Check the network, or fetch it elsewhere with: pip download "
        + "typst==\(TypesetterHome.version) -d DIR, and run: kring setup --wheels DIR"
    case .notInFolder: "Check that the folder holds the package for this kind of machine."
    case .doesNotStart: "It needs Linux with glibc 2.17 or newer, or macOS 11 or newer."
    case .notPublished: "Check its rights."
    }
  }
}
