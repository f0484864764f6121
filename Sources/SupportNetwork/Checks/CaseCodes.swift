public import Telling

// The kinds of problem of a case, and of the files that it stands in.

extension Problem.Code {
  // The file.
  /// There is no such file, or it may not be read.
  public static let notReadable: Self = Self("notReadable")
  /// The path leads to a folder.
  public static let isFolder: Self = Self("isFolder")
  /// The file holds nothing.
  public static let emptyFile: Self = Self("emptyFile")
  /// The file is larger than a case can be.
  public static let tooLarge: Self = Self("tooLarge")
  /// The bytes are not UTF-8.
  public static let notUTF8: Self = Self("notUTF8")
  /// The text is not YAML.
  public static let notYAML: Self = Self("notYAML")
  /// Lists or records stand too deep in each other.
  public static let tooDeep: Self = Self("tooDeep")
  /// The file uses anchors and aliases.
  public static let alias: Self = Self("alias")
  /// The file is of another version.
  public static let unknownFormat: Self = Self("unknownFormat")

  // The fields.
  /// A field that does not exist.
  public static let unknownField: Self = Self("unknownField")
  /// A field that must be there is not.
  public static let missingField: Self = Self("missingField")
  /// A field stands twice.
  public static let duplicateField: Self = Self("duplicateField")
  /// A list where a word belongs, or the reverse.
  public static let wrongKind: Self = Self("wrongKind")
  /// Not a number, or not a whole one.
  public static let notANumber: Self = Self("notANumber")
  /// A number outside its range.
  public static let outOfRange: Self = Self("outOfRange")
  /// Not a day of the calendar.
  public static let notADate: Self = Self("notADate")
  /// Not one of the words that are allowed.
  public static let unknownWord: Self = Self("unknownWord")
  /// Not an identifier.
  public static let badIdentifier: Self = Self("badIdentifier")
  /// A text that is empty or far too long.
  public static let badText: Self = Self("badText")

  // The references.
  /// An identifier stands for two records.
  public static let duplicateID: Self = Self("duplicateID")
  /// No such person.
  public static let unknownPerson: Self = Self("unknownPerson")
  /// No such household.
  public static let unknownHousehold: Self = Self("unknownHousehold")
  /// No such organisation.
  public static let unknownOrganisation: Self = Self("unknownOrganisation")
  /// No such need.
  public static let unknownNeed: Self = Self("unknownNeed")
  /// No such goal.
  public static let unknownGoal: Self = Self("unknownGoal")
  /// No such agreement.
  public static let unknownAgreement: Self = Self("unknownAgreement")
  /// No such moment.
  public static let unknownMoment: Self = Self("unknownMoment")
  /// No such request for a match.
  public static let unknownRequest: Self = Self("unknownRequest")
  /// No such offer for a match.
  public static let unknownOffer: Self = Self("unknownOffer")

  // The rules.
  /// More than one case director.
  public static let severalDirectors: Self = Self("severalDirectors")
  /// It is not clear which household the plan is about.
  public static let noFocalHousehold: Self = Self("noFocalHousehold")
  /// The sphere of a person does not fit the household.
  public static let sphereMismatch: Self = Self("sphereMismatch")
  /// A tie to oneself.
  public static let selfTie: Self = Self("selfTie")
  /// The same thing stands twice.
  public static let duplicateEntry: Self = Self("duplicateEntry")
  /// Somebody outside the household tells about a tie.
  public static let tieFromOutside: Self = Self("tieFromOutside")
  /// Somebody who is not in the network at that moment.
  public static let notAMember: Self = Self("notAMember")
  /// A tie that does not join two people.
  public static let notAPair: Self = Self("notAPair")
  /// Somebody is a parent or ancestor of themselves.
  public static let ownAncestor: Self = Self("ownAncestor")
  /// A condition for safety that the family set itself.
  public static let safetySetByFamily: Self = Self("safetySetByFamily")
  /// A day before the day on which something began.
  public static let datesReversed: Self = Self("datesReversed")
  /// Two moments on the same day.
  public static let sameDay: Self = Self("sameDay")

  // Warnings.
  /// A text or a label spells the name of somebody who may not be named.
  public static let nameSpelled: Self = Self("nameSpelled", isWarning: true)
  /// The case has no director.
  public static let noDirector: Self = Self("noDirector", isWarning: true)
  /// A minor provides support.
  public static let minorProvides: Self = Self("minorProvides", isWarning: true)
  /// A need has no word about who provides for it.
  public static let provisionMissing: Self = Self("provisionMissing", isWarning: true)

  /// All of them, so that each can be held to a sample.
  package static let ofCases: [Self] = [
    .notReadable, .isFolder, .emptyFile, .tooLarge, .notUTF8, .notYAML, .tooDeep, .alias,
    .unknownFormat, .unknownField, .missingField, .duplicateField, .wrongKind, .notANumber,
    .outOfRange, .notADate, .unknownWord, .badIdentifier, .badText, .duplicateID, .unknownPerson,
    .unknownHousehold, .unknownOrganisation, .unknownNeed, .unknownGoal, .unknownAgreement,
    .unknownMoment, .unknownRequest, .unknownOffer, .severalDirectors, .noFocalHousehold,
    .sphereMismatch, .selfTie, .duplicateEntry, .tieFromOutside, .notAMember, .notAPair,
    .ownAncestor, .safetySetByFamily, .datesReversed, .sameDay, .nameSpelled, .noDirector,
    .minorProvides, .provisionMissing,
  ]
}
