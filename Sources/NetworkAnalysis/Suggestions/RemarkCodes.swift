import SupportNetwork

/// What speaks for asking somebody, in the order in which it is said.
public enum WhyCode: String, Sendable, Hashable, CaseIterable {
  /// Was chosen by `people`, as the `number`th.
  case chosen
  /// Said yes when asked for this, on `date`.
  case saidYes
  /// Said *in part* when asked for this, on `date`.
  case saidPartly
  /// Is close to `people`, who said `number` of 5.
  case close
  /// Has contact with `people` `number` times a month.
  case regularContact
  /// Does something similar already: `needs`.
  case doesSimilar
  /// Gives the kind of `support` already that this takes, to `people`.
  case givesSuchSupport
  /// Has `number` hours a week left of `limit`.
  case freeHours
  /// Lives `number` kilometres away, which fits.
  case near
  /// Lives far away, which does not matter for this.
  case distanceDoesNotMatter
  /// Gives and receives, as `people` see it.
  case mutual
  /// Knows `people` of the action team.
  case knowsTeam
  /// Is an adult of `number` years and no parent of the young person in `people`.
  case adultNotParent
}

/// What speaks against asking somebody, or is not known, in the order in which it is said.
public enum DoubtCode: String, Sendable, Hashable, CaseIterable {
  /// Is a parent, or was a partner of a parent, in the household of the young person in `people`.
  case parentFigureInHousehold
  /// Is a parent of `people`, for whom the need is, and lives elsewhere.
  case isParent
  /// Said no when asked for this, on `date`.
  case saidNo
  /// Was not named by `people`.
  case notNamed
  /// Is in conflict with `people`, with whom this would be done.
  case conflict
  /// The first of `people` is the partner, and in conflict with the others.
  case partnerInConflict
  /// The contact with `people` is now good, now bad.
  case ambivalent
  /// `people` told `number` of 5 or less about how close they are.
  case notClose
  /// `people` did not say how close they are.
  case closenessUnknown
  /// `people` told nothing about the person.
  case notKnown
  /// The parents in `people` hardly know the person.
  case parentsHardlyKnow
  /// The contact sleeps.
  case dormant
  /// The contact was there before, and is not now.
  case former
  /// The contact could come, and is not there yet.
  case potential
  /// Nobody at home knows the person; `people` do.
  case throughOther
  /// Nobody told anything about the person.
  case untold
  /// Is a volunteer, where a mentor of own choice comes from the own network.
  case volunteerAsMentor
  /// Nobody asked yet whether the person may be asked.
  case consentNotAsked
  /// The age is not known.
  case ageUnknown
  /// Is `number` years old.
  case older
  /// Does `needs` already.
  case manyTasks
  /// The hours that are left are not known.
  case hoursUnknown
  /// Lives `number` kilometres away, which is far for this.
  case far
  /// The distance is not known.
  case distanceUnknown
  /// The address is secret: the distance is not to be known, and nobody is to ask.
  case addressSecret
}

/// What to ask, in the order in which it is said.
public enum QuestionCode: String, Sendable, Hashable, CaseIterable {
  /// Whether the role would be clear to the young person in `people`.
  case roleClear
  /// What changed since the person said no.
  case whatChanged
  /// What would fit, since the person said *in part*.
  case whatWouldFit
  /// Whether it can be done in spite of the conflict with `people`.
  case despiteConflict
  /// Whether it can stay apart from the conflict between `people`.
  case apartFromConflict
  /// What `people` want themselves.
  case askThem
  /// That it is talked over with `people` first.
  case talkFirst
  /// Who gets in touch again.
  case reconnect
  /// Whether `people` will introduce the person.
  case introduce
  /// Whether the volunteer's organisation agrees, and for how long.
  case withOrganisation
  /// Whether the person may be asked.
  case mayWeAsk
  /// Whether the person is 18 or older.
  case isAdult
  /// Whether it is not too much.
  case notTooMuch
  /// How much time there is.
  case howMuchTime
  /// Whether the way is no trouble.
  case travel
  /// Whether the person can be there in time.
  case inTime
}

extension DoubtCode {
  /// What to ask because of it.
  var question: QuestionCode? {
    switch self {
    case .parentFigureInHousehold: .roleClear
    case .saidNo: .whatChanged
    case .conflict: .despiteConflict
    case .partnerInConflict: .apartFromConflict
    case .ambivalent, .notClose, .closenessUnknown, .notKnown, .notNamed: .askThem
    case .parentsHardlyKnow: .talkFirst
    case .dormant, .former, .potential: .reconnect
    case .throughOther: .introduce
    case .untold, .isParent, .addressSecret: nil
    case .volunteerAsMentor: .withOrganisation
    case .consentNotAsked: .mayWeAsk
    case .ageUnknown: .isAdult
    case .older, .manyTasks: .notTooMuch
    case .hoursUnknown: .howMuchTime
    case .far, .distanceUnknown: .travel
    }
  }
}
