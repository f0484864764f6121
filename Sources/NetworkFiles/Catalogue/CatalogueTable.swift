import SupportNetwork

// The fields of a catalogue of local offers.

extension RecordType {
  /// The whole file of a catalogue.
  static let catalogue = RecordType(
    name: "catalogue", meaning: "What is offered in a municipality beside the own network.",
    fields: [
      Field(
        name: "format", kind: .whole(1...1), presence: .required,
        meaning: "The version of the catalogue; always 1.", example: "1", isVersion: true),
      .required("name", .name, "The name of the catalogue.", "Lindeveen 2026"),
      .records("offers", .offer),
    ])

  static let offer = RecordType(
    name: "offer", meaning: "One offer, by the organisation that answers for it.",
    fields: [
      .required("id", .id("offer"), "The identifier.", "V1"),
      .required("kind", .words(OfferKind.self), "What kind of offer it is.", "supportFamily"),
      .required("name", .name, "The name; no name of a volunteer.", "Buurtgezinnen Lindeveen"),
      .required(
        "does", .name, "What it does, in plain words.", "Een gezin uit de buurt helpt mee."),
      .required(
        "domains", .list(.words(LifeDomain.self)), "For which parts of life.",
        "[parentingAndFamily]"),
      .list(
        "frequencies", .words(Frequency.self), "How often it can be; left out: as agreed.",
        "[weekly]"),
      .optional("fromAge", .whole(0...120), "The age from which somebody can get it.", "0"),
      .optional("toAge", .whole(0...120), "The age up to which somebody can get it.", "12"),
      .optional(
        "withChildUpTo", .whole(0...17), "Only for families with a child of at most this age.", "6"
      ),
      .answer(
        "certificateOfConduct", .flag,
        "Whether everybody who does it has a certificate of conduct (VOG).", "true"),
      .answer("freePlaces", .whole(0...999), "How many families it can still take.", "3"),
      .answer("waitingWeeks", .whole(0...520), "How many weeks a family waits.", "4"),
      .optional("contact", .name, "How to reach it.", "buurtgezinnen@lindeveen.example"),
    ])
}
