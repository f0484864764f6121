import SupportNetwork
import Telling

/// What can be wrong in a network file, or keep a network from being written.
///
/// A fault never repeats what the file says of a person.
enum GraphFault: Sendable, Hashable {
  // The text.
  /// The format can be told neither from the name nor from the content, or is not read.
  case unknownFormat
  /// The content is of another program's format, which is not read.
  case otherFormat(String)
  /// The bytes are text in no encoding that is read.
  case wrongEncoding
  /// The bytes of one text are not UTF-8.
  case textNotUTF8
  /// The notation of a format is broken.
  case notation(String)
  /// The notation of XML is broken, or the file stops early.
  case brokenXML
  /// The file stops in the middle of the data.
  case truncated
  /// A quote that nothing closes.
  case openQuote
  /// Parts stand too deep in each other.
  case tooDeep
  /// XML of more than so many MB.
  case largeXML(megabytes: Int)
  /// Entities of the file's own.
  case entities
  /// More values that are left out and count all the same than are filled in.
  case tooManyDefaults(most: Int)
  /// A number that is NaN, infinite or too large.
  case badNumber

  // The parts.
  /// A table without rows.
  case emptyTable
  /// No graph in the file.
  case noGraph
  /// JSON without nodes and edges.
  case notNodeLink
  /// Nodes or ties for the second time; before under this key.
  case twice(key: String)
  /// No line `*Vertices`.
  case noVertices
  /// A part of Pajek that is not read.
  case unknownPajekPart
  /// A table without columns for both ends of a tie.
  case noTieColumns
  /// A table of nodes without a column of ids.
  case noIDColumn
  /// A row with another number of cells than the first.
  case rowWidth(Int, expected: Int)

  // Nodes and ties.
  /// A node without an id.
  case nodeWithoutID
  /// An id that is neither a text nor a number.
  case badID
  /// An id that another node has, and the line of this one where the place does not tell it.
  case duplicateID(nodeOnLine: Int?)
  /// A number of a node that is none of those counted.
  case numberOutOfRange
  /// A tie that lacks one of its nodes.
  case tieWithoutEnd
  /// A tie that lacks `source` or `target`.
  case tieWithoutSourceOrTarget
  /// A tie to a node that is not there.
  case unknownNode
  /// A tie to a node that does not stand under `nodes`.
  case nodeNotUnderNodes
  /// A weight that is no ordinary number.
  case oddWeight

  // Writing.
  /// A control character in a name.
  case controlCharacterForXML
  /// A quote or a line end in a name.
  case quoteForPajek
  /// A weight that is no ordinary number.
  case oddWeightForPajek
  /// A node whose id is empty.
  case emptyID
}

extension GraphFault {
  /// The kind of problem that it is.
  var code: Problem.Code {
    switch self {
    case .unknownFormat, .otherFormat, .unknownPajekPart: .unknownFormat
    case .wrongEncoding, .textNotUTF8: .wrongEncoding
    case .notation, .brokenXML, .twice, .rowWidth: .syntax
    case .truncated, .openQuote: .truncated
    case .tooDeep: .tooDeep
    case .largeXML, .tooManyDefaults: .tooLarge
    case .entities: .entities
    case .badNumber, .oddWeight: .badNumber
    case .emptyTable: .emptyFile
    case .noGraph, .notNodeLink, .noVertices, .noTieColumns, .noIDColumn: .missingPart
    case .nodeWithoutID, .badID, .tieWithoutEnd, .tieWithoutSourceOrTarget: .missingID
    case .duplicateID: .duplicateID
    case .numberOutOfRange, .unknownNode, .nodeNotUnderNodes: .unknownNode
    case .controlCharacterForXML, .quoteForPajek, .oddWeightForPajek, .emptyID: .cannotWrite
    }
  }
}

extension Problem {
  /// What is wrong in a network file.
  init(_ fault: GraphFault, in file: String, line: Int = 1, column: Int = 1) {
    self.init(
      fault.code, summary: Phrase { $0.graphFiles.summary(fault) },
      remedy: Phrase { $0.graphFiles.remedy(fault) },
      place: SourcePlace(file: file, line: max(line, 1), column: column))
  }
}
