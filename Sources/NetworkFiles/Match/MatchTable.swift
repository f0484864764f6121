import SupportNetwork

// The fields of the files of requests and of offers.

extension RecordType {
  /// The file of requests.
  static let requestSheet = RecordType(
    name: "requestFile", meaning: "The families that ask (*vraaggezinnen*).",
    fields: [
      .matchFormat,
      .records("requests", .matchRequest),
      .records("pairs", .matchPair),
    ])

  /// The file of offers.
  static let offerSheet = RecordType(
    name: "offerFile", meaning: "The support families, mentors and volunteers (*steungezinnen*).",
    fields: [
      .matchFormat,
      .records("offers", .matchOffer),
      .records("distances", .neighbourhoodDistance),
    ])

  static let matchRequest = RecordType(
    name: "request", meaning: "A family that asks; what a match depends on, and no name.",
    fields: [
      .required("id", .id("request"), "The identifier; no name in it.", "VG1"),
      .required("kind", .words(HelpKind.self), "What is asked.", "dayPart"),
      .required("waitingSince", .date, "Since when the family waits.", "2026-01-15"),
      .optional(
        "neighbourhood", .id("neighbourhood"), "The neighbourhood, as in the distances.", "De-Es"),
      .required(
        "dayParts", .list(.words(DayPart.self)),
        "When it would suit; one part in common is enough, and a whole day holds its three parts.",
        "[saturday, wednesdayAfternoon]"),
      .required(
        "children", .list(.whole(0...23)), "The ages of the children who would come along.",
        "[8, 2]"),
      .required("maxKm", .number(0...100), "How far away it may be at most.", "5"),
      .optional("maxMinutes", .whole(1...240), "How long the way may take at most.", "30"),
      .flag("car", "The family has a car for it."),
      .optional("timesPerMonth", .whole(1...31), "How many times a month.", "2"),
      .flag("sleepover", "The children would stay for the night."),
      .required(
        "noAnimals", .list(.words(Animal.self)),
        "Animals that must not be there; [] after asking for allergies.", "[cat]"),
      .list(
        "languages", .name, "Languages of which one must be spoken, if the family asks for it.",
        "[ar]"),
      .list("interests", .name, "What the children like to do.", "[voetbal]"),
      .answer("trialAccepted", .flag, "The family agrees to begin with a trial period.", "true"),
    ])

  static let matchPair = RecordType(
    name: "pair", meaning: "What is known of one request and one offer together.", isRow: true,
    fields: [
      .required("request", .id("request"), "The request.", "VG1"),
      .required("offer", .id("offer"), "The offer.", "SG1"),
      .optional(
        "km", .number(0...500), "The distance, instead of the one between neighbourhoods.", "1.4"),
      .optional("minutes", .whole(1...600), "How long the way takes.", "20"),
      .flag("personalRelation", "They know each other in a way that breaks confidentiality."),
      .flag("refused", "One of the two said no before; a reason is not asked."),
    ])

  static let matchOffer = RecordType(
    name: "offer", meaning: "A support family, a mentor or a volunteer; for one family each.",
    fields: [
      .required("id", .id("offer"), "The identifier; no name in it.", "SG1"),
      .required("kinds", .list(.words(HelpKind.self)), "What is offered.", "[dayPart, weekend]"),
      .optional(
        "neighbourhood", .id("neighbourhood"), "The neighbourhood, as in the distances.", "De-Es"),
      .required(
        "dayParts", .list(.words(DayPart.self)), "When it suits.", "[saturday]"),
      .required("youngest", .whole(0...23), "The youngest age that is welcome.", "0"),
      .required("oldest", .whole(0...23), "The oldest age that is welcome.", "12"),
      .required("childrenAtMost", .whole(1...10), "How many children at most.", "2"),
      .optional("maxKm", .number(0...100), "How far away it may be at most.", "10"),
      .flag("fetches", "They fetch and bring the children by car."),
      .optional("timesPerMonth", .whole(1...31), "How many times a month.", "4"),
      .flag("sleepover", "Children may stay for the night."),
      .required(
        "animals", .list(.words(Animal.self)), "The animals in the home; [] for none.", "[dog]"),
      .list("languages", .name, "The languages that are spoken.", "[nl, en]"),
      .list("interests", .name, "What they like to do.", "[voetbal]"),
      .list("ownChildren", .whole(0...40), "The ages of their own children.", "[7, 9]"),
      .answer(
        "certificateOfConduct", .flag, "Whether a certificate of conduct (VOG) is there.", "true"),
      .answer("trialAccepted", .flag, "They agree to begin with a trial period.", "true"),
    ])

  static let neighbourhoodDistance = RecordType(
    name: "distance",
    meaning: "How far two neighbourhoods lie apart; the same one twice for the way within it.",
    isRow: true,
    fields: [
      .required(
        "between", .list(.id("neighbourhood")), "The two neighbourhoods.", "[De-Es, Noord]"),
      .required("km", .number(0...500), "The distance.", "2.5"),
    ])
}

extension Field {
  /// The version that both files begin with.
  fileprivate static let matchFormat = Field(
    name: "format", kind: .whole(1...1), presence: .required,
    meaning: "The version of the file; always 1.", example: "1", isVersion: true)
}
