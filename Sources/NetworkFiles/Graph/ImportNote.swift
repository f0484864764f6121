import SupportNetwork
public import Telling

/// Something that a reader left out, or understood in a way that is worth knowing.
public struct ImportNote: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, Hashable {
    /// Lists or records below an attribute of a node or tie were left out.
    case nestedValue
    /// The file does not say whether its ties have a direction; they were read without.
    case directionUnknown
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
    let place = Phrase(
      dutch: "\(count)×, eerst op regel \(line)", english: "\(count)×, first on line \(line)")
    return "\(sentence.in(language)) (\(place.in(language)))"
  }

  private var sentence: Phrase {
    switch kind {
    case .nestedValue:
      Phrase(
        dutch: "weggelaten: lijsten of records onder een eigenschap",
        english: "left out: lists or records below an attribute")
    case .directionUnknown:
      Phrase(
        dutch: "het bestand zegt niet of banden een richting hebben; gelezen zonder richting",
        english: "the file does not say whether ties have a direction; read without")
    case .mixedDirections:
      Phrase(
        dutch:
          "banden met en zonder richting door elkaar; die zonder zijn in beide richtingen gelezen",
        english: "ties with and without a direction; those without were read in both directions")
    case .ports:
      Phrase(dutch: "weggelaten: poorten van banden", english: "left out: ports of ties")
    case .hyperTies:
      Phrase(
        dutch: "weggelaten: banden tussen meer dan twee knopen",
        english: "left out: ties between more than two nodes")
    case .nestedNodes:
      Phrase(
        dutch: "knopen binnen knopen zijn naast elkaar gelezen",
        english: "nodes within nodes were read beside each other")
    case .undeclaredAttribute:
      Phrase(
        dutch: "weggelaten: waarden van een eigenschap die het bestand niet aankondigt",
        english: "left out: values of an attribute that the file does not declare")
    case .times:
      Phrase(
        dutch: "weggelaten: tijden waarin een knoop of band bestaat",
        english: "left out: times during which a node or tie exists")
    case .unknownPart:
      Phrase(
        dutch: "weggelaten: onderdelen die Kring niet kent",
        english: "left out: parts that Kring does not know")
    case .windowsText:
      Phrase(
        dutch: "het bestand is geen UTF-8; gelezen als Windows-1252",
        english: "the file is not UTF-8; read as Windows-1252")
    }
  }
}
