import SupportNetwork

// The fields of what was noted at one moment.

extension RecordType {
  static let moment = RecordType(
    name: "moment", meaning: "A moment at which the network was mapped (*peilmoment*).",
    fields: [
      .required("id", .id("moment"), "The identifier.", "T0"),
      .required("date", .date, "The day.", "2025-09-10"),
      .list("respondents", .id("person"), "Who answered.", "[P01, P02]"),
      .list("interviewers", .id("person"), "Who asked.", "[P23]"),
      .list("prompts", .words(Prompt.self), "Which prompts were used.", "[household, kin]"),
      .optional("minutes", .whole(1...600), "How long it took.", "75"),
      .flag("interrupted", "It was interrupted."),
      .asked("members", .member),
      .asked("ties", .tie),
      .asked("alterTies", .alterTie),
      .asked("organisationTies", .organisationTie),
      .records("provisions", .provision),
      .records("goalReviews", .goalReview),
      .records("agreementReviews", .agreementReview),
      .records("satisfaction", .satisfaction),
      .records("instruments", .instrument),
    ])

  static let member = RecordType(
    name: "member", meaning: "Somebody outside the household who is there at this moment.",
    isRow: true,
    fields: [
      .required("person", .id("person"), "The person.", "P05"),
      .answer("hoursPerWeek", .number(0...168), "Hours a week for this family.", "18"),
      .answer(
        "burden", .whole(Burden.range), "The score on the Caregiver Strain Index.", "8"),
    ])

  static let tie = RecordType(
    name: "tie", meaning: "What a member of the household says about the relation with somebody.",
    isRow: true,
    fields: [
      .required("from", .id("person"), "Who tells: a member of the household.", "P01"),
      .required("to", .id("person"), "About whom.", "P05"),
      .answer("circle", .words(Circle.self), "In which circle.", "inner"),
      .answer("closeness", .whole(Closeness.range), "How close, 1 to 5.", "4"),
      .answer("contactsPerMonth", .number(0...1_000), "Contacts in a month, in any form.", "20"),
      .answer("quality", .words(Quality.self), "How the contact is.", "ambivalent"),
      .answer(
        "receives", .list(.words(SupportType.self)), "Which support the household member receives.",
        "[practical, emotional]"),
      .answer(
        "gives", .list(.words(SupportType.self)), "Which support the household member gives.",
        "[companionship]"),
      .answer("reciprocity", .words(Reciprocity.self), "Whether support goes both ways.", "mutual"),
      .answer("initiation", .words(Initiation.self), "Who usually makes contact.", "other"),
      .word(
        "status", .words(TieStatus.self), or: "active", "Whether the tie is in use.", "dormant"),
      .optional(
        "note", .text, "A remark for the coach; not in the plan of the family.", "belt zelden"),
    ])

  static let alterTie = RecordType(
    name: "alterTie", meaning: "Two people around the family who know each other.", isRow: true,
    fields: [
      .required("between", .list(.id("person")), "The two people.", "[P14, P15]"),
      .answer("quality", .words(Quality.self), "How they are with each other.", "positive"),
      .optional("note", .text, "How they know each other.", "buren"),
    ])

  static let organisationTie = RecordType(
    name: "organisationTie", meaning: "What binds a person to an organisation.", isRow: true,
    fields: [
      .required("person", .id("person"), "The person.", "P02"),
      .required("organisation", .id("organisation"), "The organisation.", "O1"),
      .answer("quality", .words(Quality.self), "How the contact is.", "positive"),
      .optional("note", .text, "What it is about.", "voetbal, twee keer per week"),
    ])

  static let provision = RecordType(
    name: "provision", meaning: "Who provides for a need at this moment.", isRow: true,
    fields: [
      .required("need", .id("need"), "The need.", "N01"),
      .answer("providers", .list(.id("person")), "Who provides; [] is nobody.", "[P05, P10]"),
    ])

  static let goalReview = RecordType(
    name: "goalReview", meaning: "Where a goal stands at this moment.", isRow: true,
    fields: [
      .required("goal", .id("goal"), "The goal.", "D1"),
      .answer("score", .whole(GoalScore.range), "The number that the owner gives now.", "3"),
      .optional("observation", .text, "What was counted.", "14 keer te laat in 8 weken"),
    ])

  static let agreementReview = RecordType(
    name: "agreementReview", meaning: "How an agreement went.", isRow: true,
    fields: [
      .required("agreement", .id("agreement"), "The agreement.", "A1"),
      .required("status", .words(AgreementStatus.self), "How it went.", "done"),
      .optional("note", .text, "In words.", "1 keer gemist"),
    ])

  static let satisfaction = RecordType(
    name: "satisfaction", meaning: "How content somebody is.", isRow: true,
    fields: [
      .required("by", .id("person"), "Who answered.", "P01"),
      .required("about", .words(SatisfactionTopic.self), "With what.", "network"),
      .answer("score", .whole(Satisfaction.range), "From 1 (not at all) to 5 (very).", "2"),
    ])

  static let instrument = RecordType(
    name: "instrument",
    meaning: "The score on an instrument that somebody else owns; only the number is kept.",
    isRow: true,
    fields: [
      .required("instrument", .name, "Which instrument.", "zrm-sociaal-netwerk"),
      .optional("by", .id("person"), "Who filled it in.", "P23"),
      .optional("about", .id("person"), "About whom.", "P01"),
      .answer("score", .number(-1_000...1_000), "The score.", "2"),
    ])
}
