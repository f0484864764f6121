extension EnglishFindingWords {
  func text(of name: FindingName) -> FindingText {
    switch name {
    case .size:
      FindingText(
        title: "People in the network",
        meaning: "How many people stand around the household now, professionals included.",
        formula: "the people outside the household; a dormant contact counts, a former or a "
          + "potential one does not",
        bounds: "Always known.",
        doesNotSay: "More people is not better by itself, and people always forget a few.")
    case .informalSize:
      FindingText(
        title: "People in the family's own network",
        meaning: "How many people around the household are no professionals.",
        formula: "the people in the network less the professionals",
        bounds: "Always known.",
        doesNotSay: "The number does not say what people can or want to do.")
    case .professionals:
      FindingText(
        title: "Professionals",
        meaning: "How many professionals stand around the household.",
        formula: nil,
        bounds: "Always known.",
        doesNotSay: "Fewer professionals is not progress by itself.")
    case .kin:
      FindingText(
        title: "Family outside the household",
        meaning: "How many relatives outside the household are in the network.",
        formula: "the number of people in the sphere kin",
        bounds: "Always known.",
        doesNotSay: "Relatives are not close or supportive by themselves.")
    case .kinShareOfInformal:
      FindingText(
        title: "Share of kin in the family's own network",
        meaning: "Which part of the family's own network is kin.",
        formula: "kin / n_i",
        bounds: "Always known; without an informal network there is no value.",
        doesNotSay: "There is no best share; much kin says nothing about friends.")
    case .professionalShare:
      FindingText(
        title: "Share of professionals",
        meaning: "Which part of the people around the household are professionals.",
        formula: nil,
        bounds: "Always known; without people in the network there is no value.",
        doesNotSay: "The share does not say how much help is needed, and is no aim in itself.")
    case .ties:
      FindingText(
        title: "Ties of the household",
        meaning: "How many ties household members name with people outside the household.",
        formula: "the number of pairs of a household member and somebody in the network that "
          + "count now",
        bounds: "Always known: a tie that nobody named does not count.",
        doesNotSay: "The number does not say what a tie is worth.")
    case .conflictTies:
      FindingText(
        title: "Ties in conflict",
        meaning: "How many ties of household members with people in the network are in conflict.",
        formula: "the number of ties of the household with the quality conflict",
        bounds: "Where the quality is missing, low counts no conflict and high counts conflict.",
        doesNotSay: "Conflict is subtracted from nothing; the support that somebody gives stays.")
    case .alterTies:
      FindingText(
        title: "Ties among the people",
        meaning: "How many pairs of people in the network know each other without conflict.",
        formula: "the number of ties among people outside the household, positive or ambivalent",
        bounds: "People who know each other count, also where the quality is missing; low leaves "
          + "those ties out.",
        doesNotSay: "Knowing each other is not yet helping together.")
    case .conflictAlterTies:
      FindingText(
        title: "Conflict among the people",
        meaning: "How many pairs of people in the network are in conflict.",
        formula: "the number of ties among people outside the household with the quality conflict",
        bounds: "Where the quality is missing, low counts no conflict and high counts conflict.",
        doesNotSay: "Conflict is subtracted from nothing.")
    case .density:
      FindingText(
        title: "Density",
        meaning: "Which part of the possible pairs of people in the network know each other "
          + "without conflict.",
        formula: "n people in the network, m ties among them that are no conflict",
        bounds: "People who know each other count, also where the quality is missing; low leaves "
          + "those ties out. With fewer than two people there is no value.",
        doesNotSay: "Higher is not better: a dense network helps together easily and reaches less "
          + "help from outside.")
    case .effectiveSize:
      FindingText(
        title: "Effective size",
        meaning: "How many people the household reaches if those who know each other count less.",
        formula: "n people, m ties among them that are no conflict",
        bounds: "Low counts ties whose quality is missing, high leaves them out. Without people "
          + "in the network there is no value.",
        doesNotSay: "Knowing each other is no flaw; this only describes overlap.")
    case .efficiency:
      FindingText(
        title: "Efficiency",
        meaning: "The effective size as a share of the number of people.",
        formula: nil,
        bounds: "As for the effective size.",
        doesNotSay: "A lower number is no worse network.")
    case .constraint:
      FindingText(
        title: "Constraint",
        meaning: "How much the ties of the household lead back to the same people.",
        formula: "q over those whom j knows without conflict, t_q the number of people in the "
          + "network whom q so knows",
        bounds: "People who know each other count, also where the quality is missing. With up to "
          + "eight such ties low and high are taken over every filling; with more they are a "
          + "wider range that holds every filling. Without people there is no value.",
        doesNotSay: "A high number is nobody's fault, and may exceed 1.")
    case .informalComponents:
      FindingText(
        title: "Groups in the family's own network",
        meaning: "The groups into which the family's own network falls apart without the "
          + "household.",
        formula: "the size of each group of people who know each other, directly or through "
          + "others, without conflict, the largest first",
        bounds: "People who know each other count, also where the quality is missing; low is the "
          + "division without those ties, with the most groups.",
        doesNotSay: "Separate groups are not bad: they bring different help.")
    case .circles:
      FindingText(
        title: "People in each circle",
        meaning: "How many people stand in the inner, the middle and the outer circle.",
        formula: "each person once, in the nearest circle in which a household member places them",
        bounds: "The value leaves out whom nobody placed. A missing placement may be any circle; "
          + "low and high hold for each circle by itself.",
        doesNotSay: "Being near is not the same as helping.")
    case .meanCloseness:
      FindingText(
        title: "Mean closeness",
        meaning: "How close people are on average to the household member who is closest to them.",
        formula: "the mean over the people of the largest closeness that a household member tells",
        bounds: "The value leaves out people of whom no closeness is known. A missing closeness "
          + "may be 1 to 5. Without people in the network there is no value.",
        doesNotSay: "The steps have an order and no distance: their mean is a rule of arithmetic.")
    case .strongInformalTies:
      FindingText(
        title: "Strong ties in the family's own network",
        meaning: "With how many people of its own network somebody of the household has a strong "
          + "tie.",
        formula: "the number of informal people with at least one tie of closeness 4 or 5 that is "
          + "no conflict; each person counts once",
        bounds: "A missing closeness may be 1 to 5; a missing quality may be conflict or not.",
        doesNotSay: "The limit of 4 is a convention. A tie less strong can be worth much.")
    case .informalSupporters:
      FindingText(
        title: "People who give support",
        meaning: "From how many people of its own network the household receives support.",
        formula: "the number of informal people from whom a household member receives at least "
          + "one type of support, also where there is conflict",
        bounds: "Where support is missing, low counts none and high counts some.",
        doesNotSay: "It does not say whether the support is enough, or fits.")
    case .multiplexity:
      FindingText(
        title: "Types of support for each supporter",
        meaning: "How many types of support an informal supporter gives on average.",
        formula: "the mean, over the supporters, of the number of different types over all ties "
          + "with the household",
        bounds: "The value counts the types that were told. A missing answer may be none, one or "
          + "all five types. Where nobody gives support there is no value.",
        doesNotSay: "Who gives one type of support can be indispensable in just that.")
    case .multiplexSupporters:
      FindingText(
        title: "People with more types of support",
        meaning: "How many people of the family's own network give two types of support or more.",
        formula: "the number of informal people with at least two different types",
        bounds: "Where support is missing, high counts two types or more.",
        doesNotSay: "More types is not more support.")
    case .reciprocalSupporters:
      FindingText(
        title: "Support both ways",
        meaning: "With how many supporters support goes both ways.",
        formula: "the number of people who give support and with whom it is mutual on at least "
          + "one tie; where that was not asked it follows from what the household receives and "
          + "gives",
        bounds: "Where reciprocity or support is missing, low counts no and high counts yes.",
        doesNotSay: "It is the view of the household alone. Support that goes one way is not less.")
    case .needs:
      FindingText(
        title: "Needs",
        meaning: "How many things have to be done for this family.",
        formula: "the number of needs in the plan",
        bounds: "Always known.",
        doesNotSay: "Needs differ in weight; their number does not say how heavy it is.")
    case .needsWithInformalProvider:
      FindingText(
        title: "Needs with somebody of the family's own network",
        meaning: "For how many needs at least one person of the family's own network provides.",
        formula: "the number of needs with at least one provider who is neither of the household "
          + "nor a professional",
        bounds: anybody,
        doesNotSay: "It does not say that the network can or should do it alone.")
    case .needsMeetingTarget:
      FindingText(
        title: "Needs that are arranged",
        meaning: "How many needs have as many people of the family's own network as the family "
          + "wants.",
        formula: "the number of needs with at least the wanted number of informal providers",
        bounds: anybody,
        doesNotSay: "It is no verdict that the network suffices; the family chose the number.")
    case .needsWithBackup:
      FindingText(
        title: "Needs with back-up",
        meaning: "For how many needs two or more people of the family's own network provide.",
        formula: "the number of needs with at least two informal providers",
        bounds: anybody,
        doesNotSay: "It does not say whether they can take over at the same moment.")
    case .needsOnlyProfessional:
      FindingText(
        title: "Needs with professionals only",
        meaning: "For which needs only professionals provide.",
        formula: "the needs with one or more professionals, without anybody of the household or "
          + "of the family's own network",
        bounds: anybody + " Low lists what is sure, high what is possible.",
        doesNotSay: "Some things belong to a professional.")
    case .needsUncovered:
      FindingText(
        title: "Needs without anybody",
        meaning: "For which needs nobody provides yet.",
        formula: "the needs without anybody of the household or of the family's own network and "
          + "without a professional",
        bounds: anybody + " Low lists what is sure, high what is possible.",
        doesNotSay: "It does not say that nobody wants to; perhaps nobody was asked.")
    case .assignments:
      FindingText(
        title: "Assignments in the family's own network",
        meaning: "How many assignments the people of the family's own network have together.",
        formula: "the sum over the needs of the number of informal providers",
        bounds: "Where the providers are missing, low counts nobody and high counts everybody of "
          + "the family's own network.",
        doesNotSay: "Assignments differ in weight.")
    case .topProvider:
      FindingText(
        title: "Who has most assignments",
        meaning: "Who of the family's own network provides for most needs, and which share that "
          + "is.",
        formula: "the largest number of needs of one person, and that number divided by all "
          + "assignments",
        bounds: "Where the providers are missing, they may be anybody of the family's own "
          + "network: low and high hold for each number, and list who surely and who possibly "
          + "comes first. Where nobody has an assignment there is no value.",
        doesNotSay: "Doing much is no fault; it says who could be relieved.")
    case .withoutOnePerson:
      FindingText(
        title: "If one person drops out",
        meaning: "Whose absence leaves the fewest needs with somebody of the family's own network.",
        formula: "for each provider: the number of needs that keep an informal provider without "
          + "them; the smallest number, and of whom that holds",
        bounds: "Where the providers are missing, they may be anybody of the family's own "
          + "network; low and high list of whom it surely and of whom it possibly holds. Where "
          + "nobody provides there is no value.",
        doesNotSay: "It does not predict that anybody drops out.")
    case .informalHoursPerWeek:
      FindingText(
        title: "Hours of the family's own network",
        meaning: "How many hours a week the people of the family's own network give together.",
        formula: "the sum of the hours a week of those who are no professionals",
        bounds: "The value adds the hours that were told. Missing hours lie between 0 and what "
          + "the person wants to give at most; where that is missing too there is no high.",
        doesNotSay: "Hours do not say how heavy or how valuable it is.")
    case .largestHours:
      FindingText(
        title: "Who gives most hours",
        meaning: "Who of the family's own network gives most hours a week, and which share that "
          + "is.",
        formula: "the most hours of one person, and those divided by all hours of the family's "
          + "own network",
        bounds: "Missing hours lie between 0 and what the person wants to give at most; where "
          + "that is missing too there is no high. Where nobody gives hours there is no value.",
        doesNotSay: "Giving much is no fault; it says who could be relieved.")
    case .aboveOwnMaximum:
      FindingText(
        title: "More hours than wanted",
        meaning: "Who of the family's own network gives more hours a week than they want.",
        formula: "those who give more hours a week than their own maximum",
        bounds: "Where the hours or the maximum are missing it is possible: low leaves those "
          + "people out, high lists them.",
        doesNotSay: "It does not say that anybody has to stop.")
    case .overburdened:
      FindingText(
        title: "Overburdened",
        meaning: "Who of the family's own network is overburdened by the questionnaire.",
        formula: "those who score 7 or more on the Caregiver Strain Index (0 to 13)",
        bounds: "Where the list was not filled in it is possible: low leaves those people out, "
          + "high lists them.",
        doesNotSay: "A score is a reason to talk, no diagnosis.")
    }
  }

  private var anybody: String {
    "Where the providers are missing, they may be nobody or anybody of the network."
  }
}
