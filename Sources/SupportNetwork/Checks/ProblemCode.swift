/// The kinds of problem of a case, by a stable name.
public enum ProblemCode: String, Sendable, Hashable, CaseIterable {
  // The file.
  /// There is no such file, or it may not be read.
  case notReadable
  /// The path leads to a folder.
  case isFolder
  /// The file holds nothing.
  case emptyFile
  /// The file is larger than a case can be.
  case tooLarge
  /// The bytes are not UTF-8.
  case notUTF8
  /// The text is not YAML.
  case notYAML
  /// Lists or records stand too deep in each other.
  case tooDeep
  /// The file uses anchors and aliases.
  case alias
  /// The file is of another version.
  case unknownFormat

  // The fields.
  /// A field that does not exist.
  case unknownField
  /// A field that must be there is not.
  case missingField
  /// A field stands twice.
  case duplicateField
  /// A list where a word belongs, or the reverse.
  case wrongKind
  /// Not a number, or not a whole one.
  case notANumber
  /// A number outside its range.
  case outOfRange
  /// Not a day of the calendar.
  case notADate
  /// Not one of the words that are allowed.
  case unknownWord
  /// Not an identifier.
  case badIdentifier
  /// A text that is empty or far too long.
  case badText

  // The references.
  /// An identifier stands for two records.
  case duplicateID
  /// No such person.
  case unknownPerson
  /// No such household.
  case unknownHousehold
  /// No such organisation.
  case unknownOrganisation
  /// No such need.
  case unknownNeed
  /// No such goal.
  case unknownGoal
  /// No such agreement.
  case unknownAgreement
  /// No such moment.
  case unknownMoment
  /// No such request for a match.
  case unknownRequest
  /// No such offer for a match.
  case unknownOffer

  // The rules.
  /// More than one case director.
  case severalDirectors
  /// It is not clear which household the plan is about.
  case noFocalHousehold
  /// The sphere of a person does not fit the household.
  case sphereMismatch
  /// A tie to oneself.
  case selfTie
  /// The same thing stands twice.
  case duplicateEntry
  /// Somebody outside the household tells about a tie.
  case tieFromOutside
  /// Somebody who is not in the network at that moment.
  case notAMember
  /// A tie that does not join two people.
  case notAPair
  /// Somebody is a parent or ancestor of themselves.
  case ownAncestor
  /// A condition for safety that the family set itself.
  case safetySetByFamily
  /// A day before the day on which something began.
  case datesReversed
  /// Two moments on the same day.
  case sameDay

  // Warnings.
  /// A text or a label spells the name of somebody who may not be named.
  case nameSpelled
  /// The case has no director.
  case noDirector
  /// A minor provides support.
  case minorProvides
  /// A need has no word about who provides for it.
  case provisionMissing

  /// Whether the case can still be used.
  public var isWarning: Bool {
    switch self {
    case .nameSpelled, .noDirector, .minorProvides, .provisionMissing: true
    default: false
    }
  }
}
