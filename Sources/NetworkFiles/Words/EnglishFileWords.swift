/// What readers say of files of fields, in English.
struct EnglishFileWords: FileWords {
  // MARK: A file as a whole

  func summary(_ fault: InputFault, of kind: FileKind) -> String {
    switch (fault, kind) {
    case (.notThere, _): "There is no such file."
    case (.isFolder, _): "This is a folder, not a file."
    case (.notReadable, _), (.isNoFile, _): "This file cannot be read."
    case (.tooLarge, .familyCase):
      "This file is larger than \(kind.limit); that is no case of one family."
    case (.tooLarge, _): "This file is larger than \(kind.limit)."
    case (.empty, _): "This file is empty."
    }
  }

  func remedy(_ fault: InputFault, of kind: FileKind) -> String {
    switch (fault, kind) {
    case (.notThere, _): "Check the name and the folder."
    case (.isFolder, _): "Name a file in this folder."
    case (.notReadable, _), (.isNoFile, _):
      "Check that you may read it, and that it is an ordinary file."
    case (.tooLarge, .familyCase), (.tooLarge, .catalogue): "Check that this is the right file."
    case (.tooLarge, .requests), (.tooLarge, .offers):
      "Divide it over more files, for example by area."
    case (.tooLarge, .network): "Check that this is the right file, or split it."
    case (.empty, .familyCase): "Fill it in. A new case begins with: kring new NAME"
    case (.empty, .catalogue): "Begin with the lines: format: 1, name: NAME and offers: []"
    case (.empty, .requests): "Begin with the lines: format: 1 and requests: []"
    case (.empty, .offers): "Begin with the lines: format: 1 and offers: []"
    case (.empty, .network): "Check that this is the right file."
    }
  }

  func summary(_ fault: OutputFault, of path: String) -> String {
    switch fault {
    case .exists: "\(path) exists already."
    case .isFolder: "\(path) is a folder."
    case .isNoFile: "\(path) is no ordinary file but a device, a pipe or a link."
    case .isInput: "\(path) is read, and so is not replaced."
    case .wrongEnding(let ending): "\(path) does not end in .\(ending), and this is a \(ending)."
    case .noFolder: "\(path) cannot be made: there is no such folder."
    case .refused(let reason): "\(path) cannot be written (\(reason))."
    }
  }

  func remedy(_ fault: OutputFault) -> String {
    switch fault {
    case .exists:
      "Choose another name, or add --force to replace it; what is there then stays under its name "
        + "with a ~ behind it."
    case .isFolder: "Name a file in this folder."
    case .isNoFile: "Name another file."
    case .isInput: "Choose another name for what you make."
    case .wrongEnding(let ending): "Choose a name that ends in .\(ending)."
    case .noFolder: "Make the folder first."
    case .refused:
      "See whether there is space on the disk, and whether you may write in this folder."
    }
  }

  // MARK: Fields

  func summary(_ fault: SheetFault) -> String {
    switch fault {
    case .notUTF8: "The characters of this file are not stored as UTF-8."
    case .notation(let fault, since: nil, _): "\(words(for: fault))."
    case .notation(let fault, let start?, _):
      "\(words(for: fault)); it is about what begins on line \(start)."
    case .notYAML: "This is no case file."
    case .tooDeep: "Too many lists stand in each other here."
    case .alias: "Anchors (&) and aliases (*) of YAML are not allowed here."
    case .unknownField(let name, let type, _, _): "There is no field \(name) in \(type)."
    case .missingField(let name, _): "The field \(name) is missing."
    case .duplicateField(let name): "The field \(name) stands here twice."
    case .wrongKind(.fields, _): "Fields stand here; that does not fit."
    case .wrongKind(.list, _): "A list stands here; that does not fit."
    case .wrongKind(.text, _): "Plain text stands here; that does not fit."
    case .severalDirectors: "There are several here; a case has one case director."
    case .notANumber(isWhole: true): "This is no whole number."
    case .notANumber(isWhole: false): "This is no number."
    case .unknownFormat(let version, let known):
      "This file has version \(version); this Kring reads version \(known)."
    case .outOfRange(let number, let low, let high):
      "\(number) is not between \(low) and \(high)."
    case .notADate: "This is no day of the calendar."
    case .unknownWord: "This is no known word here."
    case .badIdentifier: "This cannot be an id."
    case .duplicateOffer(let id): "The id \(id) is already in use."
    case .reversedAges(let from, let to):
      "This offer runs from \(from) to \(to) years; that cannot be."
    case .emptyText: "This text is empty."
    }
  }

