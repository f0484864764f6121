import SupportNetwork

// The fields of the top of a case file, of the case itself, and of what the family wrote.

extension RecordType {
  /// The whole file.
  static let file = RecordType(
    name: "file", meaning: "One family: one file.",
    fields: [
      Field(
        name: "format", kind: .whole(1...1), presence: .required,
        meaning: "The version of the case file; always 1.", example: "1", isVersion: true),
      Field(
        name: "case", kind: .record(.header), presence: .required,
        meaning: "What identifies the case.", example: "{id: LV-0001}"),
      Field(
        name: "plan", kind: .record(.plan), presence: .emptyRecord,
        meaning: "What the family wrote for its plan.", example: ""),
      .records("households", .household),
      .records("people", .person),
      .records("couples", .couple),
      .records("organisations", .organisation),
      .records("needs", .need),
      .records("goals", .goal),
      .records("safetyConditions", .safetyCondition),
      .records("agreements", .agreement),
      .records("motivations", .motivation),
      Field(
        name: "aftercare", kind: .record(.aftercare), presence: .optional,
        meaning: "What happens after the case is closed (*nazorg*).", example: ""),
      .records("moments", .moment),
    ])

  static let header = RecordType(
    name: "case", meaning: "What identifies the case: one family, one plan, one case director.",
    fields: [
      .required(
        "id", .id("case"), "The identifier; it stands in file names, so no name.", "LV-0001"),
      .optional("family", .name, "How the family is called on its plan.", "Terhaar-Yilmaz"),
      .optional("municipality", .name, "The municipality.", "Lindeveen"),
      .optional("neighbourhood", .name, "The neighbourhood (*wijk*).", "De Es"),
      .optional(
        "household", .id("household"),
        "The household that the plan is about; may be left out if there is only one.", "H1"),
      Field(
        name: "director", kind: .id("person"), presence: .optional,
        meaning: "The one case director (*regisseur*).", example: "P23", isDirector: true),
      .optional("opened", .date, "The day on which the case began.", "2025-09-01"),
      .optional("programme", .name, "The programme that the case belongs to.", "Sonestra"),
      .list(
        "notNames", .name,
        "Phrases in which a word names nobody, though somebody without consent is called so.",
        "[de roos]"),
    ])

  static let plan = RecordType(
    name: "plan",
    meaning: "What the family wrote for its plan; every part may be left out.",
    fields: [
      .optional("version", .whole(1...999), "The version of the plan.", "2"),
      .optional("date", .date, "The date on the plan; else the date of the moment.", "2026-03-18"),
      .optional("meeting", .date, "The day of the family meeting (*beraad*).", "2025-10-08"),
      .optional("route", .words(PlanRoute.self), "How the plan was made.", "withProfessional"),
      .list("present", .id("person"), "Who was present when it was made.", "[P01, P02]"),
      .optional(
        "mainQuestion", .text, "The question of the family (*hoofdvraag*).",
        "Hoe zorgen we ervoor dat het thuis rustig is?"),
      .records("goesWell", .voice),
      .records("worries", .voice),
      .records("wishes", .voice),
      .list("ownActions", .text, "What the family does itself.", "[We eten samen.]"),
      .list(
        "askedOfProfessionals", .text, "What it asks of professionals.",
        "[\"{P24} leest elke week de post mee.\"]"),
      .list(
        "earlySigns", .text, "How one sees early that it goes wrong.", "[De post blijft liggen.]"),
      .list("firstCall", .id("person"), "Who is called first, in this order.", "[P08, P14]"),
      .optional("planB", .text, "What happens then.", "De kinderen slapen bij {P10}."),
      .optional("lookBack", .record(.lookBack), "When and how the family looks back.", ""),
      .list("actionTeam", .id("person"), "Who is in the action team (*actieteam*).", "[P01, P08]"),
      .records("choices", .choice),
      .optional("offeredOn", .date, "When the plan was offered to the family.", "2025-09-03"),
      .optional("waivedOn", .date, "When the family said that it does not want one.", "2025-09-17"),
      .optional("waiverReason", .text, "Why the family does not want one.", "Nu geen rust ervoor."),
      .optional(
        "exceptionGround", .text, "The ground for an exception in the law.", "Jeugdwet 4.1.2"),
      .optional(
        "ordinance", .text, "The weighing rules of the local ordinance that apply.",
        "Verordening jeugdhulp, artikel 7"),
    ])

  static let voice = RecordType(
    name: "voice", meaning: "Something that somebody said, in their own words.",
    fields: [
      .optional("by", .id("person"), "Who said it; left out: the family together.", "P02"),
      .required("text", .text, "The words.", "Ik wil weer naar voetbal."),
    ])

  static let choice = RecordType(
    name: "choice", meaning: "Whom somebody at home wants to ask, and whom rather not.",
    isRow: true,
    fields: [
      .required("by", .id("person"), "Who chose.", "P02"),
      .optional(
        "need", .id("need"), "For which need; left out: as a mentor of own choice (*JIM*).", "N08"),
      .list("named", .id("person"), "Who was named, first choice first.", "[P08, P15]"),
      .list("notWanted", .id("person"), "Who was named as rather not.", "[P09]"),
    ])

  static let lookBack = RecordType(
    name: "lookBack", meaning: "When and how the family looks back.",
    fields: [
      .optional("on", .date, "When.", "2026-09-09"),
      .optional("caller", .id("person"), "Who calls everybody together.", "P08"),
      .list("checks", .text, "What is checked.", "[Komt iedereen zijn afspraak na?]"),
    ])

  static let aftercare = RecordType(
    name: "aftercare", meaning: "What happens after the case is closed (*nazorg*).",
    fields: [
      .required("level", .words(AftercareLevel.self), "How intensive.", "followUp"),
      .optional("provider", .id("person"), "Who keeps contact.", "P06"),
      .optional("backup", .id("person"), "Who does so if the provider cannot.", "P23"),
      .optional(
        "closing", .date,
        "When the case is expected to be closed; ten contacts follow, one every six months.",
        "2026-12-16"),
      .optional("text", .text, "A remark.", "{P06} belt op zondag."),
    ])
}
