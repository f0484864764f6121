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
  /// Somebody with a safety flag, or about whom a condition is, holds a role.
  public static let unsafeRole: Self = Self("unsafeRole")
  /// Somebody who has died holds a role that needs a living person.
  public static let deceasedRole: Self = Self("deceasedRole")
  /// A minor holds a role that only an adult may bear.
  public static let minorRole: Self = Self("minorRole")
  /// A contact was allowed by somebody who cannot allow it.
  public static let allowedByOther: Self = Self("allowedByOther")
  /// A day before the day on which something began.
  public static let datesReversed: Self = Self("datesReversed")
  /// Two moments on the same day.
  public static let sameDay: Self = Self("sameDay")

  /// A text or a label that can be printed spells the name of somebody who may not be named.
  public static let nameSpelled: Self = Self("nameSpelled")

  // Warnings.
  /// A text that is printed nowhere spells the name of somebody who may not be named.
  public static let nameInNote: Self = Self("nameInNote", isWarning: true)
  /// An identifier is made of the name of somebody who may not be named.
  public static let nameInIdentifier: Self = Self("nameInIdentifier", isWarning: true)
  /// Something tells where somebody is whose address is secret.
  public static let addressTold: Self = Self("addressTold", isWarning: true)
  /// An identifier stands in a text without its braces, and would be printed as it is.
  public static let bareIdentifier: Self = Self("bareIdentifier", isWarning: true)
  /// Somebody who is neither at home nor a professional is said to need no consent to be named.
  public static let consentNeeded: Self = Self("consentNeeded", isWarning: true)
  /// The case has no director.
  public static let noDirector: Self = Self("noDirector", isWarning: true)
  /// Somebody who is torn, in a crisis or bound by money holds a role.
  public static let doubtfulRole: Self = Self("doubtfulRole", isWarning: true)
  /// A minor provides support.
  public static let minorProvides: Self = Self("minorProvides", isWarning: true)
  /// A need has no word about who provides for it.
  public static let provisionMissing: Self = Self("provisionMissing", isWarning: true)
  /// Who provides for a need and what was agreed about it say different things.
  public static let agreementsDiffer: Self = Self("agreementsDiffer", isWarning: true)
  /// What only a professional can do is laid with somebody else.
  public static let notForNetwork: Self = Self("notForNetwork", isWarning: true)

  /// All of them, so that each can be held to a sample.
  package static let ofCases: [Self] = [
    .notReadable, .isFolder, .emptyFile, .tooLarge, .notUTF8, .notYAML, .tooDeep, .alias,
    .unknownFormat, .unknownField, .missingField, .duplicateField, .wrongKind, .notANumber,
    .outOfRange, .notADate, .unknownWord, .badIdentifier, .badText, .duplicateID, .unknownPerson,
    .unknownHousehold, .unknownOrganisation, .unknownNeed, .unknownGoal, .unknownAgreement,
    .unknownMoment, .unknownRequest, .unknownOffer, .severalDirectors, .noFocalHousehold,
    .sphereMismatch, .selfTie, .duplicateEntry, .tieFromOutside, .notAMember, .notAPair,
    .ownAncestor, .safetySetByFamily, .unsafeRole, .deceasedRole, .minorRole, .allowedByOther,
    .datesReversed, .sameDay, .nameSpelled, .nameInNote, .nameInIdentifier, .addressTold,
    .bareIdentifier, .consentNeeded, .noDirector, .doubtfulRole, .minorProvides, .provisionMissing,
    .agreementsDiffer, .notForNetwork,
  ]

  /// Those that keep a plan safe: `docs/safety.md` tells of each, and a test holds it to that.
  package static let ofSafety: [Self] = [
    .unsafeRole, .deceasedRole, .minorRole, .allowedByOther, .safetySetByFamily, .nameSpelled,
    .doubtfulRole, .minorProvides, .addressTold, .nameInNote, .nameInIdentifier, .consentNeeded,
  ]
}