  func remedy(_ fault: SheetFault) -> String {
    switch fault {
    case .notUTF8: "Save the file as UTF-8 in your text editor."
    case .notation(_, _, let lines?):
      "The text in quotes of line \(lines.lowerBound) runs on to line \(lines.upperBound). Is a "
        + "quote missing on line \(lines.lowerBound)?"
    case .notation(_, _, nil), .notYAML:
      "Look at indentation, colons and quotes; a text that holds : or #, or begins with {, belongs "
        + "in quotes."
    case .tooDeep: "Check that this is the right file."
    case .alias: "Write it in full here."
    case .unknownField(_, _, let near?, _): "Did you mean \(near)?"
    case .unknownField(_, _, nil, let all): chooseOne(of: all)
    case .missingField(let name, let example): "Add: \(name): \(example)"
    case .duplicateField: "Keep one."
    case .wrongKind(_, .fields): "Fields belong here, such as id: P01."
    case .wrongKind(_, .list(let example)):
      "A list belongs here, such as \(example.isEmpty ? "[...]" : example)."
    case .wrongKind(_, .text(let example)):
      "One text belongs here, such as \(example). If it begins with {, put it in quotes."
    case .severalDirectors(let field, let example): "Choose one: \(field): \(example)"
    case .notANumber(isWhole: true): "Write for example 4."
    case .notANumber(isWhole: false): "Write for example 1.8, with a point."
    case .unknownFormat(_, let known): "Use a newer Kring, or write format: \(known)."
    case .outOfRange(_, let low, let high): "Write a number from \(low) to \(high)."
    case .notADate: "Write a date such as 2025-09-10."
    case .unknownWord(let near?, let all):
      "Did you mean \(near)? Else: \(all.joined(separator: ", "))."
    case .unknownWord(nil, let all): chooseOne(of: all)
    case .badIdentifier: "Use 1 to 40 letters a-z, digits, - or _, and nobody's name."
    case .duplicateOffer: "Give this offer an id of its own."
    case .reversedAges: "Correct fromAge or toAge."
    case .emptyText: "Write something."
    }
  }

  private func chooseOne(of all: [String]) -> String {
    "Choose one of: \(all.joined(separator: ", "))."
  }

  // MARK: The notation

  private func words(for fault: SyntaxFault) -> String {
    switch fault {
    case .badStart: "Nothing can begin with this character (or this tab) here"
    case .tab: "A tab stands here; indent with spaces"
    case .unclosed: "The file ends before a quote or a bracket is closed"
    case .noField: "A field belongs here, such as id: P01, indented like the one before"
    case .noDash: "A dash belongs here, before the next item of the list"
    case .noCommaOrBrace: "A comma or a } belongs here"
    case .noCommaOrBracket: "A comma or a ] belongs here"
    case .noValue: "A value belongs here"
    case .strayColon: "A colon stands here where it cannot"
    case .missingColon: "A colon is missing after this field"
    case .strayField: "No field can stand here"
    case .strayList: "No list with dashes can begin here"
    case .unknownEscape: "After a \\ stands a character here that means nothing there"
    case .controlCharacter: "An invisible control character stands here"
    case .secondDocument: "A second document begins here (---); a file holds one"
    case .afterEnd: "Text stands here where the data have ended already"
    case .other(let words): "The notation (YAML) is wrong here: \(words)"
    }
  }
}
