// Which agreements hold at a moment, and for what they count as help.

extension CaseDraft {
  /// Whether no moment after this one was held; one that is only planned does not count.
  package func isLast(_ moment: Moment) -> Bool {
    !moments.contains { $0.date > moment.date && !$0.isPlanned }
  }

  /// How an agreement went, by the last look back until a moment, that moment included.
  func status(of agreement: Agreement.ID, until moment: Moment) -> AgreementStatus? {
    moments.filter { $0.date <= moment.date }
      .sorted { $0.date < $1.date }
      .compactMap { $0.agreementReviews.first { $0.agreement == agreement }?.status }
      .last
  }

  /// The agreements that hold at a moment.
  ///
  /// The day of the moment lies between `from` and `until`, both included, and no look back until then
  /// said that the agreement ended. An agreement without `from` holds at the last moment, and at an
  /// earlier one only if that looked back on it: nobody noted that it was made before.
  package func agreementsInForce(at moment: Moment) -> [Agreement] {
    agreements.filter { agreement in
      let status = status(of: agreement.id, until: moment)
      let hasBegun = agreement.from.map { $0 <= moment.date } ?? (status != nil || isLast(moment))
      let isOver = agreement.until.map { $0 < moment.date } ?? false
      return hasBegun && !isOver && status != .ended
    }
  }

  /// The agreements of which help comes at a moment: in force, and not said to be not done.
  package func agreementsDone(at moment: Moment) -> [Agreement] {
    agreementsInForce(at: moment).filter { agreement in
      switch status(of: agreement.id, until: moment) {
      case .notDone, .notStarted: false
      case .done, .partly, .ended, nil: true
      }
    }
  }

  /// The agreements that begin after a moment; none at an earlier moment, where nobody knew them.
  package func agreementsToCome(after moment: Moment) -> [Agreement] {
    guard isLast(moment) else { return [] }
    return agreements.filter { agreement in
      agreement.from.map { $0 > moment.date } ?? false
        && status(of: agreement.id, until: moment) != .ended
    }
  }
}

extension [Agreement] {
  /// Who of these agreements helps with a need, in ascending order, where `told` are the providers whom
  /// the moment names.
  ///
  /// An agreement of which somebody is named there already adds nobody: of several people who agreed
  /// something together, the moment tells who does it. One of which nobody is named covers its need.
  package func helpers(with need: SupportNeed.ID, beside told: [Person.ID]) -> [Person.ID] {
    let known = Set(told)
    let people = filter { $0.needs.contains(need) && known.isDisjoint(with: $0.who) }.flatMap(\.who)
    return Set(people).sorted()
  }
}
