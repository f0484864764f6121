import NetworkFiles
import NetworkMeasures

/// The words of the work in English.
struct EnglishWorkWords: WorkWords {
  // MARK: The case

  func caseHolds(file: String, case id: String, people: Int, moments: [String]) -> String {
    "\(file): fine. Case \(id), \(people) people, moments: \(list(moments))."
  }
  var noMomentYet: String { "This case has no moment yet." }
  var addMoment: String { "Add one under moments." }
  func noMoment(_ id: String) -> String { "There is no moment \(id)." }
  func notEarlier(_ earlier: String, than moment: String) -> String {
    "\(earlier) is not before \(moment)."
  }
  var nameEarlier: String { "Name an earlier moment with --since." }
  var noNeedsYet: String { "This case has no needs." }
  var addNeed: String { "Add one under needs." }
  func noNeed(_ id: String) -> String { "There is no need \(id)." }
  func notInHousehold(_ id: String) -> String { "\(id) does not live in the household." }
  var noFinding: String { "No finding has this name." }
  func findingInstead(_ name: String?) -> String {
    (name.map { "Did you mean \($0)? " } ?? "") + "kring explain CASE lists them all."
  }
  func chooseOne(of known: [String]) -> String { "Choose one of: \(list(known))." }

  // MARK: Plans and drawings

  func ownFault(_ kind: String, version: String) -> String {
    "This is a fault of Kring itself (\(kind), version \(version)); nothing is half written."
  }
  var tellTheMakers: String {
    "Send this line and the command to the makers, as docs/security.md says, "
      + "with an invented case in which it happens too. Never send a real case or a name."
  }
  func sameCase(_ one: String, _ other: String) -> String {
    "\(one) and \(other) have the same case: id, and there is one plan of that id."
  }
  var giveOwnIdentifier: String {
    "Give every case an id of its own, or name only one of the two files."
  }
  func plansMade(_ made: Int, of total: Int) -> String { "\(made) of \(total) plans made." }
  var failed: String { "Failed:" }
  var drawingNotStarted: String { "The drawing could not be started." }
  var runDoctor: String { "kring doctor" }
  var drawingEnded: String { "The drawing ended unexpectedly. The other cases go on." }
  func drawingTooSlow(seconds: Int) -> String {
    "The drawing took longer than \(seconds) seconds. The other cases go on."
  }
  var reportFault: String { "Please report this as a fault of Kring." }
  var styleIsNoJSON: String { "This is no JSON." }
  var lookAtJSON: String {
    "Look at commas, quotation marks and brackets, or start again with kring style."
  }

  func summary(_ fault: InputFolder.Fault) -> String {
    switch fault {
    case .notReadable: "The folder with the house style cannot be read."
    case .unreadableFile(let name): "The file \(name) cannot be read."
    case .tooLarge(let name): "The file \(name) makes the house style too large."
    }
  }
  func remedy(_ fault: InputFolder.Fault) -> String {
    switch fault {
    case .notReadable: "Give a folder that exists and that you may read."
    case .unreadableFile: "Make it readable, or take it away."
    case .tooLarge: "Keep files under 4 MB and the folder under 16 MB."
    }
  }
  var chooseEmptyFolder: String { "Choose an empty folder, or move the file away." }

  // MARK: This computer

  var isThere: String { "fine" }
  var isMissing: String { "missing" }
  var installGraphviz: String {
    "Run: apt-get install libgraphviz-dev fonts-liberation2 fonts-dejavu-core"
  }
  var outputClosed: String { "The output cannot be written." }
  var lookForSpace: String {
    "See whether there is space on the disk, and whether the output is open."
  }

  // MARK: Network files

  func read(file: String, nodes: Int, ties: Int, isDirected: Bool) -> String {
    "\(file): read \(nodes) nodes and \(ties) ties, " + (isDirected ? "directed" : "undirected")
  }
  func merged(_ count: Int, as way: ImportReport.Merging) -> String {
    switch way {
    case .adding: "\(count) parallel ones merged (strengths added)"
    case .shortest: "\(count) parallel ones merged (shortest stays)"
    case .once: "\(count) parallel ones merged (without weights every tie counts once)"
    }
  }
  func severalRelations(_ names: [String]) -> String {
    "This file has ties of \(names.count) types: \(list(names)). They are not added unasked."
  }
  func chooseTypes(_ names: [String]) -> String {
    "Choose with --types, such as --types '\(names.first ?? "")'; with commas between, several add up."
  }
  func noTieType(_ name: String) -> String { "There are no ties of the type \(name)." }
  func leftOut(selfTies: Int) -> String { "\(selfTies) self ties left out" }
  func leftOut(zeroTies: Int) -> String { "\(zeroTies) ties of strength zero left out" }
  func notWritten(file: String, attributes: [String]) -> String {
    "\(file): not written, because the format has no place for it: \(list(attributes))."
  }
  var lineTooLong: String { "This line is longer than 64 MB." }
  var oneLineEach: String { "Put every network on a line of its own." }

  // MARK: Measures

  func noNode(_ id: String) -> String { "There is no node with the id that you named: \(id)." }
  var writeID: String { "Write the id exactly as in the file." }
  func noAttribute(_ name: String) -> String { "There is no attribute \(name) in this file." }
  var badPair: String { "A pair is two different ids with | between them." }
  var writePairs: String {
    "Write: --pairs 'A|B,C|D'; an id with a comma or | stands between double quotes."
  }
  var weightIsNoNumber: String { "The weight of this tie is no number." }
  var chooseWeight: String { "Write a number, or choose another attribute with --weight." }
  func summary(of reason: UnusableWeight.Reason) -> String {
    switch reason {
    case .negative: "The weight of this tie is negative."
    case .notFinite: "The weight of this tie is infinite or not a number."
    case .zeroDistance: "The distance of this tie is zero."
    case .outOfRange: "The weight of this tie is smaller than 1e-60 or larger than 1e60."
    }
  }
  func remedy(for reason: UnusableWeight.Reason) -> String {
    switch reason {
    case .negative, .notFinite:
      "A strength is zero (no tie) or more. Measure ties of conflict apart, or measure without "
        + "weights with --weight none."
    case .zeroDistance:
      "A distance is more than zero. Is it a strength? Then leave out --weight-means."
    case .outOfRange: "Choose another unit."
    }
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
