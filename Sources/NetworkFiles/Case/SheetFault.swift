import SupportNetwork
import Telling

/// What can be wrong in a file of fields, such as a case or a catalogue, whose text could be had.
enum SheetFault: Sendable, Hashable {
  // The text.
  /// The bytes are not UTF-8.
  case notUTF8
  /// The notation is broken: what is wrong; the line on which that began, if it is another one; and the
  /// lines of a text in quotes that ends there, if one does.
  case notation(SyntaxFault, since: Int?, quote: ClosedRange<Int32>?)
  /// The parser has no words for what is wrong.
  case notYAML
  /// More lists in each other than the parser takes.
  case tooDeep
  /// An anchor, or a reference to one.
  case alias

  // The fields.
  /// A field that its record does not have; the nearest that it has, if one is near; and all of them.
  case unknownField(String, of: String, nearest: String?, all: [String])
  /// A field that must be there, and what could stand in it.
  case missingField(String, example: String)
  /// A field that stands twice.
  case duplicateField(String)
  /// Something that does not belong in a field, and what does.
  case wrongKind(Found, belongs: Expected)
  /// Several where a case has one director.
  case severalDirectors(field: String, example: String)
  /// Not a number, or not a whole one.
  case notANumber(isWhole: Bool)
  /// The number of a version, and the only one that is read.
  case unknownFormat(String, known: String)
  /// A number outside its range.
  case outOfRange(String, from: String, to: String)
  /// Not a day of the calendar.
  case notADate
  /// Not one of the words that are allowed; the nearest that is, if one is near; and all of them. What
  /// stands there instead is not repeated: it can be a name.
  case unknownWord(nearest: String?, all: [String])

  // The offers of a catalogue.
  /// Not an identifier.
  case badIdentifier
  /// An identifier that another offer has.
  case duplicateOffer(String)
  /// An age up to which an offer is meant, below the one from which it is.
  case reversedAges(from: Int, to: Int)
  /// A text of white space.
  case emptyText

  /// What stands in a field.
  enum Found: Sendable, Hashable {
    case fields, list, text
  }

  /// What belongs in a field, with an example, which may be empty.
  enum Expected: Sendable, Hashable {
    case fields, list(String), text(String)
  }
}

extension SheetFault {
  /// The kind of problem that it is.
  var code: Problem.Code {
    switch self {
    case .notUTF8: .notUTF8
    case .notation, .notYAML: .notYAML
    case .tooDeep: .tooDeep
    case .alias: .alias
    case .unknownField: .unknownField
    case .missingField: .missingField
    case .duplicateField: .duplicateField
    case .wrongKind: .wrongKind
    case .severalDirectors: .severalDirectors
    case .notANumber: .notANumber
    case .unknownFormat: .unknownFormat
    case .outOfRange, .reversedAges: .outOfRange
    case .notADate: .notADate
    case .unknownWord: .unknownWord
    case .badIdentifier: .badIdentifier
    case .duplicateOffer: .duplicateID
    case .emptyText: .badText
    }
  }
}

extension Problem {
  /// What is wrong in a file of fields.
  init(_ fault: SheetFault, at path: FieldPath = .top, place: SourcePlace? = nil) {
    self.init(
      fault.code, at: path, summary: Phrase { $0.files.summary(fault) },
      remedy: Phrase { $0.files.remedy(fault) }, place: place)
  }
}
