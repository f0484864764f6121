import SupportNetwork

// The fields of people, households and organisations.

extension RecordType {
  static let household = RecordType(
    name: "household", meaning: "People who live together (*gezin*).", isRow: true,
    fields: [
      .required("id", .id("household"), "The identifier.", "H1"),
      .optional("name", .name, "The name.", "Terhaar-Yilmaz"),
      .list(
        "members", .id("person"),
        "The members; a child of parents apart may be a member of two households.", "[P01, P02]"),
    ])

  static let person = RecordType(
    name: "person", meaning: "A person in or around the family.",
    fields: [
      .required("id", .id("person"), "The identifier; no name in it.", "P05"),
      .required("name", .name, "The name as the family says it.", "Greet Terhaar"),
      .optional(
        "calledName", .name, "The name in daily life, if not the first word of the name.", "Greet"),
      .optional("relation", .text, "Who this is to the family, in its own words.", "oma"),
      .list("roles", .words(Role.self), "What the person is in the case.", "[supportFigure]"),
      .required("sphere", .words(Sphere.self), "Where the family meets the person.", "kin"),
      .optional("age", .whole(0...120), "The age in whole years.", "63"),
      .optional(
        "ageBand", .words(AgeBand.self), "The age as a band, where that is enough.", "50-64"),
      .optional("gender", .words(Gender.self), "The gender as the person gives it.", "female"),
      .answer("distanceKm", .number(0...20_000), "The distance to the household in km.", "1.8"),
      .answer("hoursAtMost", .number(0...168), "The hours a week the person gives at most.", "10"),
      Field(
        name: "consent", kind: .record(.consent), presence: .emptyRecord,
        meaning: "Whether the person may be named and asked.",
        example: "{toBeNamed: given, by: own}"),
      .list(
        "safetyFlags", .words(SafetyFlag.self), "What forbids suggesting this person.",
        "[noContactAgreement]"),
      .records("allowedContacts", .allowedContact),
      .flag("secretAddress", "The address is secret: no distance is ever printed."),
      .flag("deceased", "The person has died."),
      .flag("unreachable", "The person cannot be reached."),
      .answer(
        "certificateOfConduct", .flag, "Whether a certificate of conduct (VOG) is there.", "true"),
      .records("parents", .parentLink),
      .optional(
        "birthOrder", .whole(1...30), "The place among the children, 1 is the eldest.", "2"),
      .optional("twinOf", .id("person"), "The eldest of the same birth.", "P03"),
    ])

  static let consent = RecordType(
    name: "consent", meaning: "Whether somebody may be named, and may be asked for help.",
    isRow: true,
    fields: [
      .word(
        "toBeNamed", .words(ConsentStatus.self), or: "notAsked",
        "Whether the person may be named in the plan.", "given"),
      .word(
        "toBeAsked", .words(ConsentStatus.self), or: "notAsked",
        "Whether the person may be asked for something.", "given"),
      .optional("by", .words(ConsentGiver.self), "Who gave or refused it.", "own"),
      .optional("since", .date, "Since when.", "2025-09-10"),
    ])

  static let allowedContact = RecordType(
    name: "allowedContact",
    meaning: "Contact that somebody may have although a flag or a condition keeps them away.",
    isRow: true,
    fields: [
      .list(
        "agreements", .id("agreement"), "The agreements that are allowed, with their needs.", "[A3]"
      ),
      .list(
        "roles", .word(PlanRole.allowable.map(\.rawValue)),
        "What else is allowed; nothing that the family leans on can be.", "[present]"),
      .required(
        "agreedBy", .id("person"),
        "Who agreed: who set the condition, or a professional where there is none.", "P23"),
      .required("on", .date, "When.", "2026-03-02"),
    ])

  static let parentLink = RecordType(
    name: "parent", meaning: "A parent of a person.", isRow: true,
    fields: [
      .required("person", .id("person"), "The parent.", "P01"),
      .word("kind", .words(ParentKind.self), or: "birth", "How the parent became one.", "foster"),
    ])

  static let couple = RecordType(
    name: "couple", meaning: "Two people who are or were partners.", isRow: true,
    fields: [
      .required("partners", .list(.id("person")), "The two partners.", "[P05, P06]"),
      .required("status", .words(CoupleStatus.self), "How they are together.", "married"),
    ])

  static let organisation = RecordType(
    name: "organisation", meaning: "A school, a club, an employer, an office.", isRow: true,
    fields: [
      .required("id", .id("organisation"), "The identifier.", "O1"),
      .required("name", .name, "The name.", "VV De Es"),
      .required("kind", .words(OrganisationKind.self), "What it is.", "club"),
    ])
}
