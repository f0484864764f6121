import SupportNetwork

// The fields of needs, goals, conditions and agreements.

extension RecordType {
  static let need = RecordType(
    name: "need", meaning: "Something that has to be done for this family (*hulpvraag*).",
    fields: [
      .required("id", .id("need"), "The identifier.", "N01"),
      .required(
        "domain", .words(LifeDomain.self), "The life domain (*leefgebied*).", "schoolAndWork"),
      .required("text", .text, "What is needed.", "\"{P02} op tijd naar school krijgen\""),
      .list("beneficiaries", .id("person"), "For whom; left out: for all.", "[P02]"),
      .optional(
        "jimFor", .id("person"),
        "The young person who looks for a mentor of own choice (*JIM*), if that is the need.", "P02"
      ),
      .required("frequency", .words(Frequency.self), "How often.", "daily"),
      .flag(
        "professionalsOnly",
        "Only a professional can do it, as a treatment; nobody of the network is asked for it."),
      .word(
        "target", .whole(1...20), or: "1",
        "How many people of its own network the family wants for it; left out: 1.", "2"),
      .optional("law", .words(Law.self), "Under which law help would fall.", "youthAct"),
    ])

  static let goal = RecordType(
    name: "goal", meaning: "Something that the family wants to reach.",
    fields: [
      .required("id", .id("goal"), "The identifier.", "D1"),
      .list("owners", .id("person"), "Whose goal it is.", "[P02]"),
      .required("text", .text, "The goal in the owner's words.", "Ik ga elke dag naar school."),
      .optional("measure", .text, "How one sees that it is reached.", "Dagen te laat in 8 weken"),
      .optional("wished", .whole(GoalScore.range), "The number that the owner wishes.", "8"),
    ])

  static let safetyCondition = RecordType(
    name: "safetyCondition",
    meaning: "A condition for safety, set by somebody outside the family (*bodemeis*).",
    fields: [
      .required("id", .id("safetyCondition"), "The identifier.", "B1"),
      .required(
        "text", .text, "The condition, in words a child understands.",
        "\"{P12} komt alleen na afspraak.\""),
      .required("setBy", .id("person"), "Who set it: a professional of the case.", "P23"),
      .optional("onBehalfOf", .text, "On whose behalf.", "wijkteam"),
      .list("watchedBy", .id("person"), "Who watches.", "[P14, P08]"),
      .optional("check", .text, "How it is checked.", "elke week in de groepsapp"),
      .optional("since", .date, "Since when.", "2025-10-08"),
      .list(
        "about", .id("person"),
        "Whose contact or behaviour it limits, not whom it protects; they hold no role in the plan.",
        "[P12]"),
    ])

  static let agreement = RecordType(
    name: "agreement", meaning: "Who does what, for which need, and who steps in.",
    fields: [
      .required("id", .id("agreement"), "The identifier.", "A1"),
      .required("who", .list(.id("person")), "Who does it.", "[P10]"),
      .required("does", .text, "What they do.", "\"past op {P03} en {P04}\""),
      .list("needs", .id("need"), "For which needs; left out: for the whole plan.", "[N01]"),
      .optional("from", .date, "From when.", "2025-10-15"),
      .optional("howOften", .text, "How often.", "woensdagmiddag"),
      .optional("until", .date, "Until when; left out: until further notice.", "2026-07-17"),
      .optional("trialUntil", .date, "Until when it is a trial.", "2026-02-07"),
      .list("standIns", .id("person"), "Who steps in.", "[P05]"),
      .optional("ifNot", .text, "What happens if it does not work.", "Bij gevaar: bel 112."),
    ])

  static let motivation = RecordType(
    name: "motivation",
    meaning: "Why a need is covered as it is: oneself, network, general, professional.",
    fields: [
      .required("need", .id("need"), "The need.", "N05"),
      .required("moment", .id("moment"), "The moment that it was written for.", "T0"),
      .optional("own", .text, "What the family can do itself.", "Zelf lukt niet."),
      .optional("network", .text, "What the network can do.", "\"{P11} kan 1 keer per maand.\""),
      .optional(
        "general", .text, "What volunteers and general provisions can do.", "Thuisadministratie"),
      .optional(
        "professional", .text, "What is asked of professionals, and why.", "1 uur per week"),
      .records("asked", .request),
    ])

  static let request = RecordType(
    name: "request", meaning: "That somebody was asked for something, and what came of it.",
    fields: [
      .required("person", .id("person"), "Who was asked.", "P11"),
      .optional("by", .id("person"), "Who asked.", "P01"),
      .optional("on", .date, "When.", "2025-09-20"),
      .required("answer", .words(RequestAnswer.self), "What the answer was.", "partly"),
      .optional("text", .text, "What the person said.", "1 keer per maand lukt"),
    ])
}
