// A list that a case file leaves out was not asked, and an empty one is an answer; so the two are kept
// apart on the way in and out.

extension Moment {
  private enum CodingKeys: String, CodingKey {
    case id, date, respondents, interviewers, prompts, minutes, interrupted, members, ties
    case alterTies, organisationTies, provisions, goalReviews, agreementReviews, satisfaction
    case instruments
  }

  /// Reads a moment.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(ID.self, forKey: .id)
    date = try fields.decode(CalendarDate.self, forKey: .date)
    respondents = try fields.decode([Person.ID].self, forKey: .respondents)
    interviewers = try fields.decode([Person.ID].self, forKey: .interviewers)
    prompts = try fields.decode([Prompt].self, forKey: .prompts)
    minutes = try fields.decodeIfPresent(Int.self, forKey: .minutes)
    interrupted = try fields.decode(Bool.self, forKey: .interrupted)
    let members = try fields.decodeIfPresent([Member].self, forKey: .members)
    let ties = try fields.decodeIfPresent([Tie].self, forKey: .ties)
    let alterTies = try fields.decodeIfPresent([AlterTie].self, forKey: .alterTies)
    let organisationTies = try fields.decodeIfPresent(
      [OrganisationTie].self, forKey: .organisationTies)
    self.members = members ?? []
    self.ties = ties ?? []
    self.alterTies = alterTies ?? []
    self.organisationTies = organisationTies ?? []
    leftOut = []
    if members == nil { leftOut.insert(.members) }
    if ties == nil { leftOut.insert(.ties) }
    if alterTies == nil { leftOut.insert(.alterTies) }
    if organisationTies == nil { leftOut.insert(.organisationTies) }
    provisions = try fields.decode([Provision].self, forKey: .provisions)
    goalReviews = try fields.decode([GoalReview].self, forKey: .goalReviews)
    agreementReviews = try fields.decode([AgreementReview].self, forKey: .agreementReviews)
    satisfaction = try fields.decode([Satisfaction].self, forKey: .satisfaction)
    instruments = try fields.decode([InstrumentScore].self, forKey: .instruments)
  }

  /// Writes the moment; a list that was not asked for is left out.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(date, forKey: .date)
    try fields.encode(respondents, forKey: .respondents)
    try fields.encode(interviewers, forKey: .interviewers)
    try fields.encode(prompts, forKey: .prompts)
    try fields.encodeIfPresent(minutes, forKey: .minutes)
    try fields.encode(interrupted, forKey: .interrupted)
    try fields.encodeIfPresent(asked(.members) ? members : nil, forKey: .members)
    try fields.encodeIfPresent(asked(.ties) ? ties : nil, forKey: .ties)
    try fields.encodeIfPresent(asked(.alterTies) ? alterTies : nil, forKey: .alterTies)
    try fields.encodeIfPresent(
      asked(.organisationTies) ? organisationTies : nil, forKey: .organisationTies)
    try fields.encode(provisions, forKey: .provisions)
    try fields.encode(goalReviews, forKey: .goalReviews)
    try fields.encode(agreementReviews, forKey: .agreementReviews)
    try fields.encode(satisfaction, forKey: .satisfaction)
    try fields.encode(instruments, forKey: .instruments)
  }
}
