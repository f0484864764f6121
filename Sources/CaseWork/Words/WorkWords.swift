import NetworkFiles
import NetworkMeasures

/// What the deeds say to people: about cases, plans, this computer and network files.
///
/// Identifiers and names of files are put in as they are; nobody's name ever is.
protocol WorkWords: Sendable {
  // MARK: The case

  /// That a case file holds, and what it holds.
  func caseHolds(file: String, case id: String, people: Int, moments: [String]) -> String
  /// A case without any moment.
  var noMomentYet: String { get }
  /// What to do about that.
  var addMoment: String { get }
  /// A moment that the case does not have.
  func noMoment(_ id: String) -> String
  /// A moment to compare with that comes too late.
  func notEarlier(_ earlier: String, than moment: String) -> String
  /// What to do about that.
  var nameEarlier: String { get }
  /// A case without any need.
  var noNeedsYet: String { get }
  /// What to do about that.
  var addNeed: String { get }
  /// A need that the case does not have.
  func noNeed(_ id: String) -> String
  /// Somebody who is no young person of this case.
  func notInHousehold(_ id: String) -> String
  /// A name that no finding has.
  var noFinding: String { get }
  /// Which finding was probably meant, if any, and where all of them stand.
  func findingInstead(_ name: String?) -> String
  /// What can be chosen.
  func chooseOne(of known: [String]) -> String

  // MARK: Plans and drawings

  /// That Kring itself fails, with the kind of the error and the version.
  func ownFault(_ kind: String, version: String) -> String
  /// What to send to whom.
  var tellTheMakers: String { get }
  /// Two files that are the same case.
  func sameCase(_ one: String, _ other: String) -> String
  /// What to do about that.
  var giveOwnIdentifier: String { get }
  /// How many plans of a batch were made.
  func plansMade(_ made: Int, of total: Int) -> String
  /// The heading over the files of which nothing was made.
  var failed: String { get }
  /// The process that draws did not start.
  var drawingNotStarted: String { get }
  /// How to find out what is missing.
  var runDoctor: String { get }
  /// The process that draws ended.
  var drawingEnded: String { get }
  /// A drawing that took too long.
  func drawingTooSlow(seconds: Int) -> String
  /// What to do about a fault of the program.
  var reportFault: String { get }
  /// A style file that cannot be read.
  var styleIsNoJSON: String { get }
  /// What to do about that.
  var lookAtJSON: String { get }
  /// What is wrong with a folder with a house style.
  func summary(_ fault: InputFolder.Fault) -> String
  /// What to do about that.
  func remedy(_ fault: InputFolder.Fault) -> String
  /// What to do where a house style would be written over a file.
  var chooseEmptyFolder: String { get }

  // MARK: This computer

  /// Something that is there and works.
  var isThere: String { get }
  /// Something that is not there or does not work.
  var isMissing: String { get }
  /// How to get what draws.
  var installGraphviz: String { get }
  /// Nothing more can be written.
  var outputClosed: String { get }
  /// What to do about that.
  var lookForSpace: String { get }

  // MARK: Network files

  /// What was read of a network file; other clauses may follow, and a full stop.
  func read(file: String, nodes: Int, ties: Int, isDirected: Bool) -> String
  /// Ties that became one tie, as a clause.
  func merged(_ count: Int, as way: ImportReport.Merging) -> String
  /// A file with ties of several relations.
  func severalRelations(_ names: [String]) -> String
  /// What to do about that.
  func chooseTypes(_ names: [String]) -> String
  /// A type that no tie has.
  func noTieType(_ name: String) -> String
  /// Ties from a node to itself, as a clause.
  func leftOut(selfTies: Int) -> String
  /// Ties of strength zero, as a clause.
  func leftOut(zeroTies: Int) -> String
  /// Attributes for which a format has no place.
  func notWritten(file: String, attributes: [String]) -> String
  /// A line of a stream that is longer than is read.
  var lineTooLong: String { get }
  /// What to do about that.
  var oneLineEach: String { get }

  // MARK: Measures

  /// A node that the network does not have.
  func noNode(_ id: String) -> String
  /// What to do about that.
  var writeID: String { get }
  /// An attribute that the file does not have.
  func noAttribute(_ name: String) -> String
  /// Something that is no pair of nodes.
  var badPair: String { get }
  /// How to write pairs.
  var writePairs: String { get }
  /// A weight in words.
  var weightIsNoNumber: String { get }
  /// What to do about that.
  var chooseWeight: String { get }
  /// What is wrong with a weight.
  func summary(of reason: UnusableWeight.Reason) -> String
  /// What to do about that.
  func remedy(for reason: UnusableWeight.Reason) -> String
}
