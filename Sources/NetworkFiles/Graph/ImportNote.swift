public import Telling

/// Something that a reader left out, or understood in a way that is worth knowing.
public struct ImportNote: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, Hashable {
    /// Lists or records below an attribute of a node or tie were left out.
    case nestedValue
    /// The file does not say whether its ties have a direction; they were read without.
    case directionUnknown
    /// The file says of some ties only whether they have a direction; the others were read as these.
    case directionBlank
    /// The first line of a table names nobody who occurs below: it was taken to name the columns.
    case firstLineIsHeading
    /// The file holds more networks than one: only the first was read.
    case moreNetworks
    /// Two attributes have the same name: the second stands under its name and its id.
    case sameName
    /// Some ties have a direction and some do not: all were read with one, the others in both.
    case mixedDirections
    /// Ends of ties were read without the ports that the file names.
    case ports
    /// Ties between more than two nodes were left out.
    case hyperTies
    /// Nodes within nodes were read as nodes beside each other.
    case nestedNodes
    /// Values that fit no declared attribute were left out.
    case undeclaredAttribute
    /// Times during which a node or tie exists were left out.
    case times
    /// Parts of the file that this reader does not know were left out.
    case unknownPart
    /// The file is not UTF-8; it was read as Windows-1252.
    case windowsText
  }

  /// What happened.
  public let kind: Kind
  /// How often.
  public internal(set) var count: Int
  /// The line of the first time.
  public let line: Int

  /// The note in one sentence.
  public func text(in language: Language) -> String {
    language.graphFiles.note(kind, count: count, line: line)
  }
}
